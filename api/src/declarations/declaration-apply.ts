import { type DeclarableTable, declarableSection } from '@hr/domain';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { checkCredential } from '../personnel/credentials.service';
import type { PeopleWritingService } from '../personnel/people-writing.service';
import { PERSON_COLUMNS, PERSON_FIELDS } from '../personnel/person-columns';
import type { AddressesInput, PersonChange } from '../personnel/person-input.dto';
import type { CredentialFields } from '../personnel/person-rows.dto';
import type { RecordRowsService } from '../record/record-rows.service';
import type { Row } from '../platform/database';
import { Problem } from '../platform/problem';
import type { AddressKey } from './declaration-draft';
import type { Choice } from './declaration.dto';
import { isDecidedWhole, type MergedChange } from './declaration-view';

/** The ways by which every other save goes. */
export interface Writers {
  readonly writing: PeopleWritingService;
  readonly rows: RecordRowsService;
}

/**
 * Writes what was approved into the file, whose row the transaction has taken. Everything goes the way of every other
 * save: the same rules, policies, constraints and change log.
 *
 * @returns the changes that were taken by their key, with the row that each is about; null for values of the person
 * @throws 409 naming every value that has to be decided first, and what the rules of the file refuse
 */
export async function applyChanges(
  tx: EntityManager,
  actor: Actor,
  { writing, rows }: Writers,
  section: string,
  personId: string,
  merged: readonly MergedChange[],
  choices: Readonly<Record<string, unknown>>,
): Promise<ReadonlyMap<string, string | null>> {
  refuseUndecided(merged, choices);
  const taken = new Map<string, string | null>();
  let scalars: Record<string, unknown> = {};
  const addresses: Partial<Record<AddressKey, unknown>> = {};
  for (const one of merged) {
    const { change } = one;
    if (change.table === 'person') {
      scalars = { ...scalars, ...fieldsOf(chosenRow(one, choices)) };
      taken.set(change.key, null);
    } else if (change.table === 'person_address') {
      if (wholeRow(one, choices) === 'CURRENT') continue;
      addresses[change.rowId as AddressKey] = addressOf(change.after);
      taken.set(change.key, null);
    } else {
      const row = await applyRow(tx, rows, section, personId, one, choices);
      if (row !== null) taken.set(change.key, row);
    }
  }
  await writing.changeWithin(tx, actor, personId, {
    ...scalars,
    ...(Object.keys(addresses).length > 0 ? { addresses: addresses as AddressesInput } : {}),
  } as Omit<PersonChange, 'version'>);
  return taken;
}

const choiceOf = (key: string, choices: Readonly<Record<string, unknown>>): Choice | null =>
  choices[key] === 'CURRENT' || choices[key] === 'PROPOSED' ? choices[key] : null;

/** Rows and addresses that clash as a whole, and single columns, each under its own key. */
function refuseUndecided(merged: readonly MergedChange[], choices: Readonly<Record<string, unknown>>): void {
  const undecided = merged.flatMap((one) => {
    const { change, merge, columns } = one;
    if (isDecidedWhole(one))
      return merge === 'conflict' && !choiceOf(change.key, choices) ? [change.key] : [];
    return Object.entries(columns)
      .filter(([column, one]) => one === 'conflict' && !choiceOf(`${change.key}.${column}`, choices))
      .map(([column]) => `${change.key}.${column}`);
  });
  if (undecided.length === 0) return;
  throw new Problem(
    'conflict',
    'Hồ sơ đã đổi sau khi người này khai. Hãy chọn giá trị giữ lại cho từng chỗ vướng.',
    undecided.map((key) => ({
      pointer: `#/choices/${key}`,
      code: 'UNDECIDED',
      detail: 'Chọn giữ giá trị hiện nay hay lấy giá trị đề nghị.',
    })),
  );
}

function wholeRow({ change, merge }: MergedChange, choices: Readonly<Record<string, unknown>>): Choice {
  return merge === 'conflict' ? (choiceOf(change.key, choices) ?? 'CURRENT') : 'PROPOSED';
}

/** The columns of an update that are to be written. */
function chosenRow({ change, columns }: MergedChange, choices: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(
    Object.entries(columns)
      .filter(
        ([column, merge]) =>
          merge === 'apply' ||
          (merge === 'conflict' && choiceOf(`${change.key}.${column}`, choices) === 'PROPOSED'),
      )
      .map(([column]) => [column, change.after?.[column] ?? null]),
  );
}

function fieldsOf(row: Row): Record<string, unknown> {
  return Object.fromEntries(
    PERSON_FIELDS.filter((field) => PERSON_COLUMNS[field][0] in row).map((field) => [
      field,
      row[PERSON_COLUMNS[field][0]],
    ]),
  );
}

function addressOf(row: Row | null): Record<string, unknown> | null {
  return (
    row && {
      scheme: row['scheme'],
      provinceCode: row['province_code'],
      districtCode: row['district_code'],
      communeCode: row['commune_code'],
      detail: row['detail'],
      asDeclared: row['as_declared'],
    }
  );
}

/** @returns the row as it is called now; null when the file stays as it is */
async function applyRow(
  tx: EntityManager,
  rows: RecordRowsService,
  section: string,
  personId: string,
  one: MergedChange,
  choices: Readonly<Record<string, unknown>>,
): Promise<string | null> {
  const { change, current } = one;
  const table = declarableSection(section)?.tables.find((each) => each.table === change.table);
  if (!table) throw new Error(`section ${section} has no table ${change.table}`);
  const isRevived = change.operation === 'update' && !current;
  if (change.operation !== 'update' || isRevived) {
    if (wholeRow(one, choices) === 'CURRENT') return null;
    // A row that is gone already is what a deletion wanted.
    if (change.operation === 'delete' && !current) return change.rowId;
    return change.operation === 'delete'
      ? write(tx, rows, table, personId, change.rowId, null, null)
      : write(tx, rows, table, personId, null, change.after ?? {}, null);
  }
  const row = chosenRow(one, choices);
  return Object.keys(row).length > 0
    ? write(tx, rows, table, personId, change.rowId, row, current)
    : change.rowId;
}

/** Credentials have a service of their own; the other tables share one. @returns the row's id */
async function write(
  tx: EntityManager,
  rows: RecordRowsService,
  { table, fields }: DeclarableTable,
  personId: string,
  id: string | null,
  row: Row | null,
  current: Row | null,
): Promise<string> {
  const values = (from: Row): Record<string, unknown> =>
    Object.fromEntries(
      fields.filter(({ column }) => column in from).map(({ key, column }) => [key, from[column]]),
    );
  if (table !== 'credential') return rows.writeWithin(tx, personId, table, id, row && values(row));
  if (row === null) {
    await tx.query('delete from credential where id = $1 and person_id = $2', [id, personId]);
    return String(id);
  }
  await checkCredential(tx, { ...values(current ?? {}), ...values(row) } as unknown as CredentialFields);
  const columns = fields.map(({ column }) => column).filter((column) => column in row);
  const parameters = [personId, ...columns.map((column) => row[column])];
  if (id === null) {
    const [made] = (await tx.query(
      `insert into credential (person_id, ${columns.join(', ')}) values ($1, ${columns.map((_, at) => `$${at + 2}`).join(', ')}) returning id`,
      parameters,
    )) as { id: string }[];
    return made.id;
  }
  await tx.query(
    `update credential set ${columns.map((column, at) => `${column} = $${at + 2}`).join(', ')} where id = $${columns.length + 2} and person_id = $1`,
    [...parameters, id],
  );
  return id;
}
