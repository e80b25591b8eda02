import {
  afterNextRender,
  afterRenderEffect,
  Component,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { EChartsCoreOption } from 'echarts/core';
import type { PlotCanvas } from './plot-canvas';

/** The colours of the theme that holds where the plot stands. */
export interface PlotColours {
  readonly text: string;
  readonly muted: string;
  readonly border: string;
  readonly divider: string;
  readonly surface: string;
  /** At most six, apart for colour-blind eyes too. */
  readonly series: readonly string[];
  /** For what is not known. */
  readonly none: string;
}

export type PlotDrawing = (colours: PlotColours) => EChartsCoreOption;

/** Any plot: drawn by `drawing`, said in words by `spoken`, kept as a picture by `save`. The library comes with the first one. */
@Component({
  selector: 'hr-plot',
  template: `<div #place role="img" [attr.aria-label]="spoken()" [style.height.px]="height()"></div>`,
  styles: `
    :host,
    div {
      display: block;
      min-width: 0;
    }
  `,
})
export class Plot {
  readonly spoken = input.required<string>();
  readonly drawing = input.required<PlotDrawing>();
  readonly height = input(240);

  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private readonly canvas = signal<PlotCanvas | null>(null);
  private readonly themeChanges = signal(0);

  constructor() {
    const destroyed = inject(DestroyRef);
    this.watchTheme(destroyed);
    afterNextRender(() => this.watchSize(destroyed));
    afterRenderEffect(() => {
      this.themeChanges();
      this.canvas()?.draw(this.drawing(), this.height());
    });
    destroyed.onDestroy(() => this.canvas()?.dispose());
  }

  /** The plot as a file, dark on white whatever the theme: it goes into documents. */
  save(kind: 'png' | 'svg', fileName: string): void {
    this.canvas()?.save(kind, `${fileName}.${kind}`, this.drawing());
  }

  /** The first width there is to draw on fetches the library; every other one redraws. */
  private watchSize(destroyed: DestroyRef): void {
    const place = this.place().nativeElement;
    let isAsked = false;
    const watcher = new ResizeObserver(async () => {
      this.canvas()?.fit();
      if (isAsked || place.clientWidth === 0) return;
      isAsked = true;
      const { PlotCanvas } = await import('./plot-canvas');
      if (!destroyed.destroyed) this.canvas.set(new PlotCanvas(place));
    });
    watcher.observe(place);
    destroyed.onDestroy(() => watcher.disconnect());
  }

  /** Colours are drawn, not styled, so a change of theme draws again. */
  private watchTheme(destroyed: DestroyRef): void {
    const document = inject(DOCUMENT);
    const redraw = (): void => this.themeChanges.update((count) => count + 1);
    const watcher = new MutationObserver(redraw);
    watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const system = document.defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
    system?.addEventListener('change', redraw);
    destroyed.onDestroy(() => {
      watcher.disconnect();
      system?.removeEventListener('change', redraw);
    });
  }
}
