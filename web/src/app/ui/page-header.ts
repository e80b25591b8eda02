import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from './icon';

/** Title of a screen, one line that says what is shown, actions at the right. */
@Component({
  selector: 'hr-page-header',
  imports: [Icon, RouterLink],
  template: `
    <div class="words">
      @if (backLink(); as link) {
        <a class="back hr-no-print" [routerLink]="link"
          ><hr-icon name="arrow-left" size="14" />{{ backLabel() }}</a
        >
      }
      <h1 tabindex="-1">{{ heading() }}</h1>
      @if (summary()) {
        <p class="summary">{{ summary() }}</p>
      }
      <ng-content select="[headerNote]" />
    </div>
    <div class="actions hr-no-print"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 24px;
      align-items: flex-end;
      justify-content: space-between;
    }

    // A long summary goes on in a second line before the actions do.
    .words {
      flex: 1 1 var(--hr-header-words, 300px);
      min-width: 0;
    }

    h1:focus-visible {
      outline: none;
    }

    .summary {
      color: var(--hr-text-muted);
      font-size: 13px;
      line-height: 20px;
    }

    .back {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      font-size: 13px;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      margin-left: auto;
    }

    .actions:empty {
      display: none;
    }
  `,
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly summary = input('');
  readonly backLink = input('');
  readonly backLabel = input('');
}
