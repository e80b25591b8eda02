import { HttpClient } from '@angular/common/http';
import { Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { RunUnderWay } from '@hr/contracts';

/** Shorter runs show nothing. */
const quietMs = 1_000;
const tickMs = 200;
/** So often it is asked how far it is. */
const askMs = 800;

/**
 * A run that takes its time: how far it is in steps that the server has done, where it tells them; else how far it should
 * be, from how long the last one took. And a way to stop it.
 */
@Component({
  selector: 'hr-run-progress',
  imports: [MatButton],
  template: `
    @if (isShown()) {
      <p role="status">
        <span>{{ words() }}</span>
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
    }
  `,
})
export class RunProgress {
  readonly what = input('báo cáo');
  /** What the last run took here. */
  readonly expectedMs = input<number | null>(null);
  /** The name that the run was given, to ask for it. */
  readonly run = input('');
  readonly stopped = output();

  private readonly http = inject(HttpClient);
  private readonly underWay = signal<RunUnderWay | null>(null);
  private readonly passedMs = signal(0);
  protected readonly isShown = computed(() => this.passedMs() >= quietMs);
  protected readonly seconds = computed(() => Math.floor(this.passedMs() / 1000));
  protected readonly words = computed(() => {
    const at = this.underWay();
    const step = at
      ? ` · bước ${Math.min(at.done + 1, at.of)}/${at.of}: ${at.doing.toLocaleLowerCase('vi')}`
      : '';
    return `Đang tính ${this.what()}${step} · ${this.seconds()} giây`;
  });
  /** Null when it takes longer than it should: nobody knows how far it is then. */
  protected readonly share = computed(() => {
    const at = this.underWay();
    if (at) return Math.round((at.done / at.of) * 100);
    const expected = this.expectedMs();
    return expected !== null && expected > 0 && this.passedMs() < expected
      ? Math.round((this.passedMs() / expected) * 100)
      : null;
  });

  constructor() {
    const begun = Date.now();
    const timer = setInterval(() => this.passedMs.set(Date.now() - begun), tickMs);
    const asking = setInterval(() => this.ask(), askMs);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      clearInterval(asking);
    });
  }

  /** A run that is over, or under way in another process, is not an error: its figures come by themselves. */
  private ask(): void {
    if (!this.run() || !this.isShown()) return;
    this.http.get<RunUnderWay>(`/api/reports/runs/${this.run()}`).subscribe({
      next: (at) => this.underWay.set(at),
      error: () => this.underWay.set(null),
    });
  }
}
