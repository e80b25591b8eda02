import { Injectable } from '@nestjs/common';
import type { Actor } from '../../auth/actor';
import { unitInScope } from '../../personnel';
import { Database } from '../../platform/database';
import { notFound } from '../../platform/problem';
import type { CountingQuery, TableColumn, TableRow, TrainingTable } from './report.dto';
import { R10_COLUMNS, R10_ROWS, R16_COLUMNS, type RowDefinition } from './report-tables';
import { notesOf } from './report.service';
import { MEASURES, STAFF_GROUP, STAFF_GROUPS, TURNS, countingValues, periodOf } from './turns.query';

/** The statutory tables, by their definitions, from the same enrolments as every other figure. */
@Injectable()
export class ReportTablesService {
  constructor(private readonly database: Database) {}

  /** Turns by level and leadership on the opening day. @throws 404 unit out of sight @source Biểu 10-BTCTW */
  async r10(actor: Actor, query: CountingQuery): Promise<TrainingTable> {
    await this.refuseForeign(actor, query.organisationId);
    const [cells = []] = await this.database.read(actor, {
      name: 'training_r10',
      text: `select t.kind_code as kind, coalesce(g.credential_level, '') as level, t.place, t.form = 'TAP_TRUNG' as "isConcentrated",
          count(*) filter (where t.level = 'TINH')::int as c4, count(*) filter (where t.level = 'TINH' and t.is_leader)::int as c5,
          count(*) filter (where t.level = 'HUYEN')::int as c6, count(*) filter (where t.level = 'HUYEN' and t.is_leader)::int as c7,
          count(*) filter (where t.level = 'XA')::int as c8,
          count(distinct t.class_id) filter (where t.organiser_level = 'TINH')::int as c10,
          count(distinct t.class_id) filter (where t.organiser_level = 'HUYEN')::int as c11
        from ${TURNS} join training_programme g on g.id = t.programme_id group by 1, 2, 3, 4`,
      values: countingValues(query),
    });
    const found = cells as unknown as R10Cell[];
    return {
      id: 'R10',
      title: 'Kết quả đào tạo, bồi dưỡng cán bộ',
      source: 'Biểu 10-BTCTW',
      ...periodOf(query),
      columns: R10_COLUMNS,
      rows: R10_ROWS.map((row) => ({
        key: row.key,
        label: row.label,
        depth: row.depth,
        cells: sumOf(row, found),
      })),
      notes: [
        'Biểu ghi đơn vị tính là người; số ở đây là lượt, như thực tế lập biểu.',
        ...notesOf(query),
        'Cấp huyện kết thúc hoạt động từ 01/07/2025; các cột cấp huyện chỉ có số của thời gian trước đó.',
      ],
    };
  }

  /** Classes of staff × contents. The Ministry's own table was not found. @throws 404 @source statistics R16 */
  async r16(actor: Actor, query: CountingQuery): Promise<TrainingTable> {
    await this.refuseForeign(actor, query.organisationId);
    const [byCell = [], totals = [], [whole]] = await this.database.read(
      actor,
      {
        name: 'training_r16_cells',
        text: `select ${STAFF_GROUP} as staff, t.kind_code as kind, count(*)::int as turns from ${TURNS} group by 1, 2`,
        values: countingValues(query),
      },
      {
        name: 'training_r16_rows',
        text: `select ${STAFF_GROUP} as staff, ${MEASURES} from ${TURNS} group by 1`,
        values: countingValues(query),
      },
      {
        name: 'training_report_total',
        text: `select ${MEASURES} from ${TURNS}`,
        values: countingValues(query),
      },
    );
    const cells = byCell as unknown as { staff: string; kind: string; turns: number }[];
    const rows = totals as unknown as ({ staff: string } & Record<string, number>)[];
    const contents = (staff: string | null): Record<string, number> =>
      Object.fromEntries(
        R16_COLUMNS.filter(({ kinds }) => kinds.length > 0).map(({ key, kinds }) => [
          key,
          cells
            .filter((cell) => (staff === null || cell.staff === staff) && kinds.includes(cell.kind))
            .reduce((sum, { turns }) => sum + turns, 0),
        ]),
      );
    const measures = (of: Readonly<Record<string, unknown>> | undefined): Record<string, number> =>
      Object.fromEntries(
        ['turns', 'people', 'classes', 'cost'].map((name) => [name, Number(of?.[name] ?? 0)]),
      );
    const columns: TableColumn[] = R16_COLUMNS.map(({ key, label, group }) => ({ key, label, group }));
    return {
      id: 'R16',
      title: 'Kết quả đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
      source: 'Biểu đề xuất theo NĐ 171/2025/NĐ-CP Điều 39; chưa có mẫu của Bộ',
      ...periodOf(query),
      columns,
      rows: [
        ...Object.entries(STAFF_GROUPS).map(([staff, label]): TableRow => ({
          key: staff,
          label,
          depth: 1,
          cells: { ...contents(staff), ...measures(rows.find((row) => row.staff === staff)) },
        })),
        {
          key: 'TONG',
          label: 'Tổng (đếm riêng)',
          depth: 0,
          cells: { ...contents(null), ...measures(whole) },
        },
      ],
      notes: ['Các cột nội dung tính theo lượt.', ...notesOf(query)],
    };
  }

  private async refuseForeign(actor: Actor, organisationId: string | undefined): Promise<void> {
    if (organisationId === undefined) return;
    const [units] = await this.database.read(actor, unitInScope(organisationId));
    if (units.length === 0) throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của bạn.');
  }
}

interface R10Cell extends Readonly<Record<'c4' | 'c5' | 'c6' | 'c7' | 'c8' | 'c10' | 'c11', number>> {
  readonly kind: string;
  readonly level: string;
  readonly place: string;
  readonly isConcentrated: boolean;
}

function sumOf(row: RowDefinition, cells: readonly R10Cell[]): Record<string, number> {
  if (!row.kinds) return {};
  const { kinds, levels, places, isConcentrated } = row;
  const mine = cells.filter(
    (cell) =>
      kinds.includes(cell.kind) &&
      (levels === undefined || levels.includes(cell.level)) &&
      (places === undefined || places.includes(cell.place)) &&
      (isConcentrated === undefined || cell.isConcentrated === isConcentrated),
  );
  const sum = (name: keyof R10Cell): number => mine.reduce((all, cell) => all + Number(cell[name]), 0);
  const [c4, c5, c6, c7, c8, c10, c11] = (['c4', 'c5', 'c6', 'c7', 'c8', 'c10', 'c11'] as const).map(sum);
  return { c3: c4 + c6 + c8, c4, c5, c6, c7, c8, c9: c10 + c11, c10, c11 };
}
