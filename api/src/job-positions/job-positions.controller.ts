import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { AsOfQuery } from '../platform/page';
import { ParseId } from '../platform/parse-id';
import { OrganisationChart } from './chart.dto';
import { ChartService } from './chart.service';
import { FrameworkChange, FrameworkInput, FrameworkList, FrameworkQuery } from './framework.dto';
import { FrameworkService } from './framework.service';
import { AllocationInput, QuotaInput, QuotaList } from './quotas.dto';
import { QuotasService } from './quotas.service';
import {
  BodiesQuery,
  DifferenceQuery,
  FigureQuery,
  PersonStanding,
  PositionBodies,
  PositionPeople,
  Staffing,
  StaffingDifference,
  StaffingQuery,
} from './staffing.dto';
import { StaffingService } from './staffing.service';
import { UnitGlance } from './unit-glance.dto';
import { UnitGlanceService } from './unit-glance.service';

@ApiTags('Vị trí việc làm')
@Controller()
@RequirePermission('position.read')
export class JobPositionsController {
  constructor(
    private readonly staffings: StaffingService,
    private readonly frameworks: FrameworkService,
    private readonly quotas: QuotasService,
    private readonly glances: UnitGlanceService,
    private readonly charts: ChartService,
  ) {}

  @Get('positions')
  @ApiOperation({
    summary: 'Vị trí của một cơ quan tính đến ngày: kế hoạch, phân bổ, có mặt, trống, vượt, đạt yêu cầu',
  })
  @ApiOkResponse({ type: Staffing })
  staffing(
    @CurrentActor() actor: Actor,
    @Query() { organisationId, asOf }: StaffingQuery,
  ): Promise<Staffing> {
    return this.staffings.staffing(actor, organisationId, asOf);
  }

  @Get('positions/glance')
  @ApiOperation({
    summary: 'Đơn vị trong một trang: số giao và có mặt, trống, sắp nghỉ, chưa đạt yêu cầu, đề án chờ',
  })
  @ApiOkResponse({ type: UnitGlance })
  glance(
    @CurrentActor() actor: Actor,
    @Query() { organisationId, asOf }: StaffingQuery,
  ): Promise<UnitGlance> {
    return this.glances.glance(actor, organisationId, asOf);
  }

  @Get('positions/chart')
  @ApiOperation({ summary: 'Sơ đồ của một cơ quan: đơn vị bên trong, người lãnh đạo, số người theo vị trí' })
  @ApiOkResponse({ type: OrganisationChart })
  chart(
    @CurrentActor() actor: Actor,
    @Query() { organisationId, asOf }: StaffingQuery,
  ): Promise<OrganisationChart> {
    return this.charts.chart(actor, organisationId, asOf);
  }

  @Get('positions/bodies')
  @ApiOperation({ summary: 'Các cơ quan có vị trí việc làm, với số giao, có mặt, trống, vượt, chưa bố trí' })
  @ApiOkResponse({ type: PositionBodies })
  bodies(@CurrentActor() actor: Actor, @Query() query: BodiesQuery): Promise<PositionBodies> {
    return this.staffings.bodies(actor, query);
  }

  @Get('positions/people')
  @ApiOperation({ summary: 'Những người đứng sau một con số' })
  @ApiOkResponse({ type: PositionPeople })
  people(@CurrentActor() actor: Actor, @Query() query: FigureQuery): Promise<PositionPeople> {
    return this.staffings.people(actor, query);
  }

  @Get('positions/difference')
  @ApiOperation({ summary: 'Ai đến, ai đi, ai đổi vị trí giữa hai ngày' })
  @ApiOkResponse({ type: StaffingDifference })
  difference(@CurrentActor() actor: Actor, @Query() query: DifferenceQuery): Promise<StaffingDifference> {
    return this.staffings.difference(actor, query);
  }

  @Get('positions/:id/people/:personId')
  @ApiOperation({ summary: 'Từng yêu cầu của vị trí đối với người đang giữ' })
  @ApiOkResponse({ type: PersonStanding })
  standing(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('personId', ParseId) personId: string,
    @Query() { asOf }: AsOfQuery,
  ): Promise<PersonStanding> {
    return this.staffings.standing(actor, id, personId, asOf);
  }

  @Put('positions/allocation')
  @HttpCode(204)
  @RequirePermission('position.write')
  @ApiOperation({ summary: 'Phân bổ số được giao của năm cho các vị trí' })
  @ApiNoContentResponse()
  allocate(@CurrentActor() actor: Actor, @Body() input: AllocationInput): Promise<void> {
    return this.quotas.allocate(actor, input);
  }

  @Get('quotas/:organisationId')
  @ApiOperation({ summary: 'Biên chế, số lượng được giao của một cơ quan theo năm' })
  @ApiOkResponse({ type: QuotaList })
  quotasOf(@CurrentActor() actor: Actor, @Param('organisationId', ParseId) id: string): Promise<QuotaList> {
    return this.quotas.list(actor, id);
  }

  @Put('quotas')
  @RequirePermission('quota.write')
  @ApiOperation({ summary: 'Ghi số được giao của một năm' })
  @ApiOkResponse({ type: QuotaList })
  setQuota(@CurrentActor() actor: Actor, @Body() input: QuotaInput): Promise<QuotaList> {
    return this.quotas.set(actor, input);
  }

  @Get('framework-positions')
  @ApiOperation({ summary: 'Danh mục vị trí việc làm khung' })
  @ApiOkResponse({ type: FrameworkList })
  framework(@CurrentActor() actor: Actor, @Query() query: FrameworkQuery): Promise<FrameworkList> {
    return this.frameworks.list(actor, query);
  }

  @Post('framework-positions')
  @RequirePermission('quota.write')
  @ApiOperation({ summary: 'Thêm vị trí vào danh mục khung' })
  @ApiCreatedResponse({ type: FrameworkList })
  addFramework(@CurrentActor() actor: Actor, @Body() input: FrameworkInput): Promise<FrameworkList> {
    return this.frameworks.add(actor, input);
  }

  @Patch('framework-positions/:id')
  @RequirePermission('quota.write')
  @ApiOperation({ summary: 'Sửa hoặc kết thúc một vị trí của danh mục khung' })
  @ApiOkResponse({ type: FrameworkList })
  changeFramework(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: FrameworkChange,
  ): Promise<FrameworkList> {
    return this.frameworks.change(actor, id, input);
  }
}
