import { Component, input } from '@angular/core';

/** What the computer worked out explains itself on demand. */
@Component({
  selector: 'hr-why-note',
  template: `
    <details>
      <summary>
        <span class="hr-visually-hidden">{{ of() }}: </span>vì sao
      </summary>
      <ul>
        @for (line of lines(); track $index) {
          <li>{{ line }}</li>
        }
      </ul>
    </details>
  `,
  styles: `
    details {
      display: inline;
    }

    summary {
      display: inline;
      color: var(--hr-link);
      font-size: 13px;
      white-space: nowrap;
      text-decoration: underline dotted;
      text-underline-offset: 3px;
      cursor: pointer;
      list-style: none;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    ul {
      margin-top: 4px;
      padding: 8px 12px;
      border-left: 2px solid var(--hr-border-strong);
      background: var(--hr-sunken);
      font-size: 13px;
      line-height: 20px;
      list-style: none;
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class WhyNote {
  readonly of = input.required<string>();
  readonly lines = input.required<readonly string[]>();
}
