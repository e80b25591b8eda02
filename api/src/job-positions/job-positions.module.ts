import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { DossiersController } from './dossiers.controller';
import { DossiersService } from './dossiers.service';
import { FrameworkService } from './framework.service';
import { GapsController } from './gaps.controller';
import { GapsService } from './gaps.service';
import { jobPositionConstraints } from './job-positions.constraints';
import { JobPositionsController } from './job-positions.controller';
import { QuotasService } from './quotas.service';
import { StaffingReader } from './staffing-reader';
import { StaffingService } from './staffing.service';
import { TrainingNeedsService } from './training-needs.service';
import { UnitGlanceService } from './unit-glance.service';

explainConstraints(jobPositionConstraints);

@Module({
  controllers: [JobPositionsController, DossiersController, GapsController],
  providers: [
    StaffingReader,
    StaffingService,
    UnitGlanceService,
    DossiersService,
    FrameworkService,
    QuotasService,
    GapsService,
    TrainingNeedsService,
  ],
  exports: [TrainingNeedsService],
})
export class JobPositionsModule {}
