import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Req,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../auth/actor';
import { CurrentActor, RequirePermission } from '../../auth/require-permission';
import { ParseId } from '../../platform/parse-id';
import { SHEET_FILE, SheetUpload, XLSX, readSheetUpload, sheetFile } from '../sheet-upload';
import { AttendanceListService } from './attendance-list.service';
import { AttendanceService } from './attendance.service';
import { ResultsService } from './results.service';
import {
  AttendanceCandidates,
  AttendanceGrid,
  AttendanceInput,
  ResultCandidates,
  ResultsInput,
  ResultsOutcome,
  SessionInput,
} from './teaching.dto';

/** What the school enters: sessions, attendance, results. */
@ApiTags('Đào tạo')
@Controller('training/classes/:id')
@RequirePermission('training.read')
export class TrainingTeachingController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly attendanceList: AttendanceListService,
    private readonly results: ResultsService,
  ) {}

  @Get('attendance')
  @ApiOperation({ summary: 'Bảng điểm danh' })
  @ApiOkResponse({ type: AttendanceGrid })
  grid(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<AttendanceGrid> {
    return this.attendance.grid(actor, id);
  }

  @Put('attendance')
  @RequirePermission('training.teach')
  @ApiOperation({ summary: 'Ghi điểm danh' })
  @ApiOkResponse({ type: AttendanceGrid })
  mark(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: AttendanceInput,
  ): Promise<AttendanceGrid> {
    return this.attendance.mark(actor, id, input);
  }

  @Get('attendance.xlsx')
  @RequirePermission('training.teach')
  @ApiOperation({ summary: 'Danh sách Excel để điền điểm danh' })
  @ApiProduces(XLSX)
  @ApiOkResponse(SHEET_FILE)
  async roll(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<StreamableFile> {
    return sheetFile('diem-danh.xlsx', await this.attendanceList.workbook(actor, id));
  }

  @Post('attendance/sheet')
  @HttpCode(200)
  @RequirePermission('training.teach')
  @ApiOperation({ summary: 'Đọc điểm danh từ Excel để xem trước, không ghi gì' })
  @SheetUpload()
  @ApiOkResponse({ type: AttendanceCandidates })
  async rollSheet(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Req() request: FastifyRequest,
  ): Promise<AttendanceCandidates> {
    return this.attendanceList.previewSheet(actor, id, await readSheetUpload(request));
  }

  @Post('sessions')
  @HttpCode(200)
  @RequirePermission('training.teach')
  @ApiOperation({ summary: 'Thêm buổi học' })
  @ApiOkResponse({ type: AttendanceGrid })
  addSession(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: SessionInput,
  ): Promise<AttendanceGrid> {
    return this.attendance.addSession(actor, id, input);
  }

  @Delete('sessions/:sessionId')
  @RequirePermission('training.teach')
  @ApiOperation({ summary: 'Bỏ buổi học' })
  @ApiOkResponse({ type: AttendanceGrid })
  removeSession(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('sessionId', ParseId) sessionId: string,
  ): Promise<AttendanceGrid> {
    return this.attendance.removeSession(actor, id, sessionId);
  }

  @Put('results')
  @RequirePermission('training.teach')
  @ApiOperation({ summary: 'Ghi kết quả' })
  @ApiOkResponse({ type: ResultsOutcome })
  enter(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() { rows }: ResultsInput,
  ): Promise<ResultsOutcome> {
    return this.results.enter(actor, id, rows);
  }

  @Get('results.xlsx')
  @RequirePermission('training.teach')
  @ApiOperation({ summary: 'Danh sách Excel để điền kết quả' })
  @ApiProduces(XLSX)
  @ApiOkResponse(SHEET_FILE)
  async workbook(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<StreamableFile> {
    return sheetFile('ket-qua.xlsx', await this.results.workbook(actor, id));
  }

  @Post('results/sheet')
  @HttpCode(200)
  @RequirePermission('training.teach')
  @ApiOperation({ summary: 'Đọc kết quả từ Excel để xem trước, không ghi gì' })
  @SheetUpload()
  @ApiOkResponse({ type: ResultCandidates })
  async sheet(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Req() request: FastifyRequest,
  ): Promise<ResultCandidates> {
    return this.results.previewSheet(actor, id, await readSheetUpload(request));
  }
}
