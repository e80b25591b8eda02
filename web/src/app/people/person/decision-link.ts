import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Decision } from '@hr/contracts';
import { SessionStore } from '../../session';
import { sayDecision } from './spans';

/** The decision behind a row, in its words; a way to it for who may read decisions. */
@Component({
  selector: 'hr-decision-link',
  imports: [RouterLink],
  template: `
    @if (words(); as words) {
      @if (mayOpen()) {
        <a [routerLink]="['/quyet-dinh', decision()?.id]">{{ words }}</a>
      } @else {
        {{ words }}
      }
    }
  `,
})
export class DecisionLink {
  readonly decision = input.required<Decision | null>();
  private readonly session = inject(SessionStore);
  protected readonly words = computed(() => sayDecision(this.decision()));
  protected readonly mayOpen = computed(() => this.session.can('decision.read'));
}
