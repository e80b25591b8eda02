import { Component, computed, input, signal } from '@angular/core';
import type { QuotaFigures } from '@hr/contracts';
import { BarPlot, NumberPipe, Panel, PlotSwitch, showNumber } from '../ui';

/** People there against the number given, by kind: as a plot, or as the table behind it. */
@Component({
  selector: 'hr-quota-plot',
  imports: [BarPlot, NumberPipe, Panel, PlotSwitch],
  template: `
    <hr-panel heading="Có mặt so với số được giao" [note]="note()">
      <hr-plot-switch panelActions of="Có mặt so với số được giao" [(isTable)]="isTable" />
      @if (quotas().length === 0) {
        <p class="hr-muted">Chưa ghi số được giao và chưa có người nào.</p>
      } @else if (isTable()) {
        <table>
          <thead>
            <tr>
              <th scope="col">Loại</th>
              <th scope="col" class="hr-number">Được giao</th>
              <th scope="col" class="hr-number">Có mặt</th>
              <th scope="col" class="hr-number">Còn lại</th>
            </tr>
          </thead>
          <tbody>
            @for (quota of quotas(); track quota.kind) {
              <tr>
                <th scope="row">{{ quota.kindName }}</th>
                <td class="hr-number">
                  {{ quota.amount === null ? 'chưa giao' : (quota.amount | hrNumber) }}
                </td>
                <td class="hr-number">{{ quota.present | hrNumber }}</td>
                <td class="hr-number" [class.late]="quota.over > 0">{{ left(quota) }}</td>
              </tr>
            }
          </tbody>
        </table>
      } @else {
        <hr-bar-plot label="Có mặt so với số được giao" [bars]="bars()" />
      }
    </hr-panel>
  `,
  styles: `
    table {
      width: 100%;
      max-width: 640px;
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

    .late {
      color: var(--hr-late);
      font-weight: 600;
    }
  `,
})
export class QuotaPlot {
  readonly quotas = input.required<readonly QuotaFigures[]>();
  readonly note = input('');
  protected readonly isTable = signal(false);

  protected readonly bars = computed(() =>
    this.quotas().map(({ kindName, amount, present, over }) => ({
      name: kindName,
      value: present,
      ...(amount === null ? {} : { of: amount }),
      text:
        amount === null
          ? `${showNumber(present)} · chưa giao`
          : `${showNumber(present)} / ${showNumber(amount)}${over > 0 ? ` · vượt ${over}` : ''}`,
    })),
  );

  protected left({ amount, present, over }: QuotaFigures): string {
    if (amount === null) return '–';
    return over > 0 ? `vượt ${showNumber(over)}` : showNumber(amount - present);
  }
}
