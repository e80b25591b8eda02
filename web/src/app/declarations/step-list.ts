import { Component, input } from '@angular/core';
import type { DeclarationView } from '@hr/contracts';
import { showDate } from '../ui';

/** Who did what with a declaration, in order. */
@Component({
  selector: 'hr-step-list',
  template: `
    <ol>
      @for (step of steps(); track $index) {
        <li>
          <strong>{{ step.deedName }}</strong>
          <span class="hr-muted">{{ step.by }} · {{ day(step.at) }}</span>
          @if (step.note) {
            <p>{{ step.note }}</p>
          }
        </li>
      } @empty {
        <li class="hr-muted">Chưa gửi</li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      gap: 12px;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: grid;
      gap: 2px;
    }

    p {
      margin: 0;
      white-space: pre-line;
    }
  `,
})
export class StepList {
  readonly steps = input.required<DeclarationView['steps']>();
  protected readonly day = showDate;
}
