import { Component, computed, inject, input, linkedSignal, output, resource, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { firstValueFrom, tap } from 'rxjs';
import { Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, Snack } from '../ui';
import { ArithmeticList } from './arithmetic-list';
import { CommitmentsApi } from './commitments-api';
import { compensationCases, exemptions } from './compensation-words';
import { CostLines, type CostLineRow } from './cost-lines';
import type { Commitment, CompensationInput, CompensationQuestionInput } from './training-types';

const beginning: readonly CostLineRow[] = [{ name: 'Học phí', amount: 0, paper: '' }];

/** Opens a case from a promise that was broken; the arithmetic follows while one fills in. */
@Component({
  selector: 'hr-compensation-drawer',
  imports: [
    ArithmeticList,
    CostLines,
    Drawer,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    SaveKey,
  ],
  template: `
    <hr-drawer heading="Mở vụ đền bù" [open]="true" (openChange)="$event || closed.emit()">
      <form class="form" [formRoot]="caseForm" hrSaveKey>
        <hr-error-summary [of]="caseForm" />
        <p class="note">{{ commitment().fullName }} · {{ commitment().name }}</p>
        <hr-field label="Trường hợp" [of]="caseForm.caseNo" required>
          <select hrInput [formField]="caseForm.caseNo">
            @for (one of cases; track one.no) {
              <option [value]="one.no">{{ one.no }}. {{ one.name }}</option>
            }
          </select>
        </hr-field>
        <hr-cost-lines [(rows)]="costs" />
        @if (draft().caseNo === '4') {
          <div class="pair">
            <hr-field label="Tháng cam kết (T1)" [of]="caseForm.committedMonths" required
              ><input hrInput type="number" [formField]="caseForm.committedMonths"
            /></hr-field>
            <hr-field label="Tháng đã phục vụ (T2)" [of]="caseForm.servedMonths" required
              ><input hrInput type="number" [formField]="caseForm.servedMonths"
            /></hr-field>
          </div>
        }
        <hr-field
          label="Số năm công tác trước khi đi học"
          hint="không tính thời gian tập sự"
          [of]="caseForm.priorYears"
          ><input hrInput type="number" [formField]="caseForm.priorYears"
        /></hr-field>
        <label class="tick"
          ><input type="checkbox" [formField]="caseForm.isWomanOrMinority" /> Nữ hoặc người dân tộc thiểu
          số</label
        >
        <hr-field label="Không phải đền bù vì" [of]="caseForm.exemption">
          <select hrInput [formField]="caseForm.exemption">
            <option value="">Phải đền bù</option>
            @for (one of exemptionList; track one.code) {
              <option [value]="one.code">{{ one.name }}</option>
            }
          </select>
        </hr-field>
        <hr-field label="Ghi chú" [of]="caseForm.note">
          <textarea hrInput rows="2" [formField]="caseForm.note"></textarea>
        </hr-field>
        @if (answer.hasValue() && answer.value(); as answer) {
          <section aria-label="Cách tính" aria-live="polite">
            <h3>Cách tính</h3>
            <hr-arithmetic-list [of]="answer" />
          </section>
        }
        <div class="hr-form-actions"><button matButton="filled" type="submit">Mở vụ đền bù</button></div>
      </form>
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
  styles: `
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 12px;
      align-items: end;
    }
  `,
})
export class CompensationDrawer {
  readonly commitment = input.required<Commitment>();
  readonly closed = output();
  private readonly api = inject(CommitmentsApi);
  private readonly router = inject(Router);
  private readonly snack = inject(Snack);
  protected readonly cases = compensationCases;
  protected readonly exemptionList = Object.entries(exemptions).map(([code, name]) => ({ code, name }));
  protected readonly costs = signal<CostLineRow[]>([...beginning]);
  protected readonly draft = linkedSignal(() => ({
    caseNo: '4',
    committedMonths: this.commitment().monthsPromised as number | null,
    servedMonths: this.commitment().monthsServed as number | null,
    priorYears: 0 as number | null,
    isWomanOrMinority: false,
    exemption: '',
    note: '',
  }));
  private readonly question = computed<CompensationQuestionInput>(() => {
    const { caseNo, committedMonths, servedMonths, priorYears, isWomanOrMinority } = this.draft();
    return {
      caseNo: Number(caseNo) as CompensationQuestionInput['caseNo'],
      costs: this.costs()
        .filter(({ amount }) => amount > 0)
        .map(({ name, amount, paper }) => ({ name: name.trim(), amount, paper: paper.trim() || null })),
      ...(caseNo === '4' ? { committedMonths, servedMonths } : {}),
      priorYears,
      isWomanOrMinority,
    };
  });
  /** Asked of the server, so that what is shown is what will be written. */
  protected readonly answer = resource({
    params: () => {
      const { costs } = this.question();
      return costs.length > 0 && costs.every(({ name }) => name !== '') ? this.question() : undefined;
    },
    loader: ({ params }) => firstValueFrom(this.api.reckon(params)),
  });
  protected readonly caseForm = sentForm(
    this.draft,
    (path) => {
      required(path.committedMonths, {
        message: 'Hãy ghi số tháng cam kết.',
        when: ({ valueOf }) => valueOf(path.caseNo) === '4',
      });
      required(path.servedMonths, {
        message: 'Hãy ghi số tháng đã phục vụ.',
        when: ({ valueOf }) => valueOf(path.caseNo) === '4',
      });
    },
    {
      send: () =>
        this.api
          .open({
            ...this.question(),
            enrolmentId: this.commitment().enrolmentId,
            exemption: (this.draft().exemption || null) as CompensationInput['exemption'],
            note: this.draft().note || null,
          })
          .pipe(
            tap(({ id }) => {
              this.snack.say('Đã mở vụ đền bù');
              void this.router.navigate(['/dao-tao/den-bu', id]);
            }),
          ),
    },
  );
}
