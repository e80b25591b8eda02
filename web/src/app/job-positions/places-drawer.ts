import { Component, computed, input, output } from '@angular/core';
import type { PositionFigures, Staffing } from '@hr/contracts';
import { Drawer, Empty } from '../ui';
import { type PlaceFigure, placeWords } from './figures';

/** The positions that a number of the whole body is the sum of; a position opens its people. */
@Component({
  selector: 'hr-places-drawer',
  imports: [Drawer, Empty],
  template: `
    <hr-drawer [heading]="heading()" [open]="figure() !== null" (openChange)="closed.emit()">
      <p class="hr-muted">{{ note() }}</p>
      <ul>
        @for (position of positions(); track position.id) {
          <li>
            <button type="button" (click)="chosen.emit(position)">
              <span>{{ position.name }}</span>
              <strong class="hr-number">{{ numberOf(position) }}</strong>
            </button>
            <p class="hr-muted">
              kế hoạch {{ position.planned }}, phân bổ {{ position.allocated }}, có mặt {{ position.present }}
            </p>
          </li>
        } @empty {
          <li><hr-empty icon="briefcase" heading="Không vị trí nào" text="Con số này bằng 0." /></li>
        }
      </ul>
    </hr-drawer>
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }

    li {
      padding: 10px 0;
      border-bottom: 1px solid var(--hr-divider);
      font-size: 13px;
    }

    button {
      display: flex;
      gap: 10px;
      justify-content: space-between;
      width: 100%;
      padding: 0;
      border: 0;
      background: none;
      color: var(--hr-link);
      font: inherit;
      font-weight: 500;
      text-align: start;
      cursor: pointer;

      &:hover {
        text-decoration: underline;
      }

      @media (pointer: coarse) {
        min-height: 44px;
        align-items: center;
      }
    }
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
  protected readonly positions = computed(() =>
    this.view()
      .groups.flatMap(({ positions }) => positions)
      .filter((position) => this.numberOf(position) > 0),
  );
  protected readonly note = computed(() => {
    const sum = this.positions().reduce((total, position) => total + this.numberOf(position), 0);
    return `${sum} ở ${this.positions().length} vị trí`;
  });

  protected numberOf(position: PositionFigures): number {
    const figure = this.figure();
    return figure ? position[figure] : 0;
  }
}
