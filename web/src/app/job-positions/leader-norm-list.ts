import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { LeaderNorm, LeaderNormList as Norms } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { SessionStore } from '../session';
import {
  asProblem,
  type Column,
  CellTemplate,
  Confirm,
  DataTable,
  Empty,
  ErrorState,
  PageHeader,
  sentenceOf,
  showDate,
  showNumber,
  Snack,
} from '../ui';
import { JobPositionsApi } from './job-positions-api';
import { LeaderNormDrawer } from './leader-norm-drawer';

/** How many deputies units of a kind may have; reorganisations and surplus are reckoned with it. */
@Component({
  selector: 'hr-leader-norm-list',
  imports: [CellTemplate, DataTable, Empty, ErrorState, LeaderNormDrawer, MatButton, PageHeader],
  template: `
    <div class="hr-page hr-page-fill">
      <hr-page-header heading="Định mức cấp phó" [summary]="summary()">
        @if (mayWrite()) {
          <button matButton="filled" type="button" (click)="edited.set(null)">Thêm định mức</button>
        }
      </hr-page-header>
      @if (list.error() && !list.isLoading()) {
        <hr-error-state [error]="list.error()" (retried)="list.reload()" />
      } @else {
        <hr-data-table
          label="Định mức cấp phó"
          [columns]="columns()"
          [rows]="rows()"
          [rowId]="rowId"
          [loading]="list.isLoading()"
          (opened)="open($event)"
        >
          <ng-template hrCell="deeds" let-row [hrCellOf]="rows()">
            @if (row.isOwn) {
              <button matButton type="button" (click)="remove(row, $event)">Bỏ</button>
            }
          </ng-template>
          <hr-empty
            tableEmpty
            icon="briefcase"
            heading="Chưa có định mức nào"
            text="Định mức theo loại đơn vị sẽ hiện ở đây."
          />
        </hr-data-table>
      }
    </div>
    @if (edited() !== undefined) {
      <hr-leader-norm-drawer [norm]="edited() ?? null" (saved)="saved()" (closed)="edited.set(undefined)" />
    }
  `,
})
export class LeaderNormList {
  private readonly session = inject(SessionStore);
  private readonly api = inject(JobPositionsApi);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  protected readonly mayWrite = computed(() => this.session.can('quota.write'));
  protected readonly edited = signal<LeaderNorm | null | undefined>(undefined);
  protected readonly list = httpResource<Norms>(() => '/api/leader-norms');
  protected readonly rows = computed(() => (this.list.hasValue() ? this.list.value().items : []));
  protected readonly summary = computed(
    () => `${showNumber(this.rows().length)} định mức · dùng khi tính cấp phó vượt trong sắp xếp tổ chức`,
  );
  private readonly own: readonly Column<LeaderNorm>[] = [
    {
      key: 'kind',
      header: 'Loại đơn vị',
      text: ({ organisationKindName }) => organisationKindName,
      card: 'title',
      width: '24%',
    },
    {
      key: 'least',
      header: 'Số người của đơn vị',
      text: ({ leastPeople }) => (leastPeople === 0 ? 'mọi quy mô' : `từ ${leastPeople} trở lên`),
      card: 'line',
    },
    {
      key: 'deputies',
      header: 'Nhiều nhất',
      text: ({ deputies }) => `${deputies} cấp phó`,
      align: 'end',
      card: 'line',
    },
    { key: 'basis', header: 'Căn cứ', text: ({ basis }) => basis, width: '34%' },
    {
      key: 'valid',
      header: 'Áp dụng',
      text: ({ from, to }) => `từ ${showDate(from)}${to ? ` đến ${showDate(to)}` : ''}`,
      align: 'end',
    },
  ];
  protected readonly columns = computed<readonly Column<LeaderNorm>[]>(() =>
    this.mayWrite() && this.rows().some(({ isOwn }) => isOwn)
      ? [...this.own, { key: 'deeds', header: '', text: () => '', align: 'end', width: '72px' }]
      : this.own,
  );
  protected readonly rowId = ({ id }: LeaderNorm): string => id;

  protected open(norm: LeaderNorm): void {
    if (this.mayWrite()) this.edited.set(norm);
  }

  protected saved(): void {
    this.edited.set(undefined);
    this.list.reload();
  }

  protected async remove(norm: LeaderNorm, event: Event): Promise<void> {
    event.stopPropagation();
    const isSure = await this.confirm.ask({
      heading: 'Bỏ định mức này?',
      text: `${norm.organisationKindName}, từ ${showDate(norm.from)}: định mức trước đó lại áp dụng tiếp.`,
      action: 'Bỏ định mức',
      grave: true,
    });
    if (!isSure) return;
    try {
      await firstValueFrom(this.api.removeLeaderNorm(norm.id));
      this.snack.say('Đã bỏ định mức');
      this.list.reload();
    } catch (error) {
      this.snack.say(sentenceOf(asProblem(error)));
    }
  }
}
