import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { ApplyBatch } from './apply-batch';
import { ImportQueue } from './import-queue';
import { ImportWorkbooks } from './import-workbooks';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';
import { ReadList } from './read-list';
import { ReadRecordBook } from './read-record-book';

explainConstraints({
  import_batch_organisation_id_fkey: { pointer: '#/organisationId', detail: 'Không có đơn vị này.' },
});

@Module({
  controllers: [ImportsController],
  providers: [ImportsService, ImportQueue, ImportWorkbooks, ReadList, ReadRecordBook, ApplyBatch],
})
export class ImportsModule {}
