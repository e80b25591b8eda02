import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { FrozenList, FrozenSummary, ReportList } from '@hr/contracts';
import {
  type Column,
  DataTable,
  Empty,
  ErrorState,
  Field,
  InputDress,
  PageHeader,
  Paginator,
  showDate,
  showNumber,
  latestOf,
} from '../ui';

const pageSize = 50;

/** The book of frozen reports, the latest first. */
@Component({
  selector: 'hr-frozen-reports',
  imports: [DataTable, Empty, ErrorState, Field, InputDress, PageHeader, Paginator],
  template: `
    <div class="hr-page hr-page-fill">
      <hr-page-header heading="Báo cáo đã chốt" [summary]="summary()" />
      <div class="find hr-no-print">
        <hr-field label="Biểu">
          <select hrInput #box (change)="go({ reportId: box.value || null, page: null })">
            <option value="" [selected]="!reportId()">Mọi biểu</option>
            @for (report of reportItems(); track report.id) {
              <option [value]="report.id" [selected]="report.id === reportId()">
                {{ report.form }} · {{ report.title }}
              </option>
            }
          </select>
        </hr-field>
      </div>
      @if (frozen.error() && !frozen.isLoading()) {
        <hr-error-state [error]="frozen.error()" (retried)="frozen.reload()" />
      } @else {
        <hr-data-table
          label="Báo cáo đã chốt"
          [columns]="columns"
          [rows]="rows()"
          [rowId]="rowId"
          [rowLink]="rowLink"
          [loading]="frozen.isLoading()"
        >
          <hr-empty
            tableEmpty
            icon="lock"
            [heading]="reportId() ? 'Chưa chốt biểu này lần nào' : 'Chưa chốt báo cáo nào'"
            text="Mở một báo cáo, xem số liệu rồi chọn Chốt báo cáo."
          />
          <hr-paginator
            tableFoot
            [total]="total()"
            [page]="pageNumber()"
            [pageSize]="pageSize"
            [sizes]="[pageSize]"
            (pageChange)="go({ page: $event === 1 ? null : $event })"
          />
        </hr-data-table>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      height: 100%;
    }

    .find {
      max-width: 480px;
    }
  `,
})
export class FrozenReports {
  readonly reportId = input<string>();
  readonly page = input<string>();

  private readonly router = inject(Router);
  protected readonly pageSize = pageSize;
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.page())) || 1));
  private readonly reports = httpResource<ReportList>(() => '/api/reports');
  protected readonly reportItems = computed(() =>
    this.reports.hasValue() ? this.reports.value().items : [],
  );
  protected readonly frozen = httpResource<FrozenList>(() => ({
    url: '/api/frozen-reports',
    params: {
      ...(this.reportId() ? { reportId: this.reportId() ?? '' } : {}),
      page: this.pageNumber(),
      pageSize,
    },
  }));
  private readonly known = latestOf(this.frozen);
  protected readonly rows = computed(() => this.known()?.items ?? []);
  protected readonly total = computed(() => this.known()?.total ?? 0);
  protected readonly summary = computed(
    () => `${showNumber(this.total())} bản chốt · mỗi bản nối vào bản trước, không sửa, không xóa được`,
  );
  protected readonly columns: readonly Column<FrozenSummary>[] = [
    {
      key: 'title',
      header: 'Báo cáo',
      text: ({ no, form, title }) => `Số ${no} · ${form} · ${title}`,
      card: 'title',
    },
    {
      key: 'asOf',
      header: 'Tính đến',
      text: ({ asOf }) => showDate(asOf),
      align: 'end',
      width: '104px',
      card: 'line',
    },
    {
      key: 'unit',
      header: 'Đơn vị',
      text: ({ organisationName }) => organisationName ?? 'Toàn phạm vi',
      width: '220px',
      card: 'line',
    },
    {
      key: 'people',
      header: 'Được đếm',
      text: ({ peopleCounted }) => showNumber(peopleCounted),
      align: 'end',
      width: '96px',
    },
    {
      key: 'at',
      header: 'Chốt lúc',
      text: ({ frozenAt }) => showDate(frozenAt),
      align: 'end',
      width: '146px',
    },
    { key: 'by', header: 'Người chốt', text: ({ frozenByName }) => frozenByName, width: '170px' },
  ];
  protected readonly rowId = ({ id }: FrozenSummary): string => id;
  protected readonly rowLink = ({ id }: FrozenSummary): string => `/bao-cao/da-chot/${id}`;

  protected go(queryParams: Readonly<Record<string, string | number | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
