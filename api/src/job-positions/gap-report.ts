import { overQuota, searchKey } from '@hr/domain';
import type { GapGroup, GapNumbers, GapOrder, GapReport, GapRow, RatioBreach, Regime } from './gaps.dto';
import {
  type LevelCount,
  type LevelledPosition,
  type RatioReason,
  type RatioRow,
  levelRatios,
  ratioOf,
  withReasons,
} from './ratio-figures';
import type { QuotaFigures, RatioFigures } from './staffing.dto';
import { QUOTA_KINDS, type QuotaKind } from './staffing-figures';

interface OfBody {
  readonly body: string;
}
/** Rows of the statements of `gaps.query`. */
export interface GapReading {
  readonly bodies: readonly Omit<GapRow, 'ratioOver'>[];
  readonly levels: readonly (LevelCount & OfBody)[];
  readonly positions: readonly (LevelledPosition & OfBody)[];
  readonly quotas: readonly (OfBody & { readonly kind: QuotaKind; readonly amount: number })[];
  readonly rules: readonly RatioRow[];
  readonly reasons: readonly RatioReason[];
  readonly province: { readonly id: string; readonly name: string } | null;
}
export interface GapWish {
  readonly asOf: string;
  readonly regime?: Regime;
  readonly words: readonly string[];
  readonly bodyKind?: string;
  readonly sort: GapOrder;
  readonly page: number;
  readonly pageSize: number;
}
const MOST_BREACHES = 200;

/** Puts the ratios beside the other gaps, filters, adds up, sorts and cuts the page. */
export function gapReport(reading: GapReading, wish: GapWish): GapReport {
  const ratios = ratiosByBody(reading, wish.regime);
  const rows = reading.bodies
    .map((body): GapRow => ({
      ...body,
      ratioOver: (ratios.get(body.id) ?? []).reduce((sum, { over }) => sum + over, 0),
    }))
    .filter(({ name, bodyKind }) => {
      const key = searchKey(name);
      return wish.words.every((word) => key.includes(word)) && (!wish.bodyKind || bodyKind === wish.bodyKind);
    });
  const groups = [...Map.groupBy(rows, ({ bodyKind }) => bodyKind)].map(([code, own]): GapGroup => ({
    ...summed(own),
    code,
    name: own[0]?.bodyKindName ?? code,
    bodies: own.length,
  }));
  const { sort } = wish;
  const sorted = sort === 'unit' ? rows : [...rows].sort((a, b) => worth(b, sort) - worth(a, sort));
  return {
    asOf: wish.asOf,
    total: rows.length,
    totals: summed(rows),
    groups: groups.sort((a, b) => b.present - a.present),
    quotas: quotaTotals(reading, new Set(rows.map(({ id }) => id))),
    items: sorted.slice((wish.page - 1) * wish.pageSize, wish.page * wish.pageSize),
    provinceRatios: wish.regime === 'VC' ? [] : provinceRatios(reading),
    breaches: rows
      .flatMap(({ id, name }) =>
        (ratios.get(id) ?? [])
          .filter(({ over }) => over > 0)
          .map((ratio): RatioBreach => ({ ...ratio, organisationId: id, organisationName: name })),
      )
      .sort((a, b) => b.over - a.over)
      .slice(0, MOST_BREACHES),
  };
}

function worth(row: GapRow, sort: Exclude<GapOrder, 'unit'>): number {
  return sort === '-coming12'
    ? (row.coming[0] ?? 0)
    : row[sort.slice(1) as Exclude<keyof GapNumbers, 'coming' | 'quota'>];
}

