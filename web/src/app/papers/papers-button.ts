import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PaperSummary } from '@hr/contracts';
import { SessionStore } from '../session';

/** "Giấy tờ 23 · 92 %" in the head of a file; leads to its papers. */
@Component({
  selector: 'hr-papers-button',
  imports: [MatButton, RouterLink],
  template: `
    @if (mayRead) {
      <a matButton="outlined" [routerLink]="['/ho-so', personId(), 'giay-to']">Giấy tờ{{ count() }}</a>
    }
  `,
})
export class PapersButton {
  readonly personId = input.required<string>();
  protected readonly mayRead = inject(SessionStore).can('paper.read');
  private readonly summary = httpResource<PaperSummary>(() =>
    this.mayRead ? `/api/people/${this.personId()}/papers/summary` : undefined,
  );
  private readonly known = computed(() => (this.summary.hasValue() ? this.summary.value() : undefined));
  protected readonly count = computed(() => {
    const known = this.known();
    return known ? ` ${known.count} · đủ ${known.percent} %` : '';
  });
}
