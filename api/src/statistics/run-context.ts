import {
  type ReportDefinition,
  type RuleParameters,
  SETTINGS,
  type SettingKey,
  type Settings,
  periodFrom,
  readSettings,
  settingsOf,
} from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database, type Row, type Statement } from '../platform/database';
import { fieldProblem, notFound } from '../platform/problem';
import { today } from '../platform/today';
import { parametersOf, parametersStatement } from '../settings';
import { type CountScope, read } from './count-statement';
import type { SettingUsed } from './report-table.dto';
import type { RunQuery, UnitMap as MapName } from './reports.dto';
import { OLD_MAP_DAY, UnitMap, successionsStatement } from './unit-map';
import type { UnitTree } from './unit-tree';
import { UnitTrees, unitStateStatement } from './unit-trees';

/** A definition about to be run for somebody. */
export interface Run {
  readonly definition: ReportDefinition;
  readonly version: number;
  readonly asOf: string;
  readonly map: MapName;
  readonly mapText: string;
  readonly settings: Settings;
  readonly settingsUsed: readonly SettingUsed[];
  readonly scope: CountScope;
  /** The tree under which the rows stand: of the day, or of the map's day. */
  readonly tree: UnitTree;
  readonly units: UnitMap | null;
  /** Top units of the rows. */
  readonly roots: readonly string[];
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly depth: number;
  /** The whole tree is asked for, so that people of units without a place in it have to be shown beside it. */
  readonly isEverything: boolean;
  readonly quotas: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const scopeStatement: Statement = {
  name: 'statistics_scope',
  text: `select current_setting('role') = 'whole_register' as "isWhole", actor_organisations()::text[] as units`,
};
const quotasStatement = (asOf: string): Statement => ({
  name: 'statistics_quotas',
  text: 'select organisation_id as unit, kind, amount from staff_quota where valid @> $1::date',
  values: [asOf],
});

/** Whose service goes on beyond the statutory age, as of the day. @source NĐ 83/2022/NĐ-CP */
const extendedStatement = (asOf: string): Statement => ({
  name: 'statistics_extended',
  text: `select distinct dp.person_id as id from decision d join decision_person dp on dp.decision_id = d.id
    where d.kind = 'KEO_DAI_CT' and d.state = 'IN_FORCE' and d.effective_on <= $1::date and d.ends_on >= $1::date`,
  values: [asOf],
});

export interface Asked extends Pick<RunQuery, 'asOf' | 'organisationId' | 'depth' | 'settings'> {
  readonly map?: MapName;
  /** First day of the period, where it is not that of the year. */
  readonly from?: string;
}

/** What a run needs to know before it counts. */
@Injectable()
export class RunPreparation {
  constructor(
    private readonly database: Database,
    private readonly trees: UnitTrees,
  ) {}

