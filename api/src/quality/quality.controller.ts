import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import { QualityExportService } from './quality-export.service';
import { QualityWaiversService } from './quality-waivers.service';
import {
  FindingsPage,
  FindingsQuery,
  PersonQuality,
  QualityCheckList,
  QualityOverview,
  QualityRunState,
  QualityUnitQuery,
  WaiverInput,
} from './quality.dto';
import { QualityService } from './quality.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('Chất lượng dữ liệu')
@Controller()
export class QualityController {
  constructor(
    private readonly quality: QualityService,
    private readonly waivers: QualityWaiversService,
    private readonly exports: QualityExportService,
  ) {}

  @Get('quality')
  @ApiOperation({ summary: 'Điểm của đơn vị, các đơn vị trực thuộc và diễn biến theo tháng' })
  @RequirePermission('quality.read')
  @ApiOkResponse({ type: QualityOverview })
  overview(@CurrentActor() actor: Actor, @Query() query: QualityUnitQuery): Promise<QualityOverview> {
    return this.quality.overview(actor, query.organisationId ?? null);
  }

  @Get('quality/checks')
  @ApiOperation({ summary: 'Danh mục kiểm tra và số hồ sơ còn vướng' })
  @RequirePermission('quality.read')
  @ApiOkResponse({ type: QualityCheckList })
  checks(@CurrentActor() actor: Actor, @Query() query: QualityUnitQuery): Promise<QualityCheckList> {
    return this.quality.checks(actor, query.organisationId ?? null);
  }

  @Get('quality/findings')
  @ApiOperation({ summary: 'Việc cần sửa: từng hồ sơ, từng điều' })
  @RequirePermission('quality.read')
  @ApiOkResponse({ type: FindingsPage })
  findings(@CurrentActor() actor: Actor, @Query() query: FindingsQuery): Promise<FindingsPage> {
    return this.quality.findings(actor, query);
  }

  @Get('quality/findings/export')
  @ApiOperation({ summary: 'Việc cần sửa ra Excel' })
  @RequirePermission('person.export')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@CurrentActor() actor: Actor, @Query() query: FindingsQuery): Promise<StreamableFile> {
    return new StreamableFile(await this.exports.export(actor, query), {
      type: XLSX,
      disposition: 'attachment; filename="chat-luong-du-lieu.xlsx"',
    });
  }

  @Get('quality/run')
  @ApiOperation({ summary: 'Lần kiểm tra toàn bộ gần nhất' })
  @RequirePermission('quality.read')
  @ApiOkResponse({ type: QualityRunState })
  lastRun(@CurrentActor() actor: Actor): Promise<QualityRunState> {
    return this.quality.lastRun(actor);
  }

  @Post('quality/run')
  @HttpCode(200)
  @ApiOperation({ summary: 'Kiểm tra lại toàn bộ hồ sơ, chạy nền' })
  @RequirePermission('settings.manage')
  @ApiOkResponse({ type: QualityRunState })
  run(@CurrentActor() actor: Actor): Promise<QualityRunState> {
    return this.quality.run(actor);
  }

  @Get('people/:id/quality')
  @ApiOperation({ summary: 'Những điều cần xem của một hồ sơ' })
  @RequirePermission('quality.read')
  @ApiOkResponse({ type: PersonQuality })
  ofPerson(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<PersonQuality> {
    return this.quality.ofPerson(actor, id);
  }

  @Post('people/:id/quality/waivers')
  @ApiOperation({ summary: 'Bỏ qua một điều, có lý do' })
  @RequirePermission('person.write')
  @ApiCreatedResponse({ type: PersonQuality })
  waive(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: WaiverInput,
  ): Promise<PersonQuality> {
    return this.waivers.waive(actor, id, input);
  }

  @Delete('people/:id/quality/waivers/:checkId')
  @ApiOperation({ summary: 'Không bỏ qua nữa' })
  @RequirePermission('person.write')
  @ApiOkResponse({ type: PersonQuality })
  unwaive(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('checkId') checkId: string,
  ): Promise<PersonQuality> {
    return this.waivers.unwaive(actor, id, checkId);
  }
}
