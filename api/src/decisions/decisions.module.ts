import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { ConfirmationService } from './confirmation.service';
import { DayTurning } from './day-turning';
import { DecisionKindsController } from './decision-kinds.controller';
import { DecisionKindsService } from './decision-kinds.service';
import { DecisionViewsService } from './decision-views.service';
import { decisionsConstraints } from './decisions.constraints';
import { DecisionsController } from './decisions.controller';
import { PersonDecisionsController } from './person-decisions.controller';
import { RecordingService } from './recording.service';
import { WithdrawalService } from './withdrawal.service';

explainConstraints(decisionsConstraints);

@Module({
  controllers: [DecisionsController, DecisionKindsController, PersonDecisionsController],
  providers: [
    DecisionViewsService,
    DecisionKindsService,
    RecordingService,
    ConfirmationService,
    WithdrawalService,
    DayTurning,
  ],
})
export class DecisionsModule {}
