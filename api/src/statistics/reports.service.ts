import type { ReportDefinition } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { today } from '../platform/today';
import { type CountStatement, countsByUnit, read } from './count-statement';
import { DefinitionsService } from './definitions.service';
import { listFigures, listStatements } from './list-rows';
import {
  countMoved,
  movedOf,
  movementFilter,
  movementStatement,
  percentOf,
  periodsOf,
} from './movement-rows';
import { type CheckableRow, checked } from './report-checks';
import { cellsOf, columnsOf, countedTexts, missingOf } from './report-columns';
import type { ReportRow, ReportTable } from './report-table.dto';
import type { TableQuery } from './reports.dto';
import { type Asked, type Run, RunPreparation } from './run-context';
import { RunsUnderWay, type Steps } from './runs-under-way';
import { runStoppable } from './stoppable';
import { type FiguresRow, TOTAL_KEY, unitRows } from './unit-rows';

/** Rows of a table with all that checks may ask of them. */
interface Counted {
  readonly people: number;
  readonly rows: readonly (Omit<ReportRow, 'compared'> &
    Pick<CheckableRow, 'counted'> & { readonly isMean?: boolean })[];
  /** What is not known in each column, as checks down the rows name it. */
  readonly unknown?: readonly CheckableRow[];
}
/** A run that goes on: how it is stopped, whom it tells how far it is, and over how many days. */
interface UnderWay {
  readonly stop: AbortSignal | null;
  readonly steps: Steps;
  readonly days: number;
}
export interface Versioned {
  readonly definition: ReportDefinition;
  readonly version: number;
}

/** One engine for every definition: what differs between reports is data. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly definitions: DefinitionsService,
    private readonly preparation: RunPreparation,
    private readonly runs: RunsUnderWay,
  ) {}

  /** @throws 404 no such report, unit out of scope; 409 stopped; 422 a setting that does not exist */
  async table(
    actor: Actor,
    report: string,
    query: Asked & Pick<TableQuery, 'compareTo' | 'run'>,
    stop: AbortSignal | null,
  ): Promise<ReportTable> {
    const found = await this.definitions.inForce(actor, report, query.asOf ?? today());
    return this.tableOf(actor, found, query, stop);
  }

  /** Runs a definition, stored or put together on screen. */
  async tableOf(
    actor: Actor,
    found: Versioned,
    query: Asked & Pick<TableQuery, 'compareTo' | 'run'>,
    stop: AbortSignal | null,
  ): Promise<ReportTable> {
    const steps = this.runs.begin(actor, query.run);
    try {
      return await this.made(actor, found, query, { stop, steps, days: query.compareTo ? 2 : 1 });
    } finally {
      steps.end();
    }
  }

  private async made(
    actor: Actor,
    found: Versioned,
    query: Asked & Pick<TableQuery, 'compareTo'>,
    under: UnderWay,
  ): Promise<ReportTable> {
    const started = performance.now();
    const run = await this.preparation.prepare(actor, found, query);
    const counted = await this.count(actor, run, under);
    const compared = query.compareTo
      ? await this.count(
          actor,
          await this.preparation.prepare(actor, found, { ...query, asOf: query.compareTo }),
          under,
        )
      : null;
    const durationMs = Math.round(performance.now() - started);
    if (!query.compareTo) this.definitions.noteDuration(found.definition.id, durationMs);
    return {
      ...headOf(run),
      ranAt: new Date().toISOString(),
      durationMs,
      peopleCounted: counted.people,
      rows: withCompared(counted, compared),
      checks: checked(
        run.definition,
        counted.rows.filter(({ isMean, kind }) => !isMean && kind !== 'HEADING'),
        run.settings,
        counted.unknown,
      ),
      compareTo: query.compareTo ?? null,
      comparedPeople: compared?.people ?? null,
    };
  }

  private async count(actor: Actor, run: Run, under: UnderWay): Promise<Counted> {
    if (run.definition.kind === 'MOVEMENT') return this.countMovement(actor, run, under);
    if (run.definition.kind === 'LIST') return this.countList(actor, run, under);
    return run.definition.rows === 'UNITS'
      ? this.countUnits(actor, run, under)
      : this.countCells(actor, run, under);
  }

  /** Of each day one step to prepare it and one for each statement. */
  private async answers(
    actor: Actor,
    { stop, steps, days }: UnderWay,
    statements: readonly CountStatement[],
  ): Promise<unknown[][][]> {
    steps.expect(days * (1 + statements.length));
    steps.done('Đếm');
    return runStoppable(this.database, actor, stop, statements, () => steps.done('Đếm'));
  }

  private async countUnits(actor: Actor, run: Run, under: UnderWay): Promise<Counted> {
    const { definition, scope } = run;
    const texts = countedTexts(definition);
    const statement = countsByUnit(
      scope,
      texts.map((text) => read(text, definition.counts)),
    );
    const [groups] = await this.answers(actor, under, [statement]);
    const keys = scope.before === null ? 1 : 2;
    const figures = groups.map((group) => ({
      unit: String(group[0]),
      before: keys === 1 ? null : (group[1] as string | null),
      figures: group.slice(keys).map(Number),
    }));
    const at = new Map(texts.map((text, index) => [text, index + 1]));
    const rows = unitRows(run, figures, texts.length + 1).map((row) => unitRow(definition, row, at));
    return { people: rows.find(({ key }) => key === TOTAL_KEY)?.people ?? 0, rows };
  }

  private async countCells(actor: Actor, run: Run, under: UnderWay): Promise<Counted> {
    const answers = await this.answers(actor, under, listStatements(run));
    const { people, cells, missing, unknown } = listFigures(run, answers);
    return {
      people,
      rows: listRows(run.definition, cells, missing),
      unknown: missingOf(run.definition).map(({ key, path }, at) => ({
        key,
        label: path.join(': '),
        cells: unknown[at],
        missing: [],
        counted: () => null,
      })),
    };
  }

  private async countList(actor: Actor, run: Run, under: UnderWay): Promise<Counted> {
    const [groups] = await this.answers(actor, under, [countsByUnit(run.scope, [])]);
    const figures = groups.map((group) => ({
      unit: String(group[0]),
      before: run.scope.before === null ? null : (group[1] as string | null),
      figures: [Number(group.at(-1))],
    }));
    const rows = unitRows(run, figures, 1);
    return { people: rows.at(-1)?.figures[0] ?? 0, rows: [] };
  }

  private async countMovement(actor: Actor, run: Run, under: UnderWay): Promise<Counted> {
    const { now, last } = periodsOf(run.asOf);
    const statements = [now, last].flatMap((period) =>
      run.roots.map((root) => movementStatement(root, period)),
    );
    const answers = (await this.answers(actor, under, statements)).map(movedOf);
    const [moved, movedLast] = [
      answers.slice(0, run.roots.length).flat(),
      answers.slice(run.roots.length).flat(),
    ];
    const { definition } = run;
    const rows = definition.rows === 'UNITS' ? [] : definition.rows;
    const cells = rows.map((row) => {
      const filter = movementFilter(definition, row);
      if (!filter) return definition.columns.map(() => null);
      const [a, b] = [countMoved(moved, filter), countMoved(movedLast, filter)];
      return definition.columns.map(({ period }) =>
        period === 'THIS' ? a : period === 'LAST' ? b : percentOf(a, b),
      );
    });
    return { people: countMoved(moved, { side: 'D' }), rows: listRows(definition, cells) };
  }
}

