import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { LeaderNormsController } from './leader-norms.controller';
import { LeaderNormsService } from './leader-norms.service';
import { PapersModule } from '../papers/papers.module';
import { ChartService } from './chart.service';
import { DossierFilesService } from './dossier-files.service';
import { DossierPapersController } from './dossier-papers.controller';
import { DossierPrintsService } from './dossier-prints.service';
import { DossiersController } from './dossiers.controller';
import { DossiersService } from './dossiers.service';
import { FrameworkService } from './framework.service';
import { GapsController } from './gaps.controller';
import { GapsService } from './gaps.service';
import { jobPositionConstraints } from './job-positions.constraints';
import { JobPositionsController } from './job-positions.controller';
import { PositionListService } from './position-list.service';
import { QuotasService } from './quotas.service';
import { RatioRulesController } from './ratio-rules.controller';
import { RatioRulesService } from './ratio-rules.service';
import { ExemptionsService } from './exemptions.service';
import { StaffingReader } from './staffing-reader';
import { StaffingService } from './staffing.service';
import { TrainingNeedsService } from './training-needs.service';
import { UnitGlanceService } from './unit-glance.service';

explainConstraints(jobPositionConstraints);

@Module({
  imports: [PapersModule],
  controllers: [
    LeaderNormsController,
    JobPositionsController,
    DossierPapersController,
    DossiersController,
    GapsController,
    RatioRulesController,
  ],
  providers: [
    LeaderNormsService,
    StaffingReader,
    StaffingService,
    UnitGlanceService,
    ChartService,
    DossiersService,
    DossierFilesService,
    DossierPrintsService,
    PositionListService,
    FrameworkService,
    QuotasService,
    RatioRulesService,
    ExemptionsService,
    GapsService,
    TrainingNeedsService,
  ],
})
export class JobPositionsModule {}
