import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Params, Router } from '@angular/router';
import { CodeLists } from '../fields/code-lists';
import { SessionStore } from '../session';
import {
  Empty,
  ErrorState,
  InputDress,
  NumberPipe,
  PageHeader,
  Panel,
  showDate,
  Skeleton,
  TreePicker,
} from '../ui';
import { sayCount, sayMoney } from './say-money';
import { StatutoryTable } from './statutory-table';
import type { TrainingReportRow, TrainingReport } from './training-types';
import { TurnDrawer } from './turn-drawer';

const splits = [
  { code: 'kind', name: 'loại hình', heading: 'Loại hình' },
  { code: 'unit', name: 'đơn vị', heading: 'Đơn vị' },
  { code: 'quarter', name: 'quý', heading: 'Quý' },
  { code: 'month', name: 'tháng', heading: 'Tháng' },
  { code: 'level', name: 'cấp', heading: 'Cấp' },
  { code: 'staff', name: 'đối tượng', heading: 'Đối tượng' },
] as const;
type Split = (typeof splits)[number]['code'];
const forms = [
  { key: 'chung', label: 'Lượt, người, lớp, tiết' },
  { key: 'r10', label: 'Biểu 10' },
  { key: 'r16', label: 'Báo cáo năm' },
] as const;
type Form = (typeof forms)[number]['key'];
const firstYear = 2016;

/** Turns, people, classes, periods and cost, side by side and never mixed; the option used stands under the table. */
@Component({
  selector: 'hr-report-screen',
  imports: [
    Empty,
    ErrorState,
    InputDress,
    MatButton,
    NumberPipe,
    PageHeader,
    Panel,
    Skeleton,
    StatutoryTable,
    TreePicker,
    TurnDrawer,
  ],
  templateUrl: './report-screen.html',
  styleUrls: ['./training-page.scss', './training-table.scss', './report-screen.scss'],
})
export class ReportScreen {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly lists = inject(CodeLists);
  /** What the address says. */
  readonly bieu = input<string>();
  readonly nam = input<string>();
  readonly donVi = input<string>();
  readonly theo = input<string>();
  readonly caKhongDat = input<string>();

  protected readonly forms = forms;
  protected readonly splits = splits;
  protected readonly form = computed<Form>(
    () => forms.find(({ key }) => key === this.bieu())?.key ?? 'chung',
  );
  private readonly chosenSplit = computed(() => splits.find(({ code }) => code === this.theo()) ?? splits[0]);
  protected readonly split = computed<Split>(() => this.chosenSplit().code);
  protected readonly splitName = computed(() => this.chosenSplit().name);
  protected readonly splitHeading = computed(() => this.chosenSplit().heading);
  private readonly thisYear = computed(() => Number(this.session.today().slice(0, 4)));
  protected readonly year = computed(() => Number(this.nam()) || this.thisYear());
  protected readonly years = computed(() =>
    Array.from({ length: this.thisYear() - firstYear + 1 }, (_, at) => String(this.thisYear() - at)),
  );
  /** A school has no units to choose from. */
  protected readonly seesUnits = computed(() => this.session.can('organisation.read'));
  protected readonly units = computed(() => (this.seesUnits() ? this.lists.organisations()() : []));
  protected readonly asked = computed((): Record<string, string> => {
    const organisationId = this.donVi();
    return {
      year: String(this.year()),
      ...(organisationId ? { organisationId } : {}),
      ...(this.caKhongDat() === '1' ? { withFailed: 'true' } : {}),
    };
  });
  protected readonly report = httpResource<TrainingReport>(() =>
    this.form() === 'chung'
      ? { url: '/api/training/report', params: { ...this.asked(), by: this.split() } }
      : undefined,
  );
  protected readonly view = linkedSignal<TrainingReport | null, TrainingReport | null>({
    source: () => (this.report.hasValue() ? this.report.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  private readonly most = computed(() => Math.max(1, ...(this.view()?.rows ?? []).map(({ turns }) => turns)));
  protected readonly summary = computed(() => {
    const unit = this.donVi();
    // What was shown before is not what was asked for.
    const view = this.report.error() ? null : this.view();
    return [
      view ? `${showDate(view.from)} – ${showDate(view.to)}` : `năm ${this.year()}`,
      unit ? this.lists.unitName(unit) : (this.session.session()?.workingFor ?? ''),
      this.caKhongDat() === '1' ? 'đếm cả người không đạt' : 'chỉ người hoàn thành',
    ]
      .filter(Boolean)
      .join(' · ');
  });
  protected readonly workbook = computed(
    () => `/api/training/report.xlsx?${new URLSearchParams({ ...this.asked(), by: this.split() })}`,
  );
  protected readonly opened = signal<TrainingReportRow | null>(null);
  protected readonly sayMoney = sayMoney;
  protected readonly sayCount = sayCount;

  protected share({ turns }: TrainingReportRow): number {
    return (turns / this.most()) * 100;
  }

  protected go(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected print(): void {
    window.print();
  }
}
