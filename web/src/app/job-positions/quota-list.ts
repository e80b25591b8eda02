import { Component, input, output } from '@angular/core';
import type { QuotaFigures } from '@hr/contracts';
import { Drawer, Empty } from '../ui';

/** The number given to a body, kind by kind; a kind opens the people that count against it. */
@Component({
  selector: 'hr-quota-list',
  imports: [Drawer, Empty],
  template: `
    <hr-drawer [heading]="'Số giao năm ' + year()" [open]="isOpen()" (openChange)="closed.emit()">
      <ul>
        @for (quota of quotas(); track quota.kind) {
          <li>
            <button type="button" [disabled]="quota.present === 0" (click)="chosen.emit(quota)">
              <span>{{ quota.kindName }}</span>
              <strong class="hr-number">{{ quota.amount ?? 'chưa giao' }}</strong>
            </button>
            <p class="hr-muted">
              có mặt {{ quota.present }}{{ quota.over > 0 ? ', vượt ' + quota.over : ''
              }}{{ quota.number ? ' · ' + quota.number : '' }}
            </p>
          </li>
        } @empty {
          <li><hr-empty icon="users" heading="Chưa giao số nào" text="Số giao của năm sẽ hiện ở đây." /></li>
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
export class QuotaList {
  readonly quotas = input.required<readonly QuotaFigures[]>();
  readonly year = input.required<number>();
  readonly isOpen = input.required<boolean>();
  readonly closed = output();
  readonly chosen = output<QuotaFigures>();
}
