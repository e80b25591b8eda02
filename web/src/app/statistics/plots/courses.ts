import { type PlotDrawing, showNumber } from '../../ui';
import { letters } from './letters';

export interface Course {
  readonly name: string;
  /** One for each point of time; null where there is nothing to count. */
  readonly values: readonly (number | null)[];
}

/** Numbers over time on a zero line; each line carries its name and last number at its end. */
export function courses(times: readonly string[], lines: readonly Course[]): PlotDrawing {
  return (colours) => ({
    grid: { left: 4, right: lines.length > 1 ? 150 : 64, top: 18, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: [...times],
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.border } },
      axisLabel: { ...letters, color: colours.muted, margin: 10, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      axisLabel: { ...letters, color: colours.muted, formatter: (value: number) => showNumber(value) },
      splitLine: { lineStyle: { color: colours.divider } },
    },
    series: lines.map(({ name, values }, at) => ({
      name,
      type: 'line',
      silent: true,
      showSymbol: times.length <= 24,
      symbol: symbols[at % symbols.length],
      symbolSize: 7,
      lineStyle: { width: 2, type: dashes[at % dashes.length], color: colours.series[at] },
      itemStyle: { color: colours.series[at] },
      endLabel: {
        ...letters,
        show: true,
        distance: 8,
        color: colours.text,
        formatter: ({ value }: { value: number }) =>
          lines.length > 1 ? `${name} ${showNumber(value)}` : showNumber(value),
      },
      labelLayout: { moveOverlap: 'shiftY' },
      data: [...values],
    })),
  });
}

// Told apart without colour too.
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'circle', 'rect'];
const dashes = ['solid', 'dashed', 'dotted', 'solid', 'dashed', 'dotted'];
