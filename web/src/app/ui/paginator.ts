import { Component, computed, input, model } from '@angular/core';
import { Icon } from './icon';
import { showNumber } from './show';

/** Pages by number with the ends always in reach: 1 … 4 5 6 … 26. */
function pagesAround(page: number, last: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, last].filter((entry) => entry >= 1 && entry <= last);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((entry, index) => {
    const previous = sorted[index - 1];
    if (previous === undefined || entry === previous + 1) return [entry];
    return entry === previous + 2 ? [entry - 1, entry] : [null, entry];
  });
}

/** Total and pages at the foot of a list. */
@Component({
  selector: 'hr-paginator',
  imports: [Icon],
  template: `
    <span class="range">{{ range() }}</span>
    @if (last() > 1) {
      <nav aria-label="Trang">
        <button
          type="button"
          aria-label="Trang trước"
          [disabled]="page() <= 1"
          (click)="page.set(page() - 1)"
        >
          <hr-icon name="chevron-left" size="16" />
        </button>
        @for (entry of pages(); track $index) {
          @if (entry === null) {
            <span class="gap">…</span>
          } @else {
            <button
              type="button"
              [attr.aria-label]="'Trang ' + entry"
              [attr.aria-current]="entry === page() ? 'page' : null"
              (click)="page.set(entry)"
            >
              {{ show(entry) }}
            </button>
          }
        }
        <button
          type="button"
          aria-label="Trang sau"
          [disabled]="page() >= last()"
          (click)="page.set(page() + 1)"
        >
          <hr-icon name="chevron-right" size="16" />
        </button>
      </nav>
    }
    @if (total() > (sizes()[0] ?? 0)) {
      <label>
        <span class="hr-visually-hidden">Số dòng mỗi trang</span>
        <select #size [value]="pageSize()" (change)="resize(size.value)">
          @for (entry of sizes(); track entry) {
            <option [value]="entry" [selected]="entry === pageSize()">{{ entry }} dòng</option>
          }
        </select>
      </label>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: center;
      margin-left: auto;
      color: var(--hr-text-muted);
      font-size: 13px;
    }

    nav {
      display: flex;
      gap: 2px;
      align-items: center;
    }

    button {
      display: grid;
      place-items: center;
      min-width: 28px;
      height: 28px;
      padding: 0 6px;
      border: 0;
      border-radius: 6px;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }

    button:hover:not(:disabled) {
      background: var(--hr-hover);
      color: var(--hr-text);
    }

    button:disabled {
      color: var(--hr-border-strong);
      cursor: default;
    }

    button[aria-current] {
      background: var(--hr-action-soft);
      color: var(--hr-action);
      font-weight: 600;
    }

    .gap {
      min-width: 20px;
      text-align: center;
    }

    select {
      height: 28px;
      padding: 0 4px;
      border: 1px solid var(--hr-border);
      border-radius: 6px;
      background: var(--hr-surface);
      color: inherit;
      font: inherit;
    }
  `,
})
export class Paginator {
  readonly total = input.required<number>();
  /** Counts from 1. */
  readonly page = model(1);
  readonly pageSize = model(50);
  readonly sizes = input<readonly number[]>([50, 100, 200]);

  protected readonly last = computed(() => Math.max(1, Math.ceil(this.total() / this.pageSize())));
  protected readonly pages = computed(() => pagesAround(this.page(), this.last()));
  protected readonly range = computed(() => {
    if (this.total() === 0) return '';
    const from = (this.page() - 1) * this.pageSize() + 1;
    const to = Math.min(this.page() * this.pageSize(), this.total());
    return `${showNumber(from)}–${showNumber(to)} / ${showNumber(this.total())}`;
  });
  protected readonly show = showNumber;

  /** Another size keeps nobody on a page that is no longer there. */
  protected resize(size: string): void {
    this.pageSize.set(Number(size));
    this.page.set(1);
  }
}
