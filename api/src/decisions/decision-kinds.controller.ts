import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { DecisionKindList, DecisionKindView, KindSettingInput } from './decision-kinds.dto';
import { DecisionKindsService } from './decision-kinds.service';

@ApiTags('Quyết định')
@Controller('decision-kinds')
export class DecisionKindsController {
  constructor(private readonly kinds: DecisionKindsService) {}

  @Get()
  @RequirePermission('decision.read')
  @ApiOperation({ summary: 'Các loại quyết định, mục phải ghi, loại nào cần người thứ hai xác nhận' })
  @ApiOkResponse({ type: DecisionKindList })
  list(@CurrentActor() actor: Actor): Promise<DecisionKindList> {
    return this.kinds.list(actor);
  }

  @Patch(':code')
  @RequirePermission('settings.manage')
  @ApiOperation({ summary: 'Đặt loại quyết định cần người thứ hai xác nhận hay không' })
  @ApiOkResponse({ type: DecisionKindView })
  change(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() input: KindSettingInput,
  ): Promise<DecisionKindView> {
    return this.kinds.change(actor, code, input);
  }
}
