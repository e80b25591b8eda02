import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../auth/actor';
import { CurrentActor, RequirePermission } from '../../auth/require-permission';
import { PageQuery } from '../../platform/page';
import { ParseId } from '../../platform/parse-id';
import {
  Commitment,
  CommitmentInput,
  CommitmentPage,
  CommitmentsQuery,
  Compensation,
  CompensationAnswer,
  CompensationInput,
  CompensationPage,
  CompensationProgress,
  CompensationQuestionInput,
  PaymentInput,
} from './commitments.dto';
import { CommitmentsService } from './commitments.service';
import { CompensationsService } from './compensations.service';

/** Who studied at public cost serves for it, or pays back. */
@ApiTags('Đào tạo')
@Controller('training')
@RequirePermission('training.read')
export class TrainingCommitmentsController {
  constructor(
    private readonly commitments: CommitmentsService,
    private readonly compensations: CompensationsService,
  ) {}

  @Get('commitments')
  @ApiOperation({ summary: 'Cam kết phục vụ sau đào tạo' })
  @ApiOkResponse({ type: CommitmentPage })
  list(@CurrentActor() actor: Actor, @Query() query: CommitmentsQuery): Promise<CommitmentPage> {
    return this.commitments.list(actor, query);
  }

  @Post('commitments')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Ghi cam kết phục vụ' })
  @ApiCreatedResponse({ type: Commitment })
  add(@CurrentActor() actor: Actor, @Body() input: CommitmentInput): Promise<Commitment> {
    return this.commitments.add(actor, input);
  }

  @Get('compensations')
  @ApiOperation({ summary: 'Hồ sơ đền bù chi phí đào tạo' })
  @ApiOkResponse({ type: CompensationPage })
  cases(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<CompensationPage> {
    return this.compensations.list(actor, query);
  }

  @Post('compensations')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Lập hồ sơ đền bù' })
  @ApiCreatedResponse({ type: Compensation })
  open(@CurrentActor() actor: Actor, @Body() input: CompensationInput): Promise<Compensation> {
    return this.compensations.add(actor, input);
  }

  @Post('compensations/reckoning')
  @HttpCode(200)
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Tính thử số tiền đền bù với từng phép tính; không ghi gì' })
  @ApiOkResponse({ type: CompensationAnswer })
  reckon(
    @CurrentActor() actor: Actor,
    @Body() input: CompensationQuestionInput,
  ): Promise<CompensationAnswer> {
    return this.compensations.reckon(actor, input);
  }

  @Get('compensations/:id')
  @ApiOperation({ summary: 'Một hồ sơ đền bù' })
  @ApiOkResponse({ type: Compensation })
  one(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<Compensation> {
    return this.compensations.open(actor, id);
  }

  @Put('compensations/:id')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Ghi các bước: hội đồng, đề nghị, quyết định' })
  @ApiOkResponse({ type: Compensation })
  progress(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: CompensationProgress,
  ): Promise<Compensation> {
    return this.compensations.progress(actor, id, input);
  }

  @Post('compensations/:id/payments')
  @HttpCode(200)
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Ghi lần nộp tiền' })
  @ApiOkResponse({ type: Compensation })
  pay(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: PaymentInput,
  ): Promise<Compensation> {
    return this.compensations.pay(actor, id, input);
  }
}
