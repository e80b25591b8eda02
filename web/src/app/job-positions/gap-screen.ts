import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Params, Router, RouterLink } from '@angular/router';
import type { GapReport, GapRow } from '@hr/contracts';
import { AsOf, AsOfChoice, SessionStore } from '../session';
import {
  CellTemplate,
  DataTable,
  Empty,
  ErrorState,
  InputDress,
  NumberPipe,
  PageHeader,
  Paginator,
  showDate,
  showNumber,
} from '../ui';
import { FigureDrawer } from './figure-drawer';
import type { AskedFigure, Figure } from './figures';
import { gapColumns, gapTiles, openable } from './gap-columns';
import { GapGroups } from './gap-groups';
import { GapRatios } from './gap-ratios';
import { TrainingNeedList } from './training-need-list';

const defaultPageSize = 50;
const tabs = [
  { code: '', label: 'Theo đơn vị' },
  { code: 'loai', label: 'Theo loại' },
  { code: 'ty-le', label: 'Tỷ lệ ngạch, bậc' },
  { code: 'dao-tao', label: 'Nhu cầu đào tạo' },
] as const;

/** Gaps G1 to G10 of every body in sight on a day: by unit, by kind, the ratios, what has to be learnt. */
@Component({
  selector: 'hr-gap-screen',
  imports: [
    AsOfChoice,
    CellTemplate,
    DataTable,
    Empty,
    ErrorState,
    FigureDrawer,
    GapGroups,
    GapRatios,
    InputDress,
    NumberPipe,
    PageHeader,
    Paginator,
    RouterLink,
    TrainingNeedList,
  ],
  templateUrl: './gap-screen.html',
  styleUrl: './gap-screen.scss',
})
export class GapScreen {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly asOf = inject(AsOf);
  private readonly session = inject(SessionStore);
  private readonly address = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });
  private readonly param = (name: string): string => this.address().get(name) ?? '';

  protected readonly tabs = tabs;
  protected readonly tab = computed(() => this.param('muc'));
  protected readonly q = computed(() => this.param('q'));
  protected readonly regime = computed(() => this.param('regime'));
  protected readonly bodyKind = computed(() => this.param('bodyKind'));
  protected readonly sort = computed(() => this.param('sort') || 'unit');
  protected readonly page = computed(() => Number(this.param('page')) || 1);
  protected readonly pageSize = computed(() => Number(this.param('pageSize')) || defaultPageSize);
  protected readonly day = this.asOf.date;
  protected readonly report = httpResource<GapReport>(() => ({
    url: '/api/position-gaps',
    params: {
      asOf: this.asOf.date(),
      sort: this.sort(),
      page: this.page(),
      pageSize: this.pageSize(),
      ...Object.fromEntries(
        [
          ['q', this.q()],
          ['regime', this.regime()],
          ['bodyKind', this.bodyKind()],
        ].filter(([, value]) => value),
      ),
    },
  }));
  protected readonly known = linkedSignal<GapReport | undefined, GapReport | undefined>({
    source: () => (this.report.hasValue() ? this.report.value() : undefined),
    computation: (report, before) => report ?? before?.value,
  });
  /** Kinds of body stay to choose from while one of them is chosen. */
  protected readonly kinds = linkedSignal<GapReport | undefined, readonly { code: string; name: string }[]>({
    source: this.known,
    computation: (report, before) =>
      report && !this.bodyKind()
        ? report.groups.map(({ code, name }) => ({ code, name }))
        : (before?.value ?? []),
  });
  protected readonly rows = computed(() => this.known()?.items ?? []);
  protected readonly tiles = computed(() => {
    const report = this.known();
    return report ? gapTiles(report.totals) : [];
  });
  protected readonly summary = computed(() => {
    const report = this.known();
    const day = this.asOf.isToday() ? 'hôm nay' : showDate(this.asOf.date());
    const scope = this.session.session()?.workingFor ?? '';
    return report
      ? `${showNumber(report.total)} đơn vị có vị trí việc làm, ${showNumber(report.totals.present)} người · tính đến ${day} · ${scope}`
      : scope;
  });
  protected readonly columns = gapColumns;
  protected readonly openable = openable.filter(({ key }) => gapColumns.some((column) => column.key === key));
  protected readonly rowId = ({ id }: GapRow): string => id;
  protected readonly rowLink = ({ id }: GapRow): string => `/vi-tri-viec-lam/${id}`;
  protected readonly figure = signal<AskedFigure | null>(null);
  protected readonly body = signal('');

  protected open(row: GapRow, figure: Figure, count: number): void {
    this.body.set(row.id);
    this.figure.set({ figure, position: null, count });
  }

  protected go(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
