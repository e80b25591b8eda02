import { formatDate } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Actor } from '../auth/actor';
import { type SheetColumn, rowBatches, unitInScope, workbook } from '../personnel';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import { today } from '../platform/today';
import type { FindingItem, FindingsQuery } from './quality.dto';
import { type FindingRow, findingRows } from './quality.query';
import { asItem } from './quality.service';

const SEVERITY_WORDS = { error: 'Sai', warning: 'Cần xem', notice: 'Nên bổ sung' } as const;

const COLUMNS: readonly (SheetColumn & { value(item: FindingItem): string })[] = [
  { heading: 'Họ và tên', width: 26, value: ({ fullName }) => fullName },
  { heading: 'Ngày sinh', width: 12, value: ({ birthDate }) => formatDate(birthDate) },
  { heading: 'Đơn vị', width: 40, value: ({ organisationName }) => organisationName ?? '' },
  { heading: 'Mức độ', width: 14, value: ({ severity }) => SEVERITY_WORDS[severity] },
  { heading: 'Kiểm tra', width: 44, value: ({ title }) => title },
  { heading: 'Cụ thể', width: 70, value: ({ sentences }) => sentences.join(' ') },
  { heading: 'Thấy từ ngày', width: 14, value: ({ since }) => formatDate(since.slice(0, 10)) },
];

@Injectable()
export class QualityExportService {
  constructor(private readonly database: Database) {}

  /** The worklist of the same filters as a workbook, written while it is read; that it was taken out is logged first. */
  async export(actor: Actor, query: FindingsQuery): Promise<Readable> {
    if (query.organisationId) {
      const [units] = await this.database.read(actor, unitInScope(query.organisationId));
      if (units.length === 0) throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của bạn.');
    }
    const { organisationId, checkId, severity, waived } = query;
    await this.database.read(actor, {
      name: 'quality_exported',
      text: `insert into read_log (what, detail) values ('export', $1::jsonb)`,
      values: [JSON.stringify({ list: 'quality', organisationId, checkId, severity, waived })],
    });
    const rows = rowBatches<FindingRow>(this.database, actor, findingRows(query, today(), true));
    return Readable.from(workbook('Chất lượng', COLUMNS, cells(rows)), { objectMode: false });
  }
}

async function* cells(batches: AsyncIterable<readonly FindingRow[]>): AsyncGenerator<string[][]> {
  for await (const batch of batches) yield batch.map((row) => COLUMNS.map(({ value }) => value(asItem(row))));
}
