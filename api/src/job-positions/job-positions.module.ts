import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { DossiersController } from './dossiers.controller';
import { DossiersService } from './dossiers.service';
import { FrameworkService } from './framework.service';
import { jobPositionConstraints } from './job-positions.constraints';
import { JobPositionsController } from './job-positions.controller';
import { QuotasService } from './quotas.service';
import { StaffingService } from './staffing.service';

explainConstraints(jobPositionConstraints);

@Module({
  controllers: [JobPositionsController, DossiersController],
  providers: [StaffingService, DossiersService, FrameworkService, QuotasService],
})
export class JobPositionsModule {}
