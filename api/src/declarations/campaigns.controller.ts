import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import {
  CampaignInput,
  CampaignList,
  CampaignPeople,
  CampaignPeopleQuery,
  CampaignView,
  ReminderInput,
  ReminderOutcome,
} from './campaign.dto';
import { CampaignsService } from './campaigns.service';
import { XLSX_TYPE } from './workbook';

@ApiTags('Đợt rà soát')
@Controller('campaigns')
@RequirePermission('campaign.manage')
export class CampaignsController {
  constructor(private readonly campaigns: CampaignsService) {}

  @Get()
  @ApiOperation({ summary: 'Các đợt rà soát có hỏi người trong phạm vi của tôi' })
  @ApiOkResponse({ type: CampaignList })
  list(@CurrentActor() actor: Actor): Promise<CampaignList> {
    return this.campaigns.list(actor);
  }

  @Post()
  @ApiOperation({ summary: 'Mở một đợt rà soát' })
  @ApiCreatedResponse({ type: CampaignView })
  open(@CurrentActor() actor: Actor, @Body() input: CampaignInput): Promise<CampaignView> {
    return this.campaigns.open(actor, input);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một đợt với kết quả theo đơn vị' })
  @ApiOkResponse({ type: CampaignView })
  get(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<CampaignView> {
    return this.campaigns.get(actor, id);
  }

  @Get(':id/people')
  @ApiOperation({ summary: 'Ai đã xong, ai chưa' })
  @ApiOkResponse({ type: CampaignPeople })
  people(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() query: CampaignPeopleQuery,
  ): Promise<CampaignPeople> {
    return this.campaigns.people(actor, id, query);
  }

  @Get(':id/missing')
  @ApiOperation({ summary: 'Danh sách người chưa hoàn thành, Excel' })
  @ApiProduces(XLSX_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async missing(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.campaigns.missing(actor, id), {
      type: XLSX_TYPE,
      disposition: 'attachment; filename="chua-hoan-thanh.xlsx"',
    });
  }

  @Post(':id/reminders')
  @ApiOperation({ summary: 'Nhắc những người chưa hoàn thành' })
  @HttpCode(200)
  @ApiOkResponse({ type: ReminderOutcome })
  remind(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() { organisationId }: ReminderInput,
  ): Promise<ReminderOutcome> {
    return this.campaigns.remind(actor, id, organisationId ?? null);
  }

  @Post(':id/closing')
  @ApiOperation({ summary: 'Kết thúc đợt' })
  @HttpCode(200)
  @ApiOkResponse({ type: CampaignView })
  close(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<CampaignView> {
    return this.campaigns.close(actor, id);
  }
}
