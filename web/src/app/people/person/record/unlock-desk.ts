import { Injectable, signal } from '@angular/core';
import type { RestrictedSection } from '@hr/contracts';

/** Any locked section asks here; the page has the one drawer in which the ground is given. */
@Injectable()
export class UnlockDesk {
  readonly isOpen = signal(false);
  readonly asked = signal<RestrictedSection | null>(null);

  ask(section: RestrictedSection): void {
    this.asked.set(section);
    this.isOpen.set(true);
  }
}
