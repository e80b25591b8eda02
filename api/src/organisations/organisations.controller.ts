import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { AsOfQuery } from '../platform/page';
import { ParseId } from '../platform/parse-id';
import { today } from '../platform/today';
import {
  OrganisationEventInput,
  OrganisationEventPreview,
  OrganisationEventResult,
} from './organisation-event.dto';
import { OrganisationEventsService } from './organisation-events.service';
import { OrganisationFile, OrganisationsQuery, OrganisationTree } from './organisations.dto';
import { OrganisationsService } from './organisations.service';

@ApiTags('Đơn vị')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly events: OrganisationEventsService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Cây đơn vị tính đến một ngày' })
  @RequirePermission('organisation.read')
  @ApiOkResponse({ type: OrganisationTree })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { asOf = today(), q }: OrganisationsQuery,
  ): Promise<OrganisationTree> {
    return { asOf, items: await this.organisations.list(actor, asOf, q) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một đơn vị với lịch sử, đơn vị trước và sau' })
  @RequirePermission('organisation.read')
  @ApiOkResponse({ type: OrganisationFile })
  file(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() { asOf }: AsOfQuery,
  ): Promise<OrganisationFile> {
    return this.organisations.file(actor, id, asOf);
  }

  @Post('events')
  @ApiOperation({ summary: 'Ghi việc lập, đổi tên, chuyển cấp trên, kết thúc đơn vị' })
  @RequirePermission('organisation.write')
  @ApiCreatedResponse({ type: OrganisationEventResult })
  record(
    @CurrentActor() actor: Actor,
    @Body() input: OrganisationEventInput,
  ): Promise<OrganisationEventResult> {
    return this.events.record(actor, input);
  }

  @Post('events/preview')
  @ApiOperation({ summary: 'Xem trước việc sẽ ghi; chưa thay đổi gì' })
  @HttpCode(200)
  @RequirePermission('organisation.write')
  @ApiOkResponse({ type: OrganisationEventPreview })
  preview(
    @CurrentActor() actor: Actor,
    @Body() input: OrganisationEventInput,
  ): Promise<OrganisationEventPreview> {
    return this.events.preview(actor, input);
  }
}
