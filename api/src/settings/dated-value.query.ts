import { EntityManager } from 'typeorm';
import { Problem, notFound } from '../platform/problem';

/** The two tables of values by date. Their names come from here and never from a request. */
const TABLES = {
  rule_parameter: { ofKey: 'key = $1', noun: 'Tham số này' },
  base_salary: { ofKey: '$1::text is null', noun: 'Mức lương cơ sở' },
} as const;
export type DatedTable = keyof typeof TABLES;

export interface Gap {
  readonly from: string;
  /** First day on which it holds no more; null while there is none. */
  readonly until: string | null;
}

/**
 * Ends the value that holds on the day, so that a new one can begin there; nothing is written over.
 *
 * @returns the stretch that the new value fills: as far as the value that it takes over from went, else up to the next one
 * @throws 409 when a value begins on that very day
 */
export async function makeRoom(
  tx: EntityManager,
  table: DatedTable,
  key: string | null,
  from: string,
): Promise<Gap> {
  const { ofKey, noun } = TABLES[table];
  const rows = (await tx.query(
    `select id, lower(valid)::text as from, upper(valid)::text as until from ${table} where ${ofKey} order by lower(valid) for update`,
    [key],
  )) as { id: string; from: string; until: string | null }[];
  if (rows.some((row) => row.from === from)) {
    throw new Problem(
      'conflict',
      `${noun} đã có giá trị từ ngày này. Giá trị cũ không bị ghi đè: hãy chọn ngày khác.`,
      [{ pointer: '#/from', code: 'taken', detail: 'Đã có giá trị từ ngày này.' }],
    );
  }
  const before = rows.find((row) => row.from < from && (row.until === null || row.until > from));
  const after = rows.find((row) => row.from > from);
  if (before !== undefined)
    await tx.query(`update ${table} set valid = daterange(lower(valid), $2::date) where id = $1`, [
      before.id,
      from,
    ]);
  return { from, until: before === undefined ? (after?.from ?? null) : before.until };
}

/**
 * Takes away a value that was added here, as a mistyped one; the value that it cut short goes on. One that ended by itself
 * on that day stays ended, and what came with the regulation stays. The change log keeps both, and knows which was cut.
 */
export async function removeOwn(tx: EntityManager, table: DatedTable, id: string): Promise<void> {
  const key = table === 'rule_parameter' ? 'key' : 'null::text as key';
  const [row] = (await tx.query(
    `select ${key}, lower(valid)::text as from, upper(valid)::text as until, confidence is null as "isOwn" from ${table} where id = $1 for update`,
    [id],
  )) as { key: string | null; from: string; until: string | null; isOwn: boolean }[];
  if (row === undefined) throw notFound();
  if (!row.isOwn)
    throw new Problem(
      'rule',
      'Giá trị theo văn bản ban đầu thì không bỏ được. Hãy thêm giá trị mới từ ngày có hiệu lực.',
    );
  await tx.query(`delete from ${table} where id = $1`, [id]);
  const [before] = (await tx.query(
    `select id from ${table} where ${TABLES[table].ofKey} and upper(valid) = $2::date`,
    [row.key, row.from],
  )) as { id: string }[];
  if (before !== undefined && (await wasCut(tx, table, before.id, row.from)))
    await tx.query(`update ${table} set valid = daterange(lower(valid), $2::date) where id = $1`, [
      before.id,
      row.until,
    ]);
}

/** Whether the value once went on beyond the day on which it ends now. */
async function wasCut(tx: EntityManager, table: DatedTable, id: string, on: string): Promise<boolean> {
  const [{ isCut }] = (await tx.query(
    `with ends as materialized (
       select upper((old_row ->> 'valid')::daterange) as old_end, upper((new_row ->> 'valid')::daterange) as new_end
       from change_log where table_name = $1 and row_id = $2 and operation = 'update')
     select exists (select from ends where new_end = $3::date and (old_end is null or old_end > new_end)) as "isCut"`,
    [table, id, on],
  )) as { isCut: boolean }[];
  return isCut;
}
