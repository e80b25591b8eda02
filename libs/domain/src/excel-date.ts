import type { IsoDate } from './partial-date';

const MILLISECONDS_A_DAY = 86_400_000;
/** 31 December 9999, the last day Excel knows (1900 system). */
const LAST_SERIAL = 2_958_465;
/** Days between the two systems' day numbers of the same date. */
const OFFSET_1904 = 1462;

/**
 * The day behind an Excel date number; a time of day (the fraction) is dropped.
 *
 * In the 1900 system Excel holds 1900 for a leap year: 60 stands for a 29 February that never was, and all
 * numbers below it are one day off from those above. The 1904 system (old Macintosh files) starts with 0.
 *
 * @returns undefined for numbers that stand for no day (below 1, the false 29/02/1900, beyond the year 9999)
 */
export function excelSerialToDate(serial: number, system: 1900 | 1904 = 1900): IsoDate | undefined {
  const day = Math.floor(system === 1904 ? serial + OFFSET_1904 : serial);
  if (!(serial >= 0 && day >= 1 && day <= LAST_SERIAL) || day === 60) return undefined;
  const epoch = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(epoch + day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
