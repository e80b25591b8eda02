import { Component, input } from '@angular/core';
import type { RuleReason } from '@hr/contracts';

/** A reckoning, one step a line, each with what it rests on. */
@Component({
  selector: 'hr-reason-list',
  template: `
    <ol>
      @for (reason of reasons(); track $index) {
        <li>
          <span>{{ reason.text }}</span>
          @if (reason.basis) {
            <span class="basis">{{ reason.basis }}</span>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: block;
    }

    ol {
      display: grid;
      gap: 8px;
      margin: 0;
      padding-left: 20px;
      font-size: 13px;
      line-height: 20px;
    }

    .basis {
      display: block;
      color: var(--hr-text-muted);
      font-size: 12px;
      line-height: 16px;
    }
  `,
})
export class ReasonList {
  readonly reasons = input.required<readonly RuleReason[]>();
}
