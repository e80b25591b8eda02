import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { Movement, MovementPeople, MovementPeopleQuery, MovementQuery } from './movement.dto';
import { MovementService } from './movement.service';

@ApiTags('Tăng, giảm')
@Controller('movement')
@RequirePermission('decision.read')
export class MovementController {
  constructor(private readonly movement: MovementService) {}

  @Get()
  @ApiOperation({ summary: 'Tăng, giảm của một đơn vị giữa hai ngày: D = A + B − C' })
  @ApiOkResponse({ type: Movement })
  between(@CurrentActor() actor: Actor, @Query() query: MovementQuery): Promise<Movement> {
    return this.movement.between(actor, query);
  }

  @Get('people')
  @ApiOperation({ summary: 'Những người đứng sau một con số' })
  @ApiOkResponse({ type: MovementPeople })
  people(@CurrentActor() actor: Actor, @Query() query: MovementPeopleQuery): Promise<MovementPeople> {
    return this.movement.people(actor, query);
  }
}
