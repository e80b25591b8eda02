import { Component, computed, input } from '@angular/core';
import type { ReportTable } from '@hr/contracts';
import { type PlotDrawing, showNumber, type PlotTable } from '../../ui';
import { letters } from './letters';
import { besideBars } from './lying-bars';
import { PlotPanel } from './plot-panel';

interface Line {
  readonly name: string;
  readonly now: number;
  readonly before: number;
}

/** Who came and left, line by line, beside the same stretch of the year before. */
@Component({
  selector: 'hr-movement-plot',
  imports: [PlotPanel],
  template: `
    @if (lines().length > 0) {
      <hr-plot-panel
        heading="Tăng, giảm trong kỳ"
        note="so với cùng kỳ năm trước"
        [drawing]="drawing()"
        [height]="lines().length * 38 + 30"
        [table]="shown()"
        fileName="bien-dong"
      />
    }
  `,
})
export class MovementPlot {
  readonly table = input.required<Pick<ReportTable, 'rows'>>();

  /** Lines that count nobody in either year say nothing. */
  protected readonly lines = computed<Line[]>(() =>
    this.table()
      .rows.filter(({ kind }) => kind === 'ROW')
      .map(({ label, cells }) => ({ name: label, now: cells[0] ?? 0, before: cells[1] ?? 0 }))
      .filter(({ now, before }) => now > 0 || before > 0),
  );
  protected readonly shown = computed<PlotTable>(() => ({
    head: ['Dòng', 'Kỳ này', 'Cùng kỳ năm trước'],
    rows: this.lines().map(({ name, now, before }) => [name, showNumber(now), showNumber(before)]),
  }));
  protected readonly drawing = computed<PlotDrawing>(() => drawLines(this.lines()));
}

function drawLines(lines: readonly Line[]): PlotDrawing {
  return (colours) => {
    const bars = (name: string, colour: string | undefined, of: (line: Line) => number) => ({
      name,
      type: 'bar',
      barWidth: 12,
      silent: true,
      itemStyle: { color: colour, borderRadius: [0, 3, 3, 0] },
      label: {
        ...letters,
        show: true,
        position: 'right',
        color: colours.text,
        // Told in words at the first line, so that no legend is needed.
        formatter: ({ value, dataIndex }: { value: number; dataIndex: number }) =>
          dataIndex === 0 ? `${showNumber(value)} · ${name}` : showNumber(value),
      },
      data: lines.map(of),
    });
    return {
      grid: { left: 4, right: 170, top: 4, bottom: 4, containLabel: true },
      xAxis: { type: 'value', min: 0, show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: lines.map(({ name }) => name),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { ...letters, color: colours.text, width: 220, overflow: 'truncate' },
      },
      series: [
        bars('kỳ này', colours.series[0], ({ now }) => now),
        bars('cùng kỳ năm trước', colours.none, ({ before }) => before),
      ],
      media: besideBars(220, 170),
    };
  };
}
