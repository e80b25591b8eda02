import { Component, input } from '@angular/core';
import { NumberPipe } from '../ui';
import type { CompensationAnswer } from './training-types';

/** How an amount was reckoned, line by line, with where each step is written. */
@Component({
  selector: 'hr-arithmetic-list',
  imports: [NumberPipe],
  template: `
    <ol>
      @for (line of of().lines; track $index) {
        <li>
          <span>{{ line.text }}</span>
          @if (line.basis) {
            <span class="basis">{{ line.basis }}</span>
          }
        </li>
      }
    </ol>
    <p class="sum">
      Phải đền bù <strong>{{ of().amount | hrNumber }}</strong> đồng
    </p>
  `,
  styles: `
    ol {
      padding-left: 20px;
      font-size: 13px;
      line-height: 20px;
    }

    li {
      padding: 4px 0;
    }

    .basis {
      display: block;
      color: var(--hr-text-muted);
    }

    .sum {
      margin-top: 8px;
      padding-top: 8px;
      border-top: 1px solid var(--hr-border);
    }

    strong {
      font-size: 18px;
      font-weight: 600;
    }
  `,
})
export class ArithmeticList {
  readonly of = input.required<CompensationAnswer>();
}
