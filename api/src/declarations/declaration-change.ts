import { type Cell, declarableSection } from '@hr/domain';
import type { Row } from '../platform/database';
import type { Operation } from '../personnel/person-history.query';

/**
 * One row as a declaration would change it, in columns of its table. `before` is the row as it was when declared: what
 * the proposal is compared with when the file has moved on.
 */
export interface DeclaredChange {
  /** Names the change within its declaration, and stays its name while the draft is worked on. */
  readonly key: string;
  readonly table: string;
  readonly operation: Operation;
  /** Of an address its kind; of a new row nothing. */
  readonly rowId: string | null;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** Values as they compare: numbers without trailing zeros, nothing as null. */
export function cellOf(value: unknown): Cell {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  const text = String(value);
  return /^\d+\.\d+$/.test(text) ? Number(text) : text;
}

export const sameCell = (a: unknown, b: unknown): boolean => cellOf(a) === cellOf(b);

const camel = (column: string): string =>
  column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const fieldsOf = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.filter((column) => column in row).map((column) => [camel(column), row[column]]));

/** The changes as the form sent them, so that a draft or a returned declaration can be taken up again. */
export function proposalOf(
  section: string,
  changes: readonly DeclaredChange[],
): { readonly fields: Row; readonly addresses: Row; readonly rows: Row[] } {
  const person = changes.find(({ table }) => table === 'person');
  const addresses = changes.filter(({ table }) => table === 'person_address');
  const tables = declarableSection(section)?.tables ?? [];
  return {
    fields: fieldsOf(person?.after ?? {}, Object.keys(person?.after ?? {})),
    addresses: Object.fromEntries(
      addresses.map(({ rowId, after }) => [
        String(rowId),
        after &&
          fieldsOf(
            after,
            Object.keys(after).filter((column) => column !== 'kind'),
          ),
      ]),
    ),
    rows: changes.flatMap(({ key, table, operation, rowId, after }) => {
      const columns = tables.find((one) => one.table === table)?.fields.map(({ column }) => column);
      return columns ? [{ key, table, operation, rowId, values: after && fieldsOf(after, columns) }] : [];
    }),
  };
}

/**
 * A new row's name: the one it had in the draft before, else the first that is free.
 *
 * @param asked names that rows of this proposal have from before
 */
export function keyOfNew(
  given: string | null | undefined,
  taken: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): string {
  if (given && !taken.has(given)) return given;
  let at = 0;
  while (taken.has(`r${at}`) || asked.has(`r${at}`)) at++;
  return `r${at}`;
}
