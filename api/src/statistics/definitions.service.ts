import { PREDICATES, PREDICATE_GROUPS, isKnownOf, nextDue } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database, type Row, type Statement } from '../platform/database';
import { Problem, notFound } from '../platform/problem';
import { today } from '../platform/today';
import { type StoredDefinition, bodyOf } from './definition-view';
import { exportedListsStatement, exportedOn } from './exported-lists';
import { REPORT_ID } from './frozen.dto';
import type { PredicateList } from './pivots.dto';
import { readDefinition } from './report-schema';
import type {
  DefinitionCheck,
  LastFrozen,
  ReportList,
  ReportSummary,
  ReportVersion,
  ReportView,
} from './reports.dto';
import type { Versioned } from './reports.service';

const definitionsStatement = (report: string | null): Statement => ({
  name: 'report_definitions',
  text: `select report_id as "reportId", version, lower(valid)::text as from, upper(valid)::text as until, content, yaml
    from report_definition where $1::text is null or report_id = $1
    order by regexp_replace(report_id, '\\D', '', 'g')::int, report_id, lower(valid)`,
  values: [report],
});
/** What open conditions may be asked for, in the order of the lists. */
const codesStatement: Statement = {
  name: 'predicate_codes',
  text: `select list, code, name_vi as name from code_entry where list = any ($1) and valid @> current_date order by list, position, code`,
  values: [PREDICATES.flatMap(({ list }) => list ?? [])],
};
/** To an office of the whole register a report is done when it is frozen for the whole, not for one of its units. */
const lastFrozenStatement: Statement = {
  name: 'report_last_frozen',
  text: `select distinct on (report_id) report_id as "reportId", id, no::int, as_of::text as "asOf", frozen_at as "frozenAt",
      array(select distinct x.as_of::text from frozen_report x where x.report_id = f.report_id
        and (current_setting('role') <> 'whole_register' or x.organisation_id is null or exists (
          select from organisation_place p where p.organisation_id = x.organisation_id and p.parent_id is null))) as days
    from frozen_report f order by report_id, as_of desc, no desc`,
};
type FrozenRow = LastFrozen & {
  readonly reportId: string;
  readonly days: readonly string[];
  readonly frozenAt: unknown;
};

@Injectable()
export class DefinitionsService {
  /** What the last run of a report took here, so that a client can say how long the next will. */
  private readonly durations = new Map<string, number>();

  constructor(private readonly database: Database) {}

  noteDuration(report: string, ms: number): void {
    this.durations.set(report, ms);
  }

  async list(actor: Actor): Promise<ReportList> {
    const [rows, ...done] = await this.database.read(
      actor,
      definitionsStatement(null),
      lastFrozenStatement,
      exportedListsStatement,
    );
    const byReport = Map.groupBy(rows as unknown as StoredDefinition[], ({ reportId }) => reportId);
    return {
      items: [...byReport.values()].map((versions) =>
        this.summary(versions, inForceOf(versions, today()) ?? versions[versions.length - 1], done),
      ),
    };
  }

  /** @throws 404 */
  async view(actor: Actor, report: string, asOf = today()): Promise<ReportView> {
    refuseStrange(report);
    const [rows, ...done] = await this.database.read(
      actor,
      definitionsStatement(report),
      lastFrozenStatement,
      exportedListsStatement,
    );
    const versions = rows as unknown as StoredDefinition[];
    const stored = inForceOf(versions, asOf) ?? versions[0];
    if (!stored) throw notFound('Không có báo cáo này.');
    return { ...this.summary(versions, stored, done), ...bodyOf(stored) };
  }

  /** The layout that holds on the day; before the first one, the first one. @throws 404 */
  async inForce(actor: Actor, report: string, asOf: string): Promise<Versioned> {
    refuseStrange(report);
    const [rows] = await this.database.read(actor, definitionsStatement(report));
    const versions = rows as unknown as StoredDefinition[];
    const stored = inForceOf(versions, asOf) ?? versions[0];
    if (!stored) throw notFound('Không có báo cáo này.');
    return { definition: stored.content, version: stored.version };
  }

  check(yaml: string): DefinitionCheck {
    const { faults } = readDefinition(yaml);
    return { isValid: faults.length === 0, errors: faults };
  }

