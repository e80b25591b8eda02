import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import { DecisionViewsService } from './decision-views.service';
import { PersonDecisions } from './decisions.dto';

@ApiTags('Quyết định')
@Controller('people/:id/decisions')
@RequirePermission('decision.read')
export class PersonDecisionsController {
  constructor(private readonly views: DecisionViewsService) {}

  @Get()
  @ApiOperation({ summary: 'Các quyết định về một người' })
  @ApiOkResponse({ type: PersonDecisions })
  list(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<PersonDecisions> {
    return this.views.ofPerson(actor, id);
  }
}
