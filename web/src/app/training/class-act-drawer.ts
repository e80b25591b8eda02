import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { tap } from 'rxjs';
import { Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, Snack } from '../ui';
import { TrainingApi } from './training-api';
import type { ClassAct, TrainingClass } from './training-types';

export const classActWords: Readonly<Record<ClassAct, string>> = {
  OPEN: 'Nhận học viên',
  START: 'Khai giảng',
  FINISH: 'Kết thúc lớp',
  CANCEL: 'Hủy lớp',
};

const effects: Readonly<Record<ClassAct, string>> = {
  OPEN: 'Lớp bắt đầu nhận người do đơn vị cử và người tự đăng ký.',
  START:
    'Người đã chọn được cử đi học; đơn vị, vị trí, ngạch của từng người được ghi lại như vào ngày khai giảng, để báo cáo còn đúng khi đơn vị thay đổi.',
  FINISH: 'Ghi kết quả cho mọi người trước khi kết thúc; sau đó cấp chứng chỉ.',
  CANCEL: 'Người trong lớp và trong danh sách chờ không còn chỗ. Lớp vẫn còn trong sổ với dấu Đã hủy.',
};

/** One step of a class with what the step asks for. */
@Component({
  selector: 'hr-class-act-drawer',
  imports: [Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  template: `
    <hr-drawer [heading]="heading()" [open]="true" (openChange)="closed.emit()">
      <form class="form" [formRoot]="actForm" hrSaveKey>
        <hr-error-summary [of]="actForm" />
        <p class="note">{{ effect() }}</p>
        @if (act() === 'START') {
          <hr-field label="Số quyết định cử đi học" [of]="actForm.decisionNumber"
            ><input hrInput [formField]="actForm.decisionNumber"
          /></hr-field>
        }
        @if (act() === 'CANCEL') {
          <hr-field label="Lý do" [of]="actForm.note" required>
            <textarea hrInput rows="4" [formField]="actForm.note"></textarea>
          </hr-field>
        }
        <div class="hr-form-actions">
          <button matButton="filled" type="submit">{{ heading() }}</button>
        </div>
      </form>
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
})
export class ClassActDrawer {
  readonly act = input.required<ClassAct>();
  readonly heading = input.required<string>();
  readonly of = input.required<TrainingClass>();
  readonly done = output<TrainingClass>();
  readonly closed = output();

  private readonly api = inject(TrainingApi);
  private readonly snack = inject(Snack);
  private readonly draft = signal({ decisionNumber: '', note: '' });
  protected readonly effect = computed(() => effects[this.act()]);
  protected readonly actForm = sentForm(
    this.draft,
    (path) => {
      required(path.note, { message: 'Hãy ghi lý do hủy lớp.', when: () => this.act() === 'CANCEL' });
    },
    {
      send: () => {
        const { decisionNumber, note } = this.draft();
        return this.api
          .actOnClass(this.of().id, {
            act: this.act(),
            version: this.of().version,
            decisionNumber: decisionNumber || null,
            note: note || null,
          })
          .pipe(
            tap((view) => {
              this.snack.say(`Đã ghi: ${classActWords[this.act()].toLowerCase()}`);
              this.done.emit(view);
            }),
          );
      },
    },
  );
}
