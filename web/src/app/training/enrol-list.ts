import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CodeLists } from '../fields/code-lists';
import {
  type Column,
  DataTable,
  Empty,
  ErrorState,
  InputDress,
  NumberPipe,
  Paginator,
  SelectionBar,
  TreePicker,
} from '../ui';
import { checkLook } from './training-look';
import type { NeedPeople, PickPage, TrainingClass } from './training-types';

const pageSize = 50;

interface Listed {
  readonly personId: string;
  readonly fullName: string;
  readonly title: string | null;
  readonly organisationName: string | null;
  readonly why: string;
}

/** People to choose from: those who lack what the class gives, or everybody who is not in it; by unit and name. */
@Component({
  selector: 'hr-enrol-list',
  imports: [
    DataTable,
    Empty,
    ErrorState,
    InputDress,
    MatButton,
    NumberPipe,
    Paginator,
    SelectionBar,
    TreePicker,
  ],
  template: `
    <div class="bar">
      <div class="switch" role="group" aria-label="Chọn từ">
        <button type="button" [attr.aria-pressed]="isNeeding()" (click)="from(true)">Người đang cần</button>
        <button type="button" [attr.aria-pressed]="!isNeeding()" (click)="from(false)">Mọi người</button>
      </div>
      <hr-tree-picker
        class="wide"
        label="Đơn vị, kể cả đơn vị trực thuộc"
        placeholder="Mọi đơn vị trong phạm vi"
        [nodes]="units()"
        [value]="unit()"
        (valueChange)="narrow($event)"
      />
      @if (!isNeeding()) {
        <input
          #find
          hrInput
          type="search"
          class="wide"
          placeholder="Tên, số định danh, số hiệu"
          aria-label="Tìm người để chọn vào lớp"
          [value]="q()"
          (change)="search(find.value)"
        />
      }
    </div>
    @if (failed(); as resource) {
      <hr-error-state [error]="resource.error()" (retried)="resource.reload()" />
    } @else {
      <hr-data-table
        label="Người để chọn vào lớp"
        [columns]="columns"
        [rows]="rows()"
        [rowId]="rowId"
        [loading]="isLoading()"
        selectable
        [(selected)]="selected"
      >
        <hr-empty
          tableEmpty
          icon="users"
          [heading]="isNeeding() ? 'Không ai đang cần loại hình này' : 'Không có người nào khớp'"
          text="Chọn Mọi người, đổi đơn vị, hoặc dùng danh sách Excel."
        />
        <hr-selection-bar
          tableFoot
          [count]="selected().size"
          unit="người"
          (cleared)="selected.set(noneSelected)"
        >
          <button
            matButton="outlined"
            type="button"
            [disabled]="busy()"
            (click)="chosen.emit([...selected()])"
          >
            Kiểm tra điều kiện {{ selected().size | hrNumber }} người
          </button>
        </hr-selection-bar>
        <hr-paginator
          tableFoot
          [total]="total()"
          [(page)]="page"
          [pageSize]="pageSize"
          [sizes]="[pageSize]"
        />
      </hr-data-table>
    }
  `,
  styleUrl: './training-page.scss',
  styles: `
    .bar {
      margin-bottom: 12px;
    }
  `,
})
export class EnrolList {
  readonly of = input.required<TrainingClass>();
  readonly busy = input(false);
  readonly chosen = output<readonly string[]>();

  protected readonly units = inject(CodeLists).organisations();
  protected readonly pageSize = pageSize;
  protected readonly isNeeding = signal(true);
  protected readonly unit = signal('');
  protected readonly q = signal('');
  protected readonly page = signal(1);
  protected readonly noneSelected: ReadonlySet<string> = new Set();
  /** Kept over the pages: one list of people may be put together from several. */
  protected readonly selected = signal(this.noneSelected);

  private readonly needing = httpResource<NeedPeople>(() =>
    this.isNeeding()
      ? { url: '/api/training/needs/people', params: { ...this.where(), kindCode: this.of().kindCode } }
      : undefined,
  );
  private readonly everybody = httpResource<PickPage>(() =>
    this.isNeeding()
      ? undefined
      : {
          url: `/api/training/classes/${this.of().id}/people`,
          params: { ...this.where(), ...(this.q() ? { q: this.q() } : {}) },
        },
  );
  protected readonly isLoading = computed(() => this.needing.isLoading() || this.everybody.isLoading());
  protected readonly failed = computed(() => {
    const asked = this.isNeeding() ? this.needing : this.everybody;
    return asked.error() && !asked.isLoading() ? asked : null;
  });
  private readonly latest = linkedSignal<
    { readonly rows: readonly Listed[]; readonly total: number } | null,
    { readonly rows: readonly Listed[]; readonly total: number }
  >({
    source: () => this.found(),
    computation: (now, before) => now ?? before?.value ?? { rows: [], total: 0 },
  });
  protected readonly rows = computed(() => this.latest().rows);
  protected readonly total = computed(() => this.latest().total);

  protected readonly columns: readonly Column<Listed>[] = [
    { key: 'name', header: 'Họ và tên', text: (row) => row.fullName, width: '200px', card: 'title' },
    { key: 'title', header: 'Chức vụ, vị trí', text: (row) => row.title ?? '', width: '22%' },
    { key: 'unit', header: 'Đơn vị', text: (row) => row.organisationName ?? '', width: '26%', card: 'line' },
    { key: 'why', header: 'Lưu ý', text: (row) => row.why, card: 'line' },
  ];
  protected readonly rowId = ({ personId }: Listed): string => personId;

  protected from(isNeeding: boolean): void {
    this.isNeeding.set(isNeeding);
    this.page.set(1);
  }

  protected narrow(unit: string): void {
    this.unit.set(unit);
    this.page.set(1);
  }

  protected search(q: string): void {
    this.q.set(q.trim());
    this.page.set(1);
  }

  private where() {
    return { page: this.page(), pageSize, ...(this.unit() ? { organisationId: this.unit() } : {}) };
  }

  private found(): { readonly rows: readonly Listed[]; readonly total: number } | null {
    if (this.isNeeding()) {
      if (!this.needing.hasValue()) return null;
      const { items, total } = this.needing.value();
      // Two duties may ask for the same kind.
      const once = items.filter(
        ({ personId }, at) => items.findIndex((other) => other.personId === personId) === at,
      );
      return {
        total,
        rows: once.map(({ personId, fullName, title, organisationName, result, evidence }) => ({
          personId,
          fullName,
          title,
          organisationName,
          why: `${checkLook[result]?.text ?? ''}: ${evidence}`,
        })),
      };
    }
    if (!this.everybody.hasValue()) return null;
    const { items, total } = this.everybody.value();
    return {
      total,
      rows: items.map(({ personId, fullName, title, organisationName, isLeader }) => ({
        personId,
        fullName,
        title,
        organisationName,
        why: isLeader ? 'lãnh đạo, quản lý' : '',
      })),
    };
  }
}
