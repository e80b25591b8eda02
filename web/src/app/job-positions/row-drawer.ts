import { Component, input, output } from '@angular/core';
import { Drawer } from '../ui';

/** A named number in a drawer, with what it is made of; a row that opens nothing cannot be pressed. */
export interface DrawerRow {
  readonly id: string;
  readonly name: string;
  readonly amount: string | number;
  readonly beside: string;
  readonly opens: boolean;
}

/** Named numbers at the right of the page, each opening what it counts; what is said of none comes from outside. */
@Component({
  selector: 'hr-row-drawer',
  imports: [Drawer],
  template: `
    <hr-drawer [heading]="heading()" [open]="isOpen()" (openChange)="closed.emit()">
      @if (note(); as note) {
        <p class="hr-muted">{{ note }}</p>
      }
      <ul class="rows">
        @for (row of rows(); track row.id) {
          <li>
            <button type="button" [disabled]="!row.opens" (click)="chosen.emit(row.id)">
              <span>{{ row.name }}</span>
              <strong class="hr-number">{{ row.amount }}</strong>
            </button>
            <p class="hr-muted">{{ row.beside }}</p>
          </li>
        } @empty {
          <li><ng-content /></li>
        }
      </ul>
    </hr-drawer>
  `,
  styleUrl: './drawer-rows.scss',
  styles: `
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

      &:disabled {
        color: inherit;
        text-decoration: none;
        cursor: default;
      }

      @media (pointer: coarse) {
        min-height: 44px;
        align-items: center;
      }
    }
  `,
})
export class RowDrawer {
  readonly heading = input.required<string>();
  readonly isOpen = input.required<boolean>();
  readonly note = input('');
  readonly rows = input.required<readonly DrawerRow[]>();
  readonly closed = output();
  /** The `id` of the row. */
  readonly chosen = output<string>();
}
