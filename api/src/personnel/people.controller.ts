import { Body, Controller, Get, Param, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { PageQuery } from '../platform/page';
import { ParseId } from '../platform/parse-id';
import { ExportQuery } from './people-export.dto';
import { PeopleExportService } from './people-export.service';
import { PeopleWritingService } from './people-writing.service';
import { PeopleList, PeopleQuery } from './people.dto';
import { PeopleService } from './people.service';
import { PersonFile } from './person-file.dto';
import { PersonHistory, PersonReaders } from './person-history.dto';
import { PersonHistoryService } from './person-history.service';
import { PersonChange, PersonCreated, PersonInput } from './person-input.dto';

const FILE_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

@ApiTags('Hồ sơ')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly writing: PeopleWritingService,
    private readonly histories: PersonHistoryService,
    private readonly exports: PeopleExportService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách người theo điều kiện lọc' })
  @RequirePermission('person.read')
  @ApiOkResponse({ type: PeopleList })
  list(@CurrentActor() actor: Actor, @Query() query: PeopleQuery): Promise<PeopleList> {
    return this.people.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Thêm người và quá trình làm việc đầu tiên' })
  @RequirePermission('person.create')
  @ApiCreatedResponse({ type: PersonCreated })
  enter(@CurrentActor() actor: Actor, @Body() input: PersonInput): Promise<PersonCreated> {
    return this.writing.enter(actor, input);
  }

  @Get('export')
  @ApiOperation({ summary: 'Xuất danh sách ra Excel hoặc CSV' })
  @RequirePermission('person.export')
  @ApiProduces(FILE_TYPES.xlsx, FILE_TYPES.csv)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@CurrentActor() actor: Actor, @Query() query: ExportQuery): Promise<StreamableFile> {
    return new StreamableFile(await this.exports.export(actor, query), {
      type: FILE_TYPES[query.format],
      disposition: `attachment; filename="danh-sach-ho-so.${query.format}"`,
    });
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một hồ sơ; lần mở được ghi lại' })
  @RequirePermission('person.read')
  @ApiOkResponse({ type: PersonFile })
  open(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<PersonFile> {
    return this.people.open(actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Sửa hồ sơ; gửi những mục thay đổi và phiên bản đã đọc' })
  @RequirePermission('person.write')
  @ApiOkResponse({ type: PersonFile })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: PersonChange,
  ): Promise<PersonFile> {
    return this.writing.change(actor, id, input);
  }

  @Get(':id/history')
  @ApiOperation({ summary: 'Lịch sử thay đổi của hồ sơ' })
  @RequirePermission('history.read')
  @ApiOkResponse({ type: PersonHistory })
  history(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() page: PageQuery,
  ): Promise<PersonHistory> {
    return this.histories.history(actor, id, page);
  }

  @Get(':id/readers')
  @ApiOperation({ summary: 'Ai đã xem hồ sơ' })
  @RequirePermission('history.read')
  @ApiOkResponse({ type: PersonReaders })
  readers(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() page: PageQuery,
  ): Promise<PersonReaders> {
    return this.histories.readers(actor, id, page);
  }
}
