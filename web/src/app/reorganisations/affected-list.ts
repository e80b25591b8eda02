import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Params, Router } from '@angular/router';
import { toSignal } from '@angular/core/rxjs-interop';
import type { AffectedPage, AffectedPerson, Reorganisation } from '@hr/contracts';
import {
  CellTemplate,
  type Column,
  DataTable,
  Empty,
  ErrorState,
  InputDress,
  Paginator,
  SelectionBar,
  showNumber,
  StatusTag,
  latestOf,
} from '../ui';
import { ExceptionDrawer } from './exception-drawer';
import { reasonWords } from './reorganisation-words';
import { reorganisationsUrl } from './reorganisations-api';

const pageSize = 50;

/** Person by person: from where to where; those chosen can be told something else. */
@Component({
  selector: 'hr-affected-list',
  imports: [
    CellTemplate,
    DataTable,
    Empty,
    ErrorState,
    ExceptionDrawer,
    InputDress,
    MatButton,
    Paginator,
    SelectionBar,
    StatusTag,
  ],
  template: `
    <div class="find hr-no-print">
      <input
        hrInput
        type="search"
        placeholder="Tìm người"
        aria-label="Tìm người"
        [value]="asked().get('q') ?? ''"
        (change)="go({ q: $any($event.target).value || null, page: null })"
      />
      <select
        hrInput
        aria-label="Những ai"
        (change)="go({ only: $any($event.target).value || null, page: null })"
      >
        @for (filter of filters; track filter.code) {
          <option [value]="filter.code" [selected]="filter.code === (asked().get('only') ?? '')">
            {{ filter.text }}
          </option>
        }
      </select>
      <select
        hrInput
        aria-label="Đến đơn vị"
        (change)="go({ toId: $any($event.target).value || null, page: null })"
      >
        <option value="">Mọi nơi đến</option>
        @for (place of places(); track place.id) {
          <option [value]="place.id" [selected]="place.id === asked().get('toId')">{{ place.name }}</option>
        }
      </select>
      <span class="hr-muted" role="status">{{ count() }} người</span>
    </div>
    @if (found.error() && !found.isLoading()) {
      <hr-error-state [error]="found.error()" (retried)="found.reload()" />
    } @else {
      <hr-data-table
        label="Người trong phương án"
        [columns]="columns"
        [rows]="rows()"
        [rowId]="rowId"
        [rowLink]="rowLink"
        [loading]="found.isLoading()"
        [selectable]="draft().mayEdit"
        [(selected)]="selected"
      >
        <ng-template hrCell="marks" [hrCellOf]="rows()" let-row>
          @if (row.surplus) {
            <hr-status-tag tone="due" [title]="reasonWords[row.surplus]">Dôi dư</hr-status-tag>
          }
          @if (row.isException) {
            <hr-status-tag tone="info">Ngoại lệ</hr-status-tag>
          }
        </ng-template>
        <hr-empty tableEmpty icon="users" heading="Không có người nào khớp" />
        <hr-selection-bar tableFoot [count]="selected().size" unit="người" (cleared)="selected.set(nothing)">
          <button matButton type="button" (click)="excepted.set(chosen())">Ghi ngoại lệ</button>
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
    @if (excepted(); as people) {
      <hr-exception-drawer
        [draft]="draft()"
        [people]="people"
        (saved)="take($event)"
        (closed)="excepted.set(null)"
      />
    }
  `,
  styles: `
    :host {
      display: block;
    }

    .find {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      margin-bottom: 12px;

      input {
        width: min(260px, 100%);
      }

      select {
        width: auto;
        max-width: 280px;
      }
    }
  `,
})
export class AffectedList {
  readonly draft = input.required<Reorganisation>();
  readonly saved = output<Reorganisation>();

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly asked = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });
  protected readonly page = computed(() => Number(this.asked().get('page')) || 1);
  protected readonly pageSize = pageSize;
  protected readonly found = httpResource<AffectedPage>(() => {
    const { id, version } = this.draft();
    const asked = ['q', 'only', 'toId'].flatMap((key) => {
      const value = this.asked().get(key);
      return value ? [[key, value] as const] : [];
    });
    // The version is in the request only so that a saved draft is read again.
    return version > 0
      ? {
          url: `${reorganisationsUrl}/${id}/people`,
          params: { page: this.page(), pageSize, ...Object.fromEntries(asked) },
        }
      : undefined;
  });
  private readonly known = latestOf(this.found);
  protected readonly rows = computed(() => this.known()?.items ?? []);
  protected readonly total = computed(() => this.known()?.total ?? 0);
  protected readonly count = computed(() => showNumber(this.total()));
  protected readonly nothing: ReadonlySet<string> = new Set();
  /** Chosen are people in sight: another page, search or filter begins anew. */
  protected readonly selected = linkedSignal<unknown, ReadonlySet<string>>({
    source: this.rows,
    computation: () => this.nothing,
  });
  protected readonly excepted = signal<readonly AffectedPerson[] | null>(null);
  protected readonly chosen = computed(() =>
    this.rows().filter(({ personId }) => this.selected().has(personId)),
  );
  protected readonly places = computed(() =>
    this.draft()
      .units.filter(({ action }) => action !== 'CLOSE')
      .map(({ organisationId: id, name, shownName }) => ({ id, name: name ?? shownName })),
  );
  protected readonly reasonWords = reasonWords;
  protected readonly filters = [
    { code: '', text: 'Mọi người' },
    { code: 'LEADERS', text: 'Lãnh đạo, quản lý sau sắp xếp' },
    { code: 'EXCEPTIONS', text: 'Có ngoại lệ' },
    { code: 'UNPLACED', text: 'Chưa có vị trí việc làm' },
    { code: 'SURPLUS', text: 'Dôi dư' },
  ];
  protected readonly columns: readonly Column<AffectedPerson>[] = [
    { key: 'name', header: 'Họ và tên', text: ({ fullName }) => fullName, card: 'title', width: '18%' },
    { key: 'from', header: 'Đang ở', text: ({ fromName }) => fromName, card: 'line' },
    { key: 'title', header: 'Chức vụ', text: ({ title }) => title ?? '' },
    { key: 'to', header: 'Đến', text: ({ toName }) => toName, card: 'line' },
    { key: 'newTitle', header: 'Chức vụ mới', text: ({ newTitle }) => newTitle ?? '', card: 'line' },
    {
      key: 'position',
      header: 'Vị trí việc làm',
      text: ({ newPositionName }) => newPositionName ?? 'chưa có',
    },
    {
      key: 'marks',
      header: 'Lưu ý',
      text: ({ isException }) => (isException ? 'Ngoại lệ' : ''),
      width: '200px',
    },
  ];
  protected readonly rowId = ({ personId }: AffectedPerson): string => personId;
  protected readonly rowLink = ({ personId }: AffectedPerson): string => `/ho-so/${personId}`;

  protected take(draft: Reorganisation): void {
    this.excepted.set(null);
    this.selected.set(this.nothing);
    this.saved.emit(draft);
  }

  protected go(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
