import { formatDate, formatDecimal } from '@hr/domain';
import { Row } from '../platform/database';
import { ADDRESS_KINDS, LEVELS, PLACE_LEVELS, TABLES, ValueKind, Words, sectionOf } from './history-words';
import { netChanges } from './net-changes';
import type { HistoryChange, HistoryEntry } from './person-history.dto';
import { LoggedChange, LoggedSave, Operation } from './person-history.query';

/** What has to be looked up before the saves can be said in words. */
export interface WantedNames {
  readonly codes: [string, string][];
  readonly units: string[];
  readonly places: [string, number, string][];
  readonly positions: string[];
}

/** A stored value together with the row it stands in: a level needs the kind, a place the scheme. */
function keyOf(kind: ValueKind, column: string, value: unknown, row: Row): string | null {
  if (typeof value !== 'string') return null;
  if (kind === 'unit') return `unit|${value}`;
  if (kind === 'position') return `position|${value}`;
  if (kind === 'level') return `${LEVELS[String(row['kind'])]?.list ?? ''}|${value}`;
  if (kind === 'place') return `${String(row['scheme'])}|${PLACE_LEVELS[column]}|${value}`;
  return typeof kind === 'object' && 'list' in kind ? `${kind.list}|${value}` : null;
}

export function namesWanted(saves: readonly LoggedSave[]): WantedNames {
  const wanted: WantedNames = { codes: [], units: [], places: [], positions: [] };
  for (const { table, old, new: now } of saves.flatMap(({ changes }) => changes)) {
    for (const row of [old, now]) {
      for (const [column, [, kind]] of Object.entries(TABLES[table]?.columns ?? {})) {
        const key = row && keyOf(kind, column, row[column], row);
        if (!key) continue;
        const [first, second, third] = key.split('|');
        if (kind === 'unit') wanted.units.push(second);
        else if (kind === 'position') wanted.positions.push(second);
        else if (kind === 'place') wanted.places.push([first, Number(second), third]);
        else wanted.codes.push([first, key.slice(first.length + 1)]);
      }
    }
  }
  return wanted;
}

/** A save as an officer reads it: one sentence, and the changes one by one. No ids, no codes, dates as written here. */
export function sayEntry(save: LoggedSave, names: ReadonlyMap<string, string>): HistoryEntry {
  const known = netChanges(save.changes.filter(({ table }) => table in TABLES));
  const said = known
    .map((change) => ({ change, parts: changesOf(change, names) }))
    .filter(({ change, parts }) => change.operation !== 'update' || parts.length > 0);
  const operation: Operation = said.some(
    ({ change }) => change.table === 'person' && change.operation === 'insert',
  )
    ? 'insert'
    : said.length > 0 && said.every(({ change }) => change.operation === 'delete')
      ? 'delete'
      : said.every(({ change }) => change.operation === 'insert')
        ? 'insert'
        : 'update';
  return {
    id: save.id,
    at: save.at,
    by: save.by,
    what: sentences(said, names),
    section: sectionIn(said.map(({ change }) => change)),
    changes: said.flatMap(({ parts }) => parts),
    operation,
  };
}

type Said = { readonly change: LoggedChange; readonly parts: readonly HistoryChange[] };

function sentences(said: readonly Said[], names: ReadonlyMap<string, string>): string {
  const entered = said.find(({ change }) => change.table === 'person' && change.operation === 'insert');
  if (entered) return `Lập hồ sơ ${String(entered.change.new?.['full_name'] ?? '')}`;
  const all = said.flatMap(({ change, parts }) => {
    const words = TABLES[change.table];
    const row = change.new ?? change.old ?? {};
    const name = nameParts(change.table, row, names);
    if (change.operation === 'insert' && row['is_void'] === true)
      return [`Hủy ${words.row}: ${name.join(', ')}`];
    if (change.operation === 'insert') return [`${words.added ?? `Thêm ${words.row}`}: ${name.join(', ')}`];
    if (change.operation === 'delete') return [`Xóa ${words.row}: ${name.join(', ')}`];
    const of = change.table === 'person' ? '' : ` (${name.slice(0, 2).join(', ')})`;
    return parts.map(
      ({ label, from, to }, at) =>
        `${label}: ${from ?? 'trống'} → ${to ?? 'trống'}${at === parts.length - 1 && !isLevel(label) ? of : ''}`,
    );
  });
  const shown = all.slice(0, 3).join('; ');
  return all.length > 3
    ? `${shown}; và ${all.length - 3} thay đổi khác`
    : shown || 'Lưu hồ sơ, không có thay đổi ở phần bạn được xem';
}

/** "Chuyên viên", "bậc 3", "hệ số 3,00", "từ 01/01/2026". */
function nameParts(table: string, row: Row, names: ReadonlyMap<string, string>): string[] {
  const { columns, named } = TABLES[table];
  return named.flatMap((part) => {
    const [column, word] = typeof part === 'string' ? [part, ''] : part;
    const said = sayValue(columns[column], column, row[column], row, names);
    return said ? [word ? `${word} ${said}` : said] : [];
  });
}

