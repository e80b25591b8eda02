import { isIsoDate } from '@hr/domain';
import type { ReportSetting } from '@hr/contracts';

/** What one run of a report asks for, as the API takes it; the address of the screen carries the same words. */
export interface RunQuery {
  readonly asOf: string;
  readonly organisationId?: string;
  readonly map?: ReportMap;
  readonly depth?: number;
  /** `ageMethod:YEAR_DIFFERENCE,partyIncludesProbationary:false` */
  readonly settings?: string;
}

export type ReportMap = 'AT_DATE' | 'NEW' | 'OLD';

/** Which tree of units the figures stand on. */
export const mapWords: Readonly<Record<ReportMap, string>> = {
  AT_DATE: 'Đơn vị vào ngày đó',
  NEW: 'Đơn vị hôm nay',
  OLD: 'Đơn vị trước 01/07/2025',
};
export const maps = Object.keys(mapWords) as ReportMap[];

export interface RunAddress {
  readonly organisationId?: string;
  readonly map?: string;
  readonly depth?: string;
  readonly settings?: string;
}

/** Only what is asked for differently than usual goes along. */
export function runQuery(asOf: string, address: RunAddress): RunQuery {
  const map = maps.find((one) => one === address.map);
  const depth = Number(address.depth);
  return {
    asOf,
    ...(address.organisationId ? { organisationId: address.organisationId } : {}),
    ...(map && map !== 'AT_DATE' ? { map } : {}),
    ...(Number.isInteger(depth) && depth >= 1 && depth <= 6 ? { depth } : {}),
    ...(address.settings ? { settings: address.settings } : {}),
  };
}

/** The day beside the report's own, unless it is the same day or none. */
export function comparedDay(asOf: string, compareTo: string | undefined): string | null {
  return isIsoDate(compareTo) && compareTo !== asOf ? compareTo : null;
}

/** `key:value,key:value` as values by key. */
export function settingsIn(text: string | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (text ?? '')
      .split(',')
      .map((pair) => pair.split(':'))
      .filter((pair): pair is [string, string] => pair.length === 2 && pair[0] !== '' && pair[1] !== ''),
  );
}

/** Settings that differ from the report's own, in its order; empty when none does. */
export function settingsText(
  settings: readonly Pick<ReportSetting, 'key' | 'default'>[],
  values: Readonly<Record<string, string>>,
): string {
  return settings
    .filter(({ key, default: usual }) => (values[key] ?? usual) !== usual)
    .map(({ key }) => `${key}:${values[key]}`)
    .join(',');
}

/** The address of the figures as a file. */
export function fileLink(
  reportId: string,
  query: RunQuery,
  format: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const asked = new URLSearchParams({ ...more, format });
  for (const [key, value] of Object.entries(query)) asked.set(key, String(value));
  return `/api/reports/${encodeURIComponent(reportId)}/file?${asked}`;
}

/** A new name for a run; made by hand, as a page that came without TLS may not ask for a random UUID. */
export function newRunName(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
