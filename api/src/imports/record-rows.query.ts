import type pg from 'pg';
import { RECORD_SHEETS } from './record-sheets';

type Client = Pick<pg.ClientBase, 'query'>;

/** Rows of the first sheet begin at this number, those of the second at twice it: no sheet has so many. */
export const ROWS_OF_A_SHEET = 1_000_000;

/** A row of the list that says whom the person is married to now: of these a file has one. */
const IS_SPOUSE = `(g.tbl = 'family_member' and g.vals ->> 'relation_code' in ('VO', 'CHONG') and coalesce(g.vals ->> 'side', 'SELF') <> 'SPOUSE'
  and not coalesce((g.vals ->> 'is_former')::boolean, false) and not coalesce((g.vals ->> 'is_deceased')::boolean, false))`;

/** Issuer and number of a certificate as they are unique: an issuer gives a number once. */
const CERTIFICATE_NUMBER = `case when g.tbl = 'training_certificate' and g.vals ->> 'number' is not null
  then search_key(coalesce(g.vals ->> 'issuer', '')) || ' ' || lower(g.vals ->> 'number') end`;

/**
 * Finds the person of each good row by citizen ID or staff code, in the actor's frame, and says of each row whether it
 * stands in the register already.
 */
const MATCH = `
  with good as materialized (
    select r.row_number, r.citizen_id, r.employee_code, r.name_key, r.record ->> 'table' as tbl, r.record -> 'values' as vals
    from import_row r where r.import_id = $1 and not r.has_error),
  found as (
    select g.*, a.id as by_number, b.id as by_code, coalesce(a.id, b.id) as person_id, ${IS_SPOUSE} as is_spouse,
      ${CERTIFICATE_NUMBER} as certificate_number
    from good g left join person a on a.citizen_id = g.citizen_id left join person b on b.employee_code = g.employee_code),
  named as (
    select f.*, p.name_key as known_name, p.full_name, p.citizen_id as known_number,
      (select actor_writes_everywhere()) or p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[]) as is_writable,
      first_value(f.row_number) over (partition by f.person_id, f.tbl, f.vals order by f.row_number) as first_row,
      first_value(f.row_number) over (partition by f.person_id, f.is_spouse order by f.row_number) as first_spouse,
      first_value(f.row_number) over (partition by f.certificate_number order by f.row_number) as first_numbered,
      imported_row_stands(f.tbl, f.person_id, f.vals) as stands
    from found f left join person p on p.id = f.person_id),
  decided as (
    select n.*, case
      when n.person_id is null then jsonb_build_object('field', 'citizenId', 'reason', 'Không có hồ sơ nào mang số này trong phạm vi của bạn.')
      when n.by_number <> n.by_code then jsonb_build_object('field', 'citizenId', 'reason', 'Số định danh và số hiệu là của hai hồ sơ khác nhau.')
      when n.citizen_id is not null and n.by_number is null and n.known_number is not null
        then jsonb_build_object('field', 'citizenId', 'reason', 'Số định danh không khớp hồ sơ mang số hiệu này.')
      when coalesce(n.name_key, '') <> '' and n.name_key <> n.known_name
        then jsonb_build_object('field', 'fullName', 'reason', 'Họ và tên không khớp: số này là của ' || n.full_name || '.')
      when not n.is_writable then jsonb_build_object('field', 'fullName', 'reason', 'Hồ sơ này thuộc đơn vị khác, bạn chỉ được xem.')
      when n.first_row < n.row_number
        then jsonb_build_object('field', 'fullName', 'reason', 'Trùng với dòng ' || n.first_row % ${ROWS_OF_A_SHEET} || ' của trang này.')
      when n.is_spouse and n.first_spouse < n.row_number then jsonb_build_object('field', 'relationCode',
        'reason', 'Người này đã có vợ hoặc chồng hiện tại ở dòng ' || n.first_spouse % ${ROWS_OF_A_SHEET} || ' của trang này. Ghi là đã ly hôn hoặc đã mất.')
      when n.is_spouse and not n.stands and has_current_spouse(n.person_id) then jsonb_build_object('field', 'relationCode',
        'reason', 'Hồ sơ đã có vợ hoặc chồng hiện tại. Sửa dòng đó trong hồ sơ trước, hoặc ghi dòng này là đã ly hôn.')
      when n.certificate_number is not null and n.first_numbered < n.row_number then jsonb_build_object('field', 'number',
        'reason', 'Số hiệu này của cùng nơi cấp đã có ở dòng ' || n.first_numbered % ${ROWS_OF_A_SHEET} || ' của trang này.')
      when n.certificate_number is not null and not n.stands and certificate_number_is_taken(n.vals ->> 'issuer', n.vals ->> 'number')
        then jsonb_build_object('field', 'number', 'reason', 'Số hiệu chứng chỉ này đã được nơi cấp dùng.') end as problem
    from named n)
  update import_row i set person_id = d.person_id, match_problem = d.problem,
    outcome = case when d.problem is not null then 'problem' when d.stands then 'unchanged' else 'changed' end,
    changes = case when d.problem is null then i.record -> 'shown' end
  from decided d where i.import_id = $1 and i.row_number = d.row_number`;

export async function matchRecordRows(client: Client, importId: string): Promise<void> {
  await client.query('analyze import_row');
  await client.query(MATCH, [importId]);
}

/** Writes the rows table by table; every file that changes has a new version. */
export async function applyRecordRows(
  client: Client,
  importId: string,
  progress: (rows: number) => Promise<void>,
): Promise<void> {
  let done = 0;
  for (const { table } of RECORD_SHEETS) {
    const columns = [
      ...table.columns.map(({ column, kind }) => ({
        column,
        value: kind === 'flag' ? `coalesce(v.${column}, false)` : `v.${column}`,
      })),
      ...(table.isDated ? [{ column: 'valid', value: 'v.valid' }] : []),
    ];
    const { rowCount } = await client.query(
      `insert into ${table.table} (person_id, ${columns.map(({ column }) => column).join(', ')})
       select r.person_id, ${columns.map(({ value }) => value).join(', ')}
       from import_row r cross join lateral jsonb_populate_record(null::${table.table}, r.record -> 'values') v
       where r.import_id = $1 and r.outcome = 'changed' and r.record ->> 'table' = $2 order by r.row_number`,
      [importId, table.table],
    );
    if (!rowCount) continue;
    done += rowCount;
    await progress(done);
  }
  await raiseVersions(client, importId);
}

/** Takes back what the batch wrote, the restricted rows included. */
export async function undoRecordRows(client: Client, importId: string): Promise<void> {
  await client.query('select remove_imported_record_rows($1)', [importId]);
  await raiseVersions(client, importId);
}

async function raiseVersions(client: Client, importId: string): Promise<void> {
  await client.query(
    `update person set version = version + 1 where id in (
       select person_id from import_row where import_id = $1 and outcome = 'changed')`,
    [importId],
  );
}