const isLevel = (label: string): boolean => Object.values(LEVELS).some((level) => level.label === label);

function sectionIn(changes: readonly LoggedChange[]): string | null {
  const sections = changes.map((change) => {
    if (change.table !== 'person' || change.operation !== 'update') return TABLES[change.table].section;
    const column = Object.keys(change.new ?? {}).find(
      (name) => name in TABLES['person'].columns && change.new?.[name] !== change.old?.[name],
    );
    return sectionOf(column ?? '');
  });
  return sections[0] ?? null;
}

function changesOf(
  { table, old, new: now }: LoggedChange,
  names: ReadonlyMap<string, string>,
): HistoryChange[] {
  const row = now ?? old ?? {};
  const plain = Object.entries(TABLES[table].columns).flatMap(([column, words]) => {
    if (JSON.stringify(old?.[column] ?? null) === JSON.stringify(now?.[column] ?? null)) return [];
    const from = old && sayValue(words, column, old[column], old, names);
    const to = now && sayValue(words, column, now[column], now, names);
    // A new row's "no" is only what a column starts with.
    if (!old && now?.[column] === false) return [];
    return from === to ? [] : [{ label: labelOf(words, row), from: from || null, to: to || null }];
  });
  return [...plain, ...periodChanges(old?.['valid'], now?.['valid'])];
}

/** Where an id has no name that may be seen. */
const UNNAMED: Readonly<Record<string, string>> = {
  unit: 'đơn vị không còn tên',
  position: 'vị trí của cơ quan khác',
};

const labelOf = ([label, kind]: Words, row: Row): string =>
  kind === 'level' ? (LEVELS[String(row['kind'])]?.label ?? label) : label;

function sayValue(
  [, kind]: Words,
  column: string,
  value: unknown,
  row: Row,
  names: ReadonlyMap<string, string>,
): string {
  if (value === null || value === undefined || value === '') return '';
  const key = keyOf(kind, column, value, row);
  // A value without a name is a code that no list knows any more; an id would say nothing.
  if (key) return names.get(key) ?? (typeof kind === 'string' ? UNNAMED[kind] : undefined) ?? String(value);
  if (kind === 'date') return formatDate(String(value));
  if (kind === 'flag') return value === true ? 'Có' : 'Không';
  if (kind === 'decimal') return formatDecimal(String(value));
  // JSON knows no trailing zeros; coefficients always have two decimals.
  if (kind === 'coefficient') return formatDecimal(String(value), 2);
  if (kind === 'sex') return value === 'F' ? 'Nữ' : 'Nam';
  if (kind === 'kind') return ADDRESS_KINDS[String(value)] ?? '';
  if (typeof kind === 'object' && 'choices' in kind) {
    return [value]
      .flat()
      .map((one) => kind.choices[String(one)] ?? '')
      .filter(Boolean)
      .join(', ');
  }
  return String(value);
}

/** `[2010-01-01,2026-09-01)`: the last day is the one before the end of the range. */
function periodChanges(old: unknown, now: unknown): HistoryChange[] {
  const [[fromOld, toOld], [fromNow, toNow]] = [boundsOf(old), boundsOf(now)];
  const changes: HistoryChange[] = [];
  if (fromOld !== fromNow) changes.push({ label: 'Từ ngày', from: fromOld, to: fromNow });
  if (toOld !== toNow) changes.push({ label: 'Đến hết ngày', from: toOld, to: toNow });
  return changes;
}

function boundsOf(range: unknown): [string | null, string | null] {
  const [, from, to] = /^[[(]([^,]*),([^)\]]*)[)\]]$/.exec(typeof range === 'string' ? range : '') ?? [];
  return [from ? formatDate(from) : null, to ? formatDate(dayBefore(to)) : null];
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** One changed row by itself: where it stands in the file, what it is called, its values before and after. */
export interface SaidChange {
  readonly section: string;
  readonly row: string;
  readonly title: string;
  readonly changes: readonly (HistoryChange & { readonly column: string | null })[];
}

export function sayChange(change: LoggedChange, names: ReadonlyMap<string, string>): SaidChange {
  const words = TABLES[change.table];
  const row = change.new ?? change.old ?? {};
  const columnOf = new Map(
    Object.entries(words.columns).map(([column, word]) => [labelOf(word, row), column] as const),
  );
  return {
    section: sectionIn([change]) ?? words.section,
    row: words.row,
    title: nameParts(change.table, row, names).join(', '),
    changes: changesOf(change, names).map((said) => ({ ...said, column: columnOf.get(said.label) ?? null })),
  };
}

export const isKnownTable = (table: string): boolean => table in TABLES;
