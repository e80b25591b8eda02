import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor';
import { CurrentActor, Public, RequirePermission } from '../auth/require-permission';
import { AsOfQuery } from '../platform/page';
import { ParseId } from '../platform/parse-id';
import { AgendaService } from './agenda.service';
import { ChangeService } from './change.service';
import { DefinitionsService } from './definitions.service';
import { ReportAgenda } from './frozen.dto';
import { PredicateList } from './pivots.dto';
import {
  CellPageQuery,
  CellQuery,
  ChangeQuery,
  PeopleFileInput,
  ReportChange,
  ReportPeople,
  ReportPeopleCount,
  Series,
  SeriesQuery,
} from './report-people.dto';
import { ReportFilesService } from './report-files.service';
import { ReportPeopleService } from './report-people.service';
import { definitionSchemaText } from './report-schema';
import { ReportTable, RunUnderWay } from './report-table.dto';
import {
  DefinitionCheck,
  DefinitionInput,
  ReportFileQuery,
  ReportList,
  ReportView,
  TableQuery,
} from './reports.dto';
import { ReportsService } from './reports.service';
import { RunsUnderWay } from './runs-under-way';
import { sendFile } from './send-file';
import { SeriesService } from './series.service';
import { stopOf } from './stop';

@ApiTags('Báo cáo thống kê')
@Controller()
@RequirePermission('report.read')
export class ReportsController {
  constructor(
    private readonly definitions: DefinitionsService,
    private readonly reports: ReportsService,
    private readonly cells: ReportPeopleService,
    private readonly files: ReportFilesService,
    private readonly changes: ChangeService,
    private readonly seriesOf: SeriesService,
    private readonly agendas: AgendaService,
    private readonly runs: RunsUnderWay,
  ) {}

  @Get('reports')
  @ApiOperation({ summary: 'Các báo cáo: để làm gì, căn cứ, khi nào phải nộp' })
  @ApiOkResponse({ type: ReportList })
  list(@CurrentActor() actor: Actor): Promise<ReportList> {
    return this.definitions.list(actor);
  }

  @Get('reports/agenda')
  @ApiOperation({ summary: 'Báo cáo sắp đến hạn, báo cáo đã chốt, những gì đã khác đi từ lần chốt trước' })
  @ApiOkResponse({ type: ReportAgenda })
  agenda(@CurrentActor() actor: Actor): Promise<ReportAgenda> {
    return this.agendas.agenda(actor);
  }

  @Get('reports/series')
  @ApiOperation({ summary: 'Chuỗi số liệu theo tháng' })
  @ApiOkResponse({ type: Series })
  series(
    @CurrentActor() actor: Actor,
    @Query() query: SeriesQuery,
    @Req() request: FastifyRequest,
  ): Promise<Series> {
    return this.seriesOf.series(actor, query, stopOf(request));
  }

  @Get('reports/runs/:run')
  @ApiOperation({ summary: 'Một lần tính đang chạy đã đến bước nào' })
  @ApiOkResponse({ type: RunUnderWay })
  underWay(@CurrentActor() actor: Actor, @Param('run', ParseId) run: string): RunUnderWay {
    return this.runs.of(actor, run);
  }

  @Post('reports/check-definition')
  @HttpCode(200)
  @RequirePermission('report.define')
  @ApiOperation({ summary: 'Kiểm tra một định nghĩa báo cáo, không lưu' })
  @ApiOkResponse({ type: DefinitionCheck })
  check(@Body() { yaml }: DefinitionInput): DefinitionCheck {
    return this.definitions.check(yaml);
  }

  @Get('predicates')
  @ApiOperation({ summary: 'Những điều kiện có thể đếm' })
  @ApiOkResponse({ type: PredicateList })
  predicates(@CurrentActor() actor: Actor): Promise<PredicateList> {
    return this.definitions.predicates(actor);
  }

  @Get('schemas/report-definition.schema.json')
  @ApiOperation({ summary: 'Lược đồ JSON của định nghĩa báo cáo' })
  @Public()
  @Header('Content-Type', 'application/schema+json; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  @ApiOkResponse({ schema: { type: 'object' } })
  schema(): string {
    return definitionSchemaText();
  }

  @Get('reports/:report')
  @ApiOperation({ summary: 'Định nghĩa của một báo cáo vào một ngày' })
  @ApiOkResponse({ type: ReportView })
  view(
    @CurrentActor() actor: Actor,
    @Param('report') report: string,
    @Query() { asOf }: AsOfQuery,
  ): Promise<ReportView> {
    return this.definitions.view(actor, report, asOf);
  }

  @Put('reports/:report/versions')
  @RequirePermission('report.define')
  @ApiOperation({ summary: 'Thêm phiên bản mới của định nghĩa, có hiệu lực từ ngày ghi trong đó' })
  @ApiOkResponse({ type: ReportView })
  define(
    @CurrentActor() actor: Actor,
    @Param('report') report: string,
    @Body() { yaml }: DefinitionInput,
  ): Promise<ReportView> {
    return this.definitions.define(actor, report, yaml);
  }

  @Get('reports/:report/table')
  @ApiOperation({ summary: 'Chạy báo cáo: số liệu, phép kiểm, số chưa có dữ liệu' })
  @ApiOkResponse({ type: ReportTable })
  table(
    @CurrentActor() actor: Actor,
    @Param('report') report: string,
    @Query() query: TableQuery,
    @Req() request: FastifyRequest,
  ): Promise<ReportTable> {
    return this.reports.table(actor, report, query, stopOf(request));
  }

  @Get('reports/:report/people')
  @ApiOperation({ summary: 'Những người đứng sau một ô' })
  @ApiOkResponse({ type: ReportPeople })
  people(
    @CurrentActor() actor: Actor,
    @Param('report') report: string,
    @Query() query: CellPageQuery,
    @Req() request: FastifyRequest,
  ): Promise<ReportPeople> {
    return this.cells.people(actor, report, query, stopOf(request));
  }

  @Get('reports/:report/people-count')
  @ApiOperation({ summary: 'Số người hoặc lượt của một ô' })
  @ApiOkResponse({ type: ReportPeopleCount })
  peopleCount(
    @CurrentActor() actor: Actor,
    @Param('report') report: string,
    @Query() query: CellQuery,
    @Req() request: FastifyRequest,
  ): Promise<ReportPeopleCount> {
    return this.cells.count(actor, report, query, stopOf(request));
  }

  @Post('reports/:report/people-file')
  @HttpCode(200)
  @RequirePermission('person.export')
  @ApiOperation({ summary: 'Danh sách của một ô, hoặc biểu danh sách, ra tệp; căn cứ được ghi lại' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async peopleFile(
    @CurrentActor() actor: Actor,
    @Param('report') report: string,
    @Body() input: PeopleFileInput,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.cells.file(actor, report, input));
  }

  @Get('reports/:report/file')
  @ApiOperation({ summary: 'Báo cáo ra tệp theo mẫu; bản công khai che ô nhỏ' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('report') report: string,
    @Query() query: ReportFileQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.files.file(actor, report, query, stopOf(request)));
  }

  @Get('reports/:report/change')
  @ApiOperation({ summary: 'Vì sao một ô khác đi giữa hai ngày: ai đến, ai đi, ai đổi' })
  @ApiOkResponse({ type: ReportChange })
  change(
    @CurrentActor() actor: Actor,
    @Param('report') report: string,
    @Query() query: ChangeQuery,
  ): Promise<ReportChange> {
    return this.changes.between(actor, report, query);
  }
}
