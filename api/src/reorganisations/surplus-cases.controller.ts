import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import {
  Roadmap,
  SurplusCaseChange,
  SurplusCaseInput,
  SurplusCasePage,
  SurplusCasesQuery,
} from './surplus-cases.dto';
import { SurplusCasesService } from './surplus-cases.service';

@ApiTags('Sắp xếp tổ chức')
@Controller()
@RequirePermission('reorganisation.read')
export class SurplusCasesController {
  constructor(private readonly cases: SurplusCasesService) {}

  @Get('surplus-cases')
  @ApiOperation({ summary: 'Trường hợp dôi dư sau sắp xếp, chưa giải quyết trước' })
  @ApiOkResponse({ type: SurplusCasePage })
  list(@CurrentActor() actor: Actor, @Query() query: SurplusCasesQuery): Promise<SurplusCasePage> {
    return this.cases.list(actor, query);
  }

  @Post('surplus-cases')
  @HttpCode(204)
  @RequirePermission('reorganisation.write')
  @ApiOperation({ summary: 'Thêm trường hợp dôi dư của phương án đã áp dụng' })
  @ApiNoContentResponse()
  add(@CurrentActor() actor: Actor, @Body() input: SurplusCaseInput): Promise<void> {
    return this.cases.add(actor, input);
  }

  @Patch('surplus-cases/:id')
  @HttpCode(204)
  @RequirePermission('reorganisation.write')
  @ApiOperation({ summary: 'Ghi phương án giải quyết, quyết định, hạn, chỉ tiêu' })
  @ApiNoContentResponse()
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: SurplusCaseChange,
  ): Promise<void> {
    return this.cases.change(actor, id, input);
  }

  @Get('reorganisations/:id/roadmap')
  @ApiOperation({ summary: 'Lộ trình theo năm của các đơn vị sau sắp xếp' })
  @ApiOkResponse({ type: Roadmap })
  roadmap(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<Roadmap> {
    return this.cases.roadmap(actor, id);
  }
}
