import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { Overview } from './overview.dto';
import { OverviewService } from './overview.service';

@ApiTags('Tổng quan')
@Controller('overview')
export class OverviewController {
  constructor(private readonly overviews: OverviewService) {}

  @Get()
  @ApiOperation({ summary: 'Số người, việc cần chú ý, hồ sơ vừa mở' })
  @RequirePermission('person.read')
  @ApiOkResponse({ type: Overview })
  overview(@CurrentActor() actor: Actor): Promise<Overview> {
    return this.overviews.overview(actor);
  }
}
