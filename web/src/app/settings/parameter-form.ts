import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { ParameterView } from '@hr/contracts';
import { ONE_SORT_OF_DAYS } from '@hr/domain';
import { tap } from 'rxjs';
import { DateInput, ErrorSummary, Field, InputDress, SaveKey, sentForm } from '../ui';
import { SettingsApi } from './settings-api';

/** A new value of a parameter from a day on. */
@Component({
  selector: 'hr-parameter-form',
  imports: [DateInput, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <form [formRoot]="valueForm" hrSaveKey>
      <h3>{{ parameter().name }}</h3>
      <hr-error-summary [of]="valueForm" />
      <hr-field
        label="Giá trị mới"
        [of]="valueForm.value"
        required
        [hint]="parameter().values[0]?.unitName ?? ''"
      >
        <input hrInput autocomplete="off" [formField]="valueForm.value" />
      </hr-field>
      @if (isOfDays()) {
        <hr-field label="Tính theo" [of]="valueForm.unit">
          <select hrInput [formField]="valueForm.unit">
            <option value="">Như giá trị trước</option>
            <option value="working days">Ngày làm việc</option>
            <option value="calendar days">Ngày theo lịch</option>
          </select>
        </hr-field>
      }
      <hr-field label="Có hiệu lực từ ngày" [of]="valueForm.from" required>
        <hr-date-input exact [pivot]="80" [formField]="valueForm.from" />
      </hr-field>
      <hr-field label="Căn cứ" [of]="valueForm.basis" required hint="Số, ký hiệu văn bản và điều khoản">
        <input hrInput autocomplete="off" [formField]="valueForm.basis" />
      </hr-field>
      <div class="hr-form-actions">
        <button matButton="filled" type="submit" [disabled]="valueForm().submitting()">Thêm giá trị</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
    }

    h3 {
      margin: 0;
      font: 600 15px/22px var(--hr-font);
    }
  `,
})
export class ParameterForm {
  readonly parameter = input.required<ParameterView>();
  readonly saved = output();
  private readonly api = inject(SettingsApi);
  protected readonly model = signal({ value: '', unit: '', from: '', basis: '' });
  protected readonly valueForm = sentForm(
    this.model,
    (path) => {
      required(path.value, { message: 'Hãy điền giá trị.' });
      required(path.from, { message: 'Hãy điền ngày có hiệu lực.' });
      required(path.basis, { message: 'Hãy điền căn cứ.' });
    },
    {
      send: () =>
        this.api
          .addParameter({ key: this.parameter().key, ...this.model() })
          .pipe(tap(() => this.saved.emit())),
    },
  );

  /** May be moved from calendar to working days: the rule asks for the unit. */
  protected isOfDays(): boolean {
    const { key, values } = this.parameter();
    return /^(working|calendar) days$/.test(values[0]?.unit ?? '') && !ONE_SORT_OF_DAYS.includes(key);
  }
}
