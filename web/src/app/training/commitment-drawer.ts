import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { promisedForOne } from '@hr/domain';
import { DateInput, Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, whenSaved } from '../ui';
import { CommitmentsApi } from './commitments-api';
import type { TimelineEntry } from './training-types';

/** Months from the first to the last day of study, a begun month counted. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return Math.max(1, toDay > fromDay ? months + 1 : months);
}

/** The promise to serve after a study at public cost. */
@Component({
  selector: 'hr-commitment-drawer',
  imports: [DateInput, Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <hr-drawer heading="Cam kết phục vụ" [open]="true" (openChange)="$event || closed.emit()">
      <form class="form" [formRoot]="commitmentForm" hrSaveKey>
        <hr-error-summary [of]="commitmentForm" />
        <p class="note">{{ entry().name }}</p>
        <hr-field label="Số tháng đào tạo" [of]="commitmentForm.monthsTrained" required
          ><input hrInput type="number" [formField]="commitmentForm.monthsTrained"
        /></hr-field>
        <hr-field
          label="Số tháng cam kết"
          [of]="commitmentForm.monthsPromised"
          required
          [hint]="
            'ít nhất ' + least() + ' tháng, gấp ' + times().months + ' thời gian học (' + times().basis + ')'
          "
          ><input hrInput type="number" [formField]="commitmentForm.monthsPromised"
        /></hr-field>
        <hr-field label="Cam kết từ ngày" [of]="commitmentForm.startsOn" required
          ><hr-date-input exact [pivot]="99" [formField]="commitmentForm.startsOn"
        /></hr-field>
        <hr-field label="Số văn bản cam kết" [of]="commitmentForm.number"
          ><input hrInput [formField]="commitmentForm.number"
        /></hr-field>
        <div class="hr-form-actions"><button matButton="filled" type="submit">Lưu cam kết</button></div>
      </form>
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
})
export class CommitmentDrawer {
  readonly entry = input.required<TimelineEntry>();
  readonly saved = output();
  readonly closed = output();
  private readonly api = inject(CommitmentsApi);
  /** By the day on which the study began. */
  protected readonly times = computed(() => promisedForOne(this.entry().startsOn ?? ''));
  private readonly draft = linkedSignal(() => {
    const { startsOn, endsOn } = this.entry();
    const months = startsOn && endsOn ? monthsBetween(startsOn, endsOn) : null;
    return {
      monthsTrained: months,
      monthsPromised: months === null ? null : months * this.times().months,
      startsOn: endsOn && endsOn.length === 10 ? endsOn : '',
      number: '',
    };
  });
  protected readonly least = computed(() => (this.draft().monthsTrained ?? 0) * this.times().months);
  protected readonly commitmentForm = sentForm(
    this.draft,
    (path) => {
      required(path.monthsTrained, { message: 'Hãy ghi số tháng đào tạo.' });
      required(path.monthsPromised, { message: 'Hãy ghi số tháng cam kết.' });
      min(path.monthsPromised, ({ valueOf }) => (valueOf(path.monthsTrained) ?? 0) * this.times().months, {
        message: () => `Cam kết ít nhất gấp ${this.times().months} thời gian học.`,
      });
      required(path.startsOn, { message: 'Hãy ghi ngày bắt đầu.' });
    },
    {
      send: () => {
        const { monthsTrained, monthsPromised, startsOn, number } = this.draft();
        return this.api.promise({
          enrolmentId: this.entry().id,
          monthsTrained: monthsTrained ?? 0,
          monthsPromised: monthsPromised ?? 0,
          startsOn,
          number: number || null,
        });
      },
      done: whenSaved('Đã ghi cam kết phục vụ', this.saved),
    },
  );
}
