import { STAFF_LEVELS, formatDate } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { unitInScope, workbook } from '../../personnel';
import { Database } from '../../platform/database';
import { notFound } from '../../platform/problem';
import { oneOf, rowsOf } from '../training-rows';
import type {
  CountingQuery,
  Measures,
  ReportQuery,
  TrainingReportRow,
  ReportSplit,
  TrainingReport,
  Turn,
  TurnPage,
  TurnsQuery,
} from './report.dto';
import { SPLITS, STAFF_GROUPS, TURNS, countingValues, periodOf, reportStatements } from './turns.query';

const NAME_OF_UNIT = `(select n.name from organisation_name n where n.organisation_id = t.organisation_id
  order by n.valid @> t.ends_on desc, lower(n.valid) desc limit 1)`;
const HEADINGS: Readonly<Record<ReportSplit, string>> = {
  kind: 'Loại hình',
  unit: 'Đơn vị',
  quarter: 'Quý',
  month: 'Tháng',
  level: 'Cấp',
  staff: 'Đối tượng',
};

/** Said under every table, so that nobody adds people up or compares two ways of counting. */
export function notesOf(query: CountingQuery): string[] {
  const { from, to } = periodOf(query);
  return [
    query.withFailed
      ? 'Lượt: một người học một lớp, kể cả người không đạt; lớp tính vào thời gian bế giảng.'
      : 'Lượt: một người hoàn thành một lớp; lớp tính vào thời gian bế giảng.',
    'Người và lớp: đếm khác nhau trong từng dòng nên cột này không cộng dồn được; dòng tổng được đếm riêng.',
    'Đơn vị, cấp, chức vụ của người học là của ngày khai giảng.',
    `Lớp bế giảng từ ${formatDate(from)} đến ${formatDate(to)}.`,
  ];
}

@Injectable()
export class ReportService {
  constructor(private readonly database: Database) {}

  /** @throws 404 unit out of sight */
  async report(actor: Actor, query: ReportQuery): Promise<TrainingReport> {
    await this.refuseForeign(actor, query.organisationId);
    const [rows = [], [total]] = await this.database.read(actor, ...reportStatements(query));
    return {
      ...periodOf(query),
      by: query.by,
      rows: (rows as unknown as TrainingReportRow[]).map((row) => ({ ...row, name: said(query.by, row) })),
      total: total as unknown as Measures,
      notes: notesOf(query),
    };
  }

  /** The people behind a figure: as many as its lượt. @throws 404 unit out of sight */
  async turns(actor: Actor, query: TurnsQuery): Promise<TurnPage> {
    await this.refuseForeign(actor, query.organisationId);
    const { kindCode, by, key, page, pageSize } = query;
    const where = `where ($5::text is null or t.kind_code = $5) and ($6::text is null or ${by ? SPLITS[by].key : "''"} = $6)`;
    const values = [...countingValues(query), kindCode ?? null, by ? (key ?? null) : null];
    return this.database.as(actor, async (tx: EntityManager) => {
      const counted = await oneOf<{ total: number }>(
        tx,
        `select count(*)::int as total from ${TURNS} ${where}`,
        values,
      );
      const items = await rowsOf<Turn>(
        tx,
        `select t.enrolment_id as "enrolmentId", t.person_id as "personId", e.full_name as "fullName", e.title,
           t.organisation_id as "organisationId", ${NAME_OF_UNIT} as "organisationName", t.class_id as "classId", c.name as "className",
           k.name_vi as "kindName", t.ends_on::text as "endsOn", t.periods, t.state
         from ${TURNS} join training_enrolment e on e.id = t.enrolment_id join training_class c on c.id = t.class_id
         join code_entry k on k.list = 'training_kinds' and k.code = t.kind_code ${where}
         order by t.ends_on desc, c.code, substring(e.full_name from '\\S+$') collate "vi-VN-x-icu", e.full_name collate "vi-VN-x-icu", e.id
         limit $7 offset $8`,
        [...values, pageSize, (page - 1) * pageSize],
      );
      return { total: counted?.total ?? 0, items };
    });
  }

  /** The report with its total and its notes below. */
  async workbook(actor: Actor, query: ReportQuery): Promise<Readable> {
    const report = await this.report(actor, query);
    const columns = [
      { heading: HEADINGS[query.by], width: 50 },
      ...['Lượt', 'Người', 'Lớp', 'Tiết', 'Kinh phí (đồng)'].map((heading) => ({
        heading,
        width: 16,
        isNumber: true,
      })),
    ];
    const line = (name: string, of: Measures): string[] => [
      name,
      ...[of.turns, of.people, of.classes, of.periods, of.cost].map(String),
    ];
    const rows = [
      ...report.rows.map((row) => line(row.name, row)),
      line('Tổng (đếm riêng)', report.total),
      ...report.notes.map((note) => [note, '', '', '', '', '']),
    ];
    return Readable.from(workbook('Đào tạo', columns, once(rows)), { objectMode: false });
  }

  private async refuseForeign(actor: Actor, organisationId: string | undefined): Promise<void> {
    if (organisationId === undefined) return;
    const [units] = await this.database.read(actor, unitInScope(organisationId));
    if (units.length === 0) throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của bạn.');
  }
}

function said(by: ReportSplit, { key, name }: TrainingReportRow): string {
  if (by === 'level') return (STAFF_LEVELS as Readonly<Record<string, string>>)[key] ?? 'Chưa xác định cấp';
  if (by === 'staff') return STAFF_GROUPS[key] ?? key;
  const [year, part] = key.split('-');
  if (by === 'quarter') return `Quý ${part?.slice(1)}/${year}`;
  return by === 'month' ? `Tháng ${part}/${year}` : (name ?? key);
}

async function* once(rows: string[][]): AsyncGenerator<string[][]> {
  yield await Promise.resolve(rows);
}
