import { Module } from '@nestjs/common';
import { QualityChecker } from './quality-checker';
import { QualityExportService } from './quality-export.service';
import { QualityWaiversService } from './quality-waivers.service';
import { QualityWatch } from './quality-watch';
import { QualityController } from './quality.controller';
import { QualityService } from './quality.service';

@Module({
  controllers: [QualityController],
  providers: [QualityChecker, QualityWatch, QualityService, QualityWaiversService, QualityExportService],
})
export class QualityModule {}
