import { inject, type OutputEmitterRef } from '@angular/core';
import { Snack } from './snack';

/** What follows a form that was taken: it is said, and told to the page around it. Call it where one may inject. */
export function whenSaved(words: string, saved: OutputEmitterRef<void>): () => void {
  const snack = inject(Snack);
  return () => {
    snack.say(words);
    saved.emit();
  };
}
