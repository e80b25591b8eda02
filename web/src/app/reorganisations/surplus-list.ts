import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Params, Router } from '@angular/router';
import type { Reorganisation, SurplusCase, SurplusCasePage } from '@hr/contracts';
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
  showDate,
  showNumber,
  StatusTag,
  latestOf,
} from '../ui';
import { NewCaseDrawer } from './new-case-drawer';
import { caseStateWords, reasonWords } from './reorganisation-words';
import { reorganisationsUrl } from './reorganisations-api';
import { RoadmapPanel } from './roadmap-panel';
import { SurplusDrawer } from './surplus-drawer';

const pageSize = 50;

/** Surplus cases, those still open first by deadline; a row opens the case to work on. */
@Component({
  selector: 'hr-surplus-list',
  imports: [
    CellTemplate,
    DataTable,
    Empty,
    ErrorState,
    InputDress,
    MatButton,
    NewCaseDrawer,
    PageHeader,
    Paginator,
    RoadmapPanel,
    StatusTag,
    SurplusDrawer,
  ],
  template: `
    <div class="hr-page hr-page-fill">
      <hr-page-header heading="Dôi dư sau sắp xếp" [summary]="summary()">
        @if (mayWrite() && reorganisation.hasValue() && reorganisation.value().state === 'APPLIED') {
          <button matButton="outlined" type="button" (click)="isAdding.set(true)">Thêm trường hợp</button>
        }
      </hr-page-header>
      <div class="find hr-no-print">
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
        @if (reorganisationId()) {
          <button matButton type="button" (click)="go({ reorganisationId: null, page: null })">
            Xem mọi phương án
          </button>
        }
      </div>
      @if (reorganisationId(); as id) {
        <hr-roadmap-panel [reorganisationId]="id" [mark]="mark()" />
      }
      @if (found.error() && !found.isLoading()) {
        <hr-error-state [error]="found.error()" (retried)="found.reload()" />
      } @else {
        <hr-data-table
          label="Trường hợp dôi dư"
          [columns]="columns"
          [rows]="rows()"
          [rowId]="rowId"
          [loading]="found.isLoading()"
          (opened)="opened.set($event)"
        >
          <ng-template hrCell="state" [hrCellOf]="rows()" let-row>
            <hr-status-tag [tone]="stateWords[row.state].tone">{{
              stateWords[row.state].text
            }}</hr-status-tag>
          </ng-template>
          <hr-empty
            tableEmpty
            icon="users"
            heading="Không có trường hợp nào"
            text="Người được xác định dôi dư trong phương án vào danh sách này khi phương án được áp dụng."
          />
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
    @if (opened(); as one) {
      <hr-surplus-drawer [one]="one" [mayWrite]="mayWrite()" (saved)="reload()" (closed)="opened.set(null)" />
    }
    @if (isAdding() && reorganisation.hasValue()) {
      <hr-new-case-drawer
        [reorganisation]="reorganisation.value()"
        (saved)="reload()"
        (closed)="isAdding.set(false)"
      />
    }
  `,
  styles: `
    :host {
      display: block;
      height: 100%;
    }

    .find {
      display: flex;
      gap: 8px;
      align-items: center;
      margin-bottom: 12px;

      select {
        width: auto;
      }
    }
  `,
})
export class SurplusList {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(SessionStore);
  protected readonly asked = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });
  protected readonly page = computed(() => Number(this.asked().get('page')) || 1);
  protected readonly pageSize = pageSize;
  protected readonly reorganisationId = computed(() => this.asked().get('reorganisationId'));
  protected readonly found = httpResource<SurplusCasePage>(() => {
    const state = this.asked().get('state');
    const reorganisationId = this.reorganisationId();
    return {
      url: '/api/surplus-cases',
      params: {
        page: this.page(),
        pageSize,
        ...(state ? { state } : {}),
        ...(reorganisationId ? { reorganisationId } : {}),
      },
    };
  });
  protected readonly reorganisation = httpResource<Reorganisation>(() =>
    this.reorganisationId() ? `${reorganisationsUrl}/${this.reorganisationId()}` : undefined,
  );
  private readonly known = latestOf(this.found);
  protected readonly rows = computed(() => this.known()?.items ?? []);
  protected readonly total = computed(() => this.known()?.total ?? 0);
  protected readonly summary = computed(() => {
    const page = this.known();
    if (!page) return '';
    const late = page.late > 0 ? `, ${showNumber(page.late)} quá hạn` : '';
    return `${showNumber(page.open)} chưa giải quyết${late} · ${showNumber(page.settled)} đã giải quyết`;
  });
  protected readonly mayWrite = computed(() => this.session.can('reorganisation.write'));
  protected readonly opened = signal<SurplusCase | null>(null);
  protected readonly isAdding = signal(false);
  /** Grows with every save, so that the road is reckoned anew. */
  protected readonly mark = signal(0);
  protected readonly stateWords = caseStateWords;
  protected readonly states = Object.entries(caseStateWords).map(([code, { text }]) => ({ code, text }));
  protected readonly columns: readonly Column<SurplusCase>[] = [
    { key: 'name', header: 'Họ và tên', text: ({ fullName }) => fullName, card: 'title', width: '150px' },
    {
      key: 'reason',
      header: 'Lý do',
      text: ({ reason }) => reasonWords[reason],
      card: 'line',
      width: '110px',
    },
    { key: 'from', header: 'Đơn vị cũ', text: ({ fromName }) => fromName },
    { key: 'old', header: 'Chức vụ cũ', text: ({ oldTitle }) => oldTitle ?? '', width: '120px' },
    { key: 'to', header: 'Đơn vị mới', text: ({ toName }) => toName },
    { key: 'option', header: 'Phương án', text: ({ optionName }) => optionName ?? 'chưa chọn' },
    {
      key: 'year',
      header: 'Năm',
      width: '64px',
      text: ({ plannedYear }) => (plannedYear === null ? '–' : String(plannedYear)),
      align: 'end',
    },
    {
      key: 'due',
      header: 'Hạn',
      text: ({ dueOn }) => showDate(dueOn),
      card: 'line',
      align: 'end',
      width: '100px',
    },
    {
      key: 'state',
      header: 'Tình trạng',
      text: ({ state }) => caseStateWords[state].text,
      card: 'line',
      width: '160px',
    },
  ];
  protected readonly rowId = ({ id }: SurplusCase): string => id;

  protected reload(): void {
    this.opened.set(null);
    this.isAdding.set(false);
    this.mark.update((mark) => mark + 1);
    this.found.reload();
  }

  protected go(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
