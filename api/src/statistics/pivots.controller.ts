import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { VersionQuery } from '../personnel';
import { ParseId } from '../platform/parse-id';
import { Pivot, PivotCell, PivotCellPage, PivotChange, PivotInput, PivotList, PivotRun } from './pivots.dto';
import { PivotsService } from './pivots.service';
import { ReportPeople, ReportPeopleCount } from './report-people.dto';
import { ReportTable } from './report-table.dto';
import { stopOf } from './stop';

@ApiTags('Báo cáo thống kê')
@Controller('pivots')
@RequirePermission('report.read')
export class PivotsController {
  constructor(private readonly pivots: PivotsService) {}

  @Get()
  @ApiOperation({ summary: 'Các bảng tự lập của mình và bảng dùng chung' })
  @ApiOkResponse({ type: PivotList })
  list(@CurrentActor() actor: Actor): Promise<PivotList> {
    return this.pivots.list(actor);
  }

  @Post()
  @ApiOperation({ summary: 'Lưu một bảng tự lập' })
  @ApiCreatedResponse({ type: Pivot })
  add(@CurrentActor() actor: Actor, @Body() input: PivotInput): Promise<Pivot> {
    return this.pivots.add(actor, input);
  }

  @Post('run')
  @HttpCode(200)
  @ApiOperation({ summary: 'Chạy một bảng tự lập, chưa cần lưu' })
  @ApiOkResponse({ type: ReportTable })
  run(
    @CurrentActor() actor: Actor,
    @Body() input: PivotRun,
    @Req() request: FastifyRequest,
  ): Promise<ReportTable> {
    return this.pivots.run(actor, input, stopOf(request));
  }

  @Post('people')
  @HttpCode(200)
  @ApiOperation({ summary: 'Những người đứng sau một ô của bảng tự lập' })
  @ApiOkResponse({ type: ReportPeople })
  people(
    @CurrentActor() actor: Actor,
    @Body() input: PivotCellPage,
    @Req() request: FastifyRequest,
  ): Promise<ReportPeople> {
    return this.pivots.people(actor, input, stopOf(request));
  }

  @Post('people-count')
  @HttpCode(200)
  @ApiOperation({ summary: 'Số người của một ô của bảng tự lập' })
  @ApiOkResponse({ type: ReportPeopleCount })
  peopleCount(
    @CurrentActor() actor: Actor,
    @Body() input: PivotCell,
    @Req() request: FastifyRequest,
  ): Promise<ReportPeopleCount> {
    return this.pivots.count(actor, input, stopOf(request));
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một bảng tự lập' })
  @ApiOkResponse({ type: Pivot })
  get(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<Pivot> {
    return this.pivots.get(actor, id);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Sửa bảng của mình' })
  @ApiOkResponse({ type: Pivot })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: PivotChange,
  ): Promise<Pivot> {
    return this.pivots.change(actor, id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Bỏ bảng của mình' })
  @ApiNoContentResponse()
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() { version }: VersionQuery,
  ): Promise<void> {
    return this.pivots.remove(actor, id, version);
  }
}
