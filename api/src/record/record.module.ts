import { Module } from '@nestjs/common';
import { PersonnelModule, type TableWords, describeTables } from '../personnel';
import { explainConstraints } from '../platform/constraints';
import { recordConstraints } from './record.constraints';
import { RESTRICTED_SECTIONS, type RecordTable } from './record-table';
import { RecordController } from './record.controller';
import { RecordRowsService } from './record-rows.service';
import { RecordService } from './record.service';
import { RECORD_TABLES } from './record-tables';

const wordsOf = ({ section, noun, named, columns }: RecordTable): TableWords => ({
  section,
  row: noun,
  named,
  columns: Object.fromEntries(columns.map(({ column, label, kind }) => [column, [label, kind]])),
});

explainConstraints(recordConstraints);
describeTables({
  ...Object.fromEntries(RECORD_TABLES.map((table) => [table.table, wordsOf(table)])),
  file_unlock: {
    section: 'Mục hạn chế',
    row: 'lượt mở mục hạn chế',
    added: 'Mở mục hạn chế',
    named: ['sections', ['ground', 'lý do:']],
    columns: {
      sections: ['Mục', { choices: RESTRICTED_SECTIONS }],
      ground: ['Lý do', 'text'],
      document: ['Căn cứ', 'text'],
    },
  },
});

@Module({
  imports: [PersonnelModule],
  controllers: [RecordController],
  providers: [RecordService, RecordRowsService],
  exports: [RecordRowsService],
})
export class RecordModule {}
