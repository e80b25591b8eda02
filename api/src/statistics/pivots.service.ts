import { ExpressionError, type ReportDefinition, readExpression } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database, type Row } from '../platform/database';
import { Problem, fieldProblem, notFound } from '../platform/problem';
import { moment } from './definitions.service';
import type {
  Pivot,
  PivotCell,
  PivotCellPage,
  PivotChange,
  PivotInput,
  PivotList,
  PivotRun,
} from './pivots.dto';
import type { ReportPeople, ReportPeopleCount } from './report-people.dto';
import { ReportPeopleService } from './report-people.service';
import type { ReportTable } from './report-table.dto';
import { ReportsService, type Versioned } from './reports.service';

const FIELDS = `p.id, p.version, p.name, p.note, p.is_shared as "isShared", p.account_id = (select actor_account()) as "isMine", p.definition,
  p.updated_at as "updatedAt", coalesce(a.display_name, '') as "ownerName"`;
const FROM = 'pivot p left join account_name a on a.id = p.account_id';

/** Tables that accounts put together from predicates; run by the engine of the statutory ones. */
@Injectable()
export class PivotsService {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsService,
    private readonly cells: ReportPeopleService,
  ) {}

  async list(actor: Actor): Promise<PivotList> {
    const [rows] = await this.database.read(actor, {
      name: 'pivots',
      text: `select ${FIELDS} from ${FROM} order by p.account_id <> (select actor_account()), p.name collate "vi-VN-x-icu", p.id`,
    });
    return { items: rows.map(pivotOf) };
  }

  /** @throws 404 of somebody else and not shared */
  async get(actor: Actor, id: string): Promise<Pivot> {
    const [[row]] = await this.database.read(actor, {
      name: 'pivot',
      text: `select ${FIELDS} from ${FROM} where p.id = $1`,
      values: [id],
    });
    if (!row) throw notFound('Không có bảng này, hoặc bảng không dùng chung.');
    return pivotOf(row);
  }

  /** @throws 403 shared by who may neither freeze nor define reports */
  async add(actor: Actor, input: PivotInput): Promise<Pivot> {
    refuseSharing(actor, input);
    definitionOf(input);
    const id = await this.database.as(actor, async (tx) => {
      const [row] = (await tx.query(
        'insert into pivot (name, note, is_shared, definition) values ($1, $2, $3, $4) returning id',
        [input.name, input.note ?? null, input.isShared, bodyOf(input)],
      )) as { id: string }[];
      return row.id;
    });
    return this.get(actor, id);
  }

  /** @throws 404 of somebody else, 409 changed meanwhile, 403 shared by who may neither freeze nor define reports */
  async change(actor: Actor, id: string, input: PivotChange): Promise<Pivot> {
    refuseSharing(actor, input);
    definitionOf(input);
    await this.refuseStrange(actor, id);
    const [, changed] = await this.database.as(
      actor,
      (tx) =>
        tx.query(
          `update pivot set name = $3, note = $4, is_shared = $5, definition = $6, version = version + 1, updated_at = clock_timestamp()
           where id = $1 and version = $2`,
          [id, input.version, input.name, input.note ?? null, input.isShared, bodyOf(input)],
        ) as Promise<[unknown, number]>,
    );
    if (changed === 0) throw new Problem('stale', 'Bảng đã được sửa ở nơi khác. Hãy tải lại.');
    return this.get(actor, id);
  }

  async remove(actor: Actor, id: string, version: number): Promise<void> {
    await this.refuseStrange(actor, id);
    const [, removed] = await this.database.as(
      actor,
      (tx) =>
        tx.query('delete from pivot where id = $1 and version = $2', [id, version]) as Promise<
          [unknown, number]
        >,
    );
    if (removed === 0) throw new Problem('stale', 'Bảng đã được sửa ở nơi khác. Hãy tải lại.');
  }

  run(actor: Actor, { pivot, ...query }: PivotRun, stop: AbortSignal | null): Promise<ReportTable> {
    return this.reports.tableOf(actor, unsaved(pivot), query, stop);
  }

  people(actor: Actor, { pivot, ...query }: PivotCellPage, stop: AbortSignal | null): Promise<ReportPeople> {
    return this.cells.peopleOf(actor, unsaved(pivot), query, stop);
  }

  count(actor: Actor, { pivot, ...query }: PivotCell, stop: AbortSignal | null): Promise<ReportPeopleCount> {
    return this.cells.countOf(actor, unsaved(pivot), query, stop);
  }

  private async refuseStrange(actor: Actor, id: string): Promise<void> {
    const { isMine } = await this.get(actor, id);
    if (!isMine) throw new Problem('forbidden', 'Bảng này của người khác; hãy lưu thành bảng của mình.');
  }
}

/** What stands in everybody's list is put there by who answers for reports. */
function refuseSharing({ permissions }: Actor, { isShared }: PivotInput): void {
  if (isShared && !permissions.has('report.freeze') && !permissions.has('report.define'))
    throw new Problem('forbidden', 'Tài khoản này không chia sẻ được bảng; hãy lưu bảng cho riêng mình.');
}

const bodyOf = ({ population, rowKind, rows, columns }: PivotInput) => ({
  population,
  rowKind,
  rows,
  columns,
});

function pivotOf(row: Row): Pivot {
  const { definition, ...rest } = row as unknown as Omit<
    Pivot,
    'population' | 'rowKind' | 'rows' | 'columns'
  > & {
    readonly definition: Pick<Pivot, 'population' | 'rowKind' | 'rows' | 'columns'>;
  };
  return { ...rest, ...definition, updatedAt: moment(rest.updatedAt) };
}

const unsaved = (pivot: PivotInput): Versioned => ({ definition: definitionOf(pivot), version: 0 });

/** A pivot as a definition. @throws 422 naming the expression that does not read */
function definitionOf(pivot: PivotInput): ReportDefinition {
  refuseUnreadable('population', pivot.population);
  pivot.rows.forEach(({ expression }, at) => refuseUnreadable(`rows/${at}/expression`, expression));
  pivot.columns.forEach(({ expression }, at) => refuseUnreadable(`columns/${at}/expression`, expression));
  if (pivot.rowKind === 'LIST' && pivot.rows.length === 0)
    throw fieldProblem('rows', 'required', 'Phải có ít nhất một dòng.');
  return {
    id: 'R0',
    form: 'Bảng tự lập',
    title: pivot.name,
    purpose: pivot.note ?? '',
    basis: '',
    source: '',
    isUncertain: false,
    valid: { from: '1945-09-02' },
    due: { rule: '', asOfRule: '' },
    kind: 'TABLE',
    counts: 'PEOPLE',
    population: { count: pivot.population, text: pivot.population },
    rows:
      pivot.rowKind === 'UNITS'
        ? 'UNITS'
        : pivot.rows.map(({ label, expression }, at) => ({ key: `r${at + 1}`, label, count: expression })),
    lead: ['STT', pivot.rowKind === 'UNITS' ? 'Đơn vị' : 'Nội dung'],
    columns: pivot.columns.map(({ label, expression }, at) => ({
      number: at + 1,
      label: [label],
      count: expression,
    })),
    settings: {
      partyIncludesProbationary: 'true',
      ageMethod: 'FULL_YEARS',
      topGradeInto: 'CVCC',
      specialistDegrees: 'EQUIVALENT',
    },
    footer: ['Người lập bảng'],
    paper: 'A4',
  };
}

function refuseUnreadable(field: string, text: string): void {
  try {
    readExpression(text);
  } catch (error) {
    if (error instanceof ExpressionError) throw fieldProblem(field, 'expression', error.message);
    throw error;
  }
}
