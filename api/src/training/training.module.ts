import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { PrintingModule } from '../printing';
import { describeTables } from '../personnel';
import { StatisticsModule } from '../statistics';
import { TrainingCatalogueController } from './catalogue/catalogue.controller';
import { MaterialsService } from './catalogue/materials.service';
import { ProgrammesService } from './catalogue/programmes.service';
import { SchoolsService } from './catalogue/schools.service';
import { AttendanceListService } from './classes/attendance-list.service';
import { AttendanceService } from './classes/attendance.service';
import { TrainingCertificatesController } from './classes/certificates.controller';
import { CertificatesService } from './classes/certificates.service';
import { ClassPrintsService } from './classes/class-prints.service';
import { TrainingClassesController } from './classes/classes.controller';
import { ClassesService } from './classes/classes.service';
import { EnrolmentListService } from './classes/enrolment-list.service';
import { TrainingEnrolmentsController } from './classes/enrolments.controller';
import { EnrolmentsService } from './classes/enrolments.service';
import { ResultsService } from './classes/results.service';
import { TrainingTeachingController } from './classes/teaching.controller';
import { TrainingCommitmentsController } from './commitments/commitments.controller';
import { CommitmentsService } from './commitments/commitments.service';
import { CompensationsService } from './commitments/compensations.service';
import { AlertsService } from './duties/alerts.service';
import { OwnTrainingController, TrainingDutiesController } from './duties/duties.controller';
import { NeedsService } from './duties/needs.service';
import { OwnTrainingService } from './duties/own-training.service';
import { PersonTrainingService } from './duties/person-training.service';
import { PlanBoardService } from './plans/plan-board.service';
import { PlanStepsService } from './plans/plan-steps.service';
import { TrainingPlansController } from './plans/plans.controller';
import { PlansService } from './plans/plans.service';
import { ReportTablesService } from './reports/report-tables.service';
import { TrainingReportController } from './reports/report.controller';
import { ReportService } from './reports/report.service';
import { trainingTables } from './training-words';
import { trainingConstraints } from './training.constraints';

explainConstraints(trainingConstraints);
describeTables(trainingTables);

@Module({
  imports: [PrintingModule, StatisticsModule],
  controllers: [
    TrainingCatalogueController,
    TrainingCertificatesController,
    TrainingClassesController,
    TrainingEnrolmentsController,
    TrainingTeachingController,
    TrainingCommitmentsController,
    TrainingDutiesController,
    OwnTrainingController,
    TrainingPlansController,
    TrainingReportController,
  ],
  providers: [
    PlansService,
    PlanStepsService,
    PlanBoardService,
    NeedsService,
    AlertsService,
    PersonTrainingService,
    OwnTrainingService,
    CertificatesService,
    ClassPrintsService,
    AttendanceListService,
    AttendanceService,
    ResultsService,
    EnrolmentsService,
    EnrolmentListService,
    ClassesService,
    CommitmentsService,
    CompensationsService,
    ReportService,
    ReportTablesService,
    ProgrammesService,
    MaterialsService,
    SchoolsService,
  ],
})
export class TrainingModule {}
