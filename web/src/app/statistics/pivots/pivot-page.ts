import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { Pivot, PivotInput, PredicateList, ReportTable as Figures } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { AsOf, SessionStore } from '../../session';
import {
  Confirm,
  Empty,
  ErrorState,
  Field,
  type HoldsUnsavedWork,
  Icon,
  InputDress,
  PageHeader,
  Panel,
  sentenceOf,
  Snack,
  warnBeforeUnload,
} from '../../ui';
import { type AskedFigure, PeopleDrawer } from '../people-drawer';
import { ReportChecks } from '../report-checks';
import { type Parameters, ReportParameters } from '../report-parameters';
import { runQuery } from '../report-query';
import { ReportTable } from '../report-table';
import { ReportsApi } from '../reports-api';
import { RunProgress } from '../run-progress';
import { noFigures, shownTable } from '../shown-table';
import { blocksOfPredicates } from './axis';
import { AxisEditor } from './axis-editor';

const fresh = 'moi';
const emptyPivot: PivotInput = {
  name: '',
  note: '',
  isShared: false,
  population: 'all',
  rowKind: 'UNITS',
  rows: [],
  columns: [{ label: 'Tổng số', expression: 'all' }],
};

/** A table of one's own: predicates as rows and columns, run for a unit and a day, saved and shared. */
@Component({
  selector: 'hr-pivot-page',
  imports: [
    AxisEditor,
    Empty,
    ErrorState,
    Field,
    Icon,
    InputDress,
    MatButton,
    PageHeader,
    Panel,
    PeopleDrawer,
    ReportChecks,
    ReportParameters,
    ReportTable,
    RunProgress,
  ],
  templateUrl: './pivot-page.html',
  styleUrl: './pivot-page.scss',
})
export class PivotPage implements HoldsUnsavedWork {
  /** `moi` for one that is not saved yet. */
  readonly id = input.required<string>();
  readonly organisationId = input<string>();
  readonly map = input<string>();
  readonly depth = input<string>();

