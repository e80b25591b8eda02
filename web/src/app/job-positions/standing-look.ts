import type { Tone } from '../ui';

/** Whether a person meets what a position asks, as a word and its colour. */
export const standingLook: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  MET: { text: 'Đạt', tone: 'ok' },
  NOT_MET: { text: 'Chưa đạt', tone: 'late' },
  UNKNOWN: { text: 'Chưa rõ', tone: 'due' },
  EXEMPT: { text: 'Được miễn', tone: 'info' },
};
