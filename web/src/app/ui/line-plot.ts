import {
  afterNextRender,
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { LineChart } from './line-chart';

export interface PlotPoint {
  readonly name: string;
  readonly value: number;
  /** Said at the first and the last point. */
  readonly text: string;
}

/** The course of one number over time, on a zero line; the plot library comes when it is needed. */
@Component({
  selector: 'hr-line-plot',
  template: `<div #place role="img" [attr.aria-label]="spoken()"></div>`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }

    div {
      height: 200px;
      min-width: 0;
    }
  `,
})
export class LinePlot {
  readonly label = input.required<string>();
  readonly points = input.required<readonly PlotPoint[]>();
  /** Top of the scale. */
  readonly most = input(100);

  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private readonly chart = signal<LineChart | null>(null);
  private readonly themeChanges = signal(0);
  protected readonly spoken = computed(
    () =>
      `${this.label()}: ${this.points()
        .map(({ name, text }) => `${name} ${text}`)
        .join('; ')}`,
  );

  constructor() {
    const destroyed = inject(DestroyRef);
    this.watchTheme(destroyed);
    afterNextRender(() => this.watchSize(destroyed));
    afterRenderEffect(() => {
      this.themeChanges();
      this.chart()?.draw(this.points(), this.most());
    });
    destroyed.onDestroy(() => this.chart()?.dispose());
  }

  /** The first width there is to draw on fetches the library; every other one redraws. */
  private watchSize(destroyed: DestroyRef): void {
    const place = this.place().nativeElement;
    let isAsked = false;
    const watcher = new ResizeObserver(async () => {
      this.chart()?.fit();
      if (isAsked || place.clientWidth === 0) return;
      isAsked = true;
      const { LineChart } = await import('./line-chart');
      if (!destroyed.destroyed) this.chart.set(new LineChart(place));
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
