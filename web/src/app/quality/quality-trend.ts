import { Component, computed, input, signal } from '@angular/core';
import type { QualityMonth } from '@hr/contracts';
import { Empty, LinePlot, Panel, PlotNumbers, PlotSwitch, type PlotTable, showNumber } from '../ui';
import { sayScore } from './severity';

/** The score month by month: as a plot, or as the table behind it. */
@Component({
  selector: 'hr-quality-trend',
  imports: [Empty, LinePlot, Panel, PlotNumbers, PlotSwitch],
  template: `
    <hr-panel heading="Điểm theo tháng">
      @if (months().length > 0) {
        <hr-plot-switch panelActions of="Điểm theo tháng" [(isTable)]="isTable" />
      }
      @if (months().length === 0) {
        <hr-empty
          icon="calendar"
          heading="Chưa có số liệu theo tháng"
          text="Số liệu của tháng được ghi sau mỗi lần kiểm tra toàn bộ."
        />
      } @else if (isTable()) {
        <hr-plot-numbers [table]="table()" />
      } @else {
        <hr-line-plot label="Điểm theo tháng" [points]="points()" />
      }
    </hr-panel>
  `,
})
export class QualityTrend {
  readonly months = input.required<readonly QualityMonth[]>();
  protected readonly isTable = signal(false);
  protected readonly points = computed(() =>
    this.months().map((month) => ({
      name: this.sayMonth(month),
      value: month.score ?? 0,
      text: sayScore(month.score),
    })),
  );

  protected readonly table = computed<PlotTable>(() => ({
    head: ['Tháng', 'Điểm', 'Hồ sơ', 'Sai', 'Cần xem', 'Nên bổ sung'],
    rows: this.months().map((month) => [
      this.sayMonth(month),
      sayScore(month.score),
      ...[month.people, month.errors, month.warnings, month.notices].map(showNumber),
    ]),
  }));

  private sayMonth({ month }: QualityMonth): string {
    return `${month.slice(5, 7)}/${month.slice(0, 4)}`;
  }
}
