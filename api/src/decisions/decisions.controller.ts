import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import {
  ConfirmationInput,
  DecisionDraft,
  DecisionPage,
  DecisionPreview,
  DecisionRecorded,
  DecisionView,
  DecisionsQuery,
  RejectionInput,
  WithdrawalInput,
} from './decisions.dto';
import { ConfirmationService } from './confirmation.service';
import { DecisionViewsService } from './decision-views.service';
import { RecordingService } from './recording.service';
import { WithdrawalService } from './withdrawal.service';

@ApiTags('Quyết định')
@Controller('decisions')
@RequirePermission('decision.read')
export class DecisionsController {
  constructor(
    private readonly views: DecisionViewsService,
    private readonly recording: RecordingService,
    private readonly confirmation: ConfirmationService,
    private readonly withdrawals: WithdrawalService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách quyết định, mới nhất trước' })
  @ApiOkResponse({ type: DecisionPage })
  list(@CurrentActor() actor: Actor, @Query() query: DecisionsQuery): Promise<DecisionPage> {
    return this.views.list(actor, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một quyết định với những người trong đó' })
  @ApiOkResponse({ type: DecisionView })
  open(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<DecisionView> {
    return this.views.open(actor, id);
  }

  @Post('preview')
  @RequirePermission('decision.write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Quyết định này sẽ đổi những dòng nào; chưa ghi gì' })
  @ApiOkResponse({ type: DecisionPreview })
  preview(@CurrentActor() actor: Actor, @Body() draft: DecisionDraft): Promise<DecisionPreview> {
    return this.recording.preview(actor, draft);
  }

  @Post()
  @RequirePermission('decision.write')
  @ApiOperation({
    summary: 'Ghi quyết định; hồ sơ đổi theo trong cùng một lần, hoặc chờ người thứ hai xác nhận',
  })
  @ApiCreatedResponse({ type: DecisionRecorded })
  record(@CurrentActor() actor: Actor, @Body() draft: DecisionDraft): Promise<DecisionRecorded> {
    return this.recording.record(actor, draft);
  }

  @Post(':id/preview')
  @RequirePermission('decision.confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Quyết định đang chờ sẽ đổi những dòng nào, theo hồ sơ hiện nay' })
  @ApiOkResponse({ type: DecisionPreview })
  previewWaiting(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<DecisionPreview> {
    return this.confirmation.preview(actor, id);
  }

  @Post(':id/confirm')
  @RequirePermission('decision.confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Xác nhận quyết định người khác ghi' })
  @ApiOkResponse({ type: DecisionRecorded })
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: ConfirmationInput,
  ): Promise<DecisionRecorded> {
    return this.confirmation.confirm(actor, id, input);
  }

  @Post(':id/reject')
  @RequirePermission('decision.confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Trả lại quyết định đang chờ, có lý do' })
  @ApiOkResponse({ type: DecisionRecorded })
  reject(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: RejectionInput,
  ): Promise<DecisionRecorded> {
    return this.confirmation.reject(actor, id, input);
  }

  @Post(':id/withdrawal/preview')
  @RequirePermission('decision.write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Thu hồi quyết định này sẽ đổi những dòng nào; chưa ghi gì' })
  @ApiOkResponse({ type: DecisionPreview })
  previewWithdrawal(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
  ): Promise<DecisionPreview> {
    return this.withdrawals.preview(actor, id);
  }

  @Post(':id/withdrawal')
  @RequirePermission('decision.write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Thu hồi quyết định; hồ sơ trở lại như khi chưa có nó' })
  @ApiOkResponse({ type: DecisionRecorded })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: WithdrawalInput,
  ): Promise<DecisionRecorded> {
    return this.withdrawals.withdraw(actor, id, input);
  }
}
