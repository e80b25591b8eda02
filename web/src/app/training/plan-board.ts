import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Params, Router, RouterLink } from '@angular/router';
import { FUNDING_SOURCES, PLAN_STATES, type PlanState } from '@hr/domain';
import { firstValueFrom } from 'rxjs';
import { CodeLists } from '../fields/code-lists';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  Confirm,
  DataTable,
  Drawer,
  Empty,
  ErrorState,
  Icon,
  NumberPipe,
  PageHeader,
  Paginator,
  Panel,
  sentenceOf,
  showDate,
  showNumber,
  Skeleton,
  Snack,
  StatusTag,
  TreePicker,
} from '../ui';
import { NewPlan } from './new-plan';
import { type DecisionGiven, PlanDecision } from './plan-decision';
import { sayCount, sayMoney, sayQuarter } from './say-money';
import { TrainingApi } from './training-api';
import { planTones } from './training-look';
import type { BoardProgramme, BudgetRow, PlanBoard, PlanPage, PlanSummary } from './training-types';

const pageSize = 50;

/** The year by quarter: what is planned, what became of it, and where the plan of each unit stands. */
@Component({
  selector: 'hr-plan-board',
  imports: [
    CellTemplate,
    DataTable,
    Drawer,
    Empty,
    ErrorState,
    Icon,
    MatButton,
    NewPlan,
    NumberPipe,
    PageHeader,
    Paginator,
    Panel,
    PlanDecision,
    RouterLink,
    Skeleton,
    StatusTag,
    TreePicker,
  ],
  templateUrl: './plan-board.html',
  styleUrls: ['./training-page.scss', './training-table.scss', './plan-board.scss'],
})
export class PlanBoardScreen {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly lists = inject(CodeLists);
  private readonly api = inject(TrainingApi);
  private readonly snack = inject(Snack);
  private readonly confirm = inject(Confirm);
  /** What the address says. */
  readonly nam = input<string>();
  readonly donVi = input<string>();
  readonly tinhTrang = input<string>();
  readonly trang = input<string>();

