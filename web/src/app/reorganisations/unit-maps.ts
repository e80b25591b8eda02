import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReorganisationMaps } from '@hr/contracts';
import { AsOf, AsOfChoice } from '../session';
import { DatePipe, ErrorState, NumberPipe, Panel, Skeleton } from '../ui';
import { reorganisationsUrl } from './reorganisations-api';

/** The same people by the units before a reorganisation and by those after it. */
@Component({
  selector: 'hr-unit-maps',
  imports: [AsOfChoice, DatePipe, ErrorState, NumberPipe, Panel, RouterLink, Skeleton],
  template: `
    @if (maps.hasValue()) {
      <div class="line">
        <p class="hr-muted">
          {{ maps.value().before | hrNumber }} người ngày {{ maps.value().dayBefore | hrDate }} ở các đơn vị
          được sắp xếp; đến {{ maps.value().asOf | hrDate }} còn
          {{ maps.value().before - maps.value().gone | hrNumber }} người làm việc,
          {{ maps.value().gone | hrNumber }} người đã nghỉ.
        </p>
        <hr-as-of-choice />
      </div>
      <div class="tables">
        <hr-panel heading="Theo đơn vị cũ" note="ai ở đơn vị nào trước sắp xếp" flush>
          <table>
            <thead>
              <tr>
                <th scope="col">Đơn vị cũ</th>
                <th scope="col">Nay là</th>
                <th scope="col" class="hr-number">Trước</th>
                <th scope="col" class="hr-number">Nay còn</th>
              </tr>
            </thead>
            <tbody>
              @for (unit of maps.value().oldMap; track unit.organisationId) {
                <tr>
                  <th scope="row">{{ unit.name }}</th>
                  <td>{{ unit.goesTo || 'chia cho nhiều đơn vị' }}</td>
                  <td class="hr-number">{{ unit.before | hrNumber }}</td>
                  <td class="hr-number">{{ unit.now | hrNumber }}</td>
                </tr>
              } @empty {
                <tr>
                  <td colspan="4" class="hr-muted">Không đơn vị nào thôi hoạt động hoặc đổi.</td>
                </tr>
              }
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colspan="2">Cộng</th>
                <td class="hr-number">{{ maps.value().before | hrNumber }}</td>
                <td class="hr-number">{{ maps.value().before - maps.value().gone | hrNumber }}</td>
              </tr>
            </tfoot>
          </table>
        </hr-panel>
        <hr-panel heading="Theo đơn vị mới" note="đơn vị bị chia thì theo từng người" flush>
          <table>
            <thead>
              <tr>
                <th scope="col">Đơn vị nay</th>
                <th scope="col" class="hr-number">Trước</th>
                <th scope="col" class="hr-number">Nay có</th>
                <th scope="col" class="hr-number">Người cũ</th>
              </tr>
            </thead>
            <tbody>
              @for (unit of maps.value().newMap; track unit.organisationId) {
                <tr>
                  <th scope="row">
                    <a [routerLink]="['/don-vi', unit.organisationId]">{{ unit.name }}</a>
                  </th>
                  <td class="hr-number">{{ unit.before | hrNumber }}</td>
                  <td class="hr-number">{{ unit.now | hrNumber }}</td>
                  <td class="hr-number">{{ unit.ofThem | hrNumber }}</td>
                </tr>
              } @empty {
                <tr>
                  <td colspan="4" class="hr-muted">Không đơn vị nào nhận người.</td>
                </tr>
              }
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Cộng</th>
                <td class="hr-number">{{ sums().before | hrNumber }}</td>
                <td class="hr-number">{{ sums().now | hrNumber }}</td>
                <td class="hr-number">{{ sums().ofThem | hrNumber }}</td>
              </tr>
            </tfoot>
          </table>
          @if (maps.value().nowhere > 0) {
            <p class="below hr-muted">
              {{ maps.value().nowhere | hrNumber }} người đã nghỉ, đơn vị cũ bị chia nên không xếp vào đơn vị
              mới nào.
            </p>
          }
        </hr-panel>
      </div>
    } @else if (maps.error()) {
      <hr-error-state [error]="maps.error()" (retried)="maps.reload()" />
    } @else {
      <hr-skeleton lines="8" />
    }
  `,
  styles: `
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      justify-content: space-between;
      margin-bottom: 12px;
      font-size: 13px;
    }

    .tables {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr));
      gap: 16px;
      align-items: start;
    }

    table {
      width: 100%;
      border-collapse: collapse;
      font-size: 13px;
    }

    th,
    td {
      padding: 8px 12px;
      border-bottom: 1px solid var(--hr-divider);
      font-weight: 400;
      text-align: start;
      vertical-align: top;

      &.hr-number {
        text-align: end;
        white-space: nowrap;
      }
    }

    thead th,
    tfoot th,
    tfoot td {
      font-weight: 500;
    }

    .below {
      padding: 8px 12px;
      font-size: 13px;
    }
  `,
})
export class UnitMaps {
  readonly id = input.required<string>();

  private readonly asOf = inject(AsOf);
  protected readonly maps = httpResource<ReorganisationMaps>(() => ({
    url: `${reorganisationsUrl}/${this.id()}/maps`,
    params: { asOf: this.asOf.date() },
  }));
  protected readonly sums = computed(() => {
    const rows = this.maps.hasValue() ? this.maps.value().newMap : [];
    const sum = (key: 'before' | 'now' | 'ofThem'): number =>
      rows.reduce((total, row) => total + row[key], 0);
    return { before: sum('before'), now: sum('now'), ofThem: sum('ofThem') };
  });
}
