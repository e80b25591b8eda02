import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import { ParsePrint, type PrintName } from './file-names';
import { FORMAT_TYPES } from './print-forms';
import { YearQuery } from './prints.dto';
import { type Printed, PrintsService } from './prints.service';

const FILE = { schema: { type: 'string', format: 'binary' } };
const NAME = { name: 'file', description: 'Mẫu và dạng tệp: so-yeu-ly-lich.docx, so-yeu-ly-lich.pdf …' };

@ApiTags('In ấn')
@Controller()
@RequirePermission('person.print')
export class PrintsController {
  constructor(private readonly prints: PrintsService) {}

  @Get('people/:id/prints/:file')
  @ApiOperation({ summary: 'In hồ sơ một người theo mẫu; lần in được ghi lại' })
  @ApiParam(NAME)
  @ApiProduces(FORMAT_TYPES.docx, FORMAT_TYPES.pdf)
  @ApiOkResponse(FILE)
  async person(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('file', ParsePrint) name: PrintName,
    @Query() { year }: YearQuery,
  ): Promise<StreamableFile> {
    return sent(await this.prints.person(actor, id, name, year), name);
  }

  @Get('people/:id/salary-positions/:positionId/prints/:file')
  @ApiOperation({ summary: 'In quyết định về lương từ một dòng lương của hồ sơ' })
  @ApiParam(NAME)
  @ApiProduces(FORMAT_TYPES.docx, FORMAT_TYPES.pdf)
  @ApiOkResponse(FILE)
  async salaryPosition(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('positionId', ParseId) positionId: string,
    @Param('file', ParsePrint) name: PrintName,
  ): Promise<StreamableFile> {
    return sent(await this.prints.salaryPosition(actor, id, positionId, name), name);
  }

  @Get('decisions/:id/prints/:file')
  @ApiOperation({ summary: 'In quyết định về lương; nhiều người thì kèm danh sách' })
  @ApiParam(NAME)
  @ApiProduces(FORMAT_TYPES.docx, FORMAT_TYPES.pdf)
  @ApiOkResponse(FILE)
  async decision(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('file', ParsePrint) name: PrintName,
  ): Promise<StreamableFile> {
    return sent(await this.prints.decision(actor, id, name), name);
  }
}

const sent = ({ name, content }: Printed, { format }: PrintName): StreamableFile =>
  new StreamableFile(content, {
    type: FORMAT_TYPES[format],
    disposition: `attachment; filename="${name}"`,
    length: content.length,
  });
