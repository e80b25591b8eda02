import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, linkedSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Params, Router } from '@angular/router';
import type { PositionBody, PositionBodyPage } from '@hr/contracts';
import { AsOf } from '../session';
import {
  type Column,
  DataTable,
  Empty,
  ErrorState,
  InputDress,
  PageHeader,
  Paginator,
  showDate,
  showNumber,
} from '../ui';

const defaultPageSize = 50;
const count = (value: number | null): string =>
  value === null ? 'chưa giao' : value === 0 ? '–' : showNumber(value);

/** Bodies with positions of their own and their gaps; who has one body goes straight to it. */
@Component({
  selector: 'hr-body-list',
  imports: [DataTable, Empty, ErrorState, InputDress, PageHeader, Paginator],
  template: `
    <div class="hr-page hr-page-fill">
      <hr-page-header heading="Vị trí việc làm" [summary]="summary()" />
      <div class="find hr-no-print">
        <input
          hrInput
          type="search"
          placeholder="Tìm cơ quan, đơn vị"
          aria-label="Tìm cơ quan, đơn vị"
          [value]="q()"
          (change)="go({ q: $any($event.target).value || null, page: null })"
        />
      </div>
      @if (bodies.error() && !bodies.isLoading()) {
        <hr-error-state [error]="bodies.error()" (retried)="bodies.reload()" />
      } @else {
        <hr-data-table
          label="Cơ quan, đơn vị có vị trí việc làm"
          [columns]="columns"
          [rows]="rows()"
          [rowId]="rowId"
          [rowLink]="rowLink"
          [loading]="bodies.isLoading()"
          [sort]="sort()"
          (sortChange)="go({ sort: $event === 'name' ? null : $event, page: null })"
        >
          <hr-empty
            tableEmpty
            icon="briefcase"
            [heading]="q() ? 'Không có đơn vị nào khớp' : 'Chưa có đơn vị nào có vị trí việc làm'"
            [text]="
              q()
                ? 'Thử một phần của tên đơn vị, hoặc xóa chữ trong ô tìm.'
                : asOf.isToday()
                  ? 'Mở trang Đề án để lập danh sách vị trí đầu tiên của một đơn vị.'
                  : 'Chọn một ngày gần đây hơn.'
            "
          />
          <hr-paginator
            tableFoot
            [total]="total()"
            [page]="page()"
            [pageSize]="pageSize()"
            (pageChange)="go({ page: $event === 1 ? null : $event })"
            (pageSizeChange)="go({ pageSize: $event, page: null })"
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
      max-width: 360px;
      margin-bottom: 12px;

      @media (width < 600px) {
        max-width: none;
      }
    }
  `,
})
export class BodyList {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly asOf = inject(AsOf);
  private readonly address = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  protected readonly q = computed(() => this.address().get('q') ?? '');
  protected readonly sort = computed(() => this.address().get('sort') ?? 'name');
  protected readonly page = computed(() => Number(this.address().get('page')) || 1);
  protected readonly pageSize = computed(() => Number(this.address().get('pageSize')) || defaultPageSize);
  protected readonly bodies = httpResource<PositionBodyPage>(() => ({
    url: '/api/positions/bodies',
    params: {
      asOf: this.asOf.date(),
      sort: this.sort(),
      page: this.page(),
      pageSize: this.pageSize(),
      ...(this.q() ? { q: this.q() } : {}),
    },
  }));
  private readonly known = linkedSignal<PositionBodyPage | undefined, PositionBodyPage | undefined>({
    source: () => (this.bodies.hasValue() ? this.bodies.value() : undefined),
    computation: (page, before) => page ?? before?.value,
  });
  protected readonly rows = computed(() => this.known()?.items ?? []);
  protected readonly total = computed(() => this.known()?.total ?? 0);
  protected readonly summary = computed(() => {
    const day = this.asOf.isToday() ? 'hôm nay' : showDate(this.asOf.date());
    return `${showNumber(this.total())} cơ quan, đơn vị có danh sách vị trí · tính đến ${day}`;
  });

  protected readonly columns: readonly Column<PositionBody>[] = [
    {
      key: 'name',
      header: 'Cơ quan, đơn vị',
      text: ({ name }) => name,
      sort: 'name',
      card: 'title',
      width: '28%',
    },
    { key: 'parent', header: 'Thuộc', text: ({ parentName }) => parentName ?? '', width: '20%' },
    { key: 'quota', header: 'Được giao', text: ({ quota }) => count(quota), align: 'end' },
    {
      key: 'present',
      header: 'Có mặt',
      text: ({ present }) => count(present),
      align: 'end',
      sort: '-present',
      card: 'line',
    },
    {
      key: 'vacant',
      header: 'Còn trống',
      text: ({ vacant }) => count(vacant),
      align: 'end',
      sort: '-vacant',
      card: 'line',
    },
    {
      key: 'over',
      header: 'Vượt vị trí',
      text: ({ over }) => count(over),
      align: 'end',
      sort: '-over',
    },
    {
      key: 'overQuota',
      header: 'Vượt số giao',
      text: ({ overQuota }) => (overQuota ? count(overQuota) : '–'),
      align: 'end',
    },
    {
      key: 'unplaced',
      header: 'Chưa bố trí',
      text: ({ unplaced }) => count(unplaced),
      align: 'end',
      sort: '-unplaced',
    },
  ];
  protected readonly rowId = ({ id }: PositionBody): string => id;
  protected readonly rowLink = ({ id }: PositionBody): string => `/vi-tri-viec-lam/${id}`;

  constructor() {
    effect(() => {
      const page = this.known();
      const [only] = page?.items ?? [];
      if (page?.total === 1 && only && !this.q()) {
        void this.router.navigate(['/vi-tri-viec-lam', only.id], {
          replaceUrl: true,
          queryParamsHandling: 'preserve',
        });
      }
    });
  }

  protected go(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
