import { Module } from '@nestjs/common';
import { PapersModule } from '../papers/papers.module';
import { PrintBatch } from './print-batch';
import { PrintFiles } from './print-files';
import { PrintJobsController } from './print-jobs.controller';
import { PrintJobsService } from './print-jobs.service';
import { PrintQueue } from './print-queue';
import { PrintsController } from './prints.controller';
import { PrintsService } from './prints.service';
import { Renderer } from './renderer';
import { TemplatesController } from './templates.controller';
import { TemplatesService } from './templates.service';

@Module({
  imports: [PapersModule],
  controllers: [PrintsController, PrintJobsController, TemplatesController],
  providers: [
    PrintsService,
    Renderer,
    PrintJobsService,
    PrintQueue,
    PrintBatch,
    PrintFiles,
    TemplatesService,
  ],
  exports: [Renderer],
})
export class PrintingModule {}
