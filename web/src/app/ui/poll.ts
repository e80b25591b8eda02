import { effect, Signal } from '@angular/core';

interface Polled {
  readonly isLoading: Signal<boolean>;
  reload(): boolean;
}

/**
 * Asks again, a while after each answer, as long as the server is at work. Nothing is asked twice at once, and a
 * failed question is asked again like any other. Call in the constructor.
 */
export function pollWhile(resource: Polled, isMoving: Signal<boolean>, everyMs: number): void {
  effect((onCleanup) => {
    if (!isMoving() || resource.isLoading()) return;
    const timer = setTimeout(() => resource.reload(), everyMs);
    onCleanup(() => clearTimeout(timer));
  });
}