  private readonly api = inject(ReportsApi);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly asOf = inject(AsOf);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);

  protected readonly predicates = httpResource<PredicateList>(() => '/api/predicates');
  protected readonly stored = httpResource<Pivot>(() =>
    this.id() === fresh ? undefined : `/api/pivots/${this.id()}`,
  );
  protected readonly groups = computed(() =>
    blocksOfPredicates(this.predicates.hasValue() ? this.predicates.value().groups : []),
  );
  protected readonly populations = computed(() =>
    this.predicates.hasValue() ? this.predicates.value().populations : [],
  );
  /** What was just saved stays while the page of its own is read. */
  protected readonly saved = linkedSignal<Pivot | null, Pivot | null>({
    source: () => (this.stored.hasValue() ? this.stored.value() : null),
    computation: (now, before) => now ?? (before?.value?.id === this.id() ? before.value : null),
  });
  /** Of nothing that is still on its way: what comes late would take away what was typed meanwhile. */
  protected readonly draft = linkedSignal<PivotInput>(() => {
    const saved = this.saved();
    return saved ? inputOf(saved) : emptyPivot;
  });

  protected readonly query = computed(
    () =>
      runQuery(this.asOf.date(), {
        organisationId: this.organisationId(),
        map: this.map(),
        depth: this.depth(),
      }),
    { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );
  protected readonly parameters = computed<Parameters>(() => ({
    organisationId: this.organisationId() ?? '',
    asOf: this.asOf.date(),
    map: this.query().map ?? '',
    compareTo: '',
    depth: String(this.query().depth ?? ''),
    settings: '',
  }));
  /** The table as it was when it was last run; a saved one runs at once. */
  protected readonly asked = linkedSignal<PivotInput | null>(() => {
    const saved = this.saved();
    return saved ? inputOf(saved) : null;
  });
  protected readonly run = httpResource<Figures>(() => {
    const pivot = this.asked();
    return pivot ? { url: '/api/pivots/run', method: 'POST', body: { ...this.query(), pivot } } : undefined;
  });
  protected readonly table = linkedSignal<Figures | undefined, Figures | undefined>({
    source: () => (this.run.hasValue() ? this.run.value() : undefined),
    computation: (now, before) => now ?? (this.asked() ? before?.value : undefined),
  });
  protected readonly shown = computed(() => shownTable(this.table() ?? noFigures));
  protected readonly figure = signal<AskedFigure | null>(null);

  protected readonly isSaving = signal(false);
  protected readonly failure = signal('');
  protected readonly mayWrite = computed(() => this.session.can('report.read'));
  protected readonly mayShare = computed(
    () => this.session.can('report.define') || this.session.can('report.freeze'),
  );
  protected readonly canRun = computed(() => {
    const { columns, rowKind, rows } = this.draft();
    return columns.length > 0 && (rowKind === 'UNITS' || rows.length > 0);
  });
  protected readonly summary = computed(() => {
    const saved = this.saved();
    if (!saved) return 'Chọn chỉ tiêu làm dòng và cột';
    const owner = saved.isMine ? 'biểu của tôi' : `biểu của ${saved.ownerName}`;
    return saved.isShared ? `${owner} · đã chia sẻ` : owner;
  });

  constructor() {
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  hasUnsavedWork(): boolean {
    const saved = this.saved();
    const before = saved ? inputOf(saved) : emptyPivot;
    return JSON.stringify(this.draft()) !== JSON.stringify(before);
  }

  protected change(part: Partial<PivotInput>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected runNow(): void {
    this.figure.set(null);
    // A table still without a name can be run; the server wants one.
    this.asked.set({ ...this.draft(), name: this.draft().name.trim() || 'Biểu mới' });
  }

  protected async save(): Promise<void> {
    const name = this.draft().name.trim();
    if (!name) return this.failure.set('Hãy ghi tên biểu rồi lưu.');
    this.failure.set('');
    this.isSaving.set(true);
    try {
      const known = this.saved();
      const saved = await firstValueFrom(
        this.api.savePivot({ ...this.draft(), name }, known?.isMine ? known : null),
      );
      this.saved.set(saved);
      this.snack.say('Đã lưu biểu');
      await this.router.navigate(['/bao-cao/bieu-tu-lap', saved.id], {
        queryParamsHandling: 'preserve',
        replaceUrl: true,
      });
    } catch (error) {
      this.failure.set(sentenceOf(error));
    } finally {
      this.isSaving.set(false);
    }
  }

  protected async remove(): Promise<void> {
    const saved = this.saved();
    if (!saved) return;
    const isSure = await this.confirm.ask({
      heading: `Xóa biểu ${saved.name}?`,
      text: 'Ai đang dùng biểu này sẽ không thấy nó nữa. Số liệu của hồ sơ không đổi.',
      action: 'Xóa biểu',
      grave: true,
    });
    if (!isSure) return;
    try {
      await firstValueFrom(this.api.removePivot(saved));
      this.draft.set(inputOf(saved));
      this.snack.say('Đã xóa biểu');
      await this.router.navigateByUrl('/bao-cao/bieu-tu-lap');
    } catch (error) {
      this.failure.set(sentenceOf(error));
    }
  }

  protected show({ asOf, organisationId, map, depth }: Parameters): void {
    void this.router.navigate([], {
      queryParams: {
        organisationId: organisationId || null,
        map: map && map !== 'AT_DATE' ? map : null,
        depth: depth || null,
        asOf: asOf === this.session.today() ? null : asOf,
      },
      queryParamsHandling: 'merge',
    });
    if (this.canRun()) this.runNow();
  }
}

function inputOf({ name, note, isShared, population, rowKind, rows, columns }: Pivot): PivotInput {
  return { name, note: note ?? '', isShared, population, rowKind, rows, columns };
}
