import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiParam, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { PersonFile, VersionQuery } from '../personnel';
import { ParseId } from '../platform/parse-id';
import { PersonRecord, RestrictedRecord, UnlockInput } from './record.dto';
import { addressOf, SECTION_NAMES } from './record-table';
import { RecordRowsService } from './record-rows.service';
import { RecordService } from './record.service';
import { RECORD_TABLES } from './record-tables';

const Table = (): MethodDecorator => ApiParam({ name: 'table', enum: RECORD_TABLES.map(addressOf) });
const oneOf = (shape: 'input' | 'change'): MethodDecorator =>
  ApiBody({
    description: 'Các mục của bảng nêu ở địa chỉ',
    schema: { oneOf: RECORD_TABLES.map((table) => ({ $ref: getSchemaPath(table[shape]) })) },
  });

/** The tables of the CV form beside career and credentials. Each change carries the file's version and answers the file. */
@ApiTags('Hồ sơ')
@Controller('people/:id')
export class RecordController {
  constructor(
    private readonly record: RecordService,
    private readonly rows: RecordRowsService,
  ) {}

  @Get('record')
  @ApiOperation({ summary: 'Các bảng của lý lịch' })
  @RequirePermission('person.read')
  @ApiOkResponse({ type: PersonRecord })
  open(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<PersonRecord> {
    return this.record.open(actor, id);
  }

  @Get('restricted')
  @ApiOperation({ summary: 'Mục hạn chế đang mở của hồ sơ' })
  @RequirePermission('person.restricted')
  @ApiOkResponse({ type: RestrictedRecord })
  restricted(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<RestrictedRecord> {
    return this.record.restricted(actor, id);
  }

  @Post('unlocks')
  @ApiOperation({ summary: 'Mở mục hạn chế trong 30 phút, có lý do; lần mở được ghi lại' })
  @RequirePermission('person.restricted')
  @HttpCode(200)
  @ApiOkResponse({ type: RestrictedRecord })
  unlock(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: UnlockInput,
  ): Promise<RestrictedRecord> {
    return this.record.unlock(actor, id, input);
  }

  @Delete('unlocks/:section')
  @ApiParam({ name: 'section', enum: SECTION_NAMES })
  @ApiOperation({ summary: 'Khóa lại ngay một mục hạn chế của hồ sơ đang mở cho tài khoản này' })
  @RequirePermission('person.restricted')
  @ApiOkResponse({ type: RestrictedRecord })
  lock(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('section') section: string,
  ): Promise<RestrictedRecord> {
    return this.record.lock(actor, id, section);
  }

  @Post('record/:table')
  @ApiOperation({ summary: 'Thêm một dòng của lý lịch' })
  @RequirePermission('person.write')
  @HttpCode(200)
  @Table()
  @oneOf('input')
  @ApiOkResponse({ type: PersonFile })
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('table') table: string,
    @Body() body: Record<string, unknown>,
  ): Promise<PersonFile> {
    return this.rows.add(actor, id, table, body);
  }

  @Patch('record/:table/:rowId')
  @ApiOperation({ summary: 'Sửa một dòng của lý lịch' })
  @RequirePermission('person.write')
  @Table()
  @oneOf('change')
  @ApiOkResponse({ type: PersonFile })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('table') table: string,
    @Param('rowId', ParseId) rowId: string,
    @Body() body: Record<string, unknown>,
  ): Promise<PersonFile> {
    return this.rows.change(actor, id, table, rowId, body);
  }

  @Delete('record/:table/:rowId')
  @ApiOperation({ summary: 'Xóa một dòng của lý lịch' })
  @RequirePermission('person.write')
  @Table()
  @ApiOkResponse({ type: PersonFile })
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('table') table: string,
    @Param('rowId', ParseId) rowId: string,
    @Query() { version }: VersionQuery,
  ): Promise<PersonFile> {
    return this.rows.remove(actor, id, table, rowId, version);
  }
}
