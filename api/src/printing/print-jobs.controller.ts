import { Body, Controller, Delete, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import { PrintJobsService } from './print-jobs.service';
import { PrintJobInput, PrintJobList, PrintJobView } from './prints.dto';

const ZIP = 'application/zip';

@ApiTags('In ấn')
@Controller('prints')
@RequirePermission('person.print')
export class PrintJobsController {
  constructor(private readonly jobs: PrintJobsService) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'In nhiều người thành một tệp ZIP, làm ở nền' })
  @ApiAcceptedResponse({ type: PrintJobView })
  start(@CurrentActor() actor: Actor, @Body() input: PrintJobInput): Promise<PrintJobView> {
    return this.jobs.start(actor, input);
  }

  @Get()
  @ApiOperation({ summary: 'Các lần in của mình, mới nhất trước' })
  @ApiOkResponse({ type: PrintJobList })
  list(@CurrentActor() actor: Actor): Promise<PrintJobList> {
    return this.jobs.list(actor);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một lần in, đã được bao nhiêu' })
  @ApiOkResponse({ type: PrintJobView })
  get(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<PrintJobView> {
    return this.jobs.get(actor, id);
  }

  @Get(':id/file')
  @ApiOperation({ summary: 'Tệp ZIP của lần in đã xong; giữ một ngày' })
  @ApiProduces(ZIP)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async open(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<StreamableFile> {
    const { stream, bytes, name } = await this.jobs.open(actor, id);
    return new StreamableFile(stream, {
      type: ZIP,
      length: bytes,
      disposition: `attachment; filename="${name}"`,
    });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Bỏ một lần in cùng tệp của nó' })
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<void> {
    return this.jobs.remove(actor, id);
  }
}
