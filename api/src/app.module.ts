import { DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module';
import { AuthModule } from './auth/auth.module';
import { CodesModule } from './codes/codes.module';
import { DeclarationsModule } from './declarations/declarations.module';
import { DueModule } from './due/due.module';
import { DecisionsModule } from './decisions/decisions.module';
import { ImportsModule } from './imports/imports.module';
import { MovementModule } from './movement/movement.module';
import { JobPositionsModule } from './job-positions/job-positions.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { OverviewModule } from './overview/overview.module';
import { PapersModule } from './papers/papers.module';
import { PersonnelModule } from './personnel/personnel.module';
import { PrintingModule } from './printing/printing.module';
import { Config } from './platform/config';
import { PlatformModule } from './platform/platform.module';
import { RecordModule } from './record/record.module';
import { QualityModule } from './quality/quality.module';
import { ReorganisationsModule } from './reorganisations/reorganisations.module';
import { SettingsModule } from './settings/settings.module';
import { StatisticsModule } from './statistics/statistics.module';
import { TrainingModule } from './training/training.module';
import { TransfersModule } from './transfers/transfers.module';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config),
        AuthModule,
        AccountsModule,
        CodesModule,
        DeclarationsModule,
        DueModule,
        DecisionsModule,
        ImportsModule,
        MovementModule,
        JobPositionsModule,
        OrganisationsModule,
        OverviewModule,
        PapersModule,
        PersonnelModule,
        RecordModule,
        QualityModule,
        ReorganisationsModule,
        SettingsModule,
        StatisticsModule,
        TrainingModule,
        TransfersModule,
        PrintingModule,
      ],
    };
  }
}
