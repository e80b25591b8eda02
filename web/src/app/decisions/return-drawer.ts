import { Component, inject, input, output, signal } from '@angular/core';
import { toEdited } from '../fields/edited-values';
import type { FieldSpec } from '../fields/field-spec';
import { FieldsEditor } from '../fields/fields-editor';
import { FieldsForm } from '../fields/fields-form';
import { Drawer, Snack } from '../ui';
import { DecisionsApi } from './decisions-api';

const specs: readonly FieldSpec[] = [
  {
    key: 'reason',
    label: 'Lý do trả lại',
    kind: 'long',
    isWide: true,
    required: true,
    hint: 'Người ghi đọc lý do này để sửa và ghi lại',
  },
];

/** Sends a waiting decision back to whoever entered it. */
@Component({
  selector: 'hr-return-drawer',
  imports: [Drawer, FieldsForm],
  template: `
    <hr-drawer heading="Trả lại quyết định" [open]="isOpen()" (openChange)="closed.emit()">
      <hr-fields-form [editor]="editor" saveLabel="Trả lại" cancelLabel="Thôi" (cancelled)="closed.emit()" />
    </hr-drawer>
  `,
})
export class ReturnDrawer {
  readonly id = input.required<string>();
  readonly closed = output();
  readonly returned = output();

  private readonly api = inject(DecisionsApi);
  private readonly snack = inject(Snack);
  protected readonly isOpen = signal(true);
  protected readonly editor = new FieldsEditor({
    specs,
    save: ({ values }) => this.api.reject(this.id(), values['reason'] ?? ''),
    saved: () => {
      this.snack.say('Đã trả lại cho người ghi');
      this.returned.emit();
    },
  });

  constructor() {
    this.editor.open(toEdited(specs, {}));
  }

  hasUnsavedWork(): boolean {
    return this.editor.isDirty();
  }
}
