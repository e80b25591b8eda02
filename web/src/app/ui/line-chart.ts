import { LineChart as Lines } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { drawnColour } from './drawn-colour';
import type { PlotPoint } from './line-plot';

use([Lines, GridComponent, SVGRenderer]);

/** The drawing behind `hr-line-plot`, in a file of its own so that ECharts is loaded only with a plot on screen. */
export class LineChart {
  private readonly chart: ECharts;

  constructor(private readonly place: HTMLElement) {
    this.chart = init(place, null, { renderer: 'svg' });
  }

  fit(): void {
    this.chart.resize();
  }

  draw(points: readonly PlotPoint[], most: number): void {
    const font = { fontFamily: 'Be Vietnam Pro', fontSize: 12 };
    const labelled = new Set([0, points.length - 1]);
    this.chart.setOption({
      animation: false,
      grid: { left: 4, right: 26, top: 26, bottom: 4, containLabel: true },
      xAxis: {
        type: 'category',
        data: points.map(({ name }) => name),
        boundaryGap: false,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: this.colour('--hr-border-strong') } },
        axisLabel: { ...font, color: this.colour('--hr-text-muted'), margin: 10, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: most,
        interval: most / 4,
        axisLabel: { ...font, color: this.colour('--hr-text-muted') },
        splitLine: { lineStyle: { color: this.colour('--hr-divider') } },
      },
      series: [
        {
          type: 'line',
          silent: true,
          symbol: 'circle',
          symbolSize: 7,
          lineStyle: { width: 2, color: this.colour('--hr-plot-1') },
          itemStyle: { color: this.colour('--hr-plot-1') },
          data: points.map(({ value, text }, at) => ({
            value,
            label: {
              ...font,
              show: labelled.has(at),
              position: 'top',
              fontWeight: 600,
              color: this.colour('--hr-text'),
              formatter: text,
            },
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
