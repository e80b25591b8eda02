import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../auth/actor';
import { CurrentActor, RequirePermission } from '../../auth/require-permission';
import { ParseId } from '../../platform/parse-id';
import { AlertsService } from './alerts.service';
import {
  AlertsQuery,
  Matrix,
  MatrixQuery,
  NeedMap,
  NeedPeople,
  NeedPeopleQuery,
  NeedsQuery,
  OwnTraining,
  PersonTraining,
  SignUpInput,
  TrainingAlerts,
} from './duties.dto';
import { NeedsService } from './needs.service';
import { OwnTrainingService } from './own-training.service';
import { PersonTrainingService } from './person-training.service';

/** Who has to learn what, and what one person has learnt. */
@ApiTags('Đào tạo')
@Controller()
@RequirePermission('training.read')
export class TrainingDutiesController {
  constructor(
    private readonly needs: NeedsService,
    private readonly warnings: AlertsService,
    private readonly people: PersonTrainingService,
  ) {}

  @Get('training/needs')
  @ApiOperation({ summary: 'Bản đồ nhu cầu: đơn vị × loại hình' })
  @ApiOkResponse({ type: NeedMap })
  map(@CurrentActor() actor: Actor, @Query() query: NeedsQuery): Promise<NeedMap> {
    return this.needs.map(actor, query);
  }

  @Get('training/needs/people')
  @ApiOperation({ summary: 'Người cần học một loại hình' })
  @ApiOkResponse({ type: NeedPeople })
  needPeople(@CurrentActor() actor: Actor, @Query() query: NeedPeopleQuery): Promise<NeedPeople> {
    return this.needs.people(actor, query);
  }

  @Get('training/matrix')
  @ApiOperation({ summary: 'Ma trận của đơn vị: người × nghĩa vụ' })
  @ApiOkResponse({ type: Matrix })
  matrix(@CurrentActor() actor: Actor, @Query() query: MatrixQuery): Promise<Matrix> {
    return this.needs.matrix(actor, query);
  }

  @Get('training/alerts')
  @ApiOperation({ summary: 'Cảnh báo về đào tạo' })
  @ApiOkResponse({ type: TrainingAlerts })
  alerts(@CurrentActor() actor: Actor, @Query() query: AlertsQuery): Promise<TrainingAlerts> {
    return this.warnings.list(actor, query);
  }

  @Get('people/:id/training')
  @ApiOperation({ summary: 'Quá trình đào tạo của một người, nghĩa vụ và số tiết trong năm' })
  @ApiOkResponse({ type: PersonTraining })
  person(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<PersonTraining> {
    return this.people.open(actor, id);
  }
}

/** The own page: no id of a person is taken from the address. */
@ApiTags('Hồ sơ của tôi')
@Controller('own/training')
@RequirePermission('own.read')
export class OwnTrainingController {
  constructor(private readonly own: OwnTrainingService) {}

  @Get()
  @ApiOperation({ summary: 'Quá trình đào tạo của tôi và các lớp đang nhận đăng ký' })
  @ApiOkResponse({ type: OwnTraining })
  open(@CurrentActor() actor: Actor): Promise<OwnTraining> {
    return this.own.open(actor);
  }

  @Post('sign-ups')
  @HttpCode(200)
  @RequirePermission('own.declare')
  @ApiOperation({ summary: 'Đăng ký học; đơn vị xác nhận' })
  @ApiOkResponse({ type: OwnTraining })
  signUp(@CurrentActor() actor: Actor, @Body() { classId }: SignUpInput): Promise<OwnTraining> {
    return this.own.signUp(actor, classId);
  }

  @Delete('sign-ups/:enrolmentId')
  @RequirePermission('own.declare')
  @ApiOperation({ summary: 'Rút đăng ký chưa được xác nhận' })
  @ApiOkResponse({ type: OwnTraining })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('enrolmentId', ParseId) enrolmentId: string,
  ): Promise<OwnTraining> {
    return this.own.withdraw(actor, enrolmentId);
  }
}
