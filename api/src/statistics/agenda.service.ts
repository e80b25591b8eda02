import { workingDaysLeft } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database, type Statement } from '../platform/database';
import { Problem } from '../platform/problem';
import { today } from '../platform/today';
import { calendarOf, holidaysStatement } from '../settings';
import { DefinitionsService } from './definitions.service';
import type { FrozenContent } from './frozen-content';
import { frozenStatement, summaryOf } from './frozen.service';
import type { DueReport, FigureChange, ReportAgenda } from './frozen.dto';
import type { ReportRow } from './report-table.dto';
import { ReportsService } from './reports.service';

const LAST = 5;
/** So many figures of the total are told, those that moved most. */
const TOLD = 6;

/** The last report frozen that says how many people there are; what else was frozen since is none of its business. */
const lastHeadcountStatement: Statement = {
  name: 'frozen_headcount',
  text: `select id, report_id as "reportId", form, as_of::text as "asOf", content from frozen_report
    where report_id in ('R1', 'R2', 'R5', 'R7', 'R15') order by no desc limit 1`,
};

/** What the auditor's day begins with. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly database: Database,
    private readonly definitions: DefinitionsService,
    private readonly reports: ReportsService,
  ) {}

  async agenda(actor: Actor): Promise<ReportAgenda> {
    const { items } = await this.definitions.list(actor);
    const [frozen, holidays] = await this.database.read(
      actor,
      frozenStatement(null, LAST, 0),
      holidaysStatement,
    );
    const calendar = calendarOf(holidays);
    const due = items
      .flatMap(({ id, form, title, nextDueOn, nextAsOf, isFrozenForNextAsOf, ...rest }): DueReport[] =>
        nextDueOn === null || nextAsOf === null
          ? []
          : [
              {
                reportId: id,
                form,
                title,
                dueOn: nextDueOn,
                asOf: nextAsOf,
                kind: rest.kind,
                isFrozen: isFrozenForNextAsOf,
                listExportedOn: rest.listExportedOn,
                workingDaysLeft: workingDaysLeft(today(), nextDueOn, calendar),
              },
            ],
      )
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
    return { due, lastFrozen: frozen.map(summaryOf), changes: await this.changes(actor) };
  }

  /** How the last headcount frozen stands today. */
  private async changes(actor: Actor): Promise<FigureChange[]> {
    const [[last]] = await this.database.read(actor, lastHeadcountStatement);
    if (!last) return [];
    const { id, reportId, form, asOf, content } = last as unknown as Headcount;
    const { table } = JSON.parse(content) as FrozenContent;
    const then = everybody(table.rows);
    const now = await this.reports
      .table(
        actor,
        reportId,
        { map: 'NEW', organisationId: table.unit?.id, settings: settingsText(table.settings) },
        null,
      )
      .catch((error: unknown) => {
        // A unit that is gone since has no figures of today.
        if (error instanceof Problem) return null;
        throw error;
      });
    const total = everybody(now?.rows ?? []);
    if (!now || !then || !total) return [];
    return table.columns
      .flatMap(({ key, path }, at): FigureChange[] => {
        const index = now.columns.findIndex((column) => column.key === key);
        const [a, b] = [then.cells[at], total.cells[index]];
        return a === null || b === null || b === undefined || a === b
          ? []
          : [
              {
                reportId,
                form,
                column: path.slice(-2).join(' · '),
                then: a,
                now: b,
                frozenId: id,
                asOf,
              },
            ];
      })
      .sort((a, b) => Math.abs(b.now - b.then) - Math.abs(a.now - a.then))
      .slice(0, TOLD);
  }
}

interface Headcount {
  readonly id: string;
  readonly reportId: string;
  readonly form: string;
  readonly asOf: string;
  readonly content: string;
}

/** The total of units; where rows are predicates, the one of everybody. */
const everybody = (rows: readonly ReportRow[]): ReportRow | undefined =>
  rows.find(({ kind, key }) => kind === 'TOTAL' || key === 'all');

const settingsText = (settings: readonly { readonly key: string; readonly value: string }[]): string =>
  settings.map(({ key, value }) => `${key}:${value}`).join(',');
