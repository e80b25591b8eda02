import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { PredicateList, Series } from '@hr/contracts';
import { CodeLists } from '../fields/code-lists';
import {
  CodePicker,
  Empty,
  ErrorState,
  Field,
  FilterBar,
  FilterChip,
  InputDress,
  PageHeader,
  Panel,
  showNumber,
  Skeleton,
  TreePicker,
  type PlotTable,
  latestOf,
} from '../ui';
import { blocksOfPredicates, predicateOptions } from './pivots/axis';
import { courses } from './plots/courses';
import { PlotPanel } from './plots/plot-panel';
import { RunProgress } from './run-progress';

/** More lines than six nobody tells apart. */
const linesAtMost = 6;
const tenYears = 120;

/** How numbers went month by month, over ten years or less. */
@Component({
  selector: 'hr-series-screen',
  imports: [
    CodePicker,
    Empty,
    ErrorState,
    Field,
    FilterBar,
    FilterChip,
    InputDress,
    MatButton,
    PageHeader,
    Panel,
    PlotPanel,
    RunProgress,
    Skeleton,
    TreePicker,
  ],
  templateUrl: './series-screen.html',
  styleUrl: './series-screen.scss',
})
export class SeriesScreen {
  readonly organisationId = input<string>();
  readonly population = input<string>();
  readonly predicates = input<string>();
  readonly months = input<string>();

  private readonly router = inject(Router);
  private readonly lists = inject(CodeLists);
  protected readonly units = this.lists.organisations();
  protected readonly spans = [
    { months: 12, label: 'Một năm' },
    { months: 36, label: 'Ba năm' },
    { months: 60, label: 'Năm năm' },
    { months: tenYears, label: 'Mười năm' },
  ];
  protected readonly span = computed(
    () => this.spans.find(({ months }) => String(months) === this.months())?.months ?? tenYears,
  );
  protected readonly words = httpResource<PredicateList>(() => '/api/predicates');
  protected readonly options = computed(() =>
    predicateOptions(blocksOfPredicates(this.words.hasValue() ? this.words.value().groups : [])).filter(
      ({ code }) => !this.chosen().includes(code),
    ),
  );
  protected readonly populations = computed(() =>
    this.words.hasValue() ? this.words.value().populations : [],
  );
  protected readonly chosen = computed(() =>
    (this.predicates() ?? 'all').split(',').filter(Boolean).slice(0, linesAtMost),
  );
  protected readonly isFull = computed(() => this.chosen().length >= linesAtMost);
  protected readonly added = signal('');

  protected readonly isStopped = linkedSignal<unknown, boolean>({
    source: () => [this.chosen(), this.organisationId(), this.population(), this.span()],
    computation: () => false,
  });
  protected readonly series = httpResource<Series>(() => {
    if (this.isStopped() || this.chosen().length === 0) return undefined;
    const [organisationId, population] = [this.organisationId(), this.population()];
    return {
      url: '/api/reports/series',
      params: {
        predicates: this.chosen().join(','),
        months: this.span(),
        ...(population ? { population } : {}),
        ...(organisationId ? { organisationId } : {}),
      },
    };
  });
  protected readonly known = latestOf(this.series);
  protected readonly times = computed(() => (this.known()?.months ?? []).map(sayMonth));
  protected readonly drawing = computed(() =>
    courses(
      this.times(),
      (this.known()?.lines ?? []).map(({ label, values }) => ({ name: label, values })),
    ),
  );
  protected readonly table = computed<PlotTable>(() => {
    const lines = this.known()?.lines ?? [];
    return {
      head: ['Tháng', ...lines.map(({ label }) => label)],
      rows: this.times()
        .map((time, at) => [time, ...lines.map(({ values }) => showNumber(values[at] ?? 0))])
        .reverse(),
    };
  });
  protected readonly summary = computed(() => {
    const times = this.times();
    const where = this.organisationId()
      ? this.lists.unitName(this.organisationId() ?? '')
      : 'Toàn phạm vi được xem';
    return times.length === 0
      ? where
      : `${where} · từ ${times[0]} đến ${times.at(-1)} · số có mặt cuối tháng`;
  });

  protected nameOf(expression: string): string {
    const groups = this.words.hasValue() ? this.words.value().groups : [];
    const found = groups.flatMap(({ predicates }) => predicates).find((one) => one.expression === expression);
    return found?.label ?? (expression === 'all' ? 'Tổng số' : expression);
  }

  protected add(expression: string): void {
    this.added.set('');
    if (expression) this.setLines([...this.chosen(), expression]);
  }

  protected drop(expression: string): void {
    this.setLines(this.chosen().filter((one) => one !== expression));
  }

  protected go(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  private setLines(lines: readonly string[]): void {
    this.go({ predicates: lines.length === 0 ? null : lines.join(',') });
  }
}

/** `2026-11-30` and `2026-11` as 11/2026 */
function sayMonth(month: string): string {
  return `${month.slice(5, 7)}/${month.slice(0, 4)}`;
}
