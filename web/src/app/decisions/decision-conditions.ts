import { showDate } from '../ui';
import { Standing, standingWords } from './decision-words';

/** What the list of decisions can be narrowed by; the names are those of the address and of the API. */
export const conditionKeys = ['q', 'state', 'kind', 'organisationId', 'from', 'to'] as const;
export type ConditionKey = (typeof conditionKeys)[number];
export type DecisionConditions = Readonly<Partial<Record<ConditionKey, string>>>;

export interface Chip {
  readonly keys: readonly ConditionKey[];
  readonly label: string;
  readonly value: string;
}

export interface Names {
  readonly kindName: (code: string) => string;
  readonly unitName: (id: string) => string;
}

export function conditionsIn(get: (key: string) => string | null): DecisionConditions {
  return Object.fromEntries(
    conditionKeys.flatMap((key) => {
      const value = get(key)?.trim();
      return value ? [[key, value]] : [];
    }),
  );
}

export const noConditions: Readonly<Record<string, null>> = Object.fromEntries(
  conditionKeys.map((key) => [key, null]),
);

/** The conditions as chips; two days make one chip. */
export function chipsOf(conditions: DecisionConditions, names: Names): Chip[] {
  const { q, state, kind, organisationId, from, to } = conditions;
  const chips: Chip[] = [];
  if (q) chips.push({ keys: ['q'], label: 'Tìm', value: q });
  if (state) chips.push({ keys: ['state'], label: 'Tình trạng', value: sayState(state) });
  if (kind) chips.push({ keys: ['kind'], label: 'Loại', value: names.kindName(kind) || kind });
  if (organisationId)
    chips.push({ keys: ['organisationId'], label: 'Đơn vị', value: names.unitName(organisationId) });
  if (from || to) chips.push({ keys: ['from', 'to'], label: 'Hiệu lực', value: saySpan(from, to) });
  return chips;
}

/** Asked for as a state, though it also depends on who asks. */
export const toConfirm = { code: 'TO_CONFIRM', label: 'Chờ tôi xác nhận' } as const;

function sayState(state: string): string {
  if (state === toConfirm.code) return toConfirm.label;
  return state in standingWords ? standingWords[state as Standing].text : state;
}

function saySpan(from: string | undefined, to: string | undefined): string {
  return [from ? `từ ${showDate(from)}` : '', to ? `đến ${showDate(to)}` : ''].filter(Boolean).join(' ');
}
