import { Component, computed, input } from '@angular/core';
import { fold } from '../ui';

interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** Splits a name where its words begin with the typed ones, accents or not. */
export function pieces(text: string, query: string): Piece[] {
  const letters = [...text.normalize('NFC')];
  const plain = letters.map((letter) => fold(letter) || ' ');
  const hits = letters.map(() => false);
  const joined = plain.join('');
  for (const word of fold(query).split(/\s+/).filter(Boolean)) {
    // Only where each letter folds to one letter do positions in both texts agree.
    if (joined.length !== letters.length) break;
    for (let at = joined.indexOf(word); at >= 0; at = joined.indexOf(word, at + 1)) {
      if (at === 0 || /[^\p{L}\p{N}]/u.test(joined.charAt(at - 1))) hits.fill(true, at, at + word.length);
    }
  }
  const found: Piece[] = [];
  letters.forEach((letter, index) => {
    const last = found.at(-1);
    const isHit = hits[index] ?? false;
    if (last?.isHit === isHit) found[found.length - 1] = { text: last.text + letter, isHit };
    else found.push({ text: letter, isHit });
  });
  return found;
}

/** A name with the found part marked. */
@Component({
  selector: 'hr-highlight',
  // Bound as text content: blanks of the template must not get between the letters.
  template: `
    @for (piece of shown(); track $index) {
      @if (piece.isHit) {
        <mark [textContent]="piece.text"></mark>
      } @else {
        <span [textContent]="piece.text"></span>
      }
    }
  `,
  styles: `
    mark {
      background: none;
      color: var(--hr-link);
      text-decoration: underline;
      text-underline-offset: 2px;
    }
  `,
})
export class Highlight {
  readonly text = input.required<string>();
  readonly query = input.required<string>();
  protected readonly shown = computed(() => pieces(this.text(), this.query()));
}
