import { Component, computed, input } from '@angular/core';
import type { OrganisationFile } from '@hr/contracts';
import { NumberPipe, Panel, showDate } from '../ui';

/** People by class, of the unit alone and with all below it; the bar is the share of the latter. */
@Component({
  selector: 'hr-unit-classes',
  imports: [NumberPipe, Panel],
  template: `
    <hr-panel heading="Số người theo loại" [note]="note()" flush>
      @if (unit().byClass.length === 0) {
        <p>Chưa có người nào trong phạm vi được xem.</p>
      } @else {
        <table>
          <thead>
            <tr>
              <th scope="col">Loại</th>
              <td class="bar"></td>
              <th scope="col" class="hr-number">Riêng đơn vị</th>
              <th scope="col" class="hr-number">Cả trực thuộc</th>
            </tr>
          </thead>
          <tbody>
            @for (row of unit().byClass; track row.code) {
              <tr>
                <th scope="row">{{ row.name }}</th>
                <td class="bar" aria-hidden="true">
                  <span><i [style.width.%]="(100 * row.descendantPeople) / most()"></i></span>
                </td>
                <td class="hr-number">{{ row.people | hrNumber }}</td>
                <td class="hr-number">{{ row.descendantPeople | hrNumber }}</td>
              </tr>
            }
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Cộng</th>
              <td class="bar"></td>
              <td class="hr-number">{{ unit().people | hrNumber }}</td>
              <td class="hr-number">{{ unit().descendantPeople | hrNumber }}</td>
            </tr>
          </tfoot>
        </table>
      }
    </hr-panel>
  `,
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }

    p {
      padding: 14px 16px;
      color: var(--hr-text-muted);
    }

    table {
      width: 100%;
      border-collapse: collapse;
      font-size: 13px;
    }

    th,
    td {
      height: var(--hr-row);
      padding: 4px 8px;
      border-bottom: 1px solid var(--hr-divider);
      font-weight: 400;
      line-height: 20px;
      text-align: left;
    }

    .hr-number {
      width: 1%;
      text-align: right;
      white-space: nowrap;
    }

    th:first-child {
      padding-left: 16px;
    }

    td:last-child,
    th:last-child {
      padding-right: 16px;
    }

    thead th {
      color: var(--hr-text-muted);
      font-weight: 500;
    }

    tfoot th,
    tfoot td {
      border-bottom: 0;
      background: var(--hr-sunken);
      font-weight: 600;
    }

    tfoot tr > :first-child {
      border-bottom-left-radius: var(--hr-radius);
    }

    tfoot tr > :last-child {
      border-bottom-right-radius: var(--hr-radius);
    }

    .bar {
      width: 24%;
      min-width: 56px;
    }

    .bar span {
      display: block;
      height: 8px;
      border-radius: 4px;
      background: var(--hr-divider);
    }

    i {
      display: block;
      min-width: 2px;
      height: 8px;
      border-radius: 4px;
      background: var(--hr-plot-1);
    }

    @container (width < 560px) {
      .bar {
        display: none;
      }
    }
  `,
})
export class UnitClasses {
  readonly unit = input.required<OrganisationFile>();
  protected readonly most = computed(() =>
    Math.max(1, ...this.unit().byClass.map(({ descendantPeople }) => descendantPeople)),
  );
  protected readonly note = computed(() => `tính đến ${showDate(this.unit().shownOn)}`);
}
