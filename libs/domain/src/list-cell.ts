import { excelSerialToDate } from './excel-date';
import { type ListCell, cellText } from './list-headings';
import { parsePartialDate } from './parse-partial-date';
import { type IsoDate, type PartialDate, formatPartial } from './partial-date';
import { parseDecimal } from './vi-format';
import { type Violation, aWarning, anError } from './violation';

/** A cell's value as understood, with what was wrong; an error leaves no value. */
export interface CellReading<T> {
  readonly value?: T;
  readonly found?: readonly Violation[];
}

/** Years officers type into date columns. Excel numbers of this size would be days of 1905: nobody's date here. */
const EARLIEST_TYPED_YEAR = 1930;
const LATEST_TYPED_YEAR = 2100;

/**
 * A date from text, from an Excel day or from a bare number (a year, digits without separators, or an Excel day number
 * that lost its format). A year typed into a cell formatted as a date shows as a day of 1905 and is set right.
 */
export function readDateCell(cell: ListCell, path: string, today: IsoDate): CellReading<PartialDate> {
  if (cell !== null && typeof cell === 'object') return readExcelDay(cell.date, path, today);
  const text = cellText(cell);
  if (isNothing(text)) return {};
  if (typeof cell === 'number' && /^\d{5}$/.test(text)) {
    const year = Number(text.slice(1));
    const couldBeMonthYear = year >= EARLIEST_TYPED_YEAR && year <= Number(today.slice(0, 4));
    if (couldBeMonthYear) return { found: [anError('DATE_AMBIGUOUS', path, { text })] };
    const day = excelSerialToDate(cell);
    return day === undefined ? { found: [anError('DATE_UNREADABLE', path, { text })] } : { value: day };
  }
  const reading = parsePartialDate(text, { today });
  if (!reading.ok) return { found: [anError(reading.code, path, reading.params)] };
  const params = { text, date: formatPartial(reading.value) };
  return {
    value: reading.value,
    found: reading.centuryGuessed ? [aWarning('DATE_CENTURY_GUESSED', path, params)] : [],
  };
}

function readExcelDay(date: string, path: string, today: IsoDate): CellReading<PartialDate> {
  for (let year = EARLIEST_TYPED_YEAR; date.startsWith('1905') && year <= LATEST_TYPED_YEAR; year++) {
    if (excelSerialToDate(year) === date) {
      const params = { year, date: formatPartial(date) };
      return { value: String(year), found: [aWarning('DATE_YEAR_READ_AS_DAY', path, params)] };
    }
  }
  const reading = parsePartialDate(date, { today });
  return reading.ok ? { value: reading.value } : { found: [anError(reading.code, path, reading.params)] };
}

/** A coefficient as canonical text with at least two decimals: "2,34", 2.34, "4.4" → `2.34`, `2.34`, `4.40`. */
export function readCoefficientCell(cell: ListCell, path: string): CellReading<string> {
  const text = typeof cell === 'number' ? String(Math.round(cell * 1e4) / 1e4) : cellText(cell);
  if (isNothing(text)) return {};
  const decimal = parseDecimal(text);
  if (decimal === undefined || Number(decimal) >= 100) {
    return { found: [anError('COEFFICIENT_UNREADABLE', path, { text })] };
  }
  const [whole, fraction = ''] = decimal.split('.');
  return { value: `${whole}.${fraction.padEnd(2, '0')}` };
}

/** Percent as canonical text: "5%", "5", 5 and the Excel percentage 0.05 all give `5`. */
export function readPercentCell(cell: ListCell, path: string): CellReading<string> {
  const isShare = typeof cell === 'number' && cell > 0 && cell < 1;
  const text =
    typeof cell === 'number' ? String(Math.round(cell * (isShare ? 1e4 : 100)) / 100) : cellText(cell);
  if (isNothing(text)) return {};
  const decimal = parseDecimal(text.replace(/ ?%$/, ''));
  if (decimal === undefined || Number(decimal) > 100) {
    return { found: [anError('PERCENT_UNREADABLE', path, { text })] };
  }
  return { value: decimal };
}

export interface StepReading {
  readonly step: number;
  /** Steps of the scale, when written: the 9 of `3/9`. */
  readonly steps?: number;
}

/** No scale has more steps. @source NĐ 204/2004/NĐ-CP, tables 2 to 4 */
const MOST_STEPS = 16;

/** "3", 3, "Bậc 3", "3/9". Excel turns a typed 3/9 into the third of September; that is read back. */
export function readStepCell(cell: ListCell, path: string): CellReading<StepReading> {
  const turned = cell !== null && typeof cell === 'object' ? /-(\d{2})-(\d{2})$/.exec(cell.date) : null;
  const text = turned ? `${Number(turned[2])}/${Number(turned[1])}` : cellText(cell);
  if (isNothing(text)) return {};
  const [, step, steps] = /^(?:bậc|bac)? ?0?(\d{1,2})(?: ?\/ ?0?(\d{1,2}))?$/.exec(text.toLowerCase()) ?? [];
  const reading = { step: Number(step), ...(steps === undefined ? {} : { steps: Number(steps) }) };
  const fits =
    reading.step >= 1 && reading.step <= MOST_STEPS && reading.step <= (reading.steps ?? MOST_STEPS);
  return fits ? { value: reading } : { found: [anError('STEP_UNREADABLE', path, { text })] };
}

/**
 * A grade or title code in its printed form: "01003", "1.003", 1.003 → `01.003`; "v070201" → `V.07.02.01`.
 * As a number 1.01 has lost its zeros: `01.010`. Whether the code exists is for the code list to say.
 */
export function readGradeCell(cell: ListCell, path: string): CellReading<string> {
  const text = typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(3) : cellText(cell);
  if (isNothing(text)) return {};
  const code = text.toUpperCase().replace(/[\s\u00a0]/g, '');
  const civil = /^(\d{1,2})([A-Z]?)[.,]?(\d{3})$/.exec(code);
  if (civil)
    return { value: `${(civil[1] ?? '').padStart(2, '0')}${(civil[2] ?? '').toLowerCase()}.${civil[3]}` };
  const title = /^V\.?(\d{2})\.?(\d{2})\.?(\d{1,2})$/.exec(code);
  if (title) return { value: `V.${title[1]}.${title[2]}.${title[3]}` };
  return code === 'CGCC' ? { value: code } : { found: [anError('GRADE_CODE_UNREADABLE', path, { text })] };
}

/** An empty cell, or the dash officers put where there is nothing. */
export function isNothing(text: string): boolean {
  return /^[-–—.]*$/.test(text);
}
