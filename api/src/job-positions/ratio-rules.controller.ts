import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { PageQuery } from '../platform/page';
import { ParseId } from '../platform/parse-id';
import { ExemptionsService } from './exemptions.service';
import { RatioReasonInput } from './quotas.dto';
import { QuotasService } from './quotas.service';
import { ExemptionInput, RatioRuleChange, RatioRuleInput, RatioRuleList } from './ratio-rules.dto';
import { RatioRulesService } from './ratio-rules.service';
import { PositionPeople } from './staffing.dto';

/** Rules that positions and their holders are measured by, and what is allowed in spite of them. */
@ApiTags('Vị trí việc làm')
@Controller()
@RequirePermission('position.read')
export class RatioRulesController {
  constructor(
    private readonly rules: RatioRulesService,
    private readonly quotas: QuotasService,
    private readonly exemptions: ExemptionsService,
  ) {}

  @Get('ratio-rules')
  @ApiOperation({ summary: 'Quy định tỷ lệ ngạch, bậc' })
  @ApiOkResponse({ type: RatioRuleList })
  list(@CurrentActor() actor: Actor): Promise<RatioRuleList> {
    return this.rules.list(actor);
  }

  @Post('ratio-rules')
  @RequirePermission('quota.write')
  @ApiOperation({ summary: 'Thêm quy định tỷ lệ' })
  @ApiCreatedResponse({ type: RatioRuleList })
  add(@CurrentActor() actor: Actor, @Body() input: RatioRuleInput): Promise<RatioRuleList> {
    return this.rules.add(actor, input);
  }

  @Patch('ratio-rules/:ruleId')
  @RequirePermission('quota.write')
  @ApiOperation({
    summary: 'Sửa quy định tỷ lệ: phạm vi, người được tính, nền tính, phần trăm, căn cứ, ngày áp dụng',
  })
  @ApiOkResponse({ type: RatioRuleList })
  change(
    @CurrentActor() actor: Actor,
    @Param('ruleId') id: string,
    @Body() input: RatioRuleChange,
  ): Promise<RatioRuleList> {
    return this.rules.change(actor, id, input);
  }

  @Get('ratio-rules/:ruleId/people')
  @ApiOperation({ summary: 'Những người được đếm trong một tỷ lệ tính trên toàn tỉnh' })
  @ApiOkResponse({ type: PositionPeople })
  people(
    @CurrentActor() actor: Actor,
    @Param('ruleId') id: string,
    @Query() query: PageQuery,
  ): Promise<PositionPeople> {
    return this.rules.people(actor, id, query);
  }

  @Post('ratio-rules/:ruleId/reasons')
  @HttpCode(204)
  @RequirePermission('position.write')
  @ApiOperation({ summary: 'Ghi lý do để vượt một tỷ lệ' })
  @ApiNoContentResponse()
  recordReason(
    @CurrentActor() actor: Actor,
    @Param('ruleId') ruleId: string,
    @Body() input: RatioReasonInput,
  ): Promise<void> {
    return this.quotas.recordReason(actor, ruleId, input);
  }

  @Post('positions/:id/people/:personId/exemptions')
  @HttpCode(204)
  @RequirePermission('position.write')
  @ApiOperation({ summary: 'Ghi việc miễn một yêu cầu cho người giữ vị trí' })
  @ApiNoContentResponse()
  exempt(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('personId', ParseId) personId: string,
    @Body() input: ExemptionInput,
  ): Promise<void> {
    return this.exemptions.exempt(actor, id, personId, input);
  }

  @Delete('positions/:id/people/:personId/exemptions/:kind')
  @HttpCode(204)
  @RequirePermission('position.write')
  @ApiOperation({ summary: 'Bỏ việc miễn một yêu cầu' })
  @ApiNoContentResponse()
  lift(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('personId', ParseId) personId: string,
    @Param('kind') kind: string,
  ): Promise<void> {
    return this.exemptions.lift(actor, id, personId, kind);
  }
}
