import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { ImportListView, ImportSummary } from '@hr/contracts';
import {
  CellTemplate,
  type Column,
  DataTable,
  Empty,
  ErrorState,
  type HoldsUnsavedWork,
  Icon,
  PageHeader,
  Paginator,
  showDate,
  showNumber,
  StatusTag,
  warnBeforeUnload,
  pollWhile,
  latestOf,
} from '../ui';
import { isMoving, stateWords } from './import-views';
import { NewImport } from './new-import';

import { sayCounts } from './say-counts';

const pageSize = 50;
const everyMs = 2_000;

/** The way in for lists from Excel: hand one in, and find every one that was handed in before. */
@Component({
  selector: 'hr-imports-screen',
  imports: [
    CellTemplate,
    DataTable,
    Empty,
    ErrorState,
    Icon,
    MatButton,
    NewImport,
    PageHeader,
    Paginator,
    StatusTag,
  ],
  template: `
    <div class="hr-page">
      <hr-page-header
        heading="Nhập liệu"
        summary="Đưa danh sách từ Excel vào sổ. Xem trước từng dòng, và hoàn tác được cả danh sách."
      >
        <a matButton="outlined" href="/api/imports/template" download>
          <hr-icon matButtonIcon name="download" size="16" />Tải mẫu Excel
        </a>
        <a matButton="outlined" href="/api/imports/record-template" download>
          <hr-icon matButtonIcon name="download" size="16" />Tải mẫu lý lịch
        </a>
      </hr-page-header>
      <hr-new-import (sentOff)="open($event)" />
      <h2>Danh sách đã tải lên</h2>
      @if (lists.error() && !latest()) {
        <section class="failed">
          <hr-error-state
            [error]="lists.error()"
            heading="Chưa tải được các danh sách"
            (retried)="lists.reload()"
          />
        </section>
      } @else {
        <hr-data-table
          label="Danh sách đã tải lên"
          [columns]="columns"
          [rows]="rows()"
          [rowId]="rowId"
          [rowLink]="linkTo"
          [loading]="lists.isLoading() && !isPolling()"
        >
          <ng-template hrCell="state" [hrCellOf]="rows()" let-row>
            <hr-status-tag [tone]="stateWords[row.state].tone">{{
              stateWords[row.state].text
            }}</hr-status-tag>
          </ng-template>
          <hr-empty
            tableEmpty
            icon="spreadsheet"
            heading="Chưa có danh sách nào"
            text="Danh sách tải lên ở trên sẽ hiện ở đây, với tình trạng và kết quả của từng lần nhập."
          />
          <hr-paginator
            tableFoot
            [total]="latest()?.total ?? 0"
            [page]="pageNumber()"
            [pageSize]="pageSize"
            [sizes]="[pageSize]"
            (pageChange)="turnTo($event)"
          />
        </hr-data-table>
      }
    </div>
  `,
  styles: `
    h2 {
      margin-top: 8px;
      font-size: 16px;
      font-weight: 600;
    }

    .failed {
      border: 1px solid var(--hr-border);
      border-radius: var(--hr-radius);
      background: var(--hr-surface);
    }
  `,
})
export class ImportsScreen implements HoldsUnsavedWork {
  private readonly router = inject(Router);
  /** What the address says. */
  readonly page = input<string>();

  private readonly newImport = viewChild.required(NewImport);
  protected readonly pageSize = pageSize;
  protected readonly stateWords = stateWords;
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.page())) || 1));
  protected readonly lists = httpResource<ImportListView>(() => ({
    url: '/api/imports',
    params: { page: this.pageNumber(), pageSize },
  }));
  protected readonly latest = latestOf(this.lists);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly isPolling = computed(() => this.rows().some(({ state }) => isMoving(state)));

  protected readonly columns: readonly Column<ImportSummary>[] = [
    { key: 'file', header: 'Tệp', text: (row) => row.fileName, width: '196px', card: 'title' },
    { key: 'unit', header: 'Đơn vị', text: (row) => row.organisationName ?? '', card: 'line' },
    { key: 'asOf', header: 'Tính đến', text: (row) => showDate(row.asOf), align: 'end', width: '96px' },
    {
      key: 'state',
      header: 'Tình trạng',
      text: (row) => stateWords[row.state].text,
      width: '164px',
      card: 'line',
    },
    { key: 'counts', header: 'Kết quả', text: (row) => this.sayProgress(row), width: '225px', card: 'line' },
    { key: 'by', header: 'Người nhập', text: (row) => row.createdBy ?? '', width: '150px' },
    {
      key: 'at',
      header: 'Tải lên lúc',
      text: (row) => showDate(row.createdAt),
      align: 'end',
      width: '140px',
    },
  ];
  protected readonly rowId = (row: ImportSummary): string => row.id;
  protected readonly linkTo = (row: ImportSummary): string => `/nhap-lieu/${row.id}`;

  constructor() {
    pollWhile(this.lists, this.isPolling, everyMs);
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  hasUnsavedWork(): boolean {
    return this.newImport().hasUnsavedWork();
  }

  protected open(id: string): void {
    void this.router.navigate(['/nhap-lieu', id]);
  }

  protected turnTo(page: number): void {
    void this.router.navigate(['/nhap-lieu'], {
      queryParams: { page: page === 1 ? null : page },
      queryParamsHandling: 'merge',
    });
  }

  private sayProgress({ state, progress, counts }: ImportSummary): string {
    if (isMoving(state) && progress.total > 0) {
      return `${showNumber(progress.done)} / ${showNumber(progress.total)} dòng`;
    }
    return sayCounts(counts);
  }
}
