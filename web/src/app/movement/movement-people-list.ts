import { httpResource } from '@angular/common/http';
import { Component, computed, input, output } from '@angular/core';
import type { MovementPeople, MovementPerson } from '@hr/contracts';
import { Column, DataTable, Empty, ErrorState, Paginator, showDate, showNumber, latestOf } from '../ui';
import type { Side } from './movement-screen';
import type { Period } from './period';

const pageSize = 50;

/** The people behind one figure of the movement. */
@Component({
  selector: 'hr-movement-people-list',
  imports: [DataTable, Empty, ErrorState, Paginator],
  template: `
    <h2>{{ heading() }}</h2>
    <p class="hr-muted">{{ count() }}</p>
    @if (people.error() && !people.isLoading()) {
      <hr-error-state [error]="people.error()" (retried)="people.reload()" />
    } @else {
      <hr-data-table
        [label]="heading()"
        [columns]="columns()"
        [rows]="rows()"
        [rowId]="rowId"
        [rowLink]="rowLink"
        [loading]="people.isLoading()"
      >
        <hr-empty
          tableEmpty
          heading="Không có ai"
          text="Con số này không có người nào trong phạm vi được xem."
        />
        <hr-paginator
          tableFoot
          [total]="known()?.total ?? 0"
          [page]="page()"
          [pageSize]="pageSize"
          [sizes]="[pageSize]"
          (pageChange)="pageChange.emit($event)"
        />
      </hr-data-table>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
    }

    p {
      font-size: 13px;
    }

    hr-data-table {
      margin-top: 6px;
    }
  `,
})
export class MovementPeopleList {
  readonly heading = input.required<string>();
  readonly organisationId = input.required<string>();
  readonly period = input.required<Period>();
  readonly side = input.required<Side>();
  readonly reason = input('');
  readonly page = input(1);
  readonly pageChange = output<number>();

  protected readonly pageSize = pageSize;
  protected readonly people = httpResource<MovementPeople>(() => ({
    url: '/api/movement/people',
    params: {
      organisationId: this.organisationId(),
      from: this.period().from,
      to: this.period().to,
      side: this.side(),
      ...(this.reason() ? { reason: this.reason() } : {}),
      page: this.page(),
      pageSize,
    },
  }));
  protected readonly known = latestOf(this.people);
  protected readonly rows = computed(() => this.known()?.items ?? []);
  protected readonly count = computed(() => {
    const total = this.known()?.total;
    const noun = this.side() === 'A' || this.side() === 'D' ? 'người' : 'lượt';
    return total === undefined ? 'Đang đếm' : `${showNumber(total)} ${noun}`;
  });
  protected readonly columns = computed<readonly Column<MovementPerson>[]>(() => {
    const name: Column<MovementPerson> = {
      key: 'name',
      header: 'Họ và tên',
      text: (row) => row.fullName,
      width: '220px',
      card: 'title',
    };
    const code: Column<MovementPerson> = {
      key: 'code',
      header: 'Số hiệu',
      text: (row) => row.employeeCode ?? '',
      width: '130px',
    };
    const to: Column<MovementPerson> = {
      key: 'to',
      header: 'Đơn vị sau',
      text: (row) => row.toName ?? '',
      card: 'line',
    };
    if (this.side() === 'A' || this.side() === 'D') return [name, code, { ...to, header: 'Đơn vị' }];
    return [
      name,
      code,
      { key: 'on', header: 'Ngày', text: (row) => showDate(row.on), align: 'end', width: '110px' },
      {
        key: 'reason',
        header: 'Lý do',
        text: (row) => row.reasonName ?? 'Chưa rõ',
        width: '240px',
        card: 'line',
      },
      { key: 'from', header: 'Đơn vị trước', text: (row) => row.fromName ?? '' },
      to,
    ];
  });
  protected readonly rowId = (row: MovementPerson): string => `${row.personId}.${row.on}`;
  /** Who has gone elsewhere is named and not opened. */
  protected readonly rowLink = (row: MovementPerson): string | null =>
    row.mayOpen ? `/ho-so/${row.personId}` : null;
}
