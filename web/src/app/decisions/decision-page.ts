import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import type { DecisionPreview, DecisionView } from '@hr/contracts';
import { PaperList } from '../papers';
import { DecisionPrintMenu } from '../printing';
import { SessionStore } from '../session';
import {
  Confirm,
  DatePipe,
  ErrorState,
  HoldsUnsavedWork,
  Icon,
  NumberPipe,
  PageHeader,
  Panel,
  sentenceOf,
  showDate,
  showNumber,
  Skeleton,
  Snack,
  StatusTag,
  warnBeforeUnload,
} from '../ui';
import { ChangePreview } from './change-preview';
import { decisionsUrl, DecisionsApi } from './decisions-api';
import { paperComponentOf, standingOf, standingWords } from './decision-words';
import { ReasonDrawer } from './reason-drawer';
import { ReturnDrawer } from './return-drawer';
import { WithdrawalDrawer } from './withdrawal-drawer';

const fewPeople = 50;

/** One decision: its document, where it stands, whom it is about, and what can be done about it. */
@Component({
  selector: 'hr-decision-page',
  imports: [
    ChangePreview,
    DatePipe,
    DecisionPrintMenu,
    ErrorState,
    Icon,
    MatButton,
    NumberPipe,
    PageHeader,
    Panel,
    PaperList,
    ReasonDrawer,
    ReturnDrawer,
    RouterLink,
    Skeleton,
    StatusTag,
    WithdrawalDrawer,
  ],
  templateUrl: './decision-page.html',
  styleUrl: './decision-page.scss',
})
export class DecisionPage implements HoldsUnsavedWork {
  readonly id = input.required<string>();

  private readonly api = inject(DecisionsApi);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(SessionStore);
  private readonly snack = inject(Snack);
  private readonly withdrawal = viewChild(WithdrawalDrawer);
  private readonly returning = viewChild(ReturnDrawer);
  private readonly explaining = viewChild(ReasonDrawer);

  protected readonly resource = httpResource<DecisionView>(() => `${decisionsUrl}/${this.id()}`);
  /** A decision stays on screen while it is read again. */
  protected readonly decision = linkedSignal<DecisionView | undefined, DecisionView | undefined>({
    source: () => (this.resource.hasValue() ? this.resource.value() : undefined),
    computation: (now, before) =>
      now ?? (before?.value?.id === this.id() && this.resource.isLoading() ? before.value : undefined),
  });
  protected readonly standing = computed(() => {
    const decision = this.decision();
    return decision ? standingWords[standingOf(decision, this.session.today())] : null;
  });
  protected readonly heading = computed(() => {
    const decision = this.decision();
    if (!decision) return 'Quyết định';
    return decision.number ? `${decision.kindName} · ${decision.number}` : decision.kindName;
  });
  protected readonly summary = computed(() => {
    const decision = this.decision();
    if (!decision) return '';
    const until = decision.endsOn ? ` đến ${showDate(decision.endsOn)}` : '';
    return [
      `${showNumber(decision.peopleCount)} người`,
      `hiệu lực từ ${showDate(decision.effectiveOn)}${until}`,
      decision.issuer ?? '',
    ]
      .filter(Boolean)
      .join(' · ');
  });
  protected readonly preview = httpResource<DecisionPreview>(() => {
    const decision = this.decision();
    return decision?.state === 'WAITING' && this.session.can('decision.confirm')
      ? { url: `${decisionsUrl}/${decision.id}/preview`, method: 'POST', body: {} }
      : undefined;
  });
  protected readonly hasAll = linkedSignal({ source: () => this.id(), computation: () => false });
  protected readonly people = computed(() => {
    const people = this.decision()?.people ?? [];
    return this.hasAll() ? people : people.slice(0, fewPeople);
  });
  /** The component of the paper file that a scan of this decision belongs to, and who else it is filed for. */
  protected readonly component = computed(() => paperComponentOf(this.decision()?.family ?? 'NOTE'));
  protected readonly others = computed(() =>
    (this.decision()?.people ?? []).slice(1).map(({ personId }) => personId),
  );
  protected readonly mayWrite = computed(() => this.session.can('decision.write'));
  protected readonly isWithdrawing = signal(false);
  protected readonly isReturning = signal(false);
  protected readonly isExplaining = signal(false);
  /** What the decision goes beyond by now without a reason; such a one is confirmed only with one. */
  protected readonly unexplained = computed(() => {
    const people = this.preview.hasValue() ? this.preview.value().people : [];
    const asked = people.filter(({ problems }) =>
      problems.some(({ code }) => code === 'POSITION_REASON_REQUIRED'),
    );
    return [
      ...new Set(
        asked.flatMap(({ problems }) =>
          problems.filter(({ severity }) => severity === 'warning').map(({ detail }) => detail),
        ),
      ),
    ];
  });
  protected readonly isBusy = signal(false);

  constructor() {
    const title = inject(Title);
    effect(() => {
      if (this.decision()) title.setTitle(`${this.heading()} · Hồ sơ CBCCVC`);
    });
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  hasUnsavedWork(): boolean {
    return (
      (this.withdrawal()?.hasUnsavedWork() ?? false) ||
      (this.returning()?.hasUnsavedWork() ?? false) ||
      (this.explaining()?.hasUnsavedWork() ?? false)
    );
  }

  protected async accept(): Promise<void> {
    const decision = this.decision();
    if (!decision) return;
    if (this.unexplained().length > 0) {
      this.isExplaining.set(true);
      return;
    }
    const isSure = await this.confirm.ask({
      heading: 'Xác nhận quyết định?',
      text: `Hồ sơ của ${showNumber(decision.peopleCount)} người đổi theo quyết định, kể từ ngày ${showDate(decision.effectiveOn)}.`,
      action: 'Xác nhận',
    });
    if (!isSure) return;
    this.isBusy.set(true);
    this.api.confirm(decision.id).subscribe({
      next: () => {
        this.isBusy.set(false);
        this.snack.say('Đã xác nhận, hồ sơ đổi theo quyết định');
        this.resource.reload();
      },
      error: (error: unknown) => {
        this.isBusy.set(false);
        this.snack.say(sentenceOf(error));
        this.preview.reload();
      },
    });
  }

  protected finish(): void {
    this.isWithdrawing.set(false);
    this.isReturning.set(false);
    this.isExplaining.set(false);
    this.resource.reload();
  }
}
