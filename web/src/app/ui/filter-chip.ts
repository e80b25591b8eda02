import { Component, input, output } from '@angular/core';
import { Icon } from './icon';

/** One condition of a list: its words open it, its cross takes it away. */
@Component({
  selector: 'hr-filter-chip',
  imports: [Icon],
  template: `
    <button
      type="button"
      class="words"
      [title]="value()"
      [attr.aria-label]="'Sửa điều kiện ' + label() + ': ' + value()"
      (click)="edited.emit()"
    >
      {{ label() }}: <strong>{{ value() }}</strong>
    </button>
    <button
      type="button"
      class="remove"
      [attr.aria-label]="'Bỏ điều kiện ' + label()"
      (click)="removed.emit()"
    >
      <hr-icon name="close" size="12" />
    </button>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      max-width: 100%;
      height: 28px;
      border: 1px solid var(--hr-border);
      border-radius: 14px;
      background: var(--hr-surface);
      font-size: 13px;
    }

    button {
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }

    .words {
      min-width: 0;
      height: 100%;
      padding: 0 2px 0 11px;
      overflow: hidden;
      border-radius: 14px 0 0 14px;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    strong {
      padding-left: 2px;
      font-weight: 500;
    }

    .remove {
      display: grid;
      place-items: center;
      width: 26px;
      height: 100%;
      padding: 0;
      border-radius: 0 14px 14px 0;
      color: var(--hr-text-muted);
    }

    button:hover {
      background: var(--hr-hover);
      color: var(--hr-text);
    }

    button:focus-visible {
      outline-offset: 0;
    }
  `,
})
export class FilterChip {
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly edited = output();
  readonly removed = output();
}

/** The dashed chip that adds a condition: `<button hrChipAdd>Điều kiện</button>`. */
@Component({
  // An element must stay a button, for menus and screen readers.
  // eslint-disable-next-line @angular-eslint/component-selector
  selector: 'button[hrChipAdd]',
  imports: [Icon],
  template: `<hr-icon name="add" size="14" /><ng-content />`,
  host: { type: 'button' },
  styles: `
    :host {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      height: 28px;
      padding: 0 11px 0 8px;
      border: 1px dashed var(--hr-border-strong);
      border-radius: 14px;
      background: none;
      color: var(--hr-link);
      font: 500 13px/1 var(--hr-font);
      cursor: pointer;
    }

    :host(:hover) {
      background: var(--hr-action-soft);
    }
  `,
})
export class ChipAdd {}

/** The row of chips under a list's header. */
@Component({
  selector: 'hr-filter-bar',
  template: `
    <ng-content />
    @if (active() > 0) {
      <button type="button" class="clear" (click)="cleared.emit()">Xóa bộ lọc</button>
    }
  `,
  host: { role: 'group', 'aria-label': 'Điều kiện lọc', class: 'hr-no-print' },
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      min-width: 0;
    }

    .clear {
      height: 28px;
      padding: 0 4px;
      border: 0;
      background: none;
      color: var(--hr-link);
      font: 400 13px/1 var(--hr-font);
      cursor: pointer;
    }

    .clear:hover {
      text-decoration: underline;
    }
  `,
})
export class FilterBar {
  /** How many conditions stand; the way to clear them shows with the first. */
  readonly active = input(0);
  readonly cleared = output();
}
