import { type PlotDrawing, showNumber } from '../../ui';
import { letters } from './letters';

export interface AgeBand {
  readonly name: string;
  readonly men: number;
  readonly women: number;
}

const bandHeight = 26;
export const heightOfPyramid = (bands: number): number => bands * bandHeight + 34;

/** Men to the left, women to the right of one line, the oldest at the top, on the same scale. */
export function agePyramid(bands: readonly AgeBand[]): PlotDrawing {
  const most = Math.max(1, ...bands.flatMap(({ men, women }) => [men, women]));
  const total = (of: (band: AgeBand) => number): number => bands.reduce((sum, band) => sum + of(band), 0);
  const side = (name: string, sign: 1 | -1, of: (band: AgeBand) => number, colour: string, text: string) => ({
    name,
    type: 'bar',
    stack: 'age',
    barWidth: 16,
    silent: true,
    itemStyle: { color: colour, borderRadius: sign > 0 ? [0, 3, 3, 0] : [3, 0, 0, 3] },
    label: {
      ...letters,
      show: true,
      color: text,
      position: sign > 0 ? 'right' : 'left',
      distance: 6,
      formatter: ({ value }: { value: number }) => (value === 0 ? '' : showNumber(Math.abs(value))),
    },
    data: bands.map((band) => sign * of(band)),
  });
  return (colours) => ({
    // The heads of the two sides stand where a legend would.
    xAxis: {
      type: 'value',
      min: -most * 1.4,
      max: most * 1.4,
      position: 'top',
      interval: most * 1.4,
      axisLabel: {
        ...letters,
        color: colours.text,
        fontWeight: 600,
        formatter: (value: number) =>
          value === 0
            ? ''
            : value < 0
              ? `Nam ${showNumber(total(({ men }) => men))}`
              : `Nữ ${showNumber(total(({ women }) => women))}`,
        alignMinLabel: 'left',
        alignMaxLabel: 'right',
      },
      splitLine: { show: false },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    grid: { left: 4, right: 4, top: 26, bottom: 4, containLabel: true },
    yAxis: {
      type: 'category',
      data: bands.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...letters, color: colours.text, margin: 10 },
    },
    series: [
      side('Nam', -1, ({ men }) => men, colours.series[0] ?? '', colours.text),
      side('Nữ', 1, ({ women }) => women, colours.series[1] ?? '', colours.text),
    ],
  });
}
