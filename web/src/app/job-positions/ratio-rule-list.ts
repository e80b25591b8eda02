import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { RatioRule, RatioRuleList as Rules } from '@hr/contracts';
import { formatDecimal } from '@hr/domain';
import { SessionStore } from '../session';
import { type Column, DataTable, Empty, ErrorState, PageHeader, showDate, showNumber } from '../ui';
import { sayLevels } from './level-words';
import { RatioRuleDrawer } from './ratio-rule-drawer';
import { baseWords, peopleWords, roundingWords, scopeWords } from './ratio-words';

/** Shares of grades and career levels that decrees allow; Home Affairs keeps them. */
@Component({
  selector: 'hr-ratio-rule-list',
  imports: [DataTable, Empty, ErrorState, MatButton, PageHeader, RatioRuleDrawer],
  template: `
    <div class="hr-page hr-page-fill">
      <hr-page-header heading="Quy định tỷ lệ ngạch, bậc" [summary]="summary()">
        @if (mayWrite()) {
          <button matButton="filled" type="button" (click)="edited.set(null)">Thêm quy định</button>
        }
      </hr-page-header>
      @if (list.error() && !list.isLoading()) {
        <hr-error-state [error]="list.error()" (retried)="list.reload()" />
      } @else {
        <hr-data-table
          label="Quy định tỷ lệ"
          [columns]="columns"
          [rows]="rows()"
          [rowId]="rowId"
          [loading]="list.isLoading()"
          (opened)="open($event)"
        >
          <hr-empty
            tableEmpty
            icon="briefcase"
            heading="Chưa có quy định nào"
            text="Các tỷ lệ sẽ hiện ở đây."
          />
        </hr-data-table>
      }
    </div>
    @if (edited() !== undefined) {
      <hr-ratio-rule-drawer [rule]="edited() ?? null" (saved)="saved()" (closed)="edited.set(undefined)" />
    }
  `,
  styles: `
    :host {
      display: block;
      height: 100%;
    }
  `,
})
export class RatioRuleList {
  private readonly session = inject(SessionStore);
  protected readonly mayWrite = computed(() => this.session.can('quota.write'));
  protected readonly edited = signal<RatioRule | null | undefined>(undefined);
  protected readonly list = httpResource<Rules>(() => '/api/ratio-rules');
  protected readonly rows = computed(() => (this.list.hasValue() ? this.list.value().items : []));
  protected readonly summary = computed(
    () => `${showNumber(this.rows().length)} quy định · vượt tỷ lệ là cảnh báo, không chặn quyết định đã ký`,
  );
  protected readonly columns: readonly Column<RatioRule>[] = [
    { key: 'name', header: 'Quy định', text: ({ name }) => name, card: 'title', width: '21%' },
    { key: 'scope', header: 'Phạm vi', text: ({ scope }) => scopeWords[scope], width: '92px' },
    {
      key: 'kinds',
      header: 'Loại đơn vị',
      text: ({ bodyKindNames }) => bodyKindNames.join(', ') || 'mọi đơn vị',
      width: '13%',
    },
    { key: 'people', header: 'Người tính', text: ({ people }) => peopleWords[people], width: '92px' },
    { key: 'levels', header: 'Ngạch, bậc', text: ({ levelCodes }) => sayLevels(levelCodes), width: '94px' },
    {
      key: 'percent',
      header: 'Nhiều nhất',
      text: ({ percent, rounding }) =>
        `${formatDecimal(percent)} %${rounding === 'FLOOR' ? '' : `, ${roundingWords[rounding]}`}`,
      align: 'end',
      card: 'line',
      width: '92px',
    },
    { key: 'base', header: 'Nền tính', text: ({ base }) => baseWords[base], card: 'line', width: '146px' },
    { key: 'basis', header: 'Căn cứ', text: ({ basis }) => basis, width: '126px' },
    {
      key: 'valid',
      header: 'Áp dụng',
      text: ({ from, to }) => `từ ${showDate(from)}${to ? ` đến ${showDate(to)}` : ''}`,
      align: 'end',
      width: '124px',
    },
  ];
  protected readonly rowId = ({ id }: RatioRule): string => id;

  protected open(rule: RatioRule): void {
    if (this.mayWrite()) this.edited.set(rule);
  }

  protected saved(): void {
    this.edited.set(undefined);
    this.list.reload();
  }
}
