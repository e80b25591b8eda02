import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../auth/actor';
import { CurrentActor, RequirePermission } from '../../auth/require-permission';
import { VersionQuery } from '../../personnel';
import { ParseId } from '../../platform/parse-id';
import { PlanBoardService } from './plan-board.service';
import {
  BoardQuery,
  LineProposals,
  Plan,
  PlanActInput,
  PlanBoard,
  PlanInput,
  PlanLineChange,
  PlanPage,
  PlansActInput,
  PlansActOutcome,
  PlansQuery,
} from './plans.dto';
import { PlanStepsService } from './plan-steps.service';
import { PlansService } from './plans.service';

/** The year's plan: drafted by units from their needs, consolidated and approved by Home Affairs, followed. */
@ApiTags('Đào tạo')
@Controller('training')
@RequirePermission('training.read')
export class TrainingPlansController {
  constructor(
    private readonly plans: PlansService,
    private readonly steps: PlanStepsService,
    private readonly boards: PlanBoardService,
  ) {}

  @Get('plans')
  @ApiOperation({ summary: 'Kế hoạch đào tạo của các đơn vị trong năm' })
  @ApiOkResponse({ type: PlanPage })
  list(@CurrentActor() actor: Actor, @Query() query: PlansQuery): Promise<PlanPage> {
    return this.plans.list(actor, query);
  }

  @Post('plans')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Lập kế hoạch năm của đơn vị' })
  @ApiCreatedResponse({ type: Plan })
  add(@CurrentActor() actor: Actor, @Body() input: PlanInput): Promise<Plan> {
    return this.plans.add(actor, input);
  }

  @Post('plans/steps')
  @HttpCode(200)
  @RequirePermission('training.approve')
  @ApiOperation({
    summary: 'Tổng hợp hoặc phê duyệt các kế hoạch của năm, của cả tỉnh hoặc của một đơn vị và cấp dưới',
  })
  @ApiOkResponse({ type: PlansActOutcome })
  actOnAll(@CurrentActor() actor: Actor, @Body() input: PlansActInput): Promise<PlansActOutcome> {
    return this.steps.actOnAll(actor, input);
  }

  @Get('plans/:id')
  @ApiOperation({ summary: 'Một kế hoạch với các dòng và kết quả thực hiện' })
  @ApiOkResponse({ type: Plan })
  open(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<Plan> {
    return this.plans.open(actor, id);
  }

  @Get('plans/:id/proposals')
  @ApiOperation({ summary: 'Đề xuất dòng kế hoạch từ nhu cầu của đơn vị' })
  @ApiOkResponse({ type: LineProposals })
  proposals(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<LineProposals> {
    return this.plans.proposals(actor, id);
  }

  @Post('plans/:id/lines')
  @HttpCode(200)
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Thêm dòng' })
  @ApiOkResponse({ type: Plan })
  addLine(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: PlanLineChange,
  ): Promise<Plan> {
    return this.plans.saveLine(actor, id, null, input);
  }

  @Put('plans/:id/lines/:lineId')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Sửa dòng' })
  @ApiOkResponse({ type: Plan })
  changeLine(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('lineId', ParseId) lineId: string,
    @Body() input: PlanLineChange,
  ): Promise<Plan> {
    return this.plans.saveLine(actor, id, lineId, input);
  }

  @Delete('plans/:id/lines/:lineId')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Bỏ dòng' })
  @ApiOkResponse({ type: Plan })
  removeLine(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('lineId', ParseId) lineId: string,
    @Query() { version }: VersionQuery,
  ): Promise<Plan> {
    return this.plans.removeLine(actor, id, lineId, version);
  }

  @Post('plans/:id/steps')
  @HttpCode(200)
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Trình, trả lại, tổng hợp, phê duyệt' })
  @ApiOkResponse({ type: Plan })
  act(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: PlanActInput,
  ): Promise<Plan> {
    return this.steps.act(actor, id, input);
  }

  @Get('plan-board')
  @ApiOperation({ summary: 'Kế hoạch năm theo quý và kết quả thực hiện' })
  @ApiOkResponse({ type: PlanBoard })
  board(@CurrentActor() actor: Actor, @Query() query: BoardQuery): Promise<PlanBoard> {
    return this.boards.board(actor, query);
  }
}
