import { httpResource } from '@angular/common/http';
import { Component, inject, input, output, signal } from '@angular/core';
import type { DecisionPreview, DecisionView, WithdrawalInput } from '@hr/contracts';
import { toEdited, toPayload } from '../fields/edited-values';
import type { FieldSpec } from '../fields/field-spec';
import { FieldsEditor } from '../fields/fields-editor';
import { FieldsForm } from '../fields/fields-form';
import { Confirm, Drawer, ErrorState, Skeleton, Snack } from '../ui';
import { ChangePreview } from './change-preview';
import { decisionsUrl, DecisionsApi } from './decisions-api';

const specs: readonly FieldSpec[] = [
  { key: 'reason', label: 'Lý do thu hồi', kind: 'long', isWide: true, required: true },
  { key: 'number', label: 'Số văn bản thu hồi', kind: 'text' },
  { key: 'signedOn', label: 'Ngày ký', kind: 'date', exact: true },
  { key: 'signer', label: 'Người ký', kind: 'text' },
];

/** Takes a decision back: first what the files become without it, then the reason and its document. */
@Component({
  selector: 'hr-withdrawal-drawer',
  imports: [ChangePreview, Drawer, ErrorState, FieldsForm, Skeleton],
  template: `
    <hr-drawer heading="Thu hồi quyết định" [open]="isOpen()" (openChange)="leave($event)">
      <p class="hr-muted">
        Hồ sơ trở lại như khi chưa có quyết định này. Quyết định vẫn còn trong sổ với dấu “Đã thu hồi”.
      </p>
      <hr-fields-form
        [editor]="editor"
        saveLabel="Thu hồi quyết định"
        cancelLabel="Thôi"
        (cancelled)="leave(false)"
      >
        <section aria-label="Thay đổi sẽ xảy ra" aria-live="polite">
          <h3>Những dòng sẽ đổi</h3>
          @if (preview.hasValue()) {
            <hr-change-preview [preview]="preview.value()" [isNamed]="decision().people.length > 1" />
          } @else if (preview.error()) {
            <hr-error-state [error]="preview.error()" (retried)="preview.reload()" />
          } @else {
            <hr-skeleton lines="3" />
          }
        </section>
      </hr-fields-form>
    </hr-drawer>
  `,
  styles: `
    p {
      margin-bottom: 12px;
      font-size: 13px;
    }

    section {
      margin-top: 16px;
      padding-top: 12px;
      border-top: 1px solid var(--hr-divider);
    }

    h3 {
      margin-bottom: 8px;
    }
  `,
})
export class WithdrawalDrawer {
  readonly decision = input.required<DecisionView>();
  readonly closed = output();
  readonly withdrawn = output();

  private readonly api = inject(DecisionsApi);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  protected readonly isOpen = signal(true);
  protected readonly preview = httpResource<DecisionPreview>(() => ({
    url: `${decisionsUrl}/${this.decision().id}/withdrawal/preview`,
    method: 'POST',
    body: {},
  }));
  protected readonly editor = new FieldsEditor({
    specs,
    save: (edited) =>
      this.api.withdraw(this.decision().id, toPayload(specs, edited) as unknown as WithdrawalInput),
    saved: () => {
      this.snack.say('Đã thu hồi quyết định, hồ sơ trở lại như trước');
      this.withdrawn.emit();
    },
  });

  constructor() {
    this.editor.open(toEdited(specs, {}));
  }

  hasUnsavedWork(): boolean {
    return this.editor.isDirty();
  }

  protected async leave(isOpen: boolean): Promise<void> {
    if (isOpen) return;
    if (this.editor.isDirty() && !(await this.givesUp())) {
      // The drawer has shut itself; what was typed opens it again.
      this.isOpen.set(false);
      setTimeout(() => this.isOpen.set(true));
      return;
    }
    this.closed.emit();
  }

  private givesUp(): Promise<boolean> {
    return this.confirm.ask({
      heading: 'Bỏ những gì đã ghi?',
      text: 'Quyết định chưa bị thu hồi.',
      action: 'Bỏ',
      cancel: 'Ghi tiếp',
      grave: true,
    });
  }
}
