import { formatDecimal, formatPartial } from '@hr/domain';
import type { Row } from './dataset-fields';

/** Stands where a restricted item is printed without having been unlocked. */
export const LOCKED = '(mục hạn chế, chưa mở)';

export const day = (date: string | null | undefined): string | null => (date ? formatPartial(date) : null);
/** Month and year, as the tables of the form ask; a year alone stays so. */
export const month = (date: string | null | undefined): string =>
  date ? formatPartial(date.slice(0, 7)) : '';
export const decimal = (value: string | null | undefined, digits = 2): string | null =>
  value ? formatDecimal(trimmed(value), digits) : null;
/** A percent or a measure, without zeros that say nothing. */
export const plain = (value: string | null | undefined): string | null =>
  value ? formatDecimal(trimmed(value)) : null;
const trimmed = (value: string): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);

export const joined = (parts: readonly (string | null | undefined)[], between = ', '): string | null =>
  parts.filter((part) => part?.trim()).join(between) || null;
export const labelled = (label: string, value: string | null): string | null =>
  value ? `${label}: ${value}` : null;

interface Span {
  readonly from: string | null;
  readonly to: string | null;
}
/** @param open what stands for an end that has not come */
export const months = ({ from, to }: Span, open = ''): { from: string; to: string } => ({
  from: month(from),
  to: to ? month(to) : from ? open : '',
});
export const spanOf = (span: Span, open = 'nay'): string => {
  const { from, to } = months(span, open);
  return joined([from, to], ' - ') ?? '';
};

/** Rows from what may be null: on paper a missing cell is empty. */
export const row = <Columns extends Record<string, string | null | undefined>>(
  columns: Columns,
): Row<Columns> =>
  Object.fromEntries(Object.entries(columns).map(([key, value]) => [key, value ?? ''])) as Row<Columns>;

export const covers = ({ from, to }: Span, on: string): boolean =>
  (from ?? '') <= on && (to === null || to >= on);

export const decisionText = (
  decision: {
    readonly number: string | null;
    readonly signedOn: string | null;
  } | null,
): string =>
  decision
    ? (joined([decision.number, decision.signedOn && `ngày ${formatPartial(decision.signedOn)}`], ' ') ?? '')
    : '';
