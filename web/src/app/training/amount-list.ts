import { Component, computed, input, model } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Icon, InputDress, NumberPipe } from '../ui';

export interface AmountRow {
  readonly code: string;
  /** Whole đồng. */
  readonly amount: number;
}

/** Amounts of money by a short list of words, added up below. */
@Component({
  selector: 'hr-amount-list',
  imports: [Icon, InputDress, MatButton, MatIconButton, NumberPipe],
  template: `
    <fieldset>
      <legend>{{ heading() }}</legend>
      @for (row of rows(); track $index; let at = $index) {
        <div class="row">
          <select
            #box
            hrInput
            [attr.aria-label]="'Tên ' + noun() + ' ' + (at + 1)"
            (change)="change(at, { code: box.value })"
          >
            @for (option of options(); track option.code) {
              <option
                [value]="option.code"
                [selected]="option.code === row.code"
                [disabled]="option.code !== row.code && isTaken(option.code)"
              >
                {{ option.name }}
              </option>
            }
          </select>
          <input
            #amount
            hrInput
            class="hr-number"
            inputmode="numeric"
            [attr.aria-label]="'Số tiền ' + noun() + ' ' + (at + 1) + ', đồng'"
            [value]="row.amount | hrNumber"
            (change)="change(at, { amount: amountIn(amount.value) }); amount.value = show(at)"
          />
          <button
            matIconButton
            type="button"
            [attr.aria-label]="'Bỏ ' + noun() + ' ' + (at + 1)"
            (click)="remove(at)"
          >
            <hr-icon name="close" size="16" />
          </button>
        </div>
      }
      <div class="foot">
        @if (rows().length < options().length) {
          <button matButton type="button" (click)="add()">
            <hr-icon matButtonIcon name="add" size="14" />Thêm {{ noun() }}
          </button>
        }
        @if (rows().length > 0) {
          <span
            >Cộng <strong>{{ total() | hrNumber }}</strong> đồng</span
          >
        }
      </div>
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: 8px;
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
      gap: 8px;
      align-items: center;
    }

    .foot {
      display: flex;
      gap: 12px;
      align-items: center;
      justify-content: space-between;
      font-size: 13px;
    }

    strong {
      font-weight: 600;
    }
  `,
})
export class AmountList {
  readonly heading = input.required<string>();
  /** What one row is, for the buttons: `nguồn`, `khoản chi`. */
  readonly noun = input.required<string>();
  readonly options = input.required<readonly { readonly code: string; readonly name: string }[]>();
  readonly rows = model.required<AmountRow[]>();
  protected readonly total = computed(() => this.rows().reduce((sum, { amount }) => sum + amount, 0));

  protected isTaken(code: string): boolean {
    return this.rows().some((row) => row.code === code);
  }

  protected add(): void {
    const free = this.options().find(({ code }) => !this.isTaken(code));
    if (free) this.rows.update((rows) => [...rows, { code: free.code, amount: 0 }]);
  }

  protected change(at: number, change: Partial<AmountRow>): void {
    this.rows.update((rows) => rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  }

  protected remove(at: number): void {
    this.rows.update((rows) => rows.filter((_, index) => index !== at));
  }

  protected amountIn(text: string): number {
    return amountIn(text);
  }

  protected show(at: number): string {
    return new NumberPipe().transform(this.rows()[at]?.amount ?? 0);
  }
}

/** `12.500.000`, `12500000`, `12,5 triệu`, `1,2 tỷ` in whole đồng; nothing readable is nothing. */
export function amountIn(text: string): number {
  const match = /^\s*([\d.\s]*\d)(?:,(\d+))?\s*(tỷ|ty|triệu|trieu|tr)?/i.exec(text.normalize('NFC'));
  if (!match) return 0;
  const whole = Number((match[1] ?? '').replace(/[.\s]/g, ''));
  const unit = (match[3] ?? '').toLowerCase();
  const factor =
    (unit.startsWith('t') && unit.endsWith('y')) || unit === 'tỷ' ? 1_000_000_000 : unit ? 1_000_000 : 1;
  return Math.round((whole + Number(`0.${match[2] ?? 0}`)) * factor);
}
