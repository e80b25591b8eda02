import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { Movement } from '@hr/contracts';
import { SessionStore } from '../session';
import {
  DateInput,
  DatePipe,
  ErrorState,
  Field,
  Icon,
  NumberPipe,
  PageHeader,
  Panel,
  showDate,
  showNumber,
  Skeleton,
  StatusTag,
} from '../ui';
import { MovementPeopleList } from './movement-people-list';
import { NamedPeriod, periodIn, usualPeriods } from './period';

export type Side = 'A' | 'B' | 'C' | 'D';

/** Who came and who left between two days: D = A + B − C, and the people behind each figure. */
@Component({
  selector: 'hr-movement-screen',
  imports: [
    DateInput,
    DatePipe,
    ErrorState,
    Field,
    FormField,
    FormRoot,
    Icon,
    MatButton,
    MovementPeopleList,
    NumberPipe,
    PageHeader,
    Panel,
    RouterLink,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './movement-screen.html',
  styleUrl: './movement-screen.scss',
})
export class MovementScreen {
  readonly id = input.required<string>();
  /** What the address says. */
  readonly from = input<string>();
  readonly to = input<string>();
  readonly side = input<string>();
  readonly reason = input<string>();
  readonly page = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly period = computed(() => periodIn(this.from(), this.to(), this.session.today()));
  protected readonly usual = computed(() => usualPeriods(this.session.today()));
  protected readonly resource = httpResource<Movement>(() => ({
    url: '/api/movement',
    params: { organisationId: this.id(), ...this.period() },
  }));
  /** Figures stay on screen until the next ones are there. */
  protected readonly movement = linkedSignal<Movement | undefined, Movement | undefined>({
    source: () => (this.resource.hasValue() ? this.resource.value() : undefined),
    computation: (now, before) =>
      now ?? (before?.value?.organisationId === this.id() ? before.value : undefined),
  });
  protected readonly addsUp = computed(() => {
    const now = this.movement();
    return now !== undefined && now.closing === now.opening + now.increase - now.decrease;
  });
  protected readonly heading = computed(() => {
    const name = this.movement()?.organisationName;
    return name ? `Biến động · ${name}` : 'Biến động';
  });
  protected readonly summary = computed(() => {
    const { from, to } = this.period();
    return `Từ hết ngày ${showDate(from)} đến hết ngày ${showDate(to)} · kể cả đơn vị trực thuộc`;
  });
  protected readonly chosenSide = computed<Side | null>(() => {
    const side = this.side();
    return side === 'A' || side === 'B' || side === 'C' || side === 'D' ? side : null;
  });
  /** What stands behind the chosen figure, in words. */
  protected readonly chosenWords = computed(() => {
    const [side, now, code] = [this.chosenSide(), this.movement(), this.reason()];
    if (!side || !now) return '';
    const { from, to } = this.period();
    if (side === 'A') return `Có mặt cuối ngày ${showDate(from)}`;
    if (side === 'D') return `Có mặt cuối ngày ${showDate(to)}`;
    const reasons = side === 'B' ? now.increases : now.decreases;
    const name = reasons.find((one) => one.code === code)?.name;
    return `${side === 'B' ? 'Tăng' : 'Giảm'}${name ? `: ${name}` : ' trong kỳ'}`;
  });
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.page())) || 1));

  private readonly typed = linkedSignal(() => this.period());
  protected readonly periodForm = form(
    this.typed,
    (path) => {
      required(path.from, { message: 'Hãy ghi ngày đầu kỳ.' });
      required(path.to, { message: 'Hãy ghi ngày cuối kỳ.' });
      validate(path.to, ({ value, valueOf }) =>
        value() && value() < valueOf(path.from)
          ? { kind: 'span', message: 'Cuối kỳ phải từ đầu kỳ trở đi.' }
          : undefined,
      );
    },
    { submission: { action: async () => this.show(this.typed()) } },
  );

  protected show({ from, to }: Pick<NamedPeriod, 'from' | 'to'>): void {
    void this.router.navigate([], {
      queryParams: { from, to, side: null, reason: null, page: null },
      queryParamsHandling: 'merge',
    });
  }

  protected turnTo(page: number): void {
    void this.router.navigate([], {
      queryParams: { page: page === 1 ? null : page },
      queryParamsHandling: 'merge',
    });
  }

  protected isChosen(side: Side, reason?: string): boolean {
    return this.chosenSide() === side && (this.reason() ?? '') === (reason ?? '');
  }

  /** "+3", "−2", "0" */
  protected signed(difference: number): string {
    const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
    return sign + showNumber(Math.abs(difference));
  }

  protected print(): void {
    window.print();
  }
}
