import { Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Icon } from '../../ui';

/** Change and take away, at the end of a row; named after the row for those who hear it. */
@Component({
  selector: 'hr-row-actions',
  imports: [Icon, MatIconButton],
  template: `
    <button
      matIconButton
      type="button"
      [attr.aria-label]="changeLabel() + ' ' + of()"
      (click)="changed.emit()"
    >
      <hr-icon name="edit" size="16" />
    </button>
    @if (mayRemove()) {
      <button matIconButton type="button" [attr.aria-label]="'Xóa ' + of()" (click)="removed.emit()">
        <hr-icon name="delete" size="16" />
      </button>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      color: var(--hr-text-muted);
    }
  `,
  host: { class: 'hr-no-print' },
})
export class RowActions {
  readonly of = input.required<string>();
  readonly changeLabel = input('Sửa');
  readonly mayRemove = input(true);
  readonly changed = output();
  readonly removed = output();
}
