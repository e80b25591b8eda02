import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TransferSummary } from '@hr/contracts';
import { DatePipe, Empty, NumberPipe, Panel } from '../ui';

/** Whose files wait, most overdue first. */
@Component({
  selector: 'hr-units-waiting',
  imports: [DatePipe, Empty, NumberPipe, Panel, RouterLink],
  template: `
    <hr-panel heading="Theo đơn vị giữ hồ sơ" note="quá hạn nhiều trước" flush>
      @if (units().length === 0) {
        <hr-empty icon="done" heading="Không đơn vị nào có thay đổi chờ gửi" />
      } @else {
        <table>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              <th scope="col" class="hr-number">Chờ</th>
              <th scope="col" class="hr-number">Quá hạn</th>
              <th scope="col" class="hr-number">Lâu nhất từ</th>
            </tr>
          </thead>
          <tbody>
            @for (unit of units(); track unit.id) {
              <tr>
                <th scope="row">
                  <a routerLink="/gui-du-lieu" [queryParams]="{ organisationId: unit.id }">{{ unit.name }}</a>
                </th>
                <td class="hr-number">{{ unit.waiting | hrNumber }}</td>
                <td class="hr-number" [class.late]="unit.late > 0">{{ unit.late | hrNumber }}</td>
                <td class="hr-number">{{ unit.oldest | hrDate }}</td>
              </tr>
            }
          </tbody>
        </table>
      }
    </hr-panel>
  `,
  styles: `
    table {
      width: 100%;
      border-spacing: 0;
      font-size: 13px;
    }

    th,
    td {
      padding: 7px 8px;
      border-bottom: 1px solid var(--hr-divider);
      font-weight: 400;
      line-height: 20px;
    }

    th:not(.hr-number) {
      padding-left: 16px;
      text-align: start;
    }

    thead th {
      color: var(--hr-text-muted);
      font-weight: 500;
    }

    td:last-child,
    thead th:last-child {
      padding-right: 16px;
    }

    tbody tr:last-child > * {
      border-bottom: 0;
    }

    .late {
      color: var(--hr-late);
      font-weight: 600;
    }
  `,
})
export class UnitsWaiting {
  readonly units = input.required<TransferSummary['units']>();
}
