import { truthOf } from '@hr/domain';
import type { Run } from './run-context';

/** Figures of one unit of the day: everybody, then the expressions in their order. */
export interface UnitFigures {
  readonly unit: string;
  readonly before: string | null;
  readonly figures: readonly number[];
}
/** A row before its columns are made out. */
export interface FiguresRow {
  readonly key: string;
  readonly number: string;
  readonly label: string;
  readonly depth: number;
  readonly kind: 'UNIT' | 'SUBTOTAL' | 'TOTAL';
  readonly organisationId: string | null;
  readonly isUnmapped: boolean;
  readonly figures: readonly number[];
  readonly quota: ReadonlyMap<string, number>;
}

export const TOTAL_KEY = 'total';
const UNMAPPED = 'unmapped:';
const OWN = ':own';

/** Where in the tree of the rows people of a unit are shown; null beside the tree, undefined not at all. */
export function placeOf(run: Run, unit: string, before: string | null): string | null | undefined {
  const target = run.units === null ? unit : run.units.of(unit, before);
  if (target === null) return run.isEverything ? null : undefined;
  const line = run.tree.lineage(target);
  return line.some((id) => run.roots.includes(id)) ? target : undefined;
}

/** Whether people of a unit belong to a row of the table. */
export function belongsTo(run: Run, key: string, unit: string, before: string | null): boolean {
  const place = placeOf(run, unit, before);
  if (place === undefined) return false;
  if (key === TOTAL_KEY) return true;
  if (key.startsWith(UNMAPPED))
    return place === null && run.scope.tree.body(unit) === key.slice(UNMAPPED.length);
  if (place === null) return false;
  if (key.endsWith(OWN)) return place === key.slice(0, -OWN.length);
  return run.tree.lineage(place).includes(key);
}

const sum = (a: readonly number[], b: readonly number[]): number[] => a.map((value, at) => value + b[at]);

/** The rows under the tree, in its order: parents with their subtotal before what is below them, the total last. */
export function unitRows(run: Run, counted: readonly UnitFigures[], width: number): FiguresRow[] {
  const own = new Map<string, readonly number[]>();
  const beside = new Map<string, readonly number[]>();
  for (const { unit, before, figures } of counted) {
    const place = placeOf(run, unit, before);
    if (place === undefined) continue;
    // Units without a place in the tree are told by the body they stood below.
    const [into, key] = place === null ? [beside, run.scope.tree.body(unit)] : [own, place];
    const known = into.get(key);
    into.set(key, known ? sum(known, figures) : figures);
  }
  const nothing = Array<number>(width).fill(0);
  const quotas = quotasByPlace(run);
  const maker = new RowMaker(run, own, quotas, nothing);
  const parts =
    run.roots.length === 1
      ? maker.below(run.roots[0], 1, '')
      : run.roots.flatMap((root, at) => maker.rowsOf(root, 0, String(at + 1)));
  const unmapped = [...beside].map(([unit, figures]): FiguresRow => ({
    key: `${UNMAPPED}${unit}`,
    number: '',
    label: `${run.scope.tree.get(unit)?.name ?? unit} (không quy về được)`,
    depth: 0,
    kind: 'UNIT',
    organisationId: unit,
    isUnmapped: true,
    figures,
    quota: new Map(),
  }));
  const total = [...own.values(), ...beside.values()].reduce<readonly number[]>(sum, nothing);
  const quota = run.roots.map((root) => maker.quotaBelow(root)).reduce(added, new Map<string, number>());
  return [
    ...parts,
    ...unmapped,
    {
      key: TOTAL_KEY,
      number: '',
      label: 'Tổng cộng',
      depth: 0,
      kind: 'TOTAL',
      organisationId: null,
      isUnmapped: false,
      figures: total,
      quota,
    },
  ];
}

type Quota = ReadonlyMap<string, number>;
function added(a: Quota, b: Quota): Quota {
  if (b.size === 0) return a;
  const both = new Map(a);
  for (const [kind, amount] of b) both.set(kind, (both.get(kind) ?? 0) + amount);
  return both;
}

/** Only of units in which the report may count somebody: the posts of communes are none of the province's. */
function quotasByPlace(run: Run): Map<string, Quota> {
  const quotas = new Map<string, Quota>();
  const { population, tree } = run.scope;
  for (const [unit, kinds] of run.quotas) {
    const known = (name: string, values: readonly string[]): boolean | null =>
      name === 'tier' ? values.includes(tree.tier(unit)) : null;
    if (truthOf(population, known) === false) continue;
    const place = placeOf(run, unit, null);
    if (place) quotas.set(place, added(quotas.get(place) ?? new Map(), kinds));
  }
  return quotas;
}

class RowMaker {
  private readonly sums = new Map<string, readonly number[]>();
  private readonly quotaSums = new Map<string, Quota>();

  constructor(
    private readonly run: Run,
    private readonly own: ReadonlyMap<string, readonly number[]>,
    private readonly quotas: ReadonlyMap<string, Quota>,
    private readonly nothing: readonly number[],
  ) {}

  /** A unit's row and, down to the depth that is shown, those below it; none where there is nobody and no quota. */
  rowsOf(id: string, depth: number, number: string): FiguresRow[] {
    const figures = this.figuresBelow(id);
    const quota = this.quotaBelow(id);
    if (figures[0] === 0 && quota.size === 0) return [];
    const below = depth < this.run.depth ? this.below(id, depth + 1, number) : [];
    const isSplit = below.some(({ key }) => key !== `${id}${OWN}`);
    const row: FiguresRow = {
      key: id,
      number,
      label: this.run.tree.get(id)?.name ?? id,
      depth,
      kind: isSplit ? 'SUBTOTAL' : 'UNIT',
      organisationId: id,
      isUnmapped: false,
      figures,
      quota,
    };
    return isSplit ? [row, ...below] : [row];
  }

  /** What stands below a unit: its own people first, then unit by unit. */
  below(id: string, depth: number, number: string): FiguresRow[] {
    const rows: FiguresRow[] = [];
    const own = this.own.get(id) ?? this.nothing;
    let no = 0;
    const next = (): string => {
      no += 1;
      return number === '' ? String(no) : `${number}.${no}`;
    };
    if (own[0] > 0) {
      rows.push({
        key: `${id}${OWN}`,
        number: next(),
        label: `${this.run.tree.get(id)?.name ?? id} (trực tiếp)`,
        depth,
        kind: 'UNIT',
        organisationId: id,
        isUnmapped: false,
        figures: own,
        quota: new Map(),
      });
    }
    for (const child of this.run.tree.children(id)) {
      const made = this.rowsOf(child, depth, `${number === '' ? '' : `${number}.`}${no + 1}`);
      if (made.length > 0) next();
      rows.push(...made);
    }
    return rows;
  }

  quotaBelow(id: string): Quota {
    const known = this.quotaSums.get(id);
    if (known) return known;
    const all = this.run.tree
      .children(id)
      .map((child) => this.quotaBelow(child))
      .reduce(added, this.quotas.get(id) ?? new Map<string, number>());
    this.quotaSums.set(id, all);
    return all;
  }

  private figuresBelow(id: string): readonly number[] {
    const known = this.sums.get(id);
    if (known) return known;
    const all = this.run.tree
      .children(id)
      .map((child) => this.figuresBelow(child))
      .reduce(sum, this.own.get(id) ?? this.nothing);
    this.sums.set(id, all);
    return all;
  }
}
