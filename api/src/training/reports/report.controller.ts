import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../auth/actor';
import { CurrentActor, RequirePermission } from '../../auth/require-permission';
import { SHEET_FILE, XLSX, sheetFile } from '../sheet-upload';
import {
  CountingQuery,
  ReportQuery,
  TrainingReport,
  TrainingTable,
  TurnPage,
  TurnsQuery,
} from './report.dto';
import { ReportService } from './report.service';
import { ReportTablesService } from './report-tables.service';

/** Lượt and người, side by side and never mixed. */
@ApiTags('Đào tạo')
@Controller('training')
@RequirePermission('training.read')
export class TrainingReportController {
  constructor(
    private readonly reports: ReportService,
    private readonly tables: ReportTablesService,
  ) {}

  @Get('report')
  @ApiOperation({ summary: 'Lượt, người, lớp, giờ, kinh phí theo loại, đơn vị, thời gian' })
  @ApiOkResponse({ type: TrainingReport })
  report(@CurrentActor() actor: Actor, @Query() query: ReportQuery): Promise<TrainingReport> {
    return this.reports.report(actor, query);
  }

  @Get('report.xlsx')
  @ApiOperation({ summary: 'Báo cáo ra Excel' })
  @ApiProduces(XLSX)
  @ApiOkResponse(SHEET_FILE)
  async workbook(@CurrentActor() actor: Actor, @Query() query: ReportQuery): Promise<StreamableFile> {
    return sheetFile('bao-cao-dao-tao.xlsx', await this.reports.workbook(actor, query));
  }

  @Get('report/turns')
  @ApiOperation({ summary: 'Lượt học đứng sau một con số' })
  @ApiOkResponse({ type: TurnPage })
  turns(@CurrentActor() actor: Actor, @Query() query: TurnsQuery): Promise<TurnPage> {
    return this.reports.turns(actor, query);
  }

  @Get('report/r10')
  @ApiOperation({ summary: 'Biểu 10-BTCTW' })
  @ApiOkResponse({ type: TrainingTable })
  r10(@CurrentActor() actor: Actor, @Query() query: CountingQuery): Promise<TrainingTable> {
    return this.tables.table(actor, 'R10', query);
  }

  @Get('report/r16')
  @ApiOperation({ summary: 'Kết quả đào tạo, bồi dưỡng CBCCVC (đề xuất)' })
  @ApiOkResponse({ type: TrainingTable })
  r16(@CurrentActor() actor: Actor, @Query() query: CountingQuery): Promise<TrainingTable> {
    return this.tables.table(actor, 'R16', query);
  }
}
