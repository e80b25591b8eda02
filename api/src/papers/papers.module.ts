import { Module } from '@nestjs/common';
import { Config } from '../platform/config';
import { explainConstraints } from '../platform/constraints';
import { FileContents } from './file-contents.service';
import { FileStore } from './file-store';
import { openFileStore } from './open-file-store';
import { PageMaker } from './page-maker';
import { PaperContents } from './paper-contents.service';
import { PapersController } from './papers.controller';
import { papersConstraints } from './papers.constraints';
import { PapersService } from './papers.service';
import { UnusedFiles } from './unused-files.service';
import { UploadPlaces } from './upload-places.service';
import { UploadsController } from './uploads.controller';
import { UploadsService } from './uploads.service';

explainConstraints(papersConstraints);

@Module({
  controllers: [PapersController, UploadsController],
  providers: [
    { provide: FileStore, useFactory: openFileStore, inject: [Config] },
    PageMaker,
    FileContents,
    PaperContents,
    PapersService,
    UploadPlaces,
    UploadsService,
    UnusedFiles,
  ],
  exports: [FileContents, FileStore, PaperContents, PapersService, UploadsService],
})
export class PapersModule {}
