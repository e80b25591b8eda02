import {
  DUE_KIND_CODES,
  type DueKind,
  type DueFacts,
  type DueItem,
  addDays,
  dueItemsOf,
  salaryAmount,
} from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Actor } from '../auth/actor';
import { rowBatches, unitInScope, workbook } from '../personnel';
import { Database } from '../platform/database';
import { Problem, notFound } from '../platform/problem';
import { today } from '../platform/today';
import { baseSalariesOf, baseSalariesStatement } from '../settings';
import { CONTEXT_STATEMENTS, dueContext } from './due-context';
import { digestOf } from './due-digest';
import { type DueRow, DUE_COLUMNS } from './due-export-columns';
import {
  countsStatement,
  exportLogged,
  factsStatement,
  itemsStatement,
  totalStatement,
  unitsStatement,
  waitingStatement,
} from './due-list.query';
import { DueKeeper } from './due-keeper.service';
import type {
  DueFilter,
  DueList,
  DueListItem,
  DueQuery,
  DueState,
  DueSummary,
  MonthlyPay,
  PersonDue,
} from './due.dto';

/** More than a sheet of Excel holds. */
const MOST_ROWS = 1_048_575;
const NO_UNIT = 'Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của bạn.';

@Injectable()
export class DueService {
  constructor(
    private readonly database: Database,
    private readonly keeper: DueKeeper,
  ) {}

  /** One page by day and name. @throws 404 for a unit outside the actor's units */
  async list(actor: Actor, query: DueQuery): Promise<DueList> {
    await this.keeper.catchUp();
    const asOf = today();
    const [items, totals, waiting, units] = await this.database.read(
      actor,
      itemsStatement(query, asOf, query),
      totalStatement(query, asOf),
      waitingStatement,
      ...(query.organisationId ? [unitInScope(query.organisationId)] : []),
    );
    if (units?.length === 0) throw notFound(NO_UNIT);
    return {
      items: (items as unknown as DueRow[]).map(listItem),
      total: Number(totals[0]?.['total']),
      asOf,
      waiting: Number(waiting[0]?.['waiting']),
    };
  }

  /** Counts by kind, day and unit, and what is late. @throws 404 for a unit outside the actor's units */
  async summary(actor: Actor, filter: DueFilter): Promise<DueSummary> {
    await this.keeper.catchUp();
    const asOf = today();
    const late = { ...filter, from: undefined, to: addDays(asOf, -1) };
    const [counts, tree, lates, waiting, units] = await this.database.read(
      actor,
      countsStatement(filter, asOf),
      unitsStatement(filter.organisationId, asOf),
      totalStatement(late, asOf),
      waitingStatement,
      ...(filter.organisationId ? [unitInScope(filter.organisationId)] : []),
    );
    if (units?.length === 0) throw notFound(NO_UNIT);
    const rows = counts as unknown as CountRow[];
    return {
      asOf,
      byKind: rows
        .flatMap(({ kind, day, count }) => (kind !== null && day === null ? [{ kind, count }] : []))
        .sort(byKindOrder),
      byDay: rows
        .flatMap(({ kind, day, count }) => (kind !== null && day !== null ? [{ kind, day, count }] : []))
        .sort((a, b) => (a.day === b.day ? byKindOrder(a, b) : a.day < b.day ? -1 : 1)),
      byUnit: byTopUnit(rows, tree as unknown as UnitRow[]),
      late: Number(lates[0]?.['total']),
      waiting: Number(waiting[0]?.['waiting']),
    };
  }

  /** The person's items with their reasoning, worked out now from the rows. @throws 404 outside the actor's units */
  async ofPerson(actor: Actor, personId: string): Promise<PersonDue> {
    const asOf = today();
    const [found, bases, ...context] = await this.database.read(
      actor,
      factsStatement(personId),
      baseSalariesStatement,
      ...CONTEXT_STATEMENTS,
    );
    const facts = found[0]?.['facts'] as DueFacts | undefined;
    if (facts === undefined) throw notFound();
    return {
      personId,
      asOf,
      items: dueItemsOf(facts, dueContext(asOf, context)).map((item) => personItem(item, asOf)),
      pay: payOf(facts, asOf, baseSalariesOf(bases)),
    };
  }

