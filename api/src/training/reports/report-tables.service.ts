import { formatDate } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../auth/actor';
import { type ReportTable, ReportsService } from '../../statistics';
import type { CountingQuery, TrainingTable } from './report.dto';
import { periodOf } from './turns.query';

/** The statutory tables of training: definitions of the report engine, for any period and for who has to do with training. */
@Injectable()
export class ReportTablesService {
  constructor(private readonly reports: ReportsService) {}

  /** @throws 404 unit out of sight, or not there on the last day @source Biểu 10-BTCTW; statistics R16 */
  async table(actor: Actor, report: 'R10' | 'R16', query: CountingQuery): Promise<TrainingTable> {
    const { from, to } = periodOf(query);
    const { organisationId, withFailed = false } = query;
    const settings = `turnsIncludeFailed:${withFailed}`;
    const asked = { from, asOf: to, organisationId, settings };
    return trainingTable(await this.reports.table(actor, report, asked, null), from);
  }
}

/** As the screen of training shows it; a row that counts nothing has no cells. */
function trainingTable(table: ReportTable, from: string): TrainingTable {
  return {
    id: table.reportId,
    title: table.title,
    source: table.form,
    from,
    to: table.asOf,
    columns: table.columns.map(({ key, path }) => ({
      key,
      label: path.slice(path.length > 1 ? 1 : 0).join(': '),
      group: path.length > 1 ? path[0] : '',
    })),
    rows: table.rows.map(({ key, number, label, depth, kind, cells }) => ({
      key,
      label: number === '' ? label : `${number} ${label}`,
      depth: kind === 'HEADING' || key === 'all' ? 0 : Math.max(1, depth),
      cells:
        kind === 'HEADING' || cells.every((value) => value === null)
          ? {}
          : Object.fromEntries(table.columns.map((column, at) => [column.key, cells[at] ?? 0])),
    })),
    notes: [
      ...table.settings.map(({ label, valueLabel }) => `${label}: ${valueLabel}.`),
      'Người và lớp: đếm khác nhau trong từng dòng nên không cộng dồn được.',
      'Đơn vị, cấp, chức vụ của người học là của ngày khai giảng.',
      `Lớp bế giảng từ ${formatDate(from)} đến ${formatDate(table.asOf)}.`,
      ...table.checks
        .filter(({ isPassed }) => !isPassed)
        .map(({ label, difference }) => `Phép kiểm không khớp: ${label} (lệch ${difference}).`),
    ],
  };
}
