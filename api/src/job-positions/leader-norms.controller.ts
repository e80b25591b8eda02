import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import { LeaderNormInput, LeaderNormList } from './leader-norms.dto';
import { LeaderNormsService } from './leader-norms.service';

@ApiTags('Vị trí việc làm')
@Controller('leader-norms')
@RequirePermission('position.read')
export class LeaderNormsController {
  constructor(private readonly norms: LeaderNormsService) {}

  @Get()
  @ApiOperation({ summary: 'Định mức cấp phó theo loại và số người của đơn vị' })
  @ApiOkResponse({ type: LeaderNormList })
  list(@CurrentActor() actor: Actor): Promise<LeaderNormList> {
    return this.norms.list(actor);
  }

  @Post()
  @RequirePermission('quota.write')
  @ApiOperation({ summary: 'Thêm định mức cấp phó từ một ngày' })
  @ApiCreatedResponse({ type: LeaderNormList })
  add(@CurrentActor() actor: Actor, @Body() input: LeaderNormInput): Promise<LeaderNormList> {
    return this.norms.add(actor, input);
  }

  @Delete(':id')
  @RequirePermission('quota.write')
  @ApiOperation({ summary: 'Bỏ một định mức do cơ quan ghi nhầm' })
  @ApiOkResponse({ type: LeaderNormList })
  remove(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<LeaderNormList> {
    return this.norms.remove(actor, id);
  }
}
