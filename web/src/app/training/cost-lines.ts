import { Component, computed, model } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Icon, InputDress, NumberPipe } from '../ui';
import { amountIn } from './amount-list';

export interface CostLineRow {
  readonly name: string;
  /** Whole đồng. */
  readonly amount: number;
  readonly paper: string;
}

/** Real costs of a study by line with the papers that prove them, added up below. */
@Component({
  selector: 'hr-cost-lines',
  imports: [Icon, InputDress, MatButton, MatIconButton, NumberPipe],
  template: `
    <fieldset>
      <legend>Chi phí thực tế, không có lương và phụ cấp</legend>
      @for (row of rows(); track $index; let at = $index) {
        <div class="row">
          <input
            #name
            hrInput
            placeholder="Khoản chi"
            [attr.aria-label]="'Khoản chi ' + (at + 1)"
            [value]="row.name"
            (input)="change(at, { name: name.value })"
          />
          <input
            #amount
            hrInput
            class="hr-number"
            inputmode="numeric"
            placeholder="Số tiền"
            [attr.aria-label]="'Số tiền khoản ' + (at + 1) + ', đồng'"
            [value]="row.amount | hrNumber"
            (change)="change(at, { amount: amountIn(amount.value) })"
          />
          <button
            matIconButton
            type="button"
            [attr.aria-label]="'Bỏ khoản chi ' + (at + 1)"
            (click)="remove(at)"
          >
            <hr-icon name="close" size="16" />
          </button>
          <input
            #paper
            hrInput
            class="paper"
            placeholder="Chứng từ"
            [attr.aria-label]="'Chứng từ khoản ' + (at + 1)"
            [value]="row.paper"
            (input)="change(at, { paper: paper.value })"
          />
        </div>
      }
      <div class="foot">
        <button matButton type="button" (click)="add()">
          <hr-icon matButtonIcon name="add" size="14" />Thêm khoản chi
        </button>
        <span
          >Cộng <strong>{{ total() | hrNumber }}</strong> đồng</span
        >
      </div>
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: 10px;
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    legend {
      margin-bottom: 4px;
      padding: 0;
      font-size: 13px;
      font-weight: 500;
    }

    .row {
      display: grid;
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr) auto;
      gap: 4px 8px;
      align-items: center;
    }

    .paper {
      grid-column: 1 / 3;
    }

    .foot {
      display: flex;
      align-items: center;
      justify-content: space-between;
      font-size: 13px;
    }

    strong {
      font-weight: 600;
    }
  `,
})
export class CostLines {
  readonly rows = model.required<CostLineRow[]>();
  protected readonly total = computed(() => this.rows().reduce((sum, { amount }) => sum + amount, 0));
  protected readonly amountIn = amountIn;

  protected add(): void {
    this.rows.update((rows) => [...rows, { name: '', amount: 0, paper: '' }]);
  }

  protected change(at: number, change: Partial<CostLineRow>): void {
    this.rows.update((rows) => rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  }

  protected remove(at: number): void {
    this.rows.update((rows) => rows.filter((_, index) => index !== at));
  }
}
