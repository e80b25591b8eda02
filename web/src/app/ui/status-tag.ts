import { Component, computed, input } from '@angular/core';
import { Icon } from './icon';
import { IconName } from './icons';

export type Tone = 'ok' | 'due' | 'late' | 'info' | 'neutral';

const iconOf: Readonly<Record<Tone, IconName>> = {
  ok: 'done',
  due: 'clock',
  late: 'alert',
  info: 'info',
  neutral: 'circle',
};

/** A state in a word, with an icon, so that colour is never alone. */
@Component({
  selector: 'hr-status-tag',
  imports: [Icon],
  template: `<hr-icon [name]="shownIcon()" size="12" /><span><ng-content /></span>`,
  host: { '[class]': 'tone()' },
  styles: `
    :host {
      display: inline-flex;
      gap: 5px;
      align-items: center;
      max-width: 100%;
      padding: 0 7px;
      border-radius: 4px;
      font-size: 12px;
      font-weight: 500;
      line-height: 20px;
      vertical-align: middle;
    }

    span {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    :host(.ok) {
      background: var(--hr-ok-soft);
      color: var(--hr-ok);
    }

    :host(.due) {
      background: var(--hr-due-soft);
      color: var(--hr-due);
    }

    :host(.late) {
      background: var(--hr-late-soft);
      color: var(--hr-late);
    }

    :host(.info) {
      background: var(--hr-info-soft);
      color: var(--hr-info);
    }

    :host(.neutral) {
      background: var(--hr-neutral-soft);
      color: var(--hr-text-muted);
    }
  `,
})
export class StatusTag {
  readonly tone = input<Tone>('neutral');
  readonly icon = input<IconName>();
  protected readonly shownIcon = computed(() => this.icon() ?? iconOf[this.tone()]);
}
