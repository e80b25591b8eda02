import type { FieldError } from '@hr/contracts';
import { type Violation, checkRecordRow, firstDay, lastDay, sayViolation } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { refusePayload } from '../personnel';
import { Problem } from '../platform/problem';
import { today } from '../platform/today';
import type { RowWarning } from './record.dto';
import { type PersonFacts, type StoredRow, knownCodes } from './record.query';
import type { RecordTable } from './record-table';

/** What the rules say of the rows as they stand, for the screen. */
export function warningsOf(table: RecordTable, rows: readonly StoredRow[], facts: PersonFacts): RowWarning[] {
  return rows.flatMap((row) =>
    violationsOf(table, row, rows, facts).map((violation) => ({
      table: table.key,
      rowId: row.id,
      field: violation.path,
      code: violation.code,
      detail: sayViolation(violation),
    })),
  );
}

/**
 * Refuses what a change brings in. What was wrong before and is left alone does not stop an officer from putting
 * something else right.
 *
 * @param id the row that changes; undefined when it goes
 * @throws 422 about the row itself, 409 when another row would be left in contradiction
 */
export function refuseNewErrors(
  table: RecordTable,
  facts: PersonFacts,
  before: readonly StoredRow[],
  after: readonly StoredRow[],
  id?: string,
): void {
  const known = new Set(before.flatMap((row) => errorsOf(table, row, before, facts).map(keyOf(row))));
  const news = after.flatMap((row) =>
    errorsOf(table, row, after, facts)
      .filter((violation) => !known.has(keyOf(row)(violation)))
      .map((violation) => ({ row, violation })),
  );
  refusePayload(news.filter(({ row }) => row.id === id).map(({ violation }) => fieldError(violation)));
  const [other] = news;
  if (other) throw new Problem('rule', `Một dòng khác sẽ không còn đúng: ${sayViolation(other.violation)}`);
}

const violationsOf = (
  { key }: RecordTable,
  row: StoredRow,
  rows: readonly StoredRow[],
  facts: PersonFacts,
): Violation[] =>
  checkRecordRow(key, row, { ...facts, today: today(), others: rows.filter(({ id }) => id !== row.id) });

const errorsOf = (...of: Parameters<typeof violationsOf>): Violation[] =>
  violationsOf(...of).filter(({ severity }) => severity === 'error');

const keyOf =
  ({ id }: StoredRow) =>
  ({ code, path, params }: Violation): string =>
    JSON.stringify([id, code, path, params]);

const fieldError = (violation: Violation): FieldError => ({
  pointer: `#/${violation.path}`,
  code: violation.code,
  detail: sayViolation(violation),
});

/**
 * An entry that a list has closed stays right for a row of its time: "hạ bậc lương" until 30/06/2025.
 *
 * @param given the fields that this change sends
 * @throws 422 for a code that its list did not have then
 */
export async function refuseUntimelyCodes(
  tx: EntityManager,
  table: RecordTable,
  given: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Promise<void> {
  const named = table.columns.flatMap(({ field, kind }) => {
    const code = given[field];
    return typeof kind === 'object' && 'list' in kind && typeof code === 'string'
      ? [{ field, list: kind.list, code }]
      : [];
  });
  if (named.length === 0) return;
  const time = (table.timeIn ?? []).map((field) => after[field]).find((value) => value);
  const date = time === undefined || time === null ? null : String(time);
  const known = await knownCodes(tx, named, date && firstDay(date), date && lastDay(date));
  refusePayload(
    named
      .filter(({ list, code }) => !known.has(`${list}|${code}`))
      .map(({ field }) => ({
        pointer: `#/${field}`,
        code: 'UNKNOWN_CODE',
        detail: 'Mã này không có trong danh mục, hoặc không còn dùng vào thời gian của dòng này.',
      })),
  );
}
