import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { ErrorSummary, Field, InputDress, SaveKey, sentForm, Snack } from '../ui';
import type { AskedFigure } from './people-drawer';
import type { RunQuery } from './report-query';
import { ReportsApi } from './reports-api';

/** Names that leave the register: in which format and on what ground. */
@Component({
  selector: 'hr-people-file-form',
  imports: [ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <form [formRoot]="fileForm" hrSaveKey aria-label="Xuất danh sách">
      <hr-error-summary [of]="fileForm" />
      <hr-field
        label="Lý do xuất danh sách"
        [of]="fileForm.ground"
        required
        hint="Lý do, người xuất và thời điểm được ghi vào nhật ký."
      >
        <textarea hrInput rows="2" [formField]="fileForm.ground"></textarea>
      </hr-field>
      <hr-field label="Định dạng">
        <select hrInput [formField]="fileForm.format">
          <option value="xlsx">Excel (.xlsx)</option>
          <option value="csv">CSV</option>
        </select>
      </hr-field>
      <div class="hr-form-actions">
        <button matButton type="button" (click)="closed.emit()">Thôi</button>
        <button matButton="outlined" type="submit" [disabled]="fileForm().submitting()">
          {{ fileForm().submitting() ? 'Đang xuất…' : 'Tải danh sách về' }}
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
      margin: 12px 0;
      padding: 14px 16px;
      border: 1px solid var(--hr-border);
      border-radius: var(--hr-radius-small);
      background: var(--hr-sunken);
    }
  `,
})
export class PeopleFileForm {
  readonly reportId = input.required<string>();
  readonly query = input.required<RunQuery>();
  /** Without a figure: the whole list of a report of names. */
  readonly figure = input<AskedFigure | null>(null);
  readonly closed = output();

  private readonly api = inject(ReportsApi);
  private readonly snack = inject(Snack);
  private readonly model = signal<{ ground: string; format: 'xlsx' | 'csv' }>({ ground: '', format: 'xlsx' });
  protected readonly fileForm = sentForm(
    this.model,
    (path) => {
      required(path.ground, { message: 'Hãy ghi lý do xuất danh sách.' });
      minLength(path.ground, 10, { message: 'Lý do cần ít nhất 10 ký tự.' });
    },
    {
      send: async () => {
        await this.api.peopleFile(this.reportId(), this.query(), { ...this.figure(), ...this.model() });
        this.snack.say('Đã xuất danh sách');
        this.closed.emit();
      },
    },
  );
}
