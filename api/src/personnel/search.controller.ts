import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { SearchQuery, SearchResult } from './search.dto';
import { SearchService } from './search.service';

@ApiTags('Tìm kiếm')
@Controller('search')
export class SearchController {
  constructor(private readonly searches: SearchService) {}

  @Get()
  @ApiOperation({ summary: 'Tìm nhanh người và đơn vị' })
  @RequirePermission('organisation.read')
  @ApiOkResponse({ type: SearchResult })
  search(@CurrentActor() actor: Actor, @Query() query: SearchQuery): Promise<SearchResult> {
    return this.searches.search(actor, query);
  }
}
