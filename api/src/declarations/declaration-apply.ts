import { declarableSection } from '@hr/domain';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { checkCredential } from '../personnel/credentials.service';
import type { PeopleWritingService } from '../personnel/people-writing.service';
import { PERSON_COLUMNS, PERSON_FIELDS } from '../personnel/person-columns';
import type { AddressesInput, PersonChange } from '../personnel/person-input.dto';
import type { CredentialFields } from '../personnel/person-rows.dto';
import type { Row } from '../platform/database';
import { Problem } from '../platform/problem';
import type { AddressKey } from './declaration-draft';
import type { Choice } from './declaration.dto';
import type { MergedChange } from './declaration-view';

/**
 * Writes what was approved into the file, whose row the transaction has taken. Single facts and addresses go the way of
 * every other save; rows are written column by column, under the same policies, constraints and change log.
 *
 * @throws 409 naming every value that has to be decided first, and what the rules of the file refuse
 */
export async function applyChanges(
  tx: EntityManager,
  actor: Actor,
  writing: PeopleWritingService,
  section: string,
  personId: string,
  merged: readonly MergedChange[],
  choices: Readonly<Record<string, unknown>>,
): Promise<void> {
  refuseUndecided(merged, choices);
  let scalars: Record<string, unknown> = {};
  const addresses: Partial<Record<AddressKey, unknown>> = {};
  for (const one of merged) {
    const { change } = one;
    if (change.table === 'person') scalars = { ...scalars, ...fieldsOf(chosenRow(one, choices)) };
    else if (change.table === 'person_address') {
      if (wholeRow(one, choices) === 'PROPOSED')
        addresses[change.rowId as AddressKey] = addressOf(change.after);
    } else await applyRow(tx, section, personId, one, choices);
  }
  await writing.changeWithin(tx, actor, personId, {
    ...scalars,
    ...(Object.keys(addresses).length > 0 ? { addresses: addresses as AddressesInput } : {}),
  } as Omit<PersonChange, 'version'>);
}

const choiceOf = (key: string, choices: Readonly<Record<string, unknown>>): Choice | null =>
  choices[key] === 'CURRENT' || choices[key] === 'PROPOSED' ? choices[key] : null;

/** Rows and addresses that clash as a whole, and single columns, each under its own key. */
function refuseUndecided(merged: readonly MergedChange[], choices: Readonly<Record<string, unknown>>): void {
  const undecided = merged.flatMap(({ change, merge, columns, current }) => {
    const isWhole = change.operation !== 'update' || !current || change.table === 'person_address';
    if (isWhole) return merge === 'conflict' && !choiceOf(change.key, choices) ? [change.key] : [];
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

async function applyRow(
  tx: EntityManager,
  section: string,
  personId: string,
  one: MergedChange,
  choices: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { change, current } = one;
  const table = declarableSection(section)?.tables.find((each) => each.table === change.table);
  if (!table) throw new Error(`section ${section} has no table ${change.table}`);
  const columns = table.fields.map(({ column }) => column);
  const isRevived = change.operation === 'update' && !current;
  if (change.operation === 'delete' || change.operation === 'insert' || isRevived) {
    if (wholeRow(one, choices) === 'CURRENT') return;
    if (change.operation === 'delete') {
      await tx.query(`delete from ${table.table} where id = $1 and person_id = $2`, [change.rowId, personId]);
      return;
    }
    await checkRow(tx, table.table, change.after ?? {}, table.fields);
    await tx.query(
      `insert into ${table.table} (person_id, ${columns.join(', ')}) values ($1, ${columns.map((_, at) => `$${at + 2}`).join(', ')})`,
      [personId, ...columns.map((column) => change.after?.[column] ?? null)],
    );
    return;
  }
  const row = chosenRow(one, choices);
  const changed = columns.filter((column) => column in row);
  if (changed.length === 0) return;
  await checkRow(tx, table.table, { ...current, ...row }, table.fields);
  await tx.query(
    `update ${table.table} set ${changed.map((column, at) => `${column} = $${at + 3}`).join(', ')} where id = $1 and person_id = $2`,
    [change.rowId, personId, ...changed.map((column) => row[column])],
  );
}

async function checkRow(
  tx: EntityManager,
  table: string,
  row: Row,
  fields: readonly { readonly key: string; readonly column: string }[],
): Promise<void> {
  if (table !== 'credential') return;
  await checkCredential(
    tx,
    Object.fromEntries(
      fields.map(({ key, column }) => [key, row[column] ?? undefined]),
    ) as unknown as CredentialFields,
  );
}
