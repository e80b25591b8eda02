import type { PlotDrawing } from '../../ui';
import { letters } from './letters';

export interface LyingBar {
  readonly name: string;
  readonly value: number;
  /** Said at the end of the bar. */
  readonly text: string;
  /** What is not known stands apart. */
  readonly isUnknown?: boolean;
}

const barHeight = 28;
export const heightOfBars = (count: number): number => count * barHeight + 8;

/** On a phone the names and numbers beside the bars take less, or nothing is left for the bars. */
export function besideBars(names: number, numbers: number) {
  const room = (width: number, right: number) => ({
    option: { grid: { right }, yAxis: { axisLabel: { width } } },
  });
  return [{ query: { maxWidth: 480 }, ...room(108, Math.min(numbers, 112)) }, room(names, numbers)];
}

/** Bars lying on a zero line, each with its name and number beside it. */
export function lyingBars(bars: readonly LyingBar[]): PlotDrawing {
  return (colours) => ({
    grid: { left: 4, right: 118, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', min: 0, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...letters, color: colours.text, margin: 10, width: 190, overflow: 'truncate' },
    },
    series: [
      {
        type: 'bar',
        barWidth: 14,
        silent: true,
        label: { ...letters, show: true, position: 'right', distance: 8, color: colours.text },
        data: bars.map(({ value, text, isUnknown }) => ({
          value,
          label: { formatter: text },
          itemStyle: {
            color: isUnknown ? colours.none : colours.series[0],
            borderRadius: [0, 3, 3, 0],
          },
        })),
      },
    ],
    media: besideBars(190, 118),
  });
}
