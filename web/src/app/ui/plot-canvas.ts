import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { drawnColour } from './drawn-colour';
import type { PlotColours, PlotDrawing } from './plot';

use([BarChart, LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer, CanvasRenderer]);

/** Pixels of a saved picture for each pixel on screen: sharp on paper. */
const sharpness = 3;

/** The drawing behind `hr-plot`, in a file of its own so that ECharts is loaded only with a plot on screen. */
export class PlotCanvas {
  private readonly chart: ECharts;

  constructor(private readonly place: HTMLElement) {
    this.chart = init(place, null, { renderer: 'svg' });
  }

  fit(): void {
    this.chart.resize();
  }

  draw(drawing: PlotDrawing, height: number): void {
    this.chart.resize({ height });
    this.chart.setOption({ animation: false, ...drawing(this.colours()) }, true);
  }

  save(kind: 'png' | 'svg', fileName: string, drawing: PlotDrawing): void {
    const room = this.place.ownerDocument.createElement('div');
    const size = { width: this.place.clientWidth, height: this.place.clientHeight };
    const picture = init(room, null, { renderer: kind === 'svg' ? 'svg' : 'canvas', ...size });
    const colours = this.colours('light');
    picture.setOption({ animation: false, backgroundColor: colours.surface, ...drawing(colours) });
    const address = picture.getDataURL({
      type: kind,
      pixelRatio: sharpness,
      backgroundColor: colours.surface,
    });
    picture.dispose();
    const link = this.place.ownerDocument.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
  }

  dispose(): void {
    this.chart.dispose();
  }

  private colours(scheme?: 'light'): PlotColours {
    const of = (property: string): string => drawnColour(this.place, property, scheme);
    return {
      text: of('--hr-text'),
      muted: of('--hr-text-muted'),
      border: of('--hr-border-strong'),
      divider: of('--hr-divider'),
      surface: of('--hr-surface'),
      series: [1, 2, 3, 4, 5, 6].map((number) => of(`--hr-plot-${number}`)),
      none: of('--hr-plot-none'),
    };
  }
}
