import { type FieldError } from '@hr/contracts';
import { type DeclarableSection, type DeclarableTable } from '@hr/domain';
import { EntityManager } from 'typeorm';
import type { Row } from '../platform/database';
import { type NamedCode, refusePayload, refuseUnknownCodes } from '../personnel/payload-checks.query';
import { PERSON_COLUMNS, type PersonField } from '../personnel/person-columns';
import type { AddressesInput } from '../personnel/person-input.dto';
import { wrongPlaces } from '../personnel/person-addresses.query';
import { newErrors } from '../personnel/person-checks';
import { today } from '../platform/today';
import { type DeclaredChange, keyOfNew, sameCell } from './declaration-change';
import { missingIn, readValues } from './declaration-values';
import type { ProposedRow, ProposalInput } from './own.dto';

export const ADDRESS_KIND = {
  birthPlace: 'BIRTH_PLACE',
  homePlace: 'HOME_PLACE',
  permanent: 'PERMANENT',
  current: 'CURRENT',
} as const;
const ADDRESS_COLUMNS = {
  scheme: 'scheme',
  provinceCode: 'province_code',
  districtCode: 'district_code',
  communeCode: 'commune_code',
  detail: 'detail',
  asDeclared: 'as_declared',
} as const;
export type AddressKey = keyof typeof ADDRESS_KIND;

/**
 * What a person proposes, compared with the file as it stands and turned into changes of rows. Runs on the own file.
 *
 * @throws 422 naming every field that cannot be, and when nothing would change
 */
export async function draftOf(
  tx: EntityManager,
  personId: string,
  section: DeclarableSection,
  input: ProposalInput,
): Promise<DeclaredChange[]> {
  const changes: DeclaredChange[] = [];
  const errors: FieldError[] = [];
  const codes: NamedCode[] = [];
  const [person] = (await tx.query('select to_jsonb(p) as row from person p where id = $1', [personId])) as {
    row: Row;
  }[];

  const read = readValues(section.fields, input.fields ?? {}, '#/fields');
  errors.push(...read.errors);
  codes.push(...read.codes);
  const scalars = Object.entries(read.row).filter(([column, value]) => !sameCell(person.row[column], value));
  if (scalars.length > 0) {
    const before = Object.fromEntries(scalars.map(([column]) => [column, person.row[column] ?? null]));
    const after = Object.fromEntries(scalars);
    errors.push(...missingIn(section.fields, { ...person.row, ...after }, '#/fields'));
    errors.push(
      ...newErrors(factsOf(person.row), factsOf({ ...person.row, ...after }), today()).map((error) => ({
        ...error,
        pointer: error.pointer.replace('#/', '#/fields/'),
      })),
    );
    changes.push({ key: 'person', table: 'person', operation: 'update', rowId: personId, before, after });
  }
  changes.push(...(await addressChanges(tx, personId, section, input.addresses ?? {})));
  const asked = keysAsked(input);
  for (const [at, row] of (input.rows ?? []).entries()) {
    const table = section.tables.find((one) => one.table === row.table);
    const pointer = `#/rows/${at}`;
    if (!table) {
      errors.push({ pointer: `${pointer}/table`, code: 'UNKNOWN', detail: 'Mục này không có bảng như vậy.' });
      continue;
    }
    const change = await rowChange(tx, personId, table, row, `${pointer}/values`, { errors, codes });
    if (change)
      changes.push({
        ...change,
        key:
          change.rowId === null
            ? keyOfNew(row.key, new Set(changes.map(({ key }) => key)), asked)
            : change.rowId,
      });
  }
  refusePayload(errors);
  await refuseUnknownCodes(tx, codes);
  if (changes.length === 0)
    refusePayload([{ pointer: '#', code: 'NOTHING', detail: 'Chưa có gì khác với hồ sơ đang có.' }]);
  return changes;
}

