import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import {
  GapReport,
  GapsQuery,
  TrainingNeedPeople,
  TrainingNeedPeopleQuery,
  TrainingNeeds,
  TrainingNeedsQuery,
} from './gaps.dto';
import { GapsService } from './gaps.service';
import { TrainingNeedsService } from './training-needs.service';

/** Gaps between what positions ask for and who is there, over all bodies in sight. */
@ApiTags('Vị trí việc làm')
@Controller('position-gaps')
@RequirePermission('position.read')
export class GapsController {
  constructor(
    private readonly gaps: GapsService,
    private readonly needs: TrainingNeedsService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Khoảng cách G1–G9 theo đơn vị, loại; tỷ lệ ngạch toàn tỉnh' })
  @ApiOkResponse({ type: GapReport })
  report(@CurrentActor() actor: Actor, @Query() query: GapsQuery): Promise<GapReport> {
    return this.gaps.report(actor, query);
  }

  @Get('training-needs')
  @ApiOperation({ summary: 'Nhu cầu đào tạo (G10): yêu cầu bồi dưỡng được mà người giữ vị trí chưa đạt' })
  @ApiOkResponse({ type: TrainingNeeds })
  trainingNeeds(@CurrentActor() actor: Actor, @Query() query: TrainingNeedsQuery): Promise<TrainingNeeds> {
    return this.needs.needs(actor, query);
  }

  @Get('training-needs/people')
  @ApiOperation({ summary: 'Những người đứng sau một nhu cầu đào tạo' })
  @ApiOkResponse({ type: TrainingNeedPeople })
  trainingNeedPeople(
    @CurrentActor() actor: Actor,
    @Query() query: TrainingNeedPeopleQuery,
  ): Promise<TrainingNeedPeople> {
    return this.needs.people(actor, query);
  }
}
