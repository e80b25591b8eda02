import { Component, computed, input, output } from '@angular/core';
import type { PositionFigures, Staffing } from '@hr/contracts';
import { Empty } from '../ui';
import { type PlaceFigure, placeWords } from './figures';
import { type DrawerRow, RowDrawer } from './row-drawer';

/** The positions that a number of the whole body is the sum of; a position opens its people. */
@Component({
  selector: 'hr-places-drawer',
  imports: [Empty, RowDrawer],
  template: `
    <hr-row-drawer
      [heading]="heading()"
      [isOpen]="figure() !== null"
      [note]="note()"
      [rows]="rows()"
      (closed)="closed.emit()"
      (chosen)="choose($event)"
    >
      <hr-empty icon="briefcase" heading="Không vị trí nào" text="Con số này bằng 0." />
    </hr-row-drawer>
  `,
})
export class PlacesDrawer {
  readonly figure = input.required<PlaceFigure | null>();
  readonly view = input.required<Staffing>();
  readonly closed = output();
  readonly chosen = output<PositionFigures>();

  protected readonly heading = computed(() => {
    const figure = this.figure();
    return figure ? placeWords[figure] : '';
  });
  private readonly positions = computed(() =>
    this.view()
      .groups.flatMap(({ positions }) => positions)
      .filter((position) => this.numberOf(position) > 0),
  );
  protected readonly rows = computed(() =>
    this.positions().map((position): DrawerRow => ({
      id: position.id,
      name: position.name,
      amount: this.numberOf(position),
      beside: `kế hoạch ${position.planned}, phân bổ ${position.allocated}, có mặt ${position.present}`,
      opens: true,
    })),
  );
  protected readonly note = computed(() => {
    const sum = this.positions().reduce((total, position) => total + this.numberOf(position), 0);
    return `${sum} ở ${this.positions().length} vị trí`;
  });

  protected choose(id: string): void {
    const position = this.positions().find((one) => one.id === id);
    if (position) this.chosen.emit(position);
  }

  private numberOf(position: PositionFigures): number {
    const figure = this.figure();
    return figure ? position[figure] : 0;
  }
}
