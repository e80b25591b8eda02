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
import type { BarChart } from './bar-chart';

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Said at the end of the bar: the number and its share. */
  readonly text: string;
  /** What the value is measured against: drawn as a pale bar behind it; a value beyond it changes its colour. */
  readonly of?: number;
}

const barHeight = 30;

/** Bars lying on a zero line, each with its name and number beside it; the plot library comes when it is needed. */
@Component({
  selector: 'hr-bar-plot',
  template: `<div #place role="img" [attr.aria-label]="spoken()" [style.height.px]="height()"></div>`,
  styles: `
    :host,
    div {
      display: block;
      min-width: 0;
    }
  `,
})
export class BarPlot {
  readonly label = input.required<string>();
  readonly bars = input.required<readonly Bar[]>();

  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private readonly chart = signal<BarChart | null>(null);
  private readonly themeChanges = signal(0);
  protected readonly height = computed(() => this.bars().length * barHeight + 8);
  protected readonly spoken = computed(
    () =>
      `${this.label()}: ${this.bars()
        .map(({ name, text }) => `${name} ${text}`)
        .join('; ')}`,
  );

  constructor() {
    const destroyed = inject(DestroyRef);
    this.watchTheme(destroyed);
    afterNextRender(() => this.watchSize(destroyed));
    afterRenderEffect(() => {
      this.themeChanges();
      this.chart()?.draw(this.bars(), this.height());
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
      const { BarChart } = await import('./bar-chart');
      if (!destroyed.destroyed) this.chart.set(new BarChart(place));
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
