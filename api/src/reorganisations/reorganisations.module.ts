import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { ApplyingService } from './applying.service';
import { DraftingService } from './drafting.service';
import { reorganisationConstraints } from './reorganisations.constraints';
import { ReorganisationsController } from './reorganisations.controller';
import { ReorganisationsService } from './reorganisations.service';
import { SurplusCasesController } from './surplus-cases.controller';
import { SurplusCasesService } from './surplus-cases.service';
import { UndoingService } from './undoing.service';

explainConstraints(reorganisationConstraints);

@Module({
  controllers: [SurplusCasesController, ReorganisationsController],
  providers: [ReorganisationsService, DraftingService, ApplyingService, UndoingService, SurplusCasesService],
})
export class ReorganisationsModule {}
