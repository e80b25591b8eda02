import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CLASS_FORMS } from '@hr/domain';
import { SessionStore } from '../session';
import {
  CellTemplate,
  type Column,
  DataTable,
  Empty,
  ErrorState,
  InputDress,
  Paginator,
  Panel,
  showNumber,
  StatusTag,
  latestOf,
} from '../ui';
import { ProgrammeDrawer } from './programme-drawer';
import type { Programme, ProgrammePage, TrainingKinds } from './training-types';

const pageSize = 50;

/** Programmes by kind; a row opens the programme. */
@Component({
  selector: 'hr-programme-list',
  imports: [
    CellTemplate,
    DataTable,
    Empty,
    ErrorState,
    InputDress,
    MatButton,
    Paginator,
    Panel,
    ProgrammeDrawer,
    StatusTag,
  ],
  template: `
    <div class="bar hr-no-print">
      <input
        #find
        hrInput
        type="search"
        class="wide"
        placeholder="Tìm tên hoặc mã"
        aria-label="Tìm tên hoặc mã chương trình"
        [value]="q()"
        (change)="ask({ q: find.value.trim() })"
      />
      <select #kindBox hrInput class="wide" aria-label="Loại hình" (change)="ask({ kind: kindBox.value })">
        <option value="">Mọi loại hình</option>
        @for (one of kindList(); track one.code) {
          <option [value]="one.code" [selected]="one.code === kind()">{{ one.name }}</option>
        }
      </select>
      <label class="tick">
        <input #all type="checkbox" [checked]="withPast()" (change)="ask({ past: all.checked })" />
        Cả chương trình đã hết hiệu lực
      </label>
      @if (mayWrite()) {
        <button class="end" matButton="outlined" type="button" (click)="edited.set(null)">
          Thêm chương trình
        </button>
      }
    </div>
    @if (programmes.error() && !programmes.isLoading()) {
      <hr-panel><hr-error-state [error]="programmes.error()" (retried)="programmes.reload()" /></hr-panel>
    } @else {
      <hr-data-table
        label="Chương trình đào tạo, bồi dưỡng"
        [columns]="columns"
        [rows]="rows()"
        [rowId]="rowId"
        [loading]="programmes.isLoading()"
        (opened)="edited.set($event)"
      >
        <ng-template hrCell="name" [hrCellOf]="rows()" let-row>
          <button type="button" class="open" (click)="edited.set(row)">{{ row.name }}</button>
        </ng-template>
        <ng-template hrCell="state" [hrCellOf]="rows()" let-row>
          <hr-status-tag [tone]="row.isCurrent ? 'ok' : 'neutral'">{{
            row.isCurrent ? 'đang dùng' : 'hết hiệu lực'
          }}</hr-status-tag>
        </ng-template>
        <hr-empty
          tableEmpty
          icon="book"
          heading="Không có chương trình nào"
          text="Chương trình mới vào danh mục theo quyết định ban hành."
        />
        <hr-paginator
          tableFoot
          [total]="total()"
          [(page)]="page"
          [pageSize]="pageSize"
          [sizes]="[pageSize]"
        />
      </hr-data-table>
    }
    @if (edited() !== undefined) {
      <hr-programme-drawer
        [programme]="edited() ?? null"
        [kinds]="kindList()"
        [mayWrite]="mayWrite()"
        (saved)="saved()"
        (closed)="edited.set(undefined)"
      />
    }
  `,
  styleUrl: './training-page.scss',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }

    .open {
      max-width: 100%;
      padding: 0;
      overflow: hidden;
      border: 0;
      background: none;
      color: var(--hr-link);
      font: inherit;
      text-align: left;
      text-overflow: ellipsis;
      cursor: pointer;
    }
  `,
})
export class ProgrammeList {
  private readonly session = inject(SessionStore);
  protected readonly pageSize = pageSize;
  protected readonly q = signal('');
  protected readonly kind = signal('');
  protected readonly withPast = signal(false);
  protected readonly page = signal(1);
  protected readonly programmes = httpResource<ProgrammePage>(() => ({
    url: '/api/training/programmes',
    params: {
      page: this.page(),
      pageSize,
      state: this.withPast() ? 'all' : 'current',
      ...(this.q() ? { q: this.q() } : {}),
      ...(this.kind() ? { kindCode: this.kind() } : {}),
    },
  }));
  private readonly latest = latestOf(this.programmes);
  protected readonly rows = computed(() => this.latest()?.items ?? []);
  protected readonly total = computed(() => this.latest()?.total ?? 0);
  private readonly kinds = httpResource<TrainingKinds>(() => '/api/training/kinds');
  protected readonly kindList = computed(() => (this.kinds.hasValue() ? this.kinds.value().items : []));
  protected readonly mayWrite = computed(() => this.session.can('training.write'));
  /** The one that stands open; `null` is a new one, undefined none. */
  protected readonly edited = signal<Programme | null | undefined>(undefined);

  protected readonly columns: readonly Column<Programme>[] = [
    { key: 'name', header: 'Chương trình', text: (row) => row.name, width: '28%', card: 'title' },
    { key: 'code', header: 'Mã', text: (row) => row.code, width: '110px' },
    { key: 'kind', header: 'Loại hình', text: (row) => row.kindName, card: 'line' },
    { key: 'target', header: 'Đối tượng', text: (row) => row.targetGroup ?? '' },
    { key: 'periods', header: 'Tiết', text: (row) => showNumber(row.periods), align: 'end', width: '64px' },
    {
      key: 'form',
      header: 'Hình thức',
      text: (row) => (row.form ? CLASS_FORMS[row.form] : ''),
      width: '104px',
    },
    { key: 'material', header: 'Tài liệu', text: (row) => row.materialName ?? '', width: '16%' },
    { key: 'classes', header: 'Lớp', text: (row) => showNumber(row.classes), align: 'end', width: '64px' },
    {
      key: 'state',
      header: 'Tình trạng',
      text: (row) => (row.isCurrent ? 'đang dùng' : 'hết hiệu lực'),
      width: '120px',
      card: 'line',
    },
  ];
  protected readonly rowId = ({ id }: Programme): string => id;

  protected ask(change: { readonly q?: string; readonly kind?: string; readonly past?: boolean }): void {
    if (change.q !== undefined) this.q.set(change.q);
    if (change.kind !== undefined) this.kind.set(change.kind);
    if (change.past !== undefined) this.withPast.set(change.past);
    this.page.set(1);
  }

  protected saved(): void {
    this.edited.set(undefined);
    this.programmes.reload();
  }
}
