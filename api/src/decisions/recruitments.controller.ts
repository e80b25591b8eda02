import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { RecruitmentService } from './recruitment.service';
import { RecruitmentInput, RecruitmentRecorded } from './recruitments.dto';

@ApiTags('Quyết định')
@Controller('recruitments')
export class RecruitmentsController {
  constructor(private readonly recruitment: RecruitmentService) {}

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
