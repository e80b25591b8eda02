import { computed, inject, Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { isIsoDate } from '@hr/domain';
import { filter, map } from 'rxjs';
import { SessionStore } from './session-store';

/** The day the screens speak of. It lives in the address (`?asOf=2016-07-31`), so a link shows the same to others. */
@Service()
export class AsOf {
  private readonly router = inject(Router);
  private readonly store = inject(SessionStore);
  private readonly asked = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.inAddress()),
    ),
    { initialValue: this.inAddress() },
  );

  readonly date = computed(() => this.asked() ?? this.store.today());
  readonly isToday = computed(() => this.date() === this.store.today());

  /** Null goes back to today. */
  choose(day: string | null): void {
    const asOf = day === this.store.today() ? null : day;
    void this.router.navigate([], { queryParams: { asOf }, queryParamsHandling: 'merge' });
  }

  private inAddress(): string | null {
    const asOf: unknown = this.router.parseUrl(this.router.url).queryParams['asOf'];
    return isIsoDate(asOf) ? asOf : null;
  }
}