  /** @throws 404 for a unit out of scope or absent on the day, 422 for a setting that does not exist */
  async prepare(
    actor: Actor,
    { definition, version }: { readonly definition: ReportDefinition; readonly version: number },
    query: Asked,
  ): Promise<Run> {
    const { asOf = today(), map = 'AT_DATE' } = query;
    if (asOf < '1945-09-02') throw fieldProblem('asOf', 'past', 'Ngày tính quá xa trong quá khứ.');
    const { settings, unknown } = readSettings(query.settings ?? '', settingsOf(definition));
    if (unknown !== null) throw fieldProblem('settings', 'unknown', `Không có lựa chọn “${unknown}”.`);
    const mapDay = map === 'NEW' ? today() : OLD_MAP_DAY;
    const [[unitState], scopes, parameters, quotas, extended, successions] = (await this.database.read(
      actor,
      unitStateStatement,
      scopeStatement,
      parametersStatement,
      quotasStatement(asOf),
      extendedStatement(asOf),
      successionsStatement,
    )) as [Row[], Row[], Row[], Row[], Row[], Row[]];
    const dayTree = await this.trees.of(actor, unitState, asOf);
    const tree = map === 'AT_DATE' ? dayTree : await this.trees.of(actor, unitState, mapDay);
    const units = map === 'AT_DATE' ? null : new UnitMap(dayTree, tree, successions);
    const { isWhole, units: mine } = scopes[0] as unknown as { isWhole: boolean; units: string[] };
    const covered = isWhole ? null : new Set(mine);
    const roots = rootsOf(tree, covered, query.organisationId, successions);
    const rules: RuleParameters = parametersOf(parameters);
    const first = roots.length === 1 ? tree.get(roots[0]) : undefined;
    // On a day before it began a unit answers under its own name for those it took the place of.
    const named = first ?? (query.organisationId === undefined ? undefined : tree.get(query.organisationId));
    const isEverything = query.organisationId === undefined || first?.parentId === null;
    return {
      definition,
      version,
      asOf,
      map,
      mapText: mapText(map, asOf),
      settings,
      settingsUsed: used(definition, settings),
      scope: {
        counts: definition.counts,
        population: read(definition.population.count, definition.counts),
        asOf,
        from: query.from ?? periodFrom(definition, asOf),
        settings,
        rules,
        extended: extended.map(({ id }) => String(id)),
        tree: dayTree,
        units:
          definition.counts === 'TURNS'
            ? await unitsOfTurns(this.database, actor, roots, query.organisationId, asOf)
            : unitsAsked(dayTree, tree, units, roots, query.organisationId, covered),
        before: definition.counts !== 'TURNS' && units !== null && asksPeople(dayTree, units) ? mapDay : null,
      },
      tree,
      units,
      roots,
      unit: named ? { id: named.id, name: named.name } : null,
      depth: query.depth ?? definition.depth ?? 2,
      isEverything,
      quotas: quotasOf(quotas),
    };
  }
}

/** Whether a unit of the day has no place in the tree of the map, so that its people are asked one by one. */
const asksPeople = (dayTree: UnitTree, units: UnitMap): boolean =>
  [...dayTree.units.values()].some(({ id, isOpen }) => isOpen && units.of(id, null) === null);

/** The unit asked for, or, where it had not begun by then, those it took the place of; the actor's own units without one. */
function rootsOf(
  tree: UnitTree,
  covered: ReadonlySet<string> | null,
  asked: string | undefined,
  successions: readonly Row[],
): string[] {
  if (asked === undefined) {
    if (covered === null) return tree.roots();
    const mine = [...covered].filter((id) => tree.isOpen(id));
    const inOrder = [...tree.units.keys()];
    return mine
      .filter(
        (id) =>
          !tree
            .lineage(id)
            .slice(1)
            .some((above) => covered.has(above)),
      )
      .sort((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b));
  }
  const inSight = (id: string): boolean => covered === null || covered.has(id);
  if (!tree.get(asked) || !inSight(asked))
    throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của bạn.');
  if (tree.isOpen(asked)) return [asked];
  const found = predecessors(asked, successions).filter((id) => tree.isOpen(id) && inSight(id));
  if (found.length === 0) throw notFound('Đơn vị này không có vào ngày tính.');
  return found;
}

/** Units whose records came to this one, over any number of steps. */
function predecessors(unit: string, successions: readonly Row[]): string[] {
  const rows = successions as unknown as readonly { from: string; to: string; share: string }[];
  const found = new Set<string>();
  const open = [unit];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { from } of rows.filter((row) => row.to === at && row.share === 'WHOLE')) {
      if (found.has(from)) continue;
      found.add(from);
      open.push(from);
    }
  }
  return [...found];
}

/** Which units of the day are to be counted; null when it is all of them, so that nothing is compared. */
function unitsAsked(
  dayTree: UnitTree,
  tree: UnitTree,
  map: UnitMap | null,
  roots: readonly string[],
  asked: string | undefined,
  covered: ReadonlySet<string> | null,
): readonly string[] | null {
  if (asked === undefined && covered === null) return null;
  const wanted = new Set(tree.subtree(roots));
  if (map === null) return [...wanted];
  // A person's earlier unit may decide, so units that came from wanted ones, or became them, are all looked at.
  return [...dayTree.units.keys()].filter((id) => {
    const target = map.of(id, null);
    return target === null ? covered === null || covered.has(id) : wanted.has(target);
  });
}

/**
 * Enrolments name the unit of the opening day, which may be gone by the end of the period: units and all whose records they
 * took over. Without a unit the function that gives the turns keeps to what the actor may see.
 */
async function unitsOfTurns(
  database: Database,
  actor: Actor,
  roots: readonly string[],
  asked: string | undefined,
  asOf: string,
): Promise<readonly string[] | null> {
  if (asked === undefined) return null;
  const [rows] = await database.read(actor, {
    name: 'statistics_covered',
    text: 'select organisations_covered($1::uuid[], $2::date) as id',
    values: [roots, asOf],
  });
  return rows.map(({ id }) => String(id));
}

function quotasOf(rows: readonly Row[]): Map<string, Map<string, number>> {
  const quotas = new Map<string, Map<string, number>>();
  for (const { unit, kind, amount } of rows as unknown as readonly {
    unit: string;
    kind: string;
    amount: number;
  }[]) {
    const kinds = quotas.get(unit) ?? new Map<string, number>();
    quotas.set(unit, kinds.set(kind, Number(amount)));
  }
  return quotas;
}

const mapText = (map: MapName, asOf: string): string =>
  map === 'AT_DATE'
    ? `Đơn vị theo ngày ${say(asOf)}`
    : map === 'NEW'
      ? 'Đơn vị theo cây hiện nay (mới)'
      : 'Đơn vị theo cây đến 30/06/2025 (cũ)';
const say = (day: string): string => day.split('-').reverse().join('/');

function used(definition: ReportDefinition, settings: Settings): SettingUsed[] {
  const defaults = settingsOf(definition);
  const named = Object.keys(definition.settings ?? {}) as SettingKey[];
  return SETTINGS.filter(({ key }) => named.includes(key)).map(({ key, label, choices }) => ({
    key,
    label,
    value: settings[key],
    valueLabel: choices.find(({ value }) => value === settings[key])?.label ?? settings[key],
    isDefault: settings[key] === defaults[key],
  }));
}
