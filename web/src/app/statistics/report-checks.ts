import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { NumberPipe, showNumber, StatusTag } from '../ui';
import type { ReportCheck, ReportTable } from '@hr/contracts';

/** Whether the sums of the form hold, under the table; where one does not, by how much and in which row. */
@Component({
  selector: 'hr-report-checks',
  imports: [MatButton, NumberPipe, StatusTag],
  template: `
    <div class="line">
      @if (checks().length === 0) {
        <hr-status-tag tone="neutral">Biểu này không có phép đối chiếu</hr-status-tag>
      } @else if (failed().length === 0) {
        <hr-status-tag tone="ok">{{ checks().length }} phép đối chiếu khớp</hr-status-tag>
      } @else {
        <hr-status-tag tone="late"
          >{{ failed().length }} / {{ checks().length }} phép đối chiếu lệch</hr-status-tag
        >
      }
      @if (checks().length > 0) {
        <button
          matButton
          type="button"
          class="hr-no-print"
          [attr.aria-expanded]="isOpen()"
          (click)="isOpen.set(!isOpen())"
        >
          {{ isOpen() ? 'Thu gọn' : 'Xem từng phép' }}
        </button>
      }
      <span class="counted">{{ counted() }}</span>
    </div>
    @if (isOpen()) {
      <ul>
        @for (check of checks(); track check.expression) {
          <li>
            <hr-status-tag [tone]="check.isPassed ? 'ok' : 'late'">{{
              check.isPassed ? 'Khớp' : 'Lệch ' + (check.difference | hrNumber)
            }}</hr-status-tag>
            <span>{{ check.label }}</span>
            @if (!check.isPassed) {
              <span class="rows">
                @for (row of check.rows.slice(0, 6); track row.key) {
                  @if (opens(row.key)) {
                    <button type="button" (click)="asked.emit(row.key)">
                      {{ row.label }}: {{ row.left | hrNumber }} ≠ {{ row.right | hrNumber }}
                    </button>
                  } @else {
                    <span>{{ row.label }}: {{ row.left | hrNumber }} ≠ {{ row.right | hrNumber }}</span>
                  }
                }
                @if (check.rows.length > 6) {
                  <span class="hr-muted">và {{ check.rows.length - 6 }} dòng nữa</span>
                }
              </span>
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 6px 12px;
      border: 1px solid var(--hr-border);
      border-top: 0;
      border-radius: 0 0 var(--hr-radius) var(--hr-radius);
      background: var(--hr-surface);
      font-size: 13px;
    }

    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: center;
      min-height: 32px;
    }

    .counted {
      margin-left: auto;
      color: var(--hr-text-muted);
    }

    ul {
      display: grid;
      gap: 6px;
      padding: 6px 0;
      list-style: none;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 10px;
      align-items: baseline;
    }

    .rows {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 10px;
    }

    .rows button {
      padding: 0;
      border: 0;
      background: none;
      color: var(--hr-link);
      font: inherit;
      cursor: pointer;
    }

    .rows button:hover {
      text-decoration: underline;
    }
  `,
})
export class ReportChecks {
  readonly table = input.required<Pick<ReportTable, 'checks' | 'peopleCounted' | 'durationMs'>>();
  readonly unitWord = input('người');
  /** What is frozen is not asked again. */
  readonly mayAsk = input(true);
  /** A row that does not add up is to be shown. */
  readonly asked = output<string>();

  protected readonly isOpen = signal(false);
  /** A check over rows fails in a column, which is no row to be opened. */
  protected opens(key: string): boolean {
    return this.mayAsk() && !/^c\d+$/.test(key);
  }
  protected readonly checks = computed<readonly ReportCheck[]>(() => this.table().checks);
  protected readonly failed = computed(() => this.checks().filter(({ isPassed }) => !isPassed));
  protected readonly counted = computed(() => {
    const { peopleCounted, durationMs } = this.table();
    const seconds = showNumber(Math.max(0.01, Math.round(durationMs / 10) / 100));
    return `${showNumber(peopleCounted)} ${this.unitWord()} được đếm · ${seconds} giây`;
  });
}