  protected readonly pageSize = pageSize;
  protected readonly year = computed(() => Number(this.nam()) || Number(this.session.today().slice(0, 4)));
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.trang())) || 1));
  /** The plans that the counts are about and that are acted on. */
  private readonly chosen = computed(() => {
    const organisationId = this.donVi();
    return { year: this.year(), ...(organisationId ? { organisationId } : {}) };
  });
  private readonly asked = computed(() => {
    const state = this.tinhTrang();
    return { ...this.chosen(), ...(state ? { state } : {}) };
  });
  protected readonly board = httpResource<PlanBoard>(() => ({
    url: '/api/training/plan-board',
    params: this.asked(),
  }));
  protected readonly view = linkedSignal<PlanBoard | null, PlanBoard | null>({
    source: () => (this.board.hasValue() ? this.board.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly planPage = httpResource<PlanPage>(() => ({
    url: '/api/training/plans',
    params: { ...this.asked(), page: this.pageNumber(), pageSize },
  }));
  private readonly latestPlans = linkedSignal<PlanPage | null, PlanPage | null>({
    source: () => (this.planPage.hasValue() ? this.planPage.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly plans = computed(() => this.latestPlans()?.items ?? []);
  protected readonly planTotal = computed(() => this.latestPlans()?.total ?? 0);
  protected readonly counts = computed(() => this.latestPlans()?.byState ?? {});
  protected readonly columns = computed(() =>
    [1, 2, 3, 4].map((quarter) => {
      const cards = (this.view()?.cards ?? []).filter((card) => card.quarter === quarter);
      return {
        quarter,
        name: sayQuarter(quarter),
        cards,
        seats: cards.reduce((sum, { seats }) => sum + seats, 0),
        amount: cards.reduce((sum, { amount }) => sum + amount, 0),
      };
    }),
  );
  protected readonly summary = computed(() => {
    const unit = this.donVi();
    return [
      `${showNumber(this.planTotal())} kế hoạch`,
      unit ? this.lists.unitName(unit) : (this.session.session()?.workingFor ?? ''),
      unit ? 'kể cả đơn vị trực thuộc' : '',
    ]
      .filter(Boolean)
      .join(' · ');
  });

  /** Which unit one is about to act on, as a sentence; empty for all. */
  private readonly ofUnit = computed(() => {
    const unit = this.donVi();
    return unit ? `Chỉ kế hoạch của ${this.lists.unitName(unit)} và đơn vị trực thuộc. ` : '';
  });
  protected readonly approvalText = computed(
    () =>
      `${this.ofUnit()}Mọi kế hoạch đã tổng hợp của năm ${this.year()}${this.donVi() ? ' ở đó' : ''} được phê duyệt bằng quyết định này.`,
  );
  protected readonly units = this.lists.organisations();
  protected readonly mayWrite = computed(() => this.session.can('training.write'));
  protected readonly mayApprove = computed(() => this.session.can('training.approve'));
  protected readonly isAdding = signal(false);
  protected readonly isApproving = signal(false);
  protected readonly tones = planTones;
  protected readonly stateNames = PLAN_STATES;
  protected readonly states = Object.entries(PLAN_STATES).map(([code, name]) => ({
    code: code as PlanState,
    name,
  }));
  protected readonly sayMoney = sayMoney;
  protected readonly sayCount = sayCount;

  protected readonly planColumns: readonly Column<PlanSummary>[] = [
    { key: 'unit', header: 'Đơn vị', text: (row) => row.organisationName, width: '36%', card: 'title' },
    {
      key: 'state',
      header: 'Tình trạng',
      text: (row) => PLAN_STATES[row.state],
      width: '150px',
      card: 'line',
    },
    { key: 'since', header: 'Từ ngày', text: (row) => showDate(row.since), align: 'end', width: '100px' },
    { key: 'lines', header: 'Dòng', text: (row) => sayCount(row.lines), align: 'end', width: '72px' },
    {
      key: 'seats',
      header: 'Chỗ',
      text: (row) => sayCount(row.seats),
      align: 'end',
      width: '80px',
      card: 'line',
    },
    { key: 'amount', header: 'Kinh phí', text: (row) => sayMoney(row.amount), align: 'end', width: '120px' },
  ];
  protected readonly rowId = ({ id }: PlanSummary): string => id;
  protected readonly rowLink = ({ id }: PlanSummary): string => `/dao-tao/ke-hoach/${id}`;

  protected saySources(budget: readonly BudgetRow[]): string {
    return budget.map(({ source }) => FUNDING_SOURCES[source]).join(', ');
  }

  protected share({ seats, follow }: BoardProgramme): number {
    return seats === 0 ? (follow.enrolled > 0 ? 100 : 0) : Math.min(100, (follow.enrolled / seats) * 100);
  }

  protected go(queryParams: Params): void {
    void this.router.navigate([], {
      queryParams: { trang: null, ...queryParams },
      queryParamsHandling: 'merge',
    });
  }

  protected async consolidate(count: number): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: `Tổng hợp ${showNumber(count)} kế hoạch đã trình?`,
      text: `${this.ofUnit()}Các dòng của những kế hoạch này vào kế hoạch chung của năm ${this.year()}. Đơn vị không sửa được nữa, trừ khi được trả lại.`,
      action: 'Tổng hợp',
    });
    if (!isSure) return;
    try {
      const { changed } = await firstValueFrom(this.api.actOnPlans({ ...this.chosen(), act: 'CONSOLIDATE' }));
      this.snack.say(`Đã tổng hợp ${showNumber(changed)} kế hoạch`);
      this.reload();
    } catch (error) {
      this.snack.say(sentenceOf(error));
    }
  }

  protected readonly approveAll = async (decision: DecisionGiven): Promise<void> => {
    const { changed } = await firstValueFrom(
      this.api.actOnPlans({ ...this.chosen(), act: 'APPROVE', ...decision }),
    );
    this.isApproving.set(false);
    this.snack.say(`Đã phê duyệt ${showNumber(changed)} kế hoạch`);
    this.reload();
  };

  private reload(): void {
    this.board.reload();
    this.planPage.reload();
  }
}
