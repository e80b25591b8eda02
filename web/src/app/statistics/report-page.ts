import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { ReportTable as Figures, ReportView } from '@hr/contracts';
import { AsOf, SessionStore } from '../session';
import {
  Empty,
  ErrorState,
  isTextList,
  PageHeader,
  Panel,
  recall,
  remember,
  showDate,
  showNumber,
  Skeleton,
} from '../ui';
import { BlockChoice } from './block-choice';
import { ExportMenu } from './export-menu';
import { FreezeDrawer } from './freeze-drawer';
import { type AskedFigure, PeopleDrawer } from './people-drawer';
import { MovementPlot } from './plots/movement-plot';
import { ReportPlots } from './plots/report-plots';
import { ReportChecks } from './report-checks';
import { ReportNames } from './report-names';
import { type Parameters, ReportParameters } from './report-parameters';
import { comparedDay, newRunName, runQuery } from './report-query';
import { ReportTable } from './report-table';
import { RunProgress } from './run-progress';
import { blocksOf, columnName, noFigures, shownTable } from './shown-table';

/** One report: run for a unit and a day, opened down to the names, compared with another day, exported, frozen. */
@Component({
  selector: 'hr-report-page',
  imports: [
    BlockChoice,
    Empty,
    ErrorState,
    ExportMenu,
    FreezeDrawer,
    MatButton,
    MovementPlot,
    PageHeader,
    Panel,
    PeopleDrawer,
    ReportChecks,
    ReportNames,
    ReportParameters,
    ReportPlots,
    ReportTable,
    RouterLink,
    RunProgress,
    Skeleton,
  ],
  templateUrl: './report-page.html',
  styleUrl: './report-page.scss',
  host: { class: 'hr-wide-paper' },
})
export class ReportPage {
  readonly id = input.required<string>();
  /** What the address says; the day is everybody's (`asOf`). */
  readonly organisationId = input<string>();
  readonly map = input<string>();
  readonly depth = input<string>();
  readonly settings = input<string>();
  readonly compareTo = input<string>();
  readonly row = input<string>();
  readonly column = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly asOf = inject(AsOf);

