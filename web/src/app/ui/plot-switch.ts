import { Component, computed, input, model } from '@angular/core';
import { MatButton } from '@angular/material/button';

/** From a plot to the table behind it and back. */
@Component({
  selector: 'hr-plot-switch',
  imports: [MatButton],
  template: `
    <button
      matButton
      type="button"
      [attr.aria-label]="word() + ': ' + of()"
      (click)="isTable.set(!isTable())"
    >
      {{ word() }}
    </button>
  `,
})
export class PlotSwitch {
  readonly isTable = model.required<boolean>();
  /** What is shown: several plots may stand on one screen. */
  readonly of = input.required<string>();
  protected readonly word = computed(() => (this.isTable() ? 'Xem biểu đồ' : 'Xem bảng'));
}
