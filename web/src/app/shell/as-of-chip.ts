import { Component, inject } from '@angular/core';
import { AsOf } from '../session';
import { DatePipe, Icon } from '../ui';

/** Says that the screens speak of another day than today, and leads back. */
@Component({
  selector: 'hr-as-of-chip',
  imports: [DatePipe, Icon],
  template: `
    @if (!asOf.isToday()) {
      <span role="status"
        ><hr-icon name="history" size="14" /><span class="words">Tính đến</span>
        <strong>{{ asOf.date() | hrDate }}</strong></span
      >
      <button type="button" aria-label="Về hôm nay" (click)="asOf.choose(null)">
        <hr-icon name="close" size="12" />
      </button>
    }
  `,
  host: { '[class.shown]': '!asOf.isToday()' },
  styles: `
    :host(.shown) {
      display: inline-flex;
      align-items: center;
      height: 28px;
      padding-left: 10px;
      border: 1px solid var(--hr-due);
      border-radius: 14px;
      background: var(--hr-due-soft);
      color: var(--hr-due);
      font-size: 13px;
      white-space: nowrap;
    }

    span {
      display: inline-flex;
      gap: 5px;
      align-items: center;
    }

    strong {
      font-weight: 600;
    }

    button {
      display: grid;
      place-items: center;
      width: 28px;
      height: 26px;
      border: 0;
      border-radius: 13px;
      background: none;
      color: inherit;
      cursor: pointer;
    }

    @media (width < 600px) {
      .words {
        display: none;
      }
    }
  `,
})
export class AsOfChip {
  protected readonly asOf = inject(AsOf);
}
