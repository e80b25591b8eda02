import { booleanAttribute, Component, input } from '@angular/core';

/** A section of a screen: one hairline around, a head with its actions, never a panel inside a panel. */
@Component({
  selector: 'hr-panel',
  template: `
    @if (heading()) {
      <header>
        <div class="words">
          <h2 [id]="headingId">{{ heading() }}</h2>
          @if (note()) {
            <span class="note">{{ note() }}</span>
          }
        </div>
        <div class="actions hr-no-print"><ng-content select="[panelActions]" /></div>
      </header>
    }
    <div class="body" [class.flush]="flush()"><ng-content /></div>
    <div class="foot"><ng-content select="[panelFooter]" /></div>
  `,
  // A group and not a region: a dozen landmarks on one screen help nobody; the headings lead there.
  host: { role: 'group', '[attr.aria-labelledby]': 'heading() ? headingId : null' },
  styles: `
    :host {
      display: block;
      min-width: 0;
      border: 1px solid var(--hr-border);
      border-radius: var(--hr-radius);
      background: var(--hr-surface);
    }

    header {
      display: flex;
      gap: 12px;
      align-items: center;
      justify-content: space-between;
      min-height: 48px;
      padding: 5px 8px 5px 16px;
      border-bottom: 1px solid var(--hr-divider);
    }

    .words {
      display: flex;
      flex-wrap: wrap;
      gap: 0 10px;
      align-items: baseline;
      min-width: 0;
    }

    .note {
      color: var(--hr-text-muted);
      font-size: 13px;
    }

    .actions {
      display: flex;
      flex: none;
      gap: 4px;
    }

    .body {
      padding: 14px 16px 16px;
    }

    .flush {
      padding: 0;
    }

    .foot:not(:empty) {
      padding: 10px 16px;
      border-top: 1px solid var(--hr-divider);
    }
  `,
})
export class Panel {
  private static count = 0;

  readonly heading = input('');
  readonly note = input('');
  readonly flush = input(false, { transform: booleanAttribute });
  protected readonly headingId = `hr-panel-${++Panel.count}`;
}
