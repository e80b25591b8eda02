import { Component, computed, input, signal } from '@angular/core';
import type { StaffCount } from '@hr/contracts';
import { BarPlot, NumberPipe, Panel, PlotSwitch, showNumber } from '../ui';

/** How many people of which kind: as a plot, or as the table behind it. */
@Component({
  selector: 'hr-staff-by-class',
  imports: [BarPlot, NumberPipe, Panel, PlotSwitch],
  template: `
    <hr-panel heading="Cơ cấu theo loại" [note]="note()">
      <hr-plot-switch panelActions of="Cơ cấu theo loại" [(isTable)]="isTable" />
      @if (isTable()) {
        <table>
          <thead>
            <tr>
              <th scope="col">Loại</th>
              <th scope="col" class="hr-number">Số người</th>
              <th scope="col" class="hr-number">Tỷ lệ</th>
            </tr>
          </thead>
          <tbody>
            @for (row of counts(); track row.code) {
              <tr>
                <th scope="row">{{ row.name }}</th>
                <td class="hr-number">{{ row.count | hrNumber }}</td>
                <td class="hr-number">{{ share(row) }}</td>
              </tr>
            }
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Tổng cộng</th>
              <td class="hr-number">{{ total() | hrNumber }}</td>
              <td class="hr-number">100 %</td>
            </tr>
          </tfoot>
        </table>
      } @else {
        <hr-bar-plot label="Số người theo loại" [bars]="bars()" />
      }
    </hr-panel>
  `,
  styles: `
    table {
      width: 100%;
      max-width: 560px;
      border-spacing: 0;
      font-size: 13px;
    }

    th,
    td {
      height: 32px;
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

    tfoot :is(th, td) {
      border-bottom: 0;
      font-weight: 600;
    }
  `,
})
export class StaffByClass {
  readonly counts = input.required<readonly StaffCount[]>();
  readonly total = input.required<number>();
  protected readonly isTable = signal(false);

  protected readonly note = computed(() => `${showNumber(this.total())} người`);
  protected readonly bars = computed(() =>
    this.counts().map((row) => ({
      name: row.name,
      value: row.count,
      text: `${showNumber(row.count)} · ${this.share(row)}`,
    })),
  );

  protected share({ count }: StaffCount): string {
    return this.total() === 0 ? '' : `${showNumber(Math.round((count / this.total()) * 1000) / 10)} %`;
  }
}