export function headOf(
  run: Run,
): Pick<
  ReportTable,
  | 'reportId'
  | 'form'
  | 'title'
  | 'version'
  | 'settings'
  | 'asOf'
  | 'periodFrom'
  | 'map'
  | 'mapText'
  | 'unit'
  | 'lead'
  | 'columns'
  | 'missing'
> {
  const { definition } = run;
  return {
    reportId: definition.id,
    form: definition.form,
    title: definition.title,
    version: run.version,
    settings: run.settingsUsed,
    asOf: run.asOf,
    periodFrom: run.scope.from,
    map: run.map,
    mapText: run.mapText,
    unit: run.unit,
    lead: definition.lead,
    columns: columnsOf(definition),
    missing: missingOf(definition),
  };
}

type MadeRow = Counted['rows'][number] & { readonly people: number };

function unitRow(definition: ReportDefinition, row: FiguresRow, at: ReadonlyMap<string, number>): MadeRow {
  const { figures, quota, ...head } = row;
  const counted = (text: string): number | null => figures[at.get(text) ?? -1] ?? null;
  const ofQuota = (kinds: readonly string[]): number | null => {
    const known = kinds.flatMap((kind) => quota.get(kind) ?? []);
    return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
  };
  return {
    ...head,
    people: figures[0],
    cells: cellsOf(definition, { counted, quota: ofQuota }),
    missing: (definition.missing ?? []).map(({ count }) => counted(count)),
    counted,
  };
}

function listRows(
  definition: ReportDefinition,
  cells: readonly (readonly (number | null)[])[],
  missing: readonly (readonly (number | null)[])[] = [],
): Counted['rows'] {
  const rows = definition.rows === 'UNITS' ? [] : definition.rows;
  return rows.map(({ key, number = '', label, depth = 0, heading, mean }, at) => ({
    key,
    number,
    label,
    depth,
    kind: heading ? 'HEADING' : 'ROW',
    organisationId: null,
    isUnmapped: false,
    cells: cells[at],
    missing: missing[at] ?? [],
    counted: () => null,
    isMean: mean !== undefined,
  }));
}

function withCompared(counted: Counted, compared: Counted | null): ReportRow[] {
  const then = new Map(compared?.rows.map(({ key, cells }) => [key, cells]));
  return counted.rows.map(
    ({ key, number, label, depth, kind, organisationId, isUnmapped, cells, missing }) => ({
      key,
      number,
      label,
      depth,
      kind,
      organisationId,
      isUnmapped,
      cells,
      missing,
      compared: compared === null ? null : (then.get(key) ?? null),
    }),
  );
}
