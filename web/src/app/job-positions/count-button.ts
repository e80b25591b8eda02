import { Component, computed, input, output } from '@angular/core';

/** A count of the staffing table that opens what it counts; nothing to open where there is none. */
@Component({
  selector: 'hr-count-button',
  template: `<button
    type="button"
    [class]="tone()"
    [disabled]="count() === 0"
    [attr.aria-label]="spoken()"
    (click)="opened.emit()"
  >
    {{ count() || '–' }}
  </button>`,
  styles: `
    button {
      min-width: 32px;
      min-height: 26px;
      margin: 0 -8px;
      padding: 0 8px;
      border: 0;
      border-radius: 6px;
      background: none;
      color: var(--hr-link);
      font: inherit;
      text-align: right;
      cursor: pointer;

      &:hover:enabled {
        background: var(--hr-hover);
        text-decoration: underline;
      }

      &:disabled {
        color: var(--hr-text-muted);
        cursor: default;
      }
    }

    .due:enabled {
      color: var(--hr-due);
      font-weight: 600;
    }

    .late:enabled {
      color: var(--hr-late);
      font-weight: 600;
    }

    // On paper the number is a number.
    @media print {
      button,
      .due:enabled,
      .late:enabled {
        margin: 0;
        padding: 0;
        color: inherit;
        font-weight: inherit;
      }
    }
  `,
})
export class CountButton {
  readonly label = input.required<string>();
  /** The position; without it the count is of the whole unit. */
  readonly of = input('');
  readonly count = input.required<number>();
  readonly tone = input<'' | 'due' | 'late'>('');
  readonly opened = output();
  protected readonly spoken = computed(
    () => `${this.label()}${this.of() ? ` ở ${this.of()}` : ', cả đơn vị'}: ${this.count()}`,
  );
}
