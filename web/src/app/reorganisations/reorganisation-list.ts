import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Params, Router, RouterLink } from '@angular/router';
import type { ReorganisationPage, ReorganisationSummary } from '@hr/contracts';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  DataTable,
  Empty,
  ErrorState,
  InputDress,
  PageHeader,
  Paginator,
  SelectionBar,
  showDate,
  showNumber,
  StatusTag,
  latestOf,
} from '../ui';
import { kindWords, stateOf } from './reorganisation-words';
import { reorganisationsUrl } from './reorganisations-api';

const pageSize = 50;

/** Drafts first, then what was applied; two of them can be laid beside each other. */
@Component({
  selector: 'hr-reorganisation-list',
  imports: [
    CellTemplate,
    DataTable,
    Empty,
    ErrorState,
    InputDress,
    MatButton,
    PageHeader,
    Paginator,
    RouterLink,
    SelectionBar,
    StatusTag,
  ],
  template: `
    <div class="hr-page hr-page-fill">
      <hr-page-header heading="Sắp xếp tổ chức" [summary]="summary()">
        @if (mayWrite()) {
          <a matButton="filled" routerLink="/don-vi/sap-xep/moi">Lập phương án</a>
        }
      </hr-page-header>
      <div class="find hr-no-print">
        <input
          hrInput
          type="search"
          placeholder="Tìm phương án"
          aria-label="Tìm phương án"
          [value]="asked().get('q') ?? ''"
          (change)="go({ q: $any($event.target).value || null, page: null })"
        />
        <select
          hrInput
          aria-label="Tình trạng"
          (change)="go({ state: $any($event.target).value || null, page: null })"
        >
          <option value="">Mọi tình trạng</option>
          @for (state of states; track state.code) {
            <option [value]="state.code" [selected]="state.code === asked().get('state')">
              {{ state.text }}
            </option>
          }
        </select>
      </div>
      @if (found.error() && !found.isLoading()) {
        <hr-error-state [error]="found.error()" (retried)="found.reload()" />
      } @else {
        <hr-data-table
          label="Phương án sắp xếp tổ chức"
          [columns]="columns"
          [rows]="rows()"
          [rowId]="rowId"
          [rowLink]="rowLink"
          [loading]="found.isLoading()"
          selectable
          [(selected)]="selected"
        >
          <ng-template hrCell="state" [hrCellOf]="rows()" let-row>
            <hr-status-tag [tone]="stateOf(row).tone">{{ stateOf(row).text }}</hr-status-tag>
          </ng-template>
          <hr-empty
            tableEmpty
            icon="units"
            [heading]="
              asked().get('q') || asked().get('state')
                ? 'Không có phương án nào khớp'
                : 'Chưa có phương án nào'
            "
            text="Hợp nhất, chia tách, giải thể, chuyển đơn vị được soạn ở đây trước khi ghi vào sổ."
          />
          <hr-selection-bar
            tableFoot
            [count]="selected().size"
            unit="phương án"
            (cleared)="selected.set(nothing)"
          >
            <button matButton type="button" [disabled]="selected().size !== 2" (click)="compare()">
              So sánh
            </button>
          </hr-selection-bar>
          <hr-paginator
            tableFoot
            [total]="total()"
            [page]="page()"
            [pageSize]="pageSize"
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
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-bottom: 12px;

      input {
        width: min(320px, 100%);
      }

      select {
        width: auto;
      }
    }
  `,
})
export class ReorganisationList {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(SessionStore);
  protected readonly asked = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });
  protected readonly page = computed(() => Number(this.asked().get('page')) || 1);
  protected readonly pageSize = pageSize;
  protected readonly found = httpResource<ReorganisationPage>(() => {
    const [q, state] = [this.asked().get('q'), this.asked().get('state')];
    return {
      url: reorganisationsUrl,
      params: { page: this.page(), pageSize, ...(q ? { q } : {}), ...(state ? { state } : {}) },
    };
  });
  private readonly known = latestOf(this.found);
  protected readonly rows = computed(() => this.known()?.items ?? []);
  protected readonly total = computed(() => this.known()?.total ?? 0);
  protected readonly mayWrite = computed(() => this.session.can('reorganisation.write'));
  protected readonly summary = computed(
    () => `${showNumber(this.total())} phương án · phương án đang soạn không làm thay đổi sổ`,
  );
  protected readonly nothing: ReadonlySet<string> = new Set();
  protected readonly selected = signal(this.nothing);
  protected readonly stateOf = stateOf;
  protected readonly states = [
    { code: 'DRAFT', text: 'Đang soạn' },
    { code: 'APPLIED', text: 'Đã áp dụng' },
    { code: 'UNDONE', text: 'Đã hoàn tác' },
  ];

  protected readonly columns: readonly Column<ReorganisationSummary>[] = [
    { key: 'name', header: 'Phương án', text: ({ name }) => name, card: 'title' },
    { key: 'kind', header: 'Hình thức', text: ({ kind }) => kindWords[kind], width: '150px' },
    {
      key: 'day',
      header: 'Ngày hiệu lực',
      text: ({ effectiveOn }) => showDate(effectiveOn),
      card: 'line',
      width: '116px',
    },
    { key: 'state', header: 'Tình trạng', text: (row) => stateOf(row).text, card: 'line', width: '128px' },
    {
      key: 'closing',
      header: 'Kết thúc',
      text: ({ closing }) => showNumber(closing),
      align: 'end',
      width: '80px',
    },
    {
      key: 'creating',
      header: 'Lập mới',
      text: ({ creating }) => showNumber(creating),
      align: 'end',
      width: '80px',
    },
    {
      key: 'cases',
      header: 'Dôi dư chờ',
      text: ({ openCases }) => (openCases === 0 ? '–' : showNumber(openCases)),
      align: 'end',
      width: '100px',
    },
    {
      key: 'document',
      header: 'Văn bản',
      text: ({ documentNumber }) => documentNumber ?? 'chưa có',
      width: '136px',
    },
  ];
  protected readonly rowId = ({ id }: ReorganisationSummary): string => id;
  protected readonly rowLink = ({ id }: ReorganisationSummary): string => `/don-vi/sap-xep/${id}`;

  protected compare(): void {
    // One of them may stand on another page.
    const [a, b] = this.selected();
    if (a && b) void this.router.navigate(['/don-vi/sap-xep/so-sanh'], { queryParams: { a, b } });
  }

  protected go(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
