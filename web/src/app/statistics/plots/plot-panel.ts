import { Component, computed, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Icon, Panel, Plot, type PlotDrawing, PlotNumbers, PlotSwitch, type PlotTable } from '../../ui';

/** One plot with its table a click away, to be taken along as a picture. */
@Component({
  selector: 'hr-plot-panel',
  imports: [Icon, MatButton, MatMenu, MatMenuItem, MatMenuTrigger, Panel, Plot, PlotNumbers, PlotSwitch],
  template: `
    <hr-panel [heading]="heading()" [note]="note()">
      <hr-plot-switch panelActions [of]="heading()" [(isTable)]="isTable" />
      @if (!isTable()) {
        <button
          panelActions
          matButton
          type="button"
          [attr.aria-label]="'Tải hình: ' + heading()"
          [matMenuTriggerFor]="kinds"
        >
          <hr-icon matButtonIcon name="download" size="16" />Tải hình
        </button>
      }
      <mat-menu #kinds>
        <button mat-menu-item type="button" (click)="plot()?.save('png', fileName())">Hình PNG</button>
        <button mat-menu-item type="button" (click)="plot()?.save('svg', fileName())">Hình SVG</button>
      </mat-menu>
      @if (isTable()) {
        <div class="sheet" tabindex="0" role="group" [attr.aria-label]="heading()">
          <hr-plot-numbers [table]="table()" [caption]="heading()" />
        </div>
      } @else {
        <hr-plot [spoken]="spoken()" [drawing]="drawing()" [height]="height()" />
      }
    </hr-panel>
  `,
  styles: `
    .sheet {
      max-height: 380px;
      overflow: auto;
    }
  `,
})
export class PlotPanel {
  readonly heading = input.required<string>();
  readonly note = input('');
  readonly drawing = input.required<PlotDrawing>();
  readonly height = input(240);
  readonly table = input.required<PlotTable>();
  /** What the picture is called when it is kept. */
  readonly fileName = input('bieu-do');

  protected readonly isTable = signal(false);
  protected readonly plot = viewChild(Plot);
  /** The plot in words: its rows, as far as anybody would listen. */
  protected readonly spoken = computed(() => {
    const { head, rows } = this.table();
    const said = rows.slice(0, 24).map(([name, ...cells]) => {
      const words = cells.map((cell, at) => (head.length > 2 ? `${head[at + 1]} ${cell}` : cell));
      return `${name} ${words.join(', ')}`;
    });
    const rest = rows.length > said.length ? `; còn ${rows.length - said.length} dòng, xem ở bảng` : '';
    return `${this.heading()}: ${said.join('; ')}${rest}`;
  });
}
