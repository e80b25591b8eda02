/** One line of how an answer came about, in Vietnamese, and what it rests on; the basis is empty for a plain fact. */
export interface Reason {
  readonly text: string;
  readonly basis: string;
}

export const because = (text: string, basis = ''): Reason => ({ text, basis });
