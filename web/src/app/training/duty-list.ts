import { Component, computed, input } from '@angular/core';
import { DatePipe, StatusTag } from '../ui';
import { checkLook } from './training-look';
import type { DutyState } from './training-types';

/** Duties of one person with the evidence for each and where it is written. */
@Component({
  selector: 'hr-duty-list',
  imports: [DatePipe, StatusTag],
  template: `
    <ul>
      @for (duty of own(); track $index) {
        <li>
          <div class="line">
            <strong>{{ duty.name }}</strong>
            <hr-status-tag [tone]="look[duty.result]?.tone ?? 'neutral'">{{
              look[duty.result]?.text
            }}</hr-status-tag>
          </div>
          @if (duty.periods !== null && duty.periodsDue) {
            <progress
              [value]="duty.periods"
              [max]="duty.periodsDue"
              [attr.aria-label]="duty.periods + ' trong ' + duty.periodsDue + ' tiết'"
            ></progress>
          }
          <p>
            {{ duty.evidence }}
            @if (duty.dueOn && duty.result !== 'MET') {
              <span class="due">hạn {{ duty.dueOn | hrDate }}</span>
            }
          </p>
          <p class="basis">{{ duty.basis }}</p>
        </li>
      } @empty {
        <li class="basis">Không có nghĩa vụ nào.</li>
      }
    </ul>
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }

    li {
      padding: 8px 0;
      border-bottom: 1px solid var(--hr-divider);
      font-size: 13px;
      line-height: 20px;
    }

    li:last-child {
      border-bottom: 0;
    }

    .line {
      display: flex;
      gap: 10px;
      align-items: baseline;
      justify-content: space-between;
    }

    strong {
      font-weight: 500;
    }

    progress {
      display: block;
      width: 100%;
      max-width: 320px;
      height: 8px;
      margin: 4px 0;
    }

    .due {
      color: var(--hr-due);
    }

    .basis {
      color: var(--hr-text-muted);
    }
  `,
})
export class DutyList {
  readonly duties = input.required<readonly DutyState[]>();
  protected readonly look = checkLook;
  protected readonly own = computed(() => this.duties().filter(({ result }) => result !== 'NONE'));
}
