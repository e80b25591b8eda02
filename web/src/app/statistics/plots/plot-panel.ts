import { Component, computed, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Icon, Panel, Plot, type PlotDrawing } from '../../ui';

/** What is drawn, as the table behind it: the first column names the row. */
export interface PlotTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One plot with its table a click away, to be taken along as a picture. */
@Component({
  selector: 'hr-plot-panel',
  imports: [Icon, MatButton, MatMenu, MatMenuItem, MatMenuTrigger, Panel, Plot],
  template: `
    <hr-panel [heading]="heading()" [note]="note()">
      <button
        panelActions
        matButton
        type="button"
        [attr.aria-label]="switchLabel()"
        (click)="isTable.set(!isTable())"
      >
        {{ isTable() ? 'Xem biểu đồ' : 'Xem bảng' }}
      </button>
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
          <table>
            <caption class="hr-visually-hidden">
              {{
                heading()
              }}
            </caption>
            <thead>
              <tr>
                @for (word of table().head; track $index) {
                  <th scope="col" [class.hr-number]="$index > 0">{{ word }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (row of table().rows; track $index) {
                <tr>
                  @for (cell of row; track $index) {
                    @if ($index === 0) {
                      <th scope="row">{{ cell }}</th>
                    } @else {
                      <td class="hr-number">{{ cell }}</td>
                    }
                  }
                </tr>
              }
            </tbody>
          </table>
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

    table {
      width: 100%;
      border-spacing: 0;
      font-size: 13px;
    }

    th,
    td {
      height: 30px;
      padding: 0 8px 0 0;
      border-bottom: 1px solid var(--hr-divider);
      font-weight: 400;
    }

    th:not(.hr-number) {
      text-align: start;
    }

    thead th {
      color: var(--hr-text-muted);
      font-weight: 500;
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
  protected readonly switchLabel = computed(
    () => `${this.isTable() ? 'Xem biểu đồ' : 'Xem bảng'}: ${this.heading()}`,
  );
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
