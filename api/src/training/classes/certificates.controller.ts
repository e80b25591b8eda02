import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../auth/actor';
import { CurrentActor, RequirePermission } from '../../auth/require-permission';
import { ParseId } from '../../platform/parse-id';
import { XLSX } from '../sheet-upload';
import {
  CertificateInput,
  CertificatePage,
  CertificatesQuery,
  TrainingCertificate,
} from './certificates.dto';
import { CertificatesService } from './certificates.service';
import { ClassPrintsService } from './class-prints.service';
import { IssueInput, IssueOutcome } from './teaching.dto';

const FILE = { schema: { type: 'string', format: 'binary' } };
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = 'application/pdf';

@ApiTags('Đào tạo')
@Controller()
@RequirePermission('training.read')
export class TrainingCertificatesController {
  constructor(
    private readonly certificates: CertificatesService,
    private readonly prints: ClassPrintsService,
  ) {}

  @Get('training/certificates')
  @ApiOperation({ summary: 'Chứng chỉ bồi dưỡng' })
  @ApiOkResponse({ type: CertificatePage })
  list(@CurrentActor() actor: Actor, @Query() query: CertificatesQuery): Promise<CertificatePage> {
    return this.certificates.list(actor, query);
  }

  @Post('training/classes/:id/certificates')
  @HttpCode(200)
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Cấp chứng chỉ cho người hoàn thành; trình độ được ghi vào hồ sơ' })
  @ApiOkResponse({ type: IssueOutcome })
  issue(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: IssueInput,
  ): Promise<IssueOutcome> {
    return this.certificates.issue(actor, id, input);
  }

  @Post('people/:personId/training-certificates')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Ghi chứng chỉ đã có, không qua lớp trong hệ thống' })
  @ApiCreatedResponse({ type: TrainingCertificate })
  add(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseId) personId: string,
    @Body() input: CertificateInput,
  ): Promise<TrainingCertificate> {
    return this.certificates.add(actor, personId, input);
  }

  @Post('training/certificates/:id/verification')
  @HttpCode(200)
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Đã đối chiếu bản gốc' })
  @ApiOkResponse({ type: TrainingCertificate })
  verify(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<TrainingCertificate> {
    return this.certificates.verify(actor, id);
  }

  @Get('training/certificates/:id/print.docx')
  @ApiOperation({ summary: 'In một chứng chỉ, Word' })
  @ApiProduces(DOCX)
  @ApiOkResponse(FILE)
  printWord(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<StreamableFile> {
    return this.prints.certificate(actor, id, 'docx');
  }

  @Get('training/certificates/:id/print.pdf')
  @ApiOperation({ summary: 'In một chứng chỉ, PDF' })
  @ApiProduces(PDF)
  @ApiOkResponse(FILE)
  printPdf(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<StreamableFile> {
    return this.prints.certificate(actor, id, 'pdf');
  }

  @Get('training/classes/:id/certificates.docx')
  @ApiOperation({ summary: 'Chứng chỉ của cả lớp, Word' })
  @ApiProduces(DOCX)
  @ApiOkResponse(FILE)
  classWord(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<StreamableFile> {
    return this.prints.certificates(actor, id, 'docx');
  }

  @Get('training/classes/:id/certificates.pdf')
  @ApiOperation({ summary: 'Chứng chỉ của cả lớp, PDF' })
  @ApiProduces(PDF)
  @ApiOkResponse(FILE)
  classPdf(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<StreamableFile> {
    return this.prints.certificates(actor, id, 'pdf');
  }

  @Get('training/classes/:id/list.docx')
  @ApiOperation({ summary: 'Danh sách lớp, Word' })
  @ApiProduces(DOCX)
  @ApiOkResponse(FILE)
  listWord(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<StreamableFile> {
    return this.prints.list(actor, id, 'docx');
  }

  @Get('training/classes/:id/list.pdf')
  @ApiOperation({ summary: 'Danh sách lớp, PDF' })
  @ApiProduces(PDF)
  @ApiOkResponse(FILE)
  listPdf(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<StreamableFile> {
    return this.prints.list(actor, id, 'pdf');
  }

  @Get('training/classes/:id/list.xlsx')
  @ApiOperation({ summary: 'Danh sách lớp, Excel' })
  @ApiProduces(XLSX)
  @ApiOkResponse(FILE)
  listSheet(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<StreamableFile> {
    return this.prints.sheet(actor, id);
  }
}
