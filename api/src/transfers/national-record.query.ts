import { NATIONAL_GROUPS, type NationalField } from '@hr/contracts';
import type { EntityManager } from 'typeorm';

type Data = Readonly<Record<string, unknown>>;
export type Groups = Readonly<Record<string, Data>>;
export interface NationalPerson {
  readonly id: string;
  readonly citizenId?: string;
  readonly employeeCode?: string;
  readonly version: number;
  readonly groups: Groups;
}

/**
 * The files as the national database is told of them, restricted parts included: the function behind it lets only who may
 * send read them, within his units.
 */
export async function readNationalRecords(
  tx: EntityManager,
  people: readonly string[],
): Promise<NationalPerson[]> {
  const persons = await rowsOf(tx, 'person', people);
  const tables = new Map<string, Map<string, Data[]>>();
  for (const { table } of NATIONAL_GROUPS.flatMap((group) => group.tables))
    tables.set(table, await rowsOf(tx, table, people));
  return people.flatMap((id) => {
    const person = persons.get(id)?.[0];
    if (!person) return [];
    const groups = NATIONAL_GROUPS.map((group) => [
      group.code,
      {
        ...picked(person, group.fields),
        ...Object.fromEntries(
          group.tables.map(({ name, table, fields }) => [
            name,
            inForce(table, tables.get(table)?.get(id) ?? []).map((row) => picked(row, fields)),
          ]),
        ),
      },
    ]);
    return [
      {
        id,
        ...picked(person, [
          ['citizenId', 'citizen_id', 'text', ''],
          ['employeeCode', 'employee_code', 'text', ''],
        ]),
        version: Number(person['version']),
        groups: Object.fromEntries(groups) as Groups,
      },
    ];
  });
}

async function rowsOf(
  tx: EntityManager,
  table: string,
  people: readonly string[],
): Promise<Map<string, Data[]>> {
  const rows = await tx.query<{ id: string; data: Data }[]>(
    'select person_id as id, data from transfer_rows($1, $2::uuid[])',
    [table, people],
  );
  const byPerson = new Map<string, Data[]>();
  for (const { id, data } of rows) {
    const known = byPerson.get(id);
    if (known) known.push(data);
    else byPerson.set(id, [data]);
  }
  return byPerson;
}

/** Of corrected salary positions the last revision, none that was withdrawn. */
function inForce(table: string, rows: readonly Data[]): readonly Data[] {
  if (table !== 'salary_position') return rows;
  const last = new Map<unknown, Data>();
  for (const row of rows) {
    const known = last.get(row['paid_from']);
    if (!known || Number(row['revision']) > Number(known['revision'])) last.set(row['paid_from'], row);
  }
  return [...last.values()].filter((row) => row['is_void'] !== true);
}

/** What is not known is left out. */
function picked(row: Data, fields: readonly NationalField[]): Data {
  const period = periodOf(row['valid']);
  return Object.fromEntries(
    fields.flatMap(([name, column, type]) => {
      const value = column === 'valid_from' ? period.from : column === 'valid_to' ? period.to : row[column];
      if (value === null || value === undefined || value === '') return [];
      return [[name, type === 'decimal' ? String(value) : value]];
    }),
  );
}

/** `[2020-01-01,2021-01-01)` as its first and last day. */
function periodOf(valid: unknown): { from?: string; to?: string } {
  const [, from, until] = /^[[(]([\d-]*),([\d-]*)[)\]]$/.exec(String(valid ?? '')) ?? [];
  return { from: from || undefined, to: until ? dayBefore(until) : undefined };
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