  protected readonly query = computed(
    () =>
      runQuery(this.asOf.date(), {
        organisationId: this.organisationId(),
        map: this.map(),
        depth: this.depth(),
        settings: this.settings(),
      }),
    { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );
  private readonly compared = computed(() => comparedDay(this.asOf.date(), this.compareTo()));
  protected readonly parameters = computed<Parameters>(() => ({
    organisationId: this.organisationId() ?? '',
    asOf: this.asOf.date(),
    map: this.query().map ?? '',
    compareTo: this.compared() ?? '',
    depth: String(this.query().depth ?? ''),
    settings: this.settings() ?? '',
  }));

  protected readonly view = httpResource<ReportView>(() => ({
    url: `/api/reports/${this.id()}`,
    params: { asOf: this.asOf.date() },
  }));
  protected readonly known = linkedSignal<ReportView | undefined, ReportView | undefined>({
    source: () => (this.view.hasValue() ? this.view.value() : undefined),
    computation: (now, before) => now ?? (before?.value?.id === this.id() ? before.value : undefined),
  });
  /** Asked once more with nothing changed: the register may have. */
  protected readonly attempt = signal(0);
  /** Leaving the question unasked ends the request, and with it the work on the server. */
  protected readonly isStopped = linkedSignal<unknown, boolean>({
    source: () => [this.id(), this.query(), this.compared(), this.attempt()],
    computation: () => false,
  });
  /** By which the server is asked how far it is. */
  protected readonly runName = linkedSignal<unknown, string>({
    source: () => [this.id(), this.query(), this.compared(), this.attempt()],
    computation: () => newRunName(),
  });
  protected readonly run = httpResource<Figures>(() => {
    const report = this.known();
    if (!report || report.kind === 'LIST' || this.isStopped()) return undefined;
    const compareTo = this.compared();
    return {
      url: `/api/reports/${this.id()}/table`,
      params: { ...this.query(), ...(compareTo ? { compareTo } : {}), run: this.runName() },
    };
  });
  /** Figures stay on screen, paler, until the next ones are there. */
  protected readonly table = linkedSignal<Figures | undefined, Figures | undefined>({
    source: () => (this.run.hasValue() ? this.run.value() : undefined),
    computation: (now, before) => now ?? (before?.value?.reportId === this.id() ? before.value : undefined),
  });
  /** No unit on that day: a line of sums alone says nothing. */
  protected readonly isEmpty = computed(
    () => this.table()?.peopleCounted === 0 && this.table()?.rows.every(({ kind }) => kind === 'TOTAL'),
  );
  protected readonly isWaiting = computed(() => this.run.isLoading());

  protected readonly blocks = computed(() => blocksOf(this.table() ?? { columns: [], missing: [] }));
  protected readonly hidden = linkedSignal<string, ReadonlySet<string>>({
    source: this.id,
    computation: (id) => new Set(recall(`report-blocks.${id}`, isTextList) ?? []),
  });
  protected readonly isShort = signal(true);
  protected readonly shown = computed(() =>
    shownTable(this.table() ?? noFigures, this.hidden(), this.isShort()),
  );

  protected readonly hasUnits = computed(() => this.known()?.rowKind === 'UNITS');
  /** Structure is told of people, not of attendances. */
  protected readonly mayPlot = computed(
    () => this.known()?.kind === 'TABLE' && this.known()?.unitWord === 'người',
  );
  protected readonly mayFreeze = computed(() => this.session.can('report.freeze'));
  protected readonly mayDefine = computed(() => this.session.can('report.define'));
  protected readonly isFreezing = signal(false);
  protected readonly failed = computed(
    () => (this.table()?.checks ?? []).filter(({ isPassed }) => !isPassed).length,
  );
  protected readonly summary = computed(() => {
    const [report, table] = [this.known(), this.table()];
    if (!report) return '';
    const when = `tính đến ${this.asOf.isToday() ? 'hôm nay' : showDate(this.asOf.date())}`;
    if (!table) return `${report.form} · ${when}`;
    const period = table.periodFrom ? `từ ${showDate(table.periodFrom)} đến ${showDate(table.asOf)}` : when;
    return [report.form, period, table.mapText, table.unit?.name ?? 'toàn phạm vi được xem'].join(' · ');
  });
  /** Printed with the report: how it was counted, and what is not sure about its form. */
  protected readonly notes = computed(() => {
    const [report, table] = [this.known(), this.table()];
    if (!report || !table) return '';
    const settings = table.settings.map(({ label, valueLabel }) => `${label}: ${valueLabel}`);
    const left = this.isShort() ? this.shown().emptyRows : 0;
    const empty = left > 0 ? [`đang ẩn ${showNumber(left)} đơn vị không có ai`] : [];
    const doubt = report.isUncertain ? ['Bố cục chưa đối chiếu được với biểu mẫu chính thức'] : [];
    const said = [report.population.text, ...settings, `mẫu phiên bản ${table.version}`, ...doubt, ...empty];
    return `${said.filter(Boolean).join(' · ')}${report.note ? ` · ${report.note}` : ''}`;
  });

  protected readonly figure = computed<AskedFigure | null>(() => {
    const row = this.row();
    return row ? { row, ...(this.column() ? { column: this.column() } : {}) } : null;
  });
  protected readonly figureWords = computed(() => {
    const table = this.table();
    const column = [...(table?.columns ?? []), ...(table?.missing ?? [])].find(
      ({ key }) => key === this.column(),
    );
    const row = table?.rows.find(({ key }) => key === this.row());
    return [column ? columnName(column) : '', row?.label ?? ''].filter(Boolean).join(' · ');
  });

  protected show(chosen: Parameters): void {
    const asked = this.addressOf(chosen);
    const isSame = JSON.stringify(asked) === JSON.stringify(this.addressOf(this.parameters()));
    if (isSame) this.attempt.update((count) => count + 1);
    else this.go({ ...asked, row: null, column: null });
  }

  protected open(figure: AskedFigure | null): void {
    this.go({ row: figure?.row ?? null, column: figure?.column || null });
  }

  /** What was put away once is put away the next time. */
  protected hide(blocks: ReadonlySet<string>): void {
    this.hidden.set(blocks);
    remember(`report-blocks.${this.id()}`, [...blocks]);
  }

  protected stop(): void {
    this.isStopped.set(true);
  }

  protected again(): void {
    this.isStopped.set(false);
  }

  protected print(): void {
    window.print();
  }

  protected leadToFrozen(id: string): void {
    void this.router.navigate(['/bao-cao/da-chot', id]);
  }

  private addressOf(parameters: Parameters): Record<string, string | null> {
    const { organisationId, asOf, map, compareTo, depth, settings } = parameters;
    return {
      organisationId: organisationId || null,
      asOf: asOf === this.session.today() ? null : asOf,
      map: map === 'AT_DATE' ? null : map || null,
      compareTo: compareTo || null,
      depth: depth || null,
      settings: settings || null,
    };
  }

  private go(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
