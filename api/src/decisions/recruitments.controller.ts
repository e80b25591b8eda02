import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { DecisionPreview } from './decisions.dto';
import { RecruitmentService } from './recruitment.service';
import { RecruitmentInput, RecruitmentRecorded } from './recruitments.dto';

@ApiTags('Quyết định')
@Controller('recruitments')
export class RecruitmentsController {
  constructor(private readonly recruitment: RecruitmentService) {}

  @Post('preview')
  @RequirePermission('decision.write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hồ sơ của người mới sẽ bắt đầu với những dòng nào; chưa ghi gì' })
  @ApiOkResponse({ type: DecisionPreview })
  preview(@CurrentActor() actor: Actor, @Body() input: RecruitmentInput): Promise<DecisionPreview> {
    return this.recruitment.preview(actor, input);
  }

  @Post()
  @RequirePermission('decision.write')
  @ApiOperation({
    summary: 'Lập hồ sơ của người mới cùng quyết định tuyển dụng, tiếp nhận; cần cả quyền thêm người',
  })
  @ApiCreatedResponse({ type: RecruitmentRecorded })
  recruit(@CurrentActor() actor: Actor, @Body() input: RecruitmentInput): Promise<RecruitmentRecorded> {
    return this.recruitment.recruit(actor, input);
  }
}
