import { effect, Signal, untracked } from '@angular/core';

interface Polled {
  readonly isLoading: Signal<boolean>;
  reload(): boolean;
}

/** Asks again, a while after each answer, as long as a look at all files is under way; `ended` once when it is over. */
export function pollWhile(
  resource: Polled,
  isMoving: Signal<boolean>,
  everyMs: number,
  ended: () => void,
): void {
  let wasMoving = false;
  effect((onCleanup) => {
    if (!isMoving()) {
      if (wasMoving) untracked(ended);
      wasMoving = false;
      return;
    }
    wasMoving = true;
    if (resource.isLoading()) return;
    const timer = setTimeout(() => resource.reload(), everyMs);
    onCleanup(() => clearTimeout(timer));
  });
}
