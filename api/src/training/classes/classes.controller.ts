import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../auth/actor';
import { CurrentActor, RequirePermission } from '../../auth/require-permission';
import { ParseId } from '../../platform/parse-id';
import {
  ClassActInput,
  ClassChange,
  ClassEvaluation,
  ClassInput,
  ClassPage,
  ClassesQuery,
  ClassEvaluationInput,
  TrainingClass,
} from './classes.dto';
import { ClassesService } from './classes.service';

@ApiTags('Đào tạo')
@Controller('training/classes')
@RequirePermission('training.read')
export class TrainingClassesController {
  constructor(private readonly classes: ClassesService) {}

  @Get()
  @ApiOperation({ summary: 'Lớp học; theo khoảng ngày thì là lịch' })
  @ApiOkResponse({ type: ClassPage })
  list(@CurrentActor() actor: Actor, @Query() query: ClassesQuery): Promise<ClassPage> {
    return this.classes.list(actor, query);
  }

  @Post()
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Lập lớp' })
  @ApiCreatedResponse({ type: TrainingClass })
  add(@CurrentActor() actor: Actor, @Body() input: ClassInput): Promise<TrainingClass> {
    return this.classes.add(actor, input);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một lớp' })
  @ApiOkResponse({ type: TrainingClass })
  open(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<TrainingClass> {
    return this.classes.open(actor, id);
  }

  @Put(':id')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Sửa lớp' })
  @ApiOkResponse({ type: TrainingClass })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: ClassChange,
  ): Promise<TrainingClass> {
    return this.classes.change(actor, id, input);
  }

  @Post(':id/steps')
  @HttpCode(200)
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Mở nhận học viên, khai giảng, bế giảng, hủy' })
  @ApiOkResponse({ type: TrainingClass })
  act(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: ClassActInput,
  ): Promise<TrainingClass> {
    return this.classes.act(actor, id, input);
  }

  @Get(':id/evaluation')
  @ApiOperation({ summary: 'Đánh giá chất lượng lớp theo sáu nội dung' })
  @ApiOkResponse({ type: ClassEvaluation })
  evaluation(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<ClassEvaluation> {
    return this.classes.evaluation(actor, id);
  }

  @Put(':id/evaluation')
  @RequirePermission('training.teach')
  @ApiOperation({ summary: 'Ghi đánh giá chất lượng lớp' })
  @ApiOkResponse({ type: ClassEvaluation })
  evaluate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: ClassEvaluationInput,
  ): Promise<ClassEvaluation> {
    return this.classes.evaluate(actor, id, input);
  }
}
