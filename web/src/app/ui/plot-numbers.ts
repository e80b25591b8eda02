import { Component, input } from '@angular/core';

/** What is drawn, as the table behind it: the first column names the row. */
export interface PlotTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The numbers of a plot, to be read instead of it. */
@Component({
  selector: 'hr-plot-numbers',
  template: `
    <table>
      @if (caption(); as caption) {
        <caption class="hr-visually-hidden">
          {{
            caption
          }}
        </caption>
      }
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
  `,
  styles: `
    :host {
      display: block;
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
export class PlotNumbers {
  readonly table = input.required<PlotTable>();
  /** Read aloud, not shown; empty where the heading above says it. */
  readonly caption = input('');
}
