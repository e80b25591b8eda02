import { Component, computed, input, output } from '@angular/core';
import type { QuotaFigures } from '@hr/contracts';
import { Empty } from '../ui';
import { type DrawerRow, RowDrawer } from './row-drawer';

/** The number given to a body, kind by kind; a kind opens the people that count against it. */
@Component({
  selector: 'hr-quota-list',
  imports: [Empty, RowDrawer],
  template: `
    <hr-row-drawer
      [heading]="'Số giao năm ' + year()"
      [isOpen]="isOpen()"
      [rows]="rows()"
      (closed)="closed.emit()"
      (chosen)="choose($event)"
    >
      <hr-empty icon="users" heading="Chưa giao số nào" text="Số giao của năm sẽ hiện ở đây." />
    </hr-row-drawer>
  `,
})
export class QuotaList {
  readonly quotas = input.required<readonly QuotaFigures[]>();
  readonly year = input.required<number>();
  readonly isOpen = input.required<boolean>();
  readonly closed = output();
  readonly chosen = output<QuotaFigures>();

  protected readonly rows = computed(() =>
    this.quotas().map(({ kind, kindName, amount, present, over, number }): DrawerRow => ({
      id: kind,
      name: kindName,
      amount: amount ?? 'chưa giao',
      beside: `có mặt ${present}${over > 0 ? `, vượt ${over}` : ''}${number ? ` · ${number}` : ''}`,
      opens: present !== 0,
    })),
  );

  protected choose(kind: string): void {
    const quota = this.quotas().find((one) => one.kind === kind);
    if (quota) this.chosen.emit(quota);
  }
}
