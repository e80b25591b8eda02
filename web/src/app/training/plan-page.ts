import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { FUNDING_SOURCES, PLAN_STATES } from '@hr/domain';
import { firstValueFrom } from 'rxjs';
import {
  Confirm,
  DatePipe,
  Empty,
  ErrorState,
  Icon,
  NumberPipe,
  PageHeader,
  Panel,
  sentenceOf,
  showNumber,
  Skeleton,
  Snack,
  StatusTag,
} from '../ui';
import { PlanActDrawer } from './plan-act-drawer';
import { lineGrounds, planActWords } from './plan-words';
import { PlanLineDrawer } from './plan-line-drawer';
import { ProposalDrawer } from './proposal-drawer';
import { sayCount, sayMoney, sayQuarter } from './say-money';
import { TrainingApi } from './training-api';
import { planTones } from './training-look';
import type { BudgetRow, LineProposal, LineProposals, Plan, PlanAct, PlanLine } from './training-types';

/** The plan of one unit for one year: its lines by quarter, what became of each, and its steps. */
@Component({
  selector: 'hr-plan-page',
  imports: [
    DatePipe,
    Empty,
    ErrorState,
    Icon,
    MatButton,
    MatIconButton,
    NumberPipe,
    PageHeader,
    Panel,
    PlanActDrawer,
    PlanLineDrawer,
    ProposalDrawer,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './plan-page.html',
  styleUrls: ['./training-page.scss', './training-table.scss', './plan-page.scss'],
})
export class UnitPlanPage {
  readonly id = input.required<string>();
  /** Kind of training of a need that is to become a line. */
  readonly nhuCau = input<string>();
  private readonly api = inject(TrainingApi);
  private readonly snack = inject(Snack);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);

  protected readonly resource = httpResource<Plan>(() => `/api/training/plans/${this.id()}`);
  protected readonly plan = linkedSignal<Plan | null, Plan | null>({
    source: () => (this.resource.hasValue() ? this.resource.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly quarters = computed(() =>
    [1, 2, 3, 4]
      .map((quarter) => {
        const lines = (this.plan()?.items ?? []).filter((line) => line.quarter === quarter);
        return {
          quarter,
          name: sayQuarter(quarter),
          lines,
          seats: lines.reduce((sum, { seats }) => sum + seats, 0),
          amount: lines.reduce((sum, { amount }) => sum + amount, 0),
        };
      })
      .filter(({ lines }) => lines.length > 0),
  );
  /** Seats and money are added up; people are not. */
  protected readonly total = computed(() => {
    const lines = this.plan()?.items ?? [];
    return {
      enrolled: lines.reduce((sum, { follow }) => sum + follow.enrolled, 0),
      finished: lines.reduce((sum, { follow }) => sum + follow.finished, 0),
      cost: lines.reduce((sum, { follow }) => sum + follow.cost, 0),
    };
  });
  protected readonly summary = computed(() => {
    const plan = this.plan();
    return plan
      ? `${plan.organisationName} · ${showNumber(plan.lines)} dòng · ${showNumber(plan.seats)} chỗ · ${sayMoney(plan.amount)}`
      : '';
  });
  protected readonly linesNote = computed(() => {
    const lines = this.plan()?.items ?? [];
    const fromNeeds = lines.filter(({ need }) => need !== null).length;
    return fromNeeds > 0 ? `${showNumber(fromNeeds)} dòng lập từ nhu cầu` : '';
  });

  /** The line being written; `null` is a new one, undefined none. */
  protected readonly edited = signal<PlanLine | null | undefined>(undefined);
  protected readonly proposed = signal<LineProposal | null>(null);
  protected readonly isProposing = signal(false);
  protected readonly asked = signal<PlanAct | null>(null);
  protected readonly actWords = planActWords;
  protected readonly grounds = lineGrounds;
  protected readonly tones = planTones;
  protected readonly stateNames = PLAN_STATES;
  protected readonly sayMoney = sayMoney;
  protected readonly sayCount = sayCount;

  private readonly needed = httpResource<LineProposals>(() =>
    this.nhuCau() ? `/api/training/plans/${this.id()}/proposals` : undefined,
  );

  constructor() {
    effect(() => {
      const kind = this.nhuCau();
      if (!kind || !this.needed.hasValue() || !this.plan()) return;
      const proposals = this.needed.value().items;
      untracked(() => this.beginWith(proposals.find(({ kindCode }) => kindCode === kind)));
    });
  }

  /** Once: the need leaves the address, so that going back does not ask again. */
  private beginWith(proposal: LineProposal | undefined): void {
    void this.router.navigate([], { queryParams: { nhuCau: null }, replaceUrl: true });
    const plan = this.plan();
    if (plan && !plan.mayEdit)
      this.snack.say(`Kế hoạch ${PLAN_STATES[plan.state].toLowerCase()}, không thêm dòng được nữa.`);
    else if (proposal && !proposal.hindrance) this.begin(proposal);
    else this.isProposing.set(true);
  }

  protected saySources(budget: readonly BudgetRow[]): string {
    return budget.map(({ source }) => FUNDING_SOURCES[source]).join(', ');
  }

  /** A need becomes a line that is looked over before it is saved. */
  protected begin(proposal: LineProposal): void {
    this.isProposing.set(false);
    this.proposed.set(proposal);
    this.edited.set(null);
  }

  protected closeLine(): void {
    this.edited.set(undefined);
    this.proposed.set(null);
  }

  protected take(plan: Plan): void {
    this.plan.set(plan);
    this.closeLine();
    this.asked.set(null);
  }

  protected async remove(line: PlanLine): Promise<void> {
    const plan = this.plan();
    if (!plan) return;
    const isSure = await this.confirm.ask({
      heading: `Bỏ dòng ${line.programmeName}?`,
      text: `${sayQuarter(line.quarter)}, ${showNumber(line.seats)} chỗ. Lớp đã mở và người đã học không bị ảnh hưởng.`,
      action: 'Bỏ dòng',
      grave: true,
    });
    if (!isSure) return;
    try {
      this.take(await firstValueFrom(this.api.removeLine(plan.id, line.id, plan.version)));
      this.snack.say('Đã bỏ dòng kế hoạch');
    } catch (error) {
      this.snack.say(sentenceOf(error));
    }
  }
}
