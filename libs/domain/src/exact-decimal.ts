/**
 * Decimals of pay as whole millionths, so that coefficient × percent stays exact: coefficients have two decimals,
 * retained differences four, a percent of a coefficient six.
 */
const PLACES = 6;
const ONE = 1_000_000n;

/** @param text canonical (`2.34`, `-0.5`), at most six decimals */
export function toMillionths(text: string): bigint {
  const parts = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(text);
  if (parts === null) throw new RangeError(`not a decimal of at most six places: ${text}`);
  const [, sign, whole = '0', fraction = ''] = parts;
  const value = BigInt(whole) * ONE + BigInt(fraction.padEnd(PLACES, '0'));
  return sign === '-' ? -value : value;
}

/** Canonical text with at least `digits` decimals and no further zeros: `4.40` for 2, `0.876` for 0. */
export function fromMillionths(value: bigint, digits = 0): string {
  const bare = value < 0n ? -value : value;
  const fraction = String(bare % ONE)
    .padStart(PLACES, '0')
    .replace(/0+$/, '')
    .padEnd(digits, '0');
  return `${value < 0n ? '-' : ''}${bare / ONE}${fraction === '' ? '' : `.${fraction}`}`;
}

/** `value` × `factor`, both in millionths, cut to millionths (exact for what pay is reckoned with). */
export function times(value: bigint, factor: bigint): bigint {
  return (value * factor) / ONE;
}

/** A coefficient with its over-scale percent: coefficient × (1 + percent / 100). */
export function withPercent(coefficient: string, percent: string): bigint {
  return times(toMillionths(coefficient), ONE + toMillionths(percent) / 100n);
}

/** `coefficient` × whole dong, rounded half up to the dong. */
export function dongOf(coefficient: bigint, amount: bigint): bigint {
  return (coefficient * amount * 2n + ONE) / (ONE * 2n);
}
