import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { PageQuery } from '../platform/page';
import { ParseId } from '../platform/parse-id';
import {
  ImportCreated,
  ImportPage,
  ImportRowPage,
  ImportView,
  MappingInput,
  RowChoice,
  RowsQuery,
} from './imports.dto';
import { ImportsService } from './imports.service';
import { ImportWorkbooks } from './import-workbooks';
import { readUpload } from './upload';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('Nhập danh sách')
@RequirePermission('person.import')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly workbooks: ImportWorkbooks,
  ) {}

  @Get('template')
  @ApiOperation({ summary: 'Tệp Excel mẫu để nhập' })
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async template(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    await sendWorkbook(reply, 'mau-nhap-ho-so.xlsx', await this.workbooks.template(actor));
  }

  @Get('record-template')
  @ApiOperation({ summary: 'Tệp Excel mẫu để nhập các bảng của lý lịch' })
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async recordTemplate(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    await sendWorkbook(reply, 'mau-nhap-ly-lich.xlsx', await this.workbooks.recordTemplate(actor));
  }

  @Post()
  @ApiOperation({ summary: 'Gửi danh sách Excel hoặc CSV; đọc ở nền' })
  @HttpCode(202)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'organisationId'],
      properties: {
        file: { type: 'string', format: 'binary' },
        organisationId: { type: 'string', format: 'uuid' },
        asOf: { type: 'string', format: 'date' },
      },
    },
  })
  @ApiAcceptedResponse({ type: ImportCreated })
  async add(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImportCreated> {
    return this.imports.add(actor, await readUpload(request));
  }

  @Get()
  @ApiOperation({ summary: 'Các lần nhập' })
  @ApiOkResponse({ type: ImportPage })
  list(@CurrentActor() actor: Actor, @Query() { page, pageSize }: PageQuery): Promise<ImportPage> {
    return this.imports.list(actor, page, pageSize);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một lần nhập: tiến độ, cột, số dòng' })
  @ApiOkResponse({ type: ImportView })
  get(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<ImportView> {
    return this.imports.get(actor, id);
  }

  @Put(':id/mapping')
  @ApiOperation({ summary: 'Trả lời cột và đơn vị chưa nhận ra' })
  @ApiOkResponse({ type: ImportView })
  map(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: MappingInput,
  ): Promise<ImportView> {
    return this.imports.map(actor, id, input);
  }

  @Get(':id/rows')
  @ApiOperation({ summary: 'Các dòng đã đọc, theo kết quả' })
  @ApiOkResponse({ type: ImportRowPage })
  rows(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() query: RowsQuery,
  ): Promise<ImportRowPage> {
    return this.imports.rows(actor, id, query);
  }

  @Put(':id/rows/:row')
  @ApiOperation({ summary: 'Chọn cách xử lý một dòng' })
  @ApiOkResponse({ type: ImportView })
  choose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('row', ParseIntPipe) row: number,
    @Body() input: RowChoice,
  ): Promise<ImportView> {
    return this.imports.choose(actor, id, row, input);
  }

  @Post(':id/apply')
  @ApiOperation({ summary: 'Ghi các dòng dùng được vào hồ sơ' })
  @HttpCode(202)
  @ApiAcceptedResponse({ type: ImportView })
  apply(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<ImportView> {
    return this.imports.apply(actor, id);
  }

  @Get(':id/rejected')
  @ApiOperation({ summary: 'Tệp Excel các dòng chưa nhập, kèm lý do' })
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async rejected(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendWorkbook(reply, 'dong-chua-nhap.xlsx', await this.workbooks.rejected(actor, id));
  }

  @Post(':id/undo')
  @ApiOperation({ summary: 'Hoàn tác lần nhập' })
  @HttpCode(202)
  @ApiAcceptedResponse({ type: ImportView })
  undo(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<ImportView> {
    return this.imports.undo(actor, id);
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Bỏ lần nhập chưa ghi' })
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<void> {
    return this.imports.remove(actor, id);
  }
}

async function sendWorkbook(reply: FastifyReply, name: string, content: Buffer): Promise<void> {
  await reply
    .header('Content-Type', XLSX)
    .header('Content-Disposition', `attachment; filename="${name}"`)
    .send(content);
}
