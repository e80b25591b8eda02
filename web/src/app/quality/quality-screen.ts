import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { QualityCheckList, QualityOverview, QualityRunState, QualityUnit } from '@hr/contracts';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  DataTable,
  Empty,
  ErrorState,
  Icon,
  NumberPipe,
  PageHeader,
  Panel,
  Skeleton,
  Snack,
  showDate,
  showNumber,
  StatusTag,
  sentenceOf,
  latestOf,
} from '../ui';
import { pollWhile } from './poll-run';
import { QualityTrend } from './quality-trend';
import { sayScore, scoreTone, severityLook } from './severity';

const everyMs = 2_000;
const worstShown = 8;

/** How good the data are: of a unit, of those below it, by month; and which checks fail most. */
@Component({
  selector: 'hr-quality-screen',
  imports: [
    CellTemplate,
    DataTable,
    Empty,
    ErrorState,
    Icon,
    MatButton,
    NumberPipe,
    PageHeader,
    Panel,
    QualityTrend,
    RouterLink,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './quality-screen.html',
  styleUrl: './quality-screen.scss',
})
export class QualityScreen {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly snack = inject(Snack);
  private readonly session = inject(SessionStore);
  /** What the address says. */
  readonly organisationId = input<string>();

  private readonly scope = computed((): Record<string, string> => {
    const organisationId = this.organisationId();
    return organisationId ? { organisationId } : {};
  });
  protected readonly overview = httpResource<QualityOverview>(() => ({
    url: '/api/quality',
    params: this.scope(),
  }));
  protected readonly checks = httpResource<QualityCheckList>(() => ({
    url: '/api/quality/checks',
    params: this.scope(),
  }));
  protected readonly value = latestOf(this.overview);
  protected readonly run = computed(() => this.value()?.run ?? null);
  protected readonly isRunning = computed(() => this.run() !== null && this.run()?.finishedAt === null);
  protected readonly isBegun = signal(false);
  protected readonly mayRun = computed(() => this.session.can('settings.manage'));

  protected readonly severityLook = severityLook;
  protected readonly sayScore = sayScore;
  protected readonly scoreTone = scoreTone;
  protected readonly summary = computed(() => {
    const value = this.value();
    if (!value) return '';
    const where = value.unit?.name ?? this.session.session()?.workingFor ?? '';
    return [`${showNumber(value.people)} hồ sơ đang làm việc`, where, this.sayRun()]
      .filter(Boolean)
      .join(' · ');
  });
  protected readonly worst = computed(() =>
    (this.checks.hasValue() ? this.checks.value().items : [])
      .filter(({ people }) => people > 0)
      .sort((a, b) => rank[a.severity] - rank[b.severity] || b.people - a.people)
      .slice(0, worstShown),
  );
  protected readonly above = computed(() => this.value()?.path.slice(0, -1) ?? []);

  protected readonly columns: readonly Column<QualityUnit>[] = [
    { key: 'name', header: 'Đơn vị', text: (row) => row.name, card: 'title' },
    {
      key: 'score',
      header: 'Điểm',
      text: (row) => sayScore(row.score),
      align: 'end',
      width: '90px',
      card: 'line',
    },
    {
      key: 'people',
      header: 'Hồ sơ',
      text: (row) => showNumber(row.people),
      align: 'end',
      width: '84px',
      card: 'line',
    },
    {
      key: 'errors',
      header: 'Sai',
      text: (row) => showNumber(row.errors),
      align: 'end',
      width: '84px',
      card: 'line',
    },
    {
      key: 'warnings',
      header: 'Cần xem',
      text: (row) => showNumber(row.warnings),
      align: 'end',
      width: '90px',
    },
    {
      key: 'notices',
      header: 'Nên bổ sung',
      text: (row) => showNumber(row.notices),
      align: 'end',
      width: '110px',
    },
  ];
  protected readonly units = computed(() =>
    [...(this.value()?.units ?? [])].sort((a, b) => (a.score ?? 101) - (b.score ?? 101)),
  );
  protected readonly rowId = (row: QualityUnit): string => row.id;

  constructor() {
    pollWhile(this.overview, this.isRunning, everyMs, () => this.checks.reload());
  }

  /** A unit with units below it opens here; one without, its worklist. */
  protected open(row: QualityUnit): void {
    void this.router.navigate(row.hasUnits ? ['/chat-luong'] : ['/chat-luong/viec-can-sua'], {
      queryParams: { organisationId: row.id },
    });
  }

  protected runAll(): void {
    this.isBegun.set(true);
    this.http.post<QualityRunState>('/api/quality/run', {}).subscribe({
      next: () => {
        this.isBegun.set(false);
        this.overview.reload();
      },
      error: (error: unknown) => {
        this.isBegun.set(false);
        this.snack.say(sentenceOf(error));
      },
    });
  }

  private sayRun(): string {
    const run = this.run();
    if (!run) return 'chưa kiểm tra lần nào';
    return run.finishedAt
      ? `kiểm tra toàn bộ lúc ${showDate(run.finishedAt)}`
      : `đang kiểm tra ${showNumber(run.done)} / ${showNumber(run.total)} hồ sơ`;
  }
}

const rank = { error: 1, warning: 2, notice: 3 } as const;
