import { workingDaysBetween } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem } from '../platform/problem';
import { today } from '../platform/today';
import { calendarOf, holidaysStatement } from '../settings';
import { DefinitionsService } from './definitions.service';
import type { FrozenContent } from './frozen-content';
import { frozenStatement, summaryOf } from './frozen.service';
import type { DueReport, FigureChange, FrozenSummary, ReportAgenda } from './frozen.dto';
import { ReportsService } from './reports.service';

const LAST = 5;
/** So many figures of the total are told, those that moved most. */
const TOLD = 6;

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
                workingDaysLeft: workingDaysBetween(today(), nextDueOn, calendar),
              },
            ],
      )
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
    const lastFrozen = frozen.map(summaryOf);
    return { due, lastFrozen, changes: await this.changes(actor, lastFrozen) };
  }

  /** How the last headcount frozen stands today. */
  private async changes(actor: Actor, frozen: readonly FrozenSummary[]): Promise<FigureChange[]> {
    const last = frozen.find(({ reportId }) => /^R(1|2|5|7|15)$/.test(reportId));
    if (!last) return [];
    const [[row]] = await this.database.read(actor, {
      name: 'frozen_content',
      text: 'select content from frozen_report where id = $1',
      values: [last.id],
    });
    if (!row) return [];
    const { table } = JSON.parse(String(row['content'])) as FrozenContent;
    const then = table.rows.find(({ kind }) => kind === 'TOTAL');
    const now = await this.reports
      .table(
        actor,
        last.reportId,
        { map: 'NEW', organisationId: table.unit?.id, settings: settingsText(table.settings) },
        null,
      )
      .catch((error: unknown) => {
        // A unit that is gone since has no figures of today.
        if (error instanceof Problem) return null;
        throw error;
      });
    const total = now?.rows.find(({ kind }) => kind === 'TOTAL');
    if (!now || !then || !total) return [];
    return table.columns
      .flatMap(({ key, path }, at): FigureChange[] => {
        const index = now.columns.findIndex((column) => column.key === key);
        const [a, b] = [then.cells[at], total.cells[index]];
        return a === null || b === null || b === undefined || a === b
          ? []
          : [
              {
                reportId: last.reportId,
                form: last.form,
                column: path.slice(-2).join(' · '),
                then: a,
                now: b,
                frozenId: last.id,
                asOf: last.asOf,
              },
            ];
      })
      .sort((a, b) => Math.abs(b.now - b.then) - Math.abs(a.now - a.then))
      .slice(0, TOLD);
  }
}

const settingsText = (settings: readonly { readonly key: string; readonly value: string }[]): string =>
  settings.map(({ key, value }) => `${key}:${value}`).join(',');
