import { Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { QualityMonth } from '@hr/contracts';
import { Empty, LinePlot, NumberPipe, Panel } from '../ui';
import { sayScore } from './severity';

/** The score month by month: as a plot, or as the table behind it. */
@Component({
  selector: 'hr-quality-trend',
  imports: [Empty, LinePlot, MatButton, NumberPipe, Panel],
  template: `
    <hr-panel heading="Điểm theo tháng">
      @if (months().length > 0) {
        <button panelActions matButton type="button" (click)="isTable.set(!isTable())">
          {{ isTable() ? 'Xem biểu đồ' : 'Xem bảng' }}
        </button>
      }
      @if (months().length === 0) {
        <hr-empty
          icon="calendar"
          heading="Chưa có số liệu theo tháng"
          text="Số liệu của tháng được ghi sau mỗi lần kiểm tra toàn bộ."
        />
      } @else if (isTable()) {
        <table>
          <thead>
            <tr>
              <th scope="col">Tháng</th>
              <th scope="col" class="hr-number">Điểm</th>
              <th scope="col" class="hr-number">Hồ sơ</th>
              <th scope="col" class="hr-number">Sai</th>
              <th scope="col" class="hr-number">Cần xem</th>
              <th scope="col" class="hr-number">Nên bổ sung</th>
            </tr>
          </thead>
          <tbody>
            @for (month of months(); track month.month) {
              <tr>
                <th scope="row">{{ sayMonth(month) }}</th>
                <td class="hr-number">{{ sayScore(month.score) }}</td>
                <td class="hr-number">{{ month.people | hrNumber }}</td>
                <td class="hr-number">{{ month.errors | hrNumber }}</td>
                <td class="hr-number">{{ month.warnings | hrNumber }}</td>
                <td class="hr-number">{{ month.notices | hrNumber }}</td>
              </tr>
            }
          </tbody>
        </table>
      } @else {
        <hr-line-plot label="Điểm theo tháng" [points]="points()" />
      }
    </hr-panel>
  `,
  styles: `
    table {
      width: 100%;
      border-spacing: 0;
      font-size: 13px;
    }

    th,
    td {
      height: 30px;
      padding: 0 8px 0 0;
      border-bottom: 1px solid var(--hr-divider);
      font-weight: 400;
    }

    th:not(.hr-number) {
      text-align: start;
    }

    thead th {
      color: var(--hr-text-muted);
      font-weight: 500;
    }
  `,
})
export class QualityTrend {
  readonly months = input.required<readonly QualityMonth[]>();
  protected readonly isTable = signal(false);
  protected readonly sayScore = sayScore;
  protected readonly points = computed(() =>
    this.months().map((month) => ({
      name: this.sayMonth(month),
      value: month.score ?? 0,
      text: sayScore(month.score),
    })),
  );

  protected sayMonth({ month }: QualityMonth): string {
    return `${month.slice(5, 7)}/${month.slice(0, 4)}`;
  }
}
