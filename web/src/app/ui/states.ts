import { Component, computed, input, numberAttribute, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from './icon';
import { IconName } from './icons';
import { asProblem } from './problem';

/** Waiting shorter than this shows nothing: a flash of grey bars is worse than a short wait. */
export const skeletonDelay = 200;

/** Grey bars in the place of what is coming. */
@Component({
  selector: 'hr-skeleton',
  template: `
    @if (isShown()) {
      @for (width of widths(); track $index) {
        <span [style.width.%]="width"></span>
      }
    }
    <p class="hr-visually-hidden">Đang tải</p>
  `,
  host: { role: 'status' },
  styles: `
    :host {
      display: grid;
      gap: 14px;
      padding: 4px 0;
    }

    span {
      height: 14px;
      border-radius: 4px;
      background: var(--hr-skeleton);
      animation: breathe 1.6s ease-in-out infinite;
    }

    @keyframes breathe {
      50% {
        opacity: 0.55;
      }
    }
  `,
})
export class Skeleton {
  readonly lines = input(4, { transform: numberAttribute });
  protected readonly isShown = signal(false);
  protected readonly widths = computed(() =>
    Array.from({ length: this.lines() }, (_, line) => [92, 74, 83, 61, 88][line % 5] ?? 80),
  );

  constructor() {
    setTimeout(() => this.isShown.set(true), skeletonDelay);
  }
}

/** What would be here, and the one action that fills it. */
@Component({
  selector: 'hr-empty',
  imports: [Icon],
  template: `
    <hr-icon [name]="icon()" size="28" />
    <p class="heading">{{ heading() }}</p>
    @if (text()) {
      <p class="text">{{ text() }}</p>
    }
    <div class="actions"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      padding: 40px 24px;
      text-align: center;
    }

    hr-icon {
      margin-bottom: 12px;
      color: var(--hr-text-faint);
    }

    .heading {
      font-weight: 600;
    }

    .text {
      max-width: 52ch;
      color: var(--hr-text-muted);
    }

    .actions:not(:empty) {
      display: flex;
      gap: 8px;
      margin-top: 16px;
    }
  `,
})
export class Empty {
  readonly heading = input.required<string>();
  readonly text = input('');
  readonly icon = input<IconName>('file');
}

/** What happened, what to do, and the number to tell the helpdesk. */
@Component({
  selector: 'hr-error-state',
  imports: [Icon, MatButton],
  template: `
    <hr-icon name="alert" size="28" />
    <p class="heading">{{ heading() }}</p>
    <p class="text">{{ problem().detail }}</p>
    @if (problem().requestId; as id) {
      <p class="id">Mã yêu cầu: {{ id }}</p>
    }
    @if (mayHelpToRetry()) {
      <button matButton="outlined" type="button" (click)="retried.emit()">Thử lại</button>
    }
  `,
  host: { role: 'alert' },
  styles: `
    :host {
      display: grid;
      justify-items: center;
      padding: 40px 24px;
      text-align: center;
    }

    hr-icon {
      margin-bottom: 12px;
      color: var(--hr-late);
    }

    .heading {
      font-weight: 600;
    }

    .text {
      max-width: 52ch;
      color: var(--hr-text-muted);
    }

    .id {
      margin-top: 8px;
      color: var(--hr-text-faint);
      font-size: 12px;
      overflow-wrap: anywhere;
    }

    button {
      margin-top: 16px;
    }
  `,
})
export class ErrorState {
  readonly error = input.required<unknown>();
  readonly heading = input('Chưa tải được nội dung này');
  readonly retried = output();
  protected readonly problem = computed(() => asProblem(this.error()));
  /** What is refused, not there or asked for wrongly stays so. */
  protected readonly mayHelpToRetry = computed(() => ![403, 404, 422].includes(this.problem().status));
}