  /** A new layout from a day on; the one before it ends there. @throws 422 naming the place, 409 when one begins that day or later */
  async define(actor: Actor, report: string, yaml: string): Promise<ReportView> {
    refuseStrange(report);
    const { definition, faults } = readDefinition(yaml);
    if (definition === null) {
      throw new Problem(
        'payload',
        faults.length === 1
          ? `${faults[0].pointer}: ${faults[0].detail}`
          : `Định nghĩa có ${faults.length} chỗ chưa đúng.`,
        faults.map(({ pointer, detail }) => ({ pointer: `#/yaml${pointer}`, code: 'definition', detail })),
      );
    }
    if (definition.id !== report)
      throw new Problem('payload', `Định nghĩa này là của báo cáo ${definition.id}.`, [
        { pointer: '#/yaml/id', code: 'id', detail: `Phải là ${report}.` },
      ]);
    await this.database.as(actor, async (tx) => {
      await tx.query('select pg_advisory_xact_lock(1751346553, 12)');
      const [last] = (await tx.query(
        `select max(version) as version, max(lower(valid))::text as from from report_definition where report_id = $1`,
        [report],
      )) as { version: number | null; from: string | null }[];
      if (last.from !== null && last.from >= definition.valid.from)
        throw new Problem(
          'rule',
          `Đã có phiên bản bắt đầu từ ${last.from.split('-').reverse().join('/')}; phiên bản mới phải bắt đầu sau ngày đó.`,
        );
      await tx.query(
        `update report_definition set valid = daterange(lower(valid), $2::date) where report_id = $1 and valid @> $2::date`,
        [report, definition.valid.from],
      );
      await tx.query(
        `insert into report_definition (report_id, version, valid, content, yaml) values ($1, $2, daterange($3, $4), $5, $6)`,
        [
          report,
          (last.version ?? 0) + 1,
          definition.valid.from,
          definition.valid.until ?? null,
          definition,
          yaml,
        ],
      );
    });
    return this.view(actor, report, definition.valid.from);
  }

  async predicates(actor: Actor): Promise<PredicateList> {
    const { items } = await this.list(actor);
    const [rows, codes] = await this.database.read(actor, definitionsStatement(null), codesStatement);
    const definitions = rows as unknown as StoredDefinition[];
    const byList = Map.groupBy(
      codes as unknown as { list: string; code: string; name: string }[],
      ({ list }) => list,
    );
    return {
      groups: Object.entries(PREDICATE_GROUPS).map(([code, label]) => ({
        code,
        label,
        predicates: PREDICATES.filter((one) => one.group === code && isKnownOf(one, 'PEOPLE')).flatMap(
          ({ name, label: said, explanation, values, list }) => {
            const choices: readonly (readonly [string, string])[] = list
              ? (byList.get(list) ?? []).map((one) => [one.code, one.name])
              : Object.entries(values ?? {});
            if (values !== null && choices.length === 0)
              return [{ expression: name, label: said, explanation, isAge: name === 'over_ret' }];
            return choices.map(([value, valueLabel]) => ({
              expression: `${name}:${value}`,
              label: valueLabel,
              explanation: `${said}: ${explanation}`,
              isAge: false,
            }));
          },
        ),
      })),
      populations: [
        { expression: 'all', label: 'Mọi người đang làm việc' },
        ...items
          .filter(({ kind, unitWord }) => kind === 'TABLE' && unitWord === 'người')
          .map(({ id, form }) => {
            const stored = definitions.filter(({ reportId }) => reportId === id);
            const { population } = (inForceOf(stored, today()) ?? stored[0]).content;
            return { expression: population.count, label: `${form}: ${population.text}` };
          }),
      ],
    };
  }

  private summary(
    versions: readonly StoredDefinition[],
    stored: StoredDefinition,
    [frozen, exported]: readonly (readonly Row[])[],
  ): ReportSummary {
    const { content } = stored;
    const due = nextDue(content, today());
    // A form that is no more by the day of the figures is not due any more.
    const next =
      due !== null && stored.until !== null && stored.until <= due.asOf && versions.at(-1) === stored
        ? null
        : due;
    const row = (frozen as unknown as FrozenRow[]).find(({ reportId }) => reportId === stored.reportId);
    return {
      id: content.id,
      form: content.form,
      title: content.title,
      purpose: content.purpose,
      basis: content.basis,
      kind: content.kind,
      unitWord: content.counts === 'PEOPLE' ? 'người' : 'lượt',
      dueRule: content.due.rule,
      asOfRule: content.due.asOfRule,
      nextDueOn: next?.dueOn ?? null,
      nextAsOf: next?.asOf ?? null,
      isUncertain: content.isUncertain,
      versions: versions.map(({ version, from, until }): ReportVersion => ({ version, from, until })),
      isFrozenForNextAsOf: next !== null && row !== undefined && row.days.includes(next.asOf),
      listExportedOn:
        next !== null && content.kind === 'LIST' ? exportedOn(exported, content.id, next.asOf) : null,
      lastFrozen: row ? { id: row.id, no: row.no, asOf: row.asOf, frozenAt: moment(row.frozenAt) } : null,
      expectedMs: this.durations.get(content.id) ?? null,
    };
  }
}

export const moment = (value: unknown): string =>
  (value instanceof Date ? value : new Date(String(value))).toISOString();

function refuseStrange(report: string): void {
  if (!REPORT_ID.test(report)) throw notFound('Không có báo cáo này.');
}

const inForceOf = (versions: readonly StoredDefinition[], day: string): StoredDefinition | undefined =>
  versions.find(({ from, until }) => from <= day && (until === null || day < until));
