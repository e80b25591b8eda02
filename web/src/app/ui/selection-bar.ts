import { Component, input, output } from '@angular/core';
import { showNumber } from './show';

/** How many are chosen and what can be done with them. */
@Component({
  selector: 'hr-selection-bar',
  template: `
    @if (count() > 0) {
      <span class="count">Đã chọn {{ show(count()) }} {{ unit() }}</span>
      <ng-content />
      <button type="button" class="clear" (click)="cleared.emit()">Bỏ chọn</button>
    }
  `,
  host: { role: 'status' },
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 2px;
      align-items: center;
    }

    .count {
      margin-right: 6px;
      color: var(--hr-text-muted);
    }

    .clear {
      padding: 6px 10px;
      border: 0;
      border-radius: var(--hr-radius-small);
      background: none;
      color: var(--hr-link);
      font: inherit;
      cursor: pointer;
    }

    .clear:hover {
      text-decoration: underline;
    }
  `,
})
export class SelectionBar {
  readonly count = input.required<number>();
  readonly unit = input('dòng');
  readonly cleared = output();
  protected readonly show = showNumber;
}
