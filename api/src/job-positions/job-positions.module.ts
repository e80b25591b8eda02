import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { DossiersController } from './dossiers.controller';
import { DossiersService } from './dossiers.service';
import { FrameworkService } from './framework.service';
import { jobPositionConstraints } from './job-positions.constraints';
import { JobPositionsController } from './job-positions.controller';
import { QuotasService } from './quotas.service';
import { StaffingReader } from './staffing-reader';
import { StaffingService } from './staffing.service';
import { UnitGlanceService } from './unit-glance.service';

explainConstraints(jobPositionConstraints);

@Module({
  controllers: [JobPositionsController, DossiersController],
  providers: [
    StaffingReader,
    StaffingService,
    UnitGlanceService,
    DossiersService,
    FrameworkService,
    QuotasService,
  ],
})
export class JobPositionsModule {}