function summed(rows: readonly GapNumbers[]): GapNumbers {
  const sum = (of: (row: GapNumbers) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const given = rows.filter(({ quota }) => quota !== null);
  return {
    quota: given.length > 0 ? sum(({ quota }) => quota ?? 0) : null,
    present: sum(({ present }) => present),
    positions: sum(({ positions }) => positions),
    allocated: sum(({ allocated }) => allocated),
    vacant: sum(({ vacant }) => vacant),
    over: sum(({ over }) => over),
    overQuota: sum(({ overQuota: above }) => above),
    unplaced: sum(({ unplaced }) => unplaced),
    notMet: sum(({ notMet }) => notMet),
    unknown: sum(({ unknown }) => unknown),
    ratioOver: sum(({ ratioOver }) => ratioOver),
    levelDiffers: sum(({ levelDiffers }) => levelDiffers),
    coming: [0, 1, 2].map((at) => sum(({ coming }) => coming[at] ?? 0)),
  };
}

const isOfficers = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'CONG_CHUC' || kind === 'CAN_BO';

function ratiosByBody(reading: GapReading, regime: Regime | undefined): Map<string, RatioFigures[]> {
  const levels = Map.groupBy(reading.levels, ({ body }) => body);
  const positions = Map.groupBy(reading.positions, ({ body }) => body);
  const quotas = Map.groupBy(reading.quotas.filter(isOfficers), ({ body }) => body);
  const ofBodies = regime === 'VC' ? [] : reading.rules.filter(({ scope }) => scope === 'BODY');
  return new Map(
    reading.bodies.map(({ id, bodyKind }) => {
      const groups = levels.get(id) ?? [];
      const quota = (quotas.get(id) ?? []).reduce((sum, { amount }) => sum + amount, 0);
      const own = ofBodies
        .filter(({ bodyKinds }) => bodyKinds.includes(bodyKind))
        .map((rule) => ratioOf(rule, groups, quota));
      const ofLevels = regime === 'CC' ? [] : levelRatios(reading.rules, positions.get(id) ?? [], groups);
      return [id, withReasons([...own, ...ofLevels], reading.reasons, id)];
    }),
  );
}

/** Rules whose base is everybody of the province; a reason for a breach stands with the province itself. */
function provinceRatios({ rules, bodies, levels, quotas, reasons, province }: GapReading): RatioBreach[] {
  if (province === null) return [];
  const kinds = new Map(bodies.map(({ id, bodyKind }) => [id, bodyKind]));
  return rules
    .filter(({ scope }) => scope === 'PROVINCE')
    .flatMap((rule) => {
      const isMeant = ({ body }: OfBody): boolean => rule.bodyKinds.includes(kinds.get(body) ?? '');
      const quota = quotas
        .filter((one) => isMeant(one) && isOfficers(one))
        .reduce((sum, { amount }) => sum + amount, 0);
      return withReasons([ratioOf(rule, levels.filter(isMeant), quota)], reasons, province.id);
    })
    .map((ratio) => ({ ...ratio, organisationId: province.id, organisationName: province.name }));
}

/** Present and over are added body by body: one unit's surplus does not fill another's gap. */
function quotaTotals({ levels, quotas }: GapReading, bodies: ReadonlySet<string>): QuotaFigures[] {
  const present = new Map<string, number>();
  for (const { body, kind, count } of levels) {
    if (kind === null || !bodies.has(body)) continue;
    present.set(`${body} ${kind}`, (present.get(`${body} ${kind}`) ?? 0) + count);
  }
  return (Object.keys(QUOTA_KINDS) as QuotaKind[]).flatMap((kind) => {
    const own = quotas.filter((quota) => quota.kind === kind && bodies.has(quota.body));
    const there = [...present]
      .filter(([key]) => key.endsWith(` ${kind}`))
      .reduce((sum, [, count]) => sum + count, 0);
    if (there === 0) return [];
    return [
      {
        kind,
        kindName: QUOTA_KINDS[kind],
        amount: own.length > 0 ? own.reduce((sum, { amount }) => sum + amount, 0) : null,
        present: there,
        over: own.reduce(
          (sum, { body, amount }) => sum + overQuota(amount, present.get(`${body} ${kind}`) ?? 0),
          0,
        ),
        number: null,
      },
    ];
  });
}
