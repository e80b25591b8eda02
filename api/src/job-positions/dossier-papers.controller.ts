import { Body, Controller, Get, HttpCode, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { readParts } from '../imports/upload';
import { ParseId } from '../platform/parse-id';
import { fieldProblem } from '../platform/problem';
import { DossierFilesService } from './dossier-files.service';
import { type DossierPrint, DossierPrintsService } from './dossier-prints.service';
import { DOSSIER_FILE_KINDS, Dossier } from './dossiers.dto';
import { PositionListInput, PositionListPreview } from './position-list.dto';
import { PositionListService } from './position-list.service';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE = { schema: { type: 'string', format: 'binary' } };
const file = { type: 'string', format: 'binary' };

/** What goes in and out of a dossier as files: scans, the printed dossier, its list in Excel. */
@ApiTags('Vị trí việc làm')
@Controller('position-dossiers')
@RequirePermission('position.read')
export class DossierPapersController {
  constructor(
    private readonly files: DossierFilesService,
    private readonly prints: DossierPrintsService,
    private readonly lists: PositionListService,
  ) {}

  @Get('list-template.xlsx')
  @RequirePermission('position.write')
  @ApiOperation({ summary: 'Tệp Excel mẫu để nhập danh sách vị trí' })
  @ApiProduces(XLSX)
  @ApiOkResponse(FILE)
  async template(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    return new StreamableFile(await this.lists.template(actor), {
      type: XLSX,
      disposition: 'attachment; filename="mau-danh-sach-vi-tri.xlsx"',
    });
  }

  @Get(':id/print.docx')
  @ApiOperation({ summary: 'In cả đề án: danh mục, tỷ lệ, các bản mô tả' })
  @ApiProduces(DOCX)
  @ApiOkResponse(FILE)
  async whole(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<StreamableFile> {
    return sent(await this.prints.whole(actor, id));
  }

  @Get(':id/positions/:positionId/print.docx')
  @ApiOperation({ summary: 'In bản mô tả của một vị trí' })
  @ApiProduces(DOCX)
  @ApiOkResponse(FILE)
  async position(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('positionId', ParseId) positionId: string,
  ): Promise<StreamableFile> {
    return sent(await this.prints.position(actor, id, positionId));
  }

  @Post(':id/files')
  @ApiOperation({ summary: 'Đính kèm tờ trình, báo cáo thẩm định hoặc quyết định đã ký' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'kind'],
      properties: { file, kind: { type: 'string', enum: Object.keys(DOSSIER_FILE_KINDS) } },
    },
  })
  @ApiCreatedResponse({ type: Dossier })
  async attach(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Req() request: FastifyRequest,
  ): Promise<Dossier> {
    const parts = await readParts(request);
    return this.files.add(actor, id, parts.fields.get('kind') ?? '', theFile(parts.file));
  }

  @Get(':id/files/:fileId/content')
  @ApiOperation({ summary: 'Tải về một văn bản của đề án' })
  @ApiOkResponse(FILE)
  async content(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('fileId', ParseId) fileId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { content, mediaType, disposition } = await this.files.download(actor, id, fileId);
    await reply.type(mediaType).header('content-disposition', disposition).send(content);
  }

  @Post(':id/list-preview')
  @HttpCode(200)
  @RequirePermission('position.write')
  @ApiOperation({ summary: 'Xem trước danh sách vị trí trong tệp Excel; chưa ghi gì' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file } } })
  @ApiOkResponse({ type: PositionListPreview })
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Req() request: FastifyRequest,
  ): Promise<PositionListPreview> {
    return this.lists.preview(actor, id, theFile((await readParts(request)).file));
  }

  @Post(':id/list')
  @HttpCode(200)
  @RequirePermission('position.write')
  @ApiOperation({ summary: 'Ghi các dòng đã xem trước vào bản đang soạn' })
  @ApiOkResponse({ type: Dossier })
  apply(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: PositionListInput,
  ): Promise<Dossier> {
    return this.lists.apply(actor, id, input);
  }
}

function theFile<File>(found: File | undefined): File {
  if (found === undefined) throw fieldProblem('file', 'required', 'Chưa chọn tệp.');
  return found;
}

const sent = ({ name, content }: DossierPrint): StreamableFile =>
  new StreamableFile(content, {
    type: DOCX,
    disposition: `attachment; filename="${name}"`,
    length: content.length,
  });
