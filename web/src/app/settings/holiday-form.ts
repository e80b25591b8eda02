import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { HolidayInput, HolidayView } from '@hr/contracts';
import { tap } from 'rxjs';
import { DateInput, ErrorSummary, Field, InputDress, SaveKey, sentForm, showDate } from '../ui';
import { SettingsApi } from './settings-api';

/** A day of the calendar, new or changed. */
@Component({
  selector: 'hr-holiday-form',
  imports: [DateInput, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <form [formRoot]="dayForm" hrSaveKey>
      <hr-error-summary [of]="dayForm" />
      @if (newer(); as newer) {
        <p class="newer" role="alert">
          Người khác vừa sửa ngày này thành: {{ say(newer) }}. Nội dung bạn nhập vẫn còn; lưu lần nữa để thay
          bằng nội dung của bạn.
        </p>
      }
      <hr-field label="Ngày" [of]="dayForm.day" required>
        <hr-date-input exact [pivot]="80" [formField]="dayForm.day" />
      </hr-field>
      <hr-field label="Loại" [of]="dayForm.kind">
        <select hrInput [formField]="dayForm.kind">
          <option value="off">Ngày nghỉ</option>
          <option value="work">Ngày cuối tuần đi làm bù</option>
        </select>
      </hr-field>
      <hr-field label="Tên ngày" [of]="dayForm.name" required>
        <input hrInput autocomplete="off" [formField]="dayForm.name" />
      </hr-field>
      <hr-field label="Văn bản" [of]="dayForm.source" hint="Số thông báo, quyết định">
        <input hrInput autocomplete="off" [formField]="dayForm.source" />
      </hr-field>
      <div class="hr-form-actions">
        <button matButton="filled" type="submit" [disabled]="dayForm().submitting()">Lưu</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
    }

    .newer {
      margin: 0;
      padding: 8px 12px;
      border-radius: var(--hr-radius-small);
      background: var(--hr-due-soft);
      font-size: 13px;
      line-height: 20px;
    }
  `,
})
export class HolidayForm {
  readonly holiday = input<HolidayView | null>(null);
  readonly saved = output();
  /** Somebody else changed the day meanwhile. */
  readonly stale = output();
  private readonly api = inject(SettingsApi);
  /** The day as somebody else has left it; the next save is upon this one. */
  protected readonly newer = linkedSignal<HolidayView | null, HolidayView | null>({
    source: this.holiday,
    computation: () => null,
  });
  protected readonly model = linkedSignal(() => {
    const known = this.holiday();
    return {
      day: known?.day ?? '',
      kind: String(known?.kind ?? 'off'),
      name: known?.name ?? '',
      source: known?.source ?? '',
    };
  });
  protected readonly dayForm = sentForm(
    this.model,
    (path) => {
      required(path.day, { message: 'Hãy điền ngày.' });
      required(path.name, { message: 'Hãy điền tên ngày.' });
    },
    {
      send: () => {
        const { kind, ...rest } = this.model();
        const sent: HolidayInput = { ...rest, kind: kind === 'work' ? 'work' : 'off' };
        return this.api.saveHoliday(this.newer() ?? this.holiday(), sent).pipe(tap(() => this.saved.emit()));
      },
      refused: (problem) => {
        if (!problem.type.endsWith('stale')) return false;
        this.newer.set(problem.body['current'] as HolidayView);
        this.stale.emit();
        return true;
      },
    },
  );

  protected say({ day, kind, name, source }: HolidayView): string {
    return [showDate(day), kind === 'off' ? 'nghỉ' : 'làm bù', name, source].filter(Boolean).join(', ');
  }
}
