import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, readonly, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { tap } from 'rxjs';
import {
  DateInput,
  DatePipe,
  ErrorState,
  ErrorSummary,
  Field,
  InputDress,
  NumberPipe,
  PageHeader,
  Panel,
  SaveKey,
  sentForm,
  Skeleton,
  Snack,
  StatusTag,
} from '../ui';
import { amountIn } from './amount-list';
import { ArithmeticList } from './arithmetic-list';
import { CommitmentsApi } from './commitments-api';
import { compensationCases, compensationStates, exemptions } from './compensation-words';
import { sayMoney } from './say-money';
import type { Compensation } from './training-types';

/** A case of repayment: its arithmetic line by line, the steps of the procedure, and what has been paid. */
@Component({
  selector: 'hr-compensation-page',
  imports: [
    ArithmeticList,
    DateInput,
    DatePipe,
    ErrorState,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    NumberPipe,
    PageHeader,
    Panel,
    SaveKey,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './compensation-page.html',
  styleUrls: ['./training-page.scss', './training-table.scss'],
  styles: `
    .columns {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(420px, 100%), 1fr));
      gap: 12px;
      align-items: start;
    }

    .column {
      display: grid;
      gap: 12px;
    }

    .payment {
      padding: 14px 16px;
    }
  `,
})
export class CompensationCasePage {
  readonly id = input.required<string>();
  private readonly api = inject(CommitmentsApi);
  private readonly snack = inject(Snack);

  protected readonly resource = httpResource<Compensation>(() => `/api/training/compensations/${this.id()}`);
  protected readonly view = linkedSignal<Compensation | null, Compensation | null>({
    source: () => (this.resource.hasValue() ? this.resource.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly states = compensationStates;
  protected readonly caseName = computed(
    () => compensationCases.find(({ no }) => no === this.view()?.caseNo)?.name ?? '',
  );
  protected readonly exemption = computed(() => {
    const code = this.view()?.exemption;
    return code ? ((exemptions as Readonly<Record<string, string>>)[code] ?? code) : '';
  });
  protected readonly summary = computed(() => {
    const view = this.view();
    return view ? [view.name, view.organisationName].filter(Boolean).join(' · ') : '';
  });
  protected readonly sayMoney = sayMoney;

  private readonly progress = linkedSignal(() => {
    const view = this.view();
    return {
      councilOn: view?.councilOn ?? '',
      proposedOn: view?.proposedOn ?? '',
      decisionNumber: view?.decisionNumber ?? '',
      decidedOn: view?.decidedOn ?? '',
      receivedOn: view?.receivedOn ?? '',
    };
  });
  protected readonly progressForm = sentForm(
    this.progress,
    (path) => readonly(path, () => !this.view()?.mayEdit),
    {
      send: () =>
        this.api
          .proceed(this.id(), {
            version: this.view()?.version ?? 0,
            ...Object.fromEntries(
              Object.entries(this.progress()).map(([key, value]) => [key, value || null]),
            ),
          })
          .pipe(tap((view) => this.take(view, 'Đã lưu các bước'))),
    },
  );

  protected readonly isPaying = signal(false);
  private readonly payment = signal({ paidOn: '', amount: '', paper: '' });
  protected readonly paymentForm = sentForm(
    this.payment,
    (path) => {
      required(path.paidOn, { message: 'Hãy ghi ngày nộp.' });
      required(path.amount, { message: 'Hãy ghi số tiền.' });
    },
    {
      send: () => {
        const { paidOn, amount, paper } = this.payment();
        return this.api
          .pay(this.id(), {
            version: this.view()?.version ?? 0,
            paidOn,
            amount: amountIn(amount),
            paper: paper || null,
          })
          .pipe(
            tap((view) => {
              this.payment.set({ paidOn: '', amount: '', paper: '' });
              this.isPaying.set(false);
              this.take(view, 'Đã ghi lần nộp');
            }),
          );
      },
    },
  );

  private take(view: Compensation, said: string): void {
    this.resource.set(view);
    this.snack.say(said);
  }
}
