import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GapReport } from '@hr/contracts';
import { NumberPipe, Panel, Skeleton } from '../ui';
import { gaps } from './gap-columns';
import { QuotaPlot } from './quota-plot';

/** The gaps added up by kind of body, and quota against people by kind of people. */
@Component({
  selector: 'hr-gap-groups',
  imports: [NumberPipe, Panel, QuotaPlot, RouterLink, Skeleton],
  template: `
    @if (report(); as report) {
      <hr-quota-plot [quotas]="report.quotas" note="người, cộng các đơn vị" />
      <hr-panel heading="Theo loại đơn vị" flush>
        <div class="frame">
          <table>
            <thead>
              <tr>
                <th scope="col">Loại đơn vị</th>
                <th scope="col" class="hr-number">Đơn vị</th>
                <th scope="col" class="hr-number">Giao</th>
                <th scope="col" class="hr-number">Có mặt</th>
                @for (gap of gaps; track gap.key) {
                  <th scope="col" class="hr-number">{{ gap.header }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (group of report.groups; track group.code) {
                <tr>
                  <th scope="row">
                    <a
                      [routerLink]="[]"
                      [queryParams]="{ muc: null, bodyKind: group.code }"
                      queryParamsHandling="merge"
                      >{{ group.name }}</a
                    >
                  </th>
                  <td class="hr-number">{{ group.bodies | hrNumber }}</td>
                  <td class="hr-number">{{ group.quota === null ? '–' : (group.quota | hrNumber) }}</td>
                  <td class="hr-number">{{ group.present | hrNumber }}</td>
                  @for (gap of gaps; track gap.key) {
                    <td class="hr-number">{{ gap.of(group) ? (gap.of(group) | hrNumber) : '–' }}</td>
                  }
                </tr>
              }
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Cộng</th>
                <td class="hr-number">{{ report.total | hrNumber }}</td>
                <td class="hr-number">{{ quota() === null ? '–' : (quota() | hrNumber) }}</td>
                <td class="hr-number">{{ report.totals.present | hrNumber }}</td>
                @for (gap of gaps; track gap.key) {
                  <td class="hr-number">{{ gap.of(report.totals) | hrNumber }}</td>
                }
              </tr>
            </tfoot>
          </table>
        </div>
      </hr-panel>
    } @else {
      <hr-skeleton lines="10" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      min-width: 0;
    }

    .frame {
      overflow-x: auto;
    }

    table {
      width: 100%;
      border-collapse: collapse;
      font-size: 13px;
    }

    th,
    td {
      height: var(--hr-row);
      padding: 0 8px;
      border-bottom: 1px solid var(--hr-divider);
      font-weight: 400;
      white-space: nowrap;

      &:not(.hr-number) {
        padding-left: 16px;
        text-align: left;
      }
    }

    thead th {
      color: var(--hr-text-muted);
      font-weight: 500;
    }

    tfoot :is(th, td) {
      border-bottom: 0;
      background: var(--hr-sunken);
      font-weight: 600;
    }
  `,
})
export class GapGroups {
  readonly report = input.required<GapReport | undefined>();
  protected readonly gaps = gaps;
  protected readonly quota = computed(() => this.report()?.totals.quota ?? null);
}
