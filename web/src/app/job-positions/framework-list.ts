import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Params, Router } from '@angular/router';
import type { FrameworkPage, FrameworkPosition } from '@hr/contracts';
import { SessionStore } from '../session';
import {
  type Column,
  DataTable,
  Empty,
  ErrorState,
  InputDress,
  PageHeader,
  showDate,
  showNumber,
} from '../ui';
import { FrameworkDrawer } from './framework-drawer';
import { sayLevels } from './level-words';

/** The national list that units choose from; Home Affairs keeps it. */
@Component({
  selector: 'hr-framework-list',
  imports: [DataTable, Empty, ErrorState, FrameworkDrawer, InputDress, MatButton, PageHeader],
  template: `
    <div class="hr-page hr-page-fill">
      <hr-page-header heading="Danh mục khung vị trí việc làm" [summary]="summary()">
        @if (mayWrite()) {
          <button matButton="filled" type="button" (click)="edited.set(null)">Thêm vị trí</button>
        }
      </hr-page-header>
      <div class="find hr-no-print">
        <input
          hrInput
          type="search"
          placeholder="Tìm tên vị trí, không cần dấu"
          aria-label="Tìm tên vị trí"
          [value]="q()"
          (change)="go({ q: $any($event.target).value || null })"
        />
        <select hrInput aria-label="Chế độ" (change)="go({ regime: $any($event.target).value || null })">
          <option value="">Công chức và viên chức</option>
          <option value="CC" [selected]="regime() === 'CC'">Công chức</option>
          <option value="VC" [selected]="regime() === 'VC'">Viên chức</option>
        </select>
      </div>
      @if (list.error() && !list.isLoading()) {
        <hr-error-state [error]="list.error()" (retried)="list.reload()" />
      } @else {
        <hr-data-table
          label="Danh mục khung"
          [columns]="columns"
          [rows]="rows()"
          [rowId]="rowId"
          [loading]="list.isLoading()"
          (opened)="open($event)"
        >
          <hr-empty
            tableEmpty
            icon="briefcase"
            heading="Không có vị trí nào khớp"
            text="Thử bớt chữ trong ô tìm."
          />
        </hr-data-table>
      }
    </div>
    @if (edited() !== undefined) {
      <hr-framework-drawer [position]="edited() ?? null" (saved)="saved()" (closed)="edited.set(undefined)" />
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
      max-width: 620px;
      margin-bottom: 12px;

      @media (width < 600px) {
        flex-direction: column;
      }
    }
  `,
})
export class FrameworkList {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(SessionStore);
  private readonly address = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  protected readonly q = computed(() => this.address().get('q') ?? '');
  protected readonly regime = computed(() => this.address().get('regime') ?? '');
  protected readonly mayWrite = computed(() => this.session.can('quota.write'));
  protected readonly edited = signal<FrameworkPosition | null | undefined>(undefined);
  protected readonly list = httpResource<FrameworkPage>(() => ({
    url: '/api/framework-positions',
    params: { ...(this.q() ? { q: this.q() } : {}), ...(this.regime() ? { regime: this.regime() } : {}) },
  }));
  private readonly known = linkedSignal<FrameworkPage | undefined, FrameworkPage | undefined>({
    source: () => (this.list.hasValue() ? this.list.value() : undefined),
    computation: (page, before) => page ?? before?.value,
  });
  protected readonly rows = computed(() => this.known()?.items ?? []);
  protected readonly summary = computed(
    () =>
      `${showNumber(this.rows().length)} vị trí · phần đã biết của NĐ 361/2025 và NĐ 232/2026, bổ sung được`,
  );
  protected readonly columns: readonly Column<FrameworkPosition>[] = [
    { key: 'code', header: 'Mã', text: ({ code }) => code, width: '90px' },
    { key: 'name', header: 'Vị trí việc làm', text: ({ name }) => name, card: 'title', width: '24%' },
    { key: 'group', header: 'Nhóm', text: ({ groupName }) => groupName, card: 'line', width: '150px' },
    {
      key: 'levels',
      header: 'Ngạch, bậc',
      text: ({ levelCodes }) => sayLevels(levelCodes),
      card: 'line',
      width: '110px',
    },
    { key: 'scope', header: 'Dùng cho', text: ({ scope }) => scope ?? '' },
    { key: 'basis', header: 'Căn cứ', text: ({ basis }) => basis, width: '136px' },
    {
      key: 'valid',
      header: 'Hiệu lực',
      text: ({ from, to }) => `từ ${showDate(from)}${to ? ` đến ${showDate(to)}` : ''}`,
      align: 'end',
      width: '190px',
    },
    { key: 'uses', header: 'Đang dùng', text: ({ uses }) => showNumber(uses), align: 'end', width: '96px' },
  ];
  protected readonly rowId = ({ id }: FrameworkPosition): string => id;

  protected open(position: FrameworkPosition): void {
    if (this.mayWrite()) this.edited.set(position);
  }

  protected saved(): void {
    this.edited.set(undefined);
    this.list.reload();
  }

  protected go(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
