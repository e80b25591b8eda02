import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghkmnpqrstuvwxyz23456789';

/** Sixteen letters that are not mistaken for each other, in groups to be read over the phone: 78 bits. */
export function firstPassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
