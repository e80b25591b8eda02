import { Module } from '@nestjs/common';
import { PersonnelModule } from '../personnel';
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
import { RecruitmentService } from './recruitment.service';
import { RecruitmentsController } from './recruitments.controller';
import { WithdrawalService } from './withdrawal.service';

explainConstraints(decisionsConstraints);

@Module({
  imports: [PersonnelModule],
  controllers: [
    DecisionsController,
    DecisionKindsController,
    PersonDecisionsController,
    RecruitmentsController,
  ],
  providers: [
    DecisionViewsService,
    DecisionKindsService,
    RecordingService,
    RecruitmentService,
    ConfirmationService,
    WithdrawalService,
    DayTurning,
  ],
})
export class DecisionsModule {}
