import { showNumber } from '../ui';

/** An amount of đồng as people say it: `3,25 tỷ`, `350 triệu`, `900.000 đồng`; a dash for nothing. */
export function sayMoney(amount: number): string {
  if (amount === 0) return '–';
  if (amount >= 1_000_000_000) return `${showNumber(Math.round(amount / 10_000_000) / 100)} tỷ`;
  if (amount >= 1_000_000) return `${showNumber(Math.round(amount / 10_000) / 100)} triệu`;
  return `${showNumber(amount)} đồng`;
}

/** A count, a dash for none. */
export const sayCount = (count: number): string => (count === 0 ? '–' : showNumber(count));

/** `Quý I` to `Quý IV`. */
export const sayQuarter = (quarter: number): string =>
  `Quý ${['I', 'II', 'III', 'IV'][quarter - 1] ?? quarter}`;
