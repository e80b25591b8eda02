import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../auth/actor';
import { CurrentActor, RequirePermission } from '../../auth/require-permission';
import { ParseId } from '../../platform/parse-id';
import { SHEET_FILE, SheetUpload, XLSX, readSheetUpload, sheetFile } from '../sheet-upload';
import {
  Candidates,
  EnrolInput,
  EnrolOutcome,
  EnrolmentActInput,
  EnrolmentActOutcome,
  EnrolmentPage,
  EnrolmentsQuery,
  PeopleChosen,
  PickPage,
  PickQuery,
} from './enrolments.dto';
import { EnrolmentListService } from './enrolment-list.service';
import { EnrolmentsService } from './enrolments.service';

@ApiTags('Đào tạo')
@Controller('training/classes/:id')
@RequirePermission('training.read')
export class TrainingEnrolmentsController {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly lists: EnrolmentListService,
  ) {}

  @Get('enrolments')
  @ApiOperation({ summary: 'Học viên của lớp' })
  @ApiOkResponse({ type: EnrolmentPage })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() query: EnrolmentsQuery,
  ): Promise<EnrolmentPage> {
    return this.lists.list(actor, id, query);
  }

  @Get('people')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Người có thể chọn vào lớp' })
  @ApiOkResponse({ type: PickPage })
  pick(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() query: PickQuery,
  ): Promise<PickPage> {
    return this.lists.pick(actor, id, query);
  }

  @Post('enrolments')
  @HttpCode(200)
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Ghi danh; ai không đủ điều kiện được trả lại với lý do' })
  @ApiOkResponse({ type: EnrolOutcome })
  enrol(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: EnrolInput,
  ): Promise<EnrolOutcome> {
    return this.enrolments.enrol(actor, id, input);
  }

  @Post('enrolments/preview')
  @HttpCode(200)
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Xem trước điều kiện từng người, không ghi gì' })
  @ApiOkResponse({ type: Candidates })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() { personIds }: PeopleChosen,
  ): Promise<Candidates> {
    return this.enrolments.preview(actor, id, personIds);
  }

  @Post('enrolments/sheet')
  @HttpCode(200)
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Đọc danh sách Excel, xem trước điều kiện từng dòng, không ghi gì' })
  @SheetUpload()
  @ApiOkResponse({ type: Candidates })
  async sheet(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Req() request: FastifyRequest,
  ): Promise<Candidates> {
    return this.enrolments.previewSheet(actor, id, await readSheetUpload(request));
  }

  @Get('enrolments/template.xlsx')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Tệp Excel mẫu để ghi danh' })
  @ApiProduces(XLSX)
  @ApiOkResponse(SHEET_FILE)
  async template(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<StreamableFile> {
    return sheetFile('ghi-danh.xlsx', await this.lists.template(actor, id));
  }

  @Post('enrolments/steps')
  @HttpCode(200)
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Xác nhận, cử đi học, hủy, bỏ học' })
  @ApiOkResponse({ type: EnrolmentActOutcome })
  act(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: EnrolmentActInput,
  ): Promise<EnrolmentActOutcome> {
    return this.enrolments.act(actor, id, input);
  }
}
