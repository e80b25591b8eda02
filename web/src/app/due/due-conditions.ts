import { DUE_KIND_CODES, type DueKind, addDays, addMonths } from '@hr/domain';

/** What the address asks for. */
export interface DueConditions {
  /** YYYY-MM. */
  readonly month: string;
  /** Everything before today instead of a month. */
  readonly isLate: boolean;
  /** One day of the month, chosen in the calendar. */
  readonly day: string;
  readonly kind: DueKind | '';
  readonly organisationId: string;
  readonly view: 'list' | 'calendar';
}

export function conditionsIn(get: (key: string) => string | null, today: string): DueConditions {
  const month = get('month') ?? '';
  const kind = get('kind') ?? '';
  const day = get('day') ?? '';
  return {
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : today.slice(0, 7),
    isLate: get('late') === '1',
    day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '',
    kind: DUE_KIND_CODES.find((code) => code === kind) ?? '',
    organisationId: get('organisationId') ?? '',
    view: get('view') === 'calendar' ? 'calendar' : 'list',
  };
}

/** Parameters of the API. */
export function askedFor(
  { month, isLate, day, kind, organisationId }: DueConditions,
  today: string,
): Readonly<Record<string, string>> {
  const first = `${month}-01`;
  const span: Record<string, string> = isLate
    ? { to: addDays(today, -1) }
    : day !== ''
      ? { from: day, to: day }
      : { from: first, to: addDays(addMonths(first, 1), -1) };
  return {
    ...span,
    ...(kind === '' ? {} : { kind }),
    ...(organisationId === '' ? {} : { organisationId }),
  };
}

export const monthAfter = (month: string, by: number): string => addMonths(`${month}-01`, by).slice(0, 7);
export const sayMonth = (month: string): string => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`;
