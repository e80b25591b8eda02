import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import { DueFilter, DueList, DueQuery, DueSummary, PersonDue } from './due.dto';
import { DueService } from './due.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('Việc đến hạn')
@Controller()
export class DueController {
  constructor(private readonly due: DueService) {}

  @Get('due')
  @ApiOperation({ summary: 'Việc đến hạn theo ngày, loại và đơn vị' })
  @RequirePermission('due.read')
  @ApiOkResponse({ type: DueList })
  list(@CurrentActor() actor: Actor, @Query() query: DueQuery): Promise<DueList> {
    return this.due.list(actor, query);
  }

  @Get('due/summary')
  @ApiOperation({ summary: 'Số việc đến hạn theo loại, theo ngày, theo đơn vị' })
  @RequirePermission('due.read')
  @ApiOkResponse({ type: DueSummary })
  summary(@CurrentActor() actor: Actor, @Query() filter: DueFilter): Promise<DueSummary> {
    return this.due.summary(actor, filter);
  }

  @Get('due/export')
  @ApiOperation({ summary: 'Xuất việc đến hạn ra Excel' })
  @RequirePermission('person.export')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@CurrentActor() actor: Actor, @Query() filter: DueFilter): Promise<StreamableFile> {
    return new StreamableFile(await this.due.export(actor, filter), {
      type: XLSX,
      disposition: 'attachment; filename="viec-den-han.xlsx"',
    });
  }

  @Get('people/:id/due')
  @ApiOperation({ summary: 'Việc đến hạn của một người, kèm cách tính từng dòng' })
  @RequirePermission('due.read')
  @ApiOkResponse({ type: PersonDue })
  ofPerson(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<PersonDue> {
    return this.due.ofPerson(actor, id);
  }
}
