import { inject, Service } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';

/** The short line after an act. */
@Service()
export class Snack {
  private readonly bar = inject(MatSnackBar);

  /** With `undo` the line stays ten seconds and carries "Hoàn tác". */
  say(text: string, options: { readonly undo?: () => void } = {}): void {
    const { undo } = options;
    const shown = this.bar.open(text, undo ? 'Hoàn tác' : undefined, { duration: undo ? 10_000 : 4_000 });
    if (undo) shown.onAction().subscribe(undo);
  }
}
