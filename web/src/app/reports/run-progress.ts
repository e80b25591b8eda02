import { Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

/** Shorter runs show nothing. */
const quietMs = 1_000;
const tickMs = 200;

/** A run that takes its time: how far it should be, from how long the last one took, and a way to stop it. */
@Component({
  selector: 'hr-run-progress',
  imports: [MatButton],
  template: `
    @if (isShown()) {
      <p role="status">
        <span>Đang tính {{ what() }} · {{ seconds() }} giây</span>
        @if (share() === null) {
          <progress [attr.aria-label]="'Đang tính ' + what()"></progress>
        } @else {
          <progress [attr.aria-label]="'Đang tính ' + what()" max="100" [value]="share()"></progress>
        }
        <button matButton="outlined" type="button" (click)="stopped.emit()">Dừng</button>
      </p>
    }
  `,
  host: { class: 'hr-no-print' },
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 14px;
      align-items: center;
      color: var(--hr-text-muted);
      font-size: 13px;
    }

    progress {
      width: 240px;
      max-width: 40vw;
      accent-color: var(--hr-action);
    }
  `,
})
export class RunProgress {
  readonly what = input('báo cáo');
  /** What the last run took here. */
  readonly expectedMs = input<number | null>(null);
  readonly stopped = output();

  private readonly passedMs = signal(0);
  protected readonly isShown = computed(() => this.passedMs() >= quietMs);
  protected readonly seconds = computed(() => Math.floor(this.passedMs() / 1000));
  /** Null when it takes longer than it should: nobody knows how far it is then. */
  protected readonly share = computed(() => {
    const expected = this.expectedMs();
    return expected !== null && expected > 0 && this.passedMs() < expected
      ? Math.round((this.passedMs() / expected) * 100)
      : null;
  });

  constructor() {
    const begun = Date.now();
    const timer = setInterval(() => this.passedMs.set(Date.now() - begun), tickMs);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
