import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { FrozenReport, ReportTable } from '@hr/contracts';
import { tap } from 'rxjs';
import {
  DatePipe,
  Drawer,
  ErrorSummary,
  Field,
  InputDress,
  NumberPipe,
  SaveKey,
  sentForm,
  Snack,
} from '../ui';
import type { RunQuery } from './report-query';
import { ReportsApi } from './reports-api';

/** The last look before a report is frozen: what it says from then on, and that nobody can change it. */
@Component({
  selector: 'hr-freeze-drawer',
  imports: [
    DatePipe,
    Drawer,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    NumberPipe,
    SaveKey,
  ],
  template: `
    <hr-drawer heading="Chốt báo cáo" [open]="true" (openChange)="closed.emit()">
      @let shown = table();
      <form [formRoot]="freezeForm" hrSaveKey>
        <hr-error-summary [of]="freezeForm" />
        <dl class="hr-values">
          <div>
            <dt>Báo cáo</dt>
            <dd>{{ shown.form }} · {{ shown.title }}</dd>
          </div>
          <div>
            <dt>Đơn vị</dt>
            <dd>{{ shown.unit?.name ?? 'Toàn phạm vi được xem' }} · {{ shown.mapText }}</dd>
          </div>
          <div>
            <dt>Tính đến</dt>
            <dd>{{ shown.asOf | hrDate }}</dd>
          </div>
          <div>
            <dt>Được đếm</dt>
            <dd>{{ shown.peopleCounted | hrNumber }} {{ unitWord() }}</dd>
          </div>
        </dl>
        @if (failed() > 0) {
          <p class="warn">
            {{ failed() }} phép đối chiếu còn lệch. Chênh lệch được ghi nguyên trong bản chốt.
          </p>
        }
        <hr-field label="Ghi chú" [of]="freezeForm.note" hint="Ví dụ: gửi Bộ Nội vụ kèm công văn số …">
          <textarea hrInput rows="3" [formField]="freezeForm.note"></textarea>
        </hr-field>
        <p class="hr-muted">
          Số liệu được tính lại lần cuối, ký và nối vào sổ các báo cáo đã chốt. Sau khi chốt không ai sửa hoặc
          xóa được; hồ sơ thay đổi về sau không làm bản này thay đổi.
        </p>
        <div class="hr-form-actions">
          <button matButton type="button" (click)="closed.emit()">Chưa chốt</button>
          <button matButton="filled" type="submit" [disabled]="freezeForm().submitting()">
            {{ freezeForm().submitting() ? 'Đang chốt…' : 'Chốt báo cáo này' }}
          </button>
        </div>
      </form>
    </hr-drawer>
  `,
  styles: `
    form {
      display: grid;
      gap: 14px;
      font-size: 13px;
    }

    .warn {
      color: var(--hr-due);
    }
  `,
})
export class FreezeDrawer {
  readonly table = input.required<ReportTable>();
  readonly unitWord = input('người');
  readonly query = input.required<RunQuery>();
  readonly failed = input(0);
  readonly frozen = output<FrozenReport>();
  readonly closed = output();

  private readonly api = inject(ReportsApi);
  private readonly snack = inject(Snack);
  private readonly model = signal({ note: '' });
  protected readonly freezeForm = sentForm(
    this.model,
    (path) => maxLength(path.note, 500, { message: 'Ghi chú dài nhất 500 ký tự.' }),
    {
      send: () =>
        this.api
          .freeze({
            map: 'AT_DATE',
            ...this.query(),
            reportId: this.table().reportId,
            ...(this.model().note.trim() ? { note: this.model().note.trim() } : {}),
          })
          .pipe(
            tap((report) => {
              this.snack.say(`Đã chốt báo cáo số ${report.no}`);
              this.frozen.emit(report);
            }),
          ),
    },
  );
}
