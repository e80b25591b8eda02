import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { PapersModule } from '../papers/papers.module';
import { PersonnelModule } from '../personnel/personnel.module';
import { RecordModule } from '../record/record.module';
import { CampaignsController } from './campaigns.controller';
import { CampaignsService } from './campaigns.service';
import { DeclarationsController } from './declarations.controller';
import { DeclarationsService } from './declarations.service';
import { declarationsConstraints } from './declarations.constraints';
import { EvidenceController } from './evidence.controller';
import { EvidenceService } from './evidence.service';
import { FileVersionsController } from './file-versions.controller';
import { FileVersionsService } from './file-versions.service';
import { OwnAccountsController } from './own-accounts.controller';
import { OwnAccountsService } from './own-accounts.service';
import { OwnController } from './own.controller';
import { OwnDeclarationsService } from './own-declarations.service';
import { OwnEvidenceController } from './own-evidence.controller';
import { OwnEvidenceService } from './own-evidence.service';
import { OwnFileService } from './own-file.service';
import { OwnPapersController } from './own-papers.controller';
import { OwnPapersService } from './own-papers.service';

explainConstraints(declarationsConstraints);

@Module({
  imports: [PapersModule, PersonnelModule, RecordModule],
  controllers: [
    OwnController,
    OwnEvidenceController,
    OwnPapersController,
    DeclarationsController,
    EvidenceController,
    CampaignsController,
    OwnAccountsController,
    FileVersionsController,
  ],
  providers: [
    OwnFileService,
    OwnEvidenceService,
    OwnPapersService,
    EvidenceService,
    OwnDeclarationsService,
    DeclarationsService,
    CampaignsService,
    OwnAccountsService,
    FileVersionsService,
  ],
  exports: [DeclarationsService],
})
export class DeclarationsModule {}
