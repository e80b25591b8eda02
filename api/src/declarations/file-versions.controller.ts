import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { PageQuery } from '../platform/page';
import { ParseId } from '../platform/parse-id';
import { ComparisonQuery, VersionComparison, VersionList } from './file-versions.dto';
import { FileVersionsService } from './file-versions.service';

@ApiTags('Hồ sơ')
@Controller('people/:id/versions')
@RequirePermission('history.read')
export class FileVersionsController {
  constructor(private readonly versions: FileVersionsService) {}

  @Get()
  @ApiOperation({ summary: 'Các phiên bản của hồ sơ' })
  @ApiOkResponse({ type: VersionList })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() page: PageQuery,
  ): Promise<VersionList> {
    return this.versions.list(actor, id, page);
  }

  @Get('comparison')
  @ApiOperation({ summary: 'Hai phiên bản cạnh nhau; lần xem được ghi lại' })
  @ApiOkResponse({ type: VersionComparison })
  compare(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() query: ComparisonQuery,
  ): Promise<VersionComparison> {
    return this.versions.compare(actor, id, query);
  }
}
