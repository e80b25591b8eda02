import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Pivot, PivotList } from '@hr/contracts';
import { type Column, DataTable, Empty, ErrorState, PageHeader, showDate, showNumber } from '../../ui';

/** Tables somebody made of predicates: one's own and those that others share. */
@Component({
  selector: 'hr-pivot-list',
  imports: [DataTable, Empty, ErrorState, MatButton, PageHeader, RouterLink],
  template: `
    <div class="hr-page hr-page-fill">
      <hr-page-header heading="Biểu tự lập" [summary]="summary()">
        <a matButton="filled" routerLink="/bao-cao/bieu-tu-lap/moi">Lập biểu mới</a>
      </hr-page-header>
      @if (pivots.error() && !pivots.isLoading()) {
        <hr-error-state [error]="pivots.error()" (retried)="pivots.reload()" />
      } @else {
        <hr-data-table
          label="Biểu tự lập"
          [columns]="columns"
          [rows]="rows()"
          [rowId]="rowId"
          [rowLink]="rowLink"
          [loading]="pivots.isLoading()"
        >
          <hr-empty
            tableEmpty
            icon="table"
            heading="Chưa có biểu tự lập"
            text="Chọn chỉ tiêu làm dòng và cột, chạy cho một đơn vị và một ngày, lưu lại và chia sẻ."
          >
            <a matButton="outlined" routerLink="/bao-cao/bieu-tu-lap/moi">Lập biểu đầu tiên</a>
          </hr-empty>
        </hr-data-table>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      height: 100%;
    }
  `,
})
export class PivotListScreen {
  protected readonly pivots = httpResource<PivotList>(() => '/api/pivots');
  protected readonly rows = computed(() => (this.pivots.hasValue() ? this.pivots.value().items : []));
  protected readonly summary = computed(() => {
    const shared = this.rows().filter(({ isShared }) => isShared).length;
    return `${showNumber(this.rows().length)} biểu · ${showNumber(shared)} được chia sẻ`;
  });
  protected readonly columns: readonly Column<Pivot>[] = [
    { key: 'name', header: 'Tên biểu', text: ({ name }) => name, card: 'title', width: '32%' },
    { key: 'note', header: 'Ghi chú', text: ({ note }) => note ?? '' },
    {
      key: 'size',
      header: 'Dòng × cột',
      text: ({ rowKind, rows, columns }) =>
        `${rowKind === 'UNITS' ? 'đơn vị' : showNumber(rows.length)} × ${showNumber(columns.length)}`,
      width: '120px',
      card: 'line',
    },
    {
      key: 'owner',
      header: 'Người lập',
      text: ({ isMine, ownerName, isShared }) =>
        `${isMine ? 'tôi' : ownerName}${isShared ? ', chia sẻ' : ''}`,
      width: '200px',
      card: 'line',
    },
    {
      key: 'at',
      header: 'Sửa lúc',
      text: ({ updatedAt }) => showDate(updatedAt),
      align: 'end',
      width: '140px',
    },
  ];
  protected readonly rowId = ({ id }: Pivot): string => id;
  protected readonly rowLink = ({ id }: Pivot): string => `/bao-cao/bieu-tu-lap/${id}`;
}
