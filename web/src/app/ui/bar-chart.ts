import { BarChart as Bars } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { drawnColour } from './drawn-colour';
import type { Bar } from './bar-plot';

use([Bars, GridComponent, SVGRenderer]);

const narrow = 480;
const digitWidth = 7.5;

/** The drawing behind `hr-bar-plot`, in a file of its own so that ECharts is loaded only with a plot on screen. */
export class BarChart {
  private readonly chart: ECharts;

  constructor(private readonly place: HTMLElement) {
    this.chart = init(place, null, { renderer: 'svg' });
  }

  fit(): void {
    this.chart.resize();
  }

  draw(bars: readonly Bar[], height: number): void {
    const font = { fontFamily: 'Be Vietnam Pro', fontSize: 13 };
    const label = { ...font, show: true, position: 'right', distance: 8, color: this.colour('--hr-text') };
    const bar = {
      type: 'bar',
      barWidth: 14,
      barGap: '-100%',
      silent: true,
      itemStyle: { borderRadius: [0, 3, 3, 0] },
    };
    this.chart.resize({ height });
    const isNarrow = this.place.clientWidth < narrow;
    const longest = Math.max(0, ...bars.map(({ text }) => text.length));
    this.chart.setOption({
      animation: false,
      // On a phone the bars get what the names and numbers leave.
      grid: {
        left: 4,
        right: isNarrow ? longest * digitWidth + 12 : 130,
        top: 4,
        bottom: 4,
        containLabel: true,
      },
      xAxis: { type: 'value', min: 0, show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ name }) => name),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          ...font,
          color: this.colour('--hr-text'),
          margin: 12,
          width: isNarrow ? 104 : 180,
          overflow: 'truncate',
        },
      },
      series: [
        {
          ...bar,
          z: 1,
          itemStyle: { ...bar.itemStyle, color: this.colour('--hr-plot-none') },
          // Said at the longer of the two, so that no text lies on a bar.
          label: {
            ...label,
            formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.text ?? '',
          },
          data: bars.map(({ value, of = 0 }) => ({ value: of, label: { show: of >= value } })),
        },
        {
          ...bar,
          z: 2,
          data: bars.map(({ value, text, of }) => ({
            value,
            itemStyle: { color: this.colour(of !== undefined && value > of ? '--hr-plot-5' : '--hr-plot-1') },
            label: { ...label, show: of === undefined || value > of, formatter: text },
          })),
        },
      ],
    });
  }

  dispose(): void {
    this.chart.dispose();
  }

  private colour(property: string): string {
    return drawnColour(this.place, property);
  }
}
