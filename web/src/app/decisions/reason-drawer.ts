import { Component, inject, input, output, signal } from '@angular/core';
import { toEdited } from '../fields/edited-values';
import type { FieldSpec } from '../fields/field-spec';
import { FieldsEditor } from '../fields/fields-editor';
import { FieldsForm } from '../fields/fields-form';
import { Drawer, Snack } from '../ui';
import { DecisionsApi } from './decisions-api';

const specs: readonly FieldSpec[] = [
  {
    key: 'positionReason',
    label: 'Lý do',
    kind: 'long',
    isWide: true,
    required: true,
    hint: 'Quyết định vẫn được ghi nhận; lý do hiện cùng quyết định và cùng tỷ lệ bị vượt',
  },
];

/** Confirms a decision that goes beyond what its position allows by now: only with a reason. */
@Component({
  selector: 'hr-reason-drawer',
  imports: [Drawer, FieldsForm],
  template: `
    <hr-drawer heading="Xác nhận quyết định" [open]="isOpen()" (openChange)="closed.emit()">
      <p class="hr-muted">
        Theo hồ sơ hiện nay, quyết định vượt số phân bổ, tỷ lệ hoặc chưa đủ điều kiện của vị trí việc làm, và
        người ghi chưa nêu lý do.
      </p>
      <ul>
        @for (sentence of sentences(); track sentence) {
          <li>{{ sentence }}</li>
        }
      </ul>
      <hr-fields-form [editor]="editor" saveLabel="Xác nhận" cancelLabel="Thôi" (cancelled)="closed.emit()" />
    </hr-drawer>
  `,
  styles: `
    p,
    ul {
      margin-bottom: 12px;
      font-size: 13px;
    }

    ul {
      padding-left: 18px;
    }
  `,
})
export class ReasonDrawer {
  readonly id = input.required<string>();
  /** What it goes beyond. */
  readonly sentences = input.required<readonly string[]>();
  readonly closed = output();
  readonly confirmed = output();

  private readonly api = inject(DecisionsApi);
  private readonly snack = inject(Snack);
  protected readonly isOpen = signal(true);
  protected readonly editor = new FieldsEditor({
    specs,
    save: ({ values }) => this.api.confirm(this.id(), values['positionReason'] ?? null),
    saved: () => {
      this.snack.say('Đã xác nhận, hồ sơ đổi theo quyết định');
      this.confirmed.emit();
    },
  });

  constructor() {
    this.editor.open(toEdited(specs, {}));
  }

  hasUnsavedWork(): boolean {
    return this.editor.isDirty();
  }
}