/** Names that new rows had in the draft before and ask for again. */
export const keysAsked = ({ rows }: ProposalInput): ReadonlySet<string> =>
  new Set((rows ?? []).flatMap(({ key }) => key ?? []));

function factsOf(row: Row): Record<string, never> {
  const fields = Object.keys(PERSON_COLUMNS) as PersonField[];
  return Object.fromEntries(fields.map((field) => [field, row[PERSON_COLUMNS[field][0]] as never]));
}

async function addressChanges(
  tx: EntityManager,
  personId: string,
  section: DeclarableSection,
  addresses: AddressesInput,
): Promise<DeclaredChange[]> {
  const changes: DeclaredChange[] = [];
  for (const key of Object.keys(addresses) as AddressKey[]) {
    const given = addresses[key];
    if (given === undefined) continue;
    if (!section.addresses.some((one) => one.key === key))
      refusePayload([
        { pointer: `#/addresses/${key}`, code: 'UNKNOWN', detail: 'Mục này không có địa chỉ này.' },
      ]);
    if (given) refusePayload(await wrongPlaces(tx, `#/addresses/${key}`, given));
    const kind = ADDRESS_KIND[key];
    const [found] = (await tx.query(
      `select kind, scheme, province_code, district_code, commune_code, detail, as_declared from person_address
       where person_id = $1 and kind = $2`,
      [personId, kind],
    )) as Row[];
    const after = given && {
      kind,
      ...Object.fromEntries(
        Object.entries(ADDRESS_COLUMNS).map(([field, column]) => [column, Reflect.get(given, field) ?? null]),
      ),
    };
    const columns = Object.values(ADDRESS_COLUMNS);
    const isNothing = !after || columns.every((column) => column === 'scheme' || !Reflect.get(after, column));
    if (
      isNothing
        ? !found
        : found && columns.every((column) => sameCell(found[column], Reflect.get(after, column)))
    )
      continue;
    changes.push({
      key: `address-${key}`,
      table: 'person_address',
      operation: isNothing ? 'delete' : found ? 'update' : 'insert',
      rowId: key,
      before: found ?? null,
      after: isNothing ? null : after,
    });
  }
  return changes;
}

async function rowChange(
  tx: EntityManager,
  personId: string,
  table: DeclarableTable,
  { operation, rowId, values }: ProposedRow,
  pointer: string,
  found: { readonly errors: FieldError[]; readonly codes: NamedCode[] },
): Promise<Omit<DeclaredChange, 'key'> | null> {
  const columns = table.fields.map(({ column }) => column);
  let before: Row | null = null;
  if (operation !== 'insert') {
    const [row] = (await tx.query(
      `select to_jsonb(r) as row from ${table.table} r where r.id = $1 and r.person_id = $2`,
      [rowId ?? null, personId],
    )) as { row: Row }[];
    if (!row) {
      found.errors.push({
        pointer: pointer.replace('/values', '/rowId'),
        code: 'UNKNOWN',
        detail: 'Hồ sơ không có dòng này.',
      });
      return null;
    }
    before = Object.fromEntries(columns.map((column) => [column, row.row[column] ?? null]));
  }
  if (operation === 'delete')
    return { table: table.table, operation, rowId: rowId ?? null, before, after: null };
  const given = values ?? {};
  const kind = before?.['kind'];
  const read = readValues(table.fields, kind ? { kind, ...given } : given, pointer);
  found.errors.push(...read.errors);
  found.codes.push(...read.codes);
  const empty = Object.fromEntries(
    table.fields.map(({ column, kind: of }) => [column, of === 'tick' ? false : null]),
  );
  const after = { ...(before ?? empty), ...read.row };
  if (read.errors.length === 0) found.errors.push(...missingIn(table.fields, after, pointer));
  if (before && columns.every((column) => sameCell(before[column], after[column]))) return null;
  return {
    table: table.table,
    operation,
    rowId: operation === 'insert' ? null : (rowId ?? null),
    before,
    after,
  };
}
