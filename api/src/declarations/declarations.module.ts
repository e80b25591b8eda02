import { Module } from '@nestjs/common';
import { PersonnelModule } from '../personnel/personnel.module';
import { RecordModule } from '../record/record.module';
import { CampaignsController } from './campaigns.controller';
import { CampaignsService } from './campaigns.service';
import { DeclarationsController } from './declarations.controller';
import { DeclarationsService } from './declarations.service';
import { FileVersionsController } from './file-versions.controller';
import { FileVersionsService } from './file-versions.service';
import { OwnAccountsController } from './own-accounts.controller';
import { OwnAccountsService } from './own-accounts.service';
import { OwnController } from './own.controller';
import { OwnDeclarationsService } from './own-declarations.service';
import { OwnFileService } from './own-file.service';

@Module({
  imports: [PersonnelModule, RecordModule],
  controllers: [
    OwnController,
    DeclarationsController,
    CampaignsController,
    OwnAccountsController,
    FileVersionsController,
  ],
  providers: [
    OwnFileService,
    OwnDeclarationsService,
    DeclarationsService,
    CampaignsService,
    OwnAccountsService,
    FileVersionsService,
  ],
  exports: [DeclarationsService],
})
export class DeclarationsModule {}