  /** The filtered list as a workbook, written while it is read; that it was taken out is logged first. */
  async export(actor: Actor, filter: DueFilter): Promise<Readable> {
    await this.keeper.catchUp();
    const asOf = today();
    const scope = filter.organisationId ? [unitInScope(filter.organisationId)] : [];
    const [totals, units] = await this.database.read(actor, totalStatement(filter, asOf), ...scope);
    if (units?.length === 0) throw notFound(NO_UNIT);
    const total = Number(totals[0]?.['total']);
    if (total > MOST_ROWS)
      throw new Problem(
        'rule',
        'Danh sách dài hơn một trang tính Excel. Hãy lọc bớt theo tháng hoặc đơn vị.',
      );
    await this.database.read(actor, exportLogged(filter, total));
    const rows = rowBatches<DueRow>(this.database, actor, itemsStatement(filter, asOf, null));
    return Readable.from(workbook('Đến hạn', DUE_COLUMNS, cells(rows)), { objectMode: false });
  }
}

const byKindOrder = (a: { readonly kind: DueKind }, b: { readonly kind: DueKind }): number =>
  DUE_KIND_CODES.indexOf(a.kind) - DUE_KIND_CODES.indexOf(b.kind);

interface CountRow {
  readonly kind: DueListItem['kind'] | null;
  readonly day: string | null;
  readonly unit: string | null;
  readonly count: number;
}
interface UnitRow {
  readonly id: string;
  readonly top: string;
  readonly name: string;
}

async function* cells(batches: AsyncIterable<readonly DueRow[]>): AsyncGenerator<string[][]> {
  for await (const batch of batches) yield batch.map((row) => DUE_COLUMNS.map(({ value }) => value(row)));
}

function listItem({
  employeeCode: _code,
  birthDate: _born,
  unit: _unit,
  n: _n,
  ...item
}: DueRow): DueListItem {
  return item;
}

function byTopUnit(rows: readonly CountRow[], tree: readonly UnitRow[]): DueSummary['byUnit'] {
  const tops = new Map(tree.map((unit) => [unit.id, unit]));
  const sums = new Map<string, { id: string; name: string; count: number }>();
  for (const { unit, count } of rows) {
    const top = unit === null ? undefined : tops.get(unit);
    if (top === undefined) continue;
    sums.set(top.top, { id: top.top, name: top.name, count: (sums.get(top.top)?.count ?? 0) + count });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'));
}

function personItem(item: DueItem, asOf: string): PersonDue['items'][number] {
  const state: DueState = item.dueOn < asOf ? 'late' : item.attendFrom <= asOf ? 'due' : 'later';
  return { id: digestOf(item), ...item, state, reasons: [...item.reasons] };
}

/** Pay by coefficients on the day: last position paid by then, with the allowance of the main post. */
function payOf(facts: DueFacts, on: string, bases: Parameters<typeof salaryAmount>[2]): MonthlyPay | null {
  const isOver = facts.employments?.every(({ until }) => until !== null && until <= on) ?? true;
  const position = (facts.salaries ?? []).filter(({ paidFrom }) => paidFrom <= on).at(-1);
  if (isOver || position === undefined || position.coefficient === null) return null;
  const post = (facts.assignments ?? []).find(
    ({ isPrimary, from, until }) => isPrimary && from <= on && (until === null || until > on),
  );
  const { coefficient, overScalePercent, retainedCoefficient, paidPercent } = position;
  const pay = salaryAmount(
    {
      coefficient,
      overScalePercent,
      retainedCoefficient,
      paidPercent,
      allowanceCoefficient: post?.leaderAllowance,
    },
    on,
    bases,
  );
  return pay === undefined ? null : { ...pay, reasons: [...pay.reasons] };
}
