import { showNumber } from '../ui';

/** `12/40 (30 %)`. */
export function sayShare(done: number, all: number): string {
  const percent = all === 0 ? 0 : Math.floor((done * 100) / all);
  return `${showNumber(done)}/${showNumber(all)} (${percent} %)`;
}
