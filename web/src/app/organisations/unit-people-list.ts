import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PeoplePage } from '@hr/contracts';
import { AsOf } from '../session';
import { Empty, ErrorState, NumberPipe, Panel, Skeleton } from '../ui';

const firstRows = 8;

/** The first people of a unit and of all below it, and the way to the whole list. */
@Component({
  selector: 'hr-unit-people-list',
  imports: [Empty, ErrorState, MatButton, NumberPipe, Panel, RouterLink, Skeleton],
  template: `
    <hr-panel heading="Người của đơn vị" [note]="note()" flush>
      @if (people.error() && !people.isLoading()) {
        <hr-error-state
          [error]="people.error()"
          heading="Chưa tải được danh sách"
          (retried)="people.reload()"
        />
      } @else if (!people.hasValue()) {
        <hr-skeleton class="waiting" lines="5" />
      } @else if (people.value().items.length === 0) {
        <hr-empty
          icon="users"
          heading="Chưa có người nào"
          text="Đơn vị này và các đơn vị trực thuộc chưa có người vào ngày đó."
        />
      } @else {
        <table>
          <thead>
            <tr>
              <th scope="col">Họ và tên</th>
              <th scope="col">Chức vụ</th>
              <th scope="col" class="wide">Đơn vị</th>
            </tr>
          </thead>
          <tbody>
            @for (person of people.value().items; track person.id) {
              <tr>
                <td>
                  <a [routerLink]="['/ho-so', person.id]" [queryParams]="dayInAddress()">{{
                    person.fullName
                  }}</a>
                </td>
                <td>{{ person.title ?? 'chưa ghi' }}</td>
                <td class="wide hr-muted">{{ person.organisationName }}</td>
              </tr>
            }
          </tbody>
        </table>
      }
      @if (total(); as total) {
        <a panelFooter matButton class="all" routerLink="/ho-so" [queryParams]="listInAddress()">
          Xem tất cả {{ total | hrNumber }} người
        </a>
      }
    </hr-panel>
  `,
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }

    .waiting {
      padding: 14px 16px;
    }

    table {
      width: 100%;
      border-collapse: collapse;
      font-size: 13px;
    }

    th,
    td {
      padding: 7px 8px;
      border-bottom: 1px solid var(--hr-divider);
      line-height: 21px;
      text-align: left;
    }

    th {
      color: var(--hr-text-muted);
      font-weight: 500;
    }

    th:first-child,
    td:first-child {
      padding-left: 16px;
    }

    tbody tr:last-child td {
      border-bottom: 0;
    }

    .all {
      margin: -4px -8px;
    }

    @container (width < 560px) {
      .wide {
        display: none;
      }
    }
  `,
})
export class UnitPeopleList {
  readonly organisationId = input.required<string>();
  readonly asOf = input.required<string>();

  private readonly day = inject(AsOf);
  protected readonly people = httpResource<PeoplePage>(() => ({
    url: '/api/people',
    params: { organisationId: this.organisationId(), asOf: this.asOf(), pageSize: firstRows },
  }));
  protected readonly total = computed(() => (this.people.hasValue() ? this.people.value().total : 0));
  protected readonly note = computed(() =>
    this.people.hasValue() ? 'cả đơn vị trực thuộc, xếp theo tên' : '',
  );
  protected readonly dayInAddress = computed(() => (this.day.isToday() ? {} : { asOf: this.day.date() }));
  /** A closed unit has people only on its own days. */
  protected readonly listInAddress = computed(() => ({
    organisationId: this.organisationId(),
    ...(this.asOf() === this.day.date() ? this.dayInAddress() : { asOf: this.asOf() }),
  }));
}
