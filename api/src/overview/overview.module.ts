import { Module } from '@nestjs/common';
import { DeclarationsModule } from '../declarations/declarations.module';
import { OverviewController } from './overview.controller';
import { OverviewService } from './overview.service';

@Module({ imports: [DeclarationsModule], controllers: [OverviewController], providers: [OverviewService] })
export class OverviewModule {}
