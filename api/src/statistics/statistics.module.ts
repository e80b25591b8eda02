import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { AgendaService } from './agenda.service';
import { ChangeService } from './change.service';
import { DefinitionsService } from './definitions.service';
import { FrozenController } from './frozen.controller';
import { FrozenFilesService } from './frozen-files.service';
import { FrozenService } from './frozen.service';
import { OfficeKey } from './office-key';
import { PivotsController } from './pivots.controller';
import { PivotsService } from './pivots.service';
import { ReportFilesService } from './report-files.service';
import { ReportPeopleService } from './report-people.service';
import { ReportsController } from './reports.controller';
import { ReportsService } from './reports.service';
import { RunPreparation } from './run-context';
import { RunsUnderWay } from './runs-under-way';
import { SeriesService } from './series.service';
import { statisticsConstraints } from './statistics.constraints';
import { UnitTrees } from './unit-trees';
import { VerifyService } from './verify.service';

explainConstraints(statisticsConstraints);

@Module({
  controllers: [ReportsController, PivotsController, FrozenController],
  providers: [
    AgendaService,
    ChangeService,
    DefinitionsService,
    FrozenFilesService,
    FrozenService,
    OfficeKey,
    PivotsService,
    ReportFilesService,
    ReportPeopleService,
    ReportsService,
    RunPreparation,
    RunsUnderWay,
    SeriesService,
    UnitTrees,
    VerifyService,
  ],
  exports: [ReportsService],
})
export class StatisticsModule {}
