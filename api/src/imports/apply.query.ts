import type pg from 'pg';
import { PERSON_COLUMNS, personRecord } from './person-columns';

const personColumns = [...PERSON_COLUMNS.map(({ column }) => column), 'note'];
const unitStart = `
  unit_start as materialized (
    select u.id, lower(stretch) as since from (select distinct unit_id as id from import_row where import_id = $1) u
    cross join lateral (select unnest(range_agg(p.valid)) as stretch from organisation_place p where p.organisation_id = u.id) s
    where upper_inf(stretch))`;

const NEW_PEOPLE = `
  insert into person (id, owner_organisation_id, ${personColumns.join(', ')})
  select r.new_person_id, r.unit_id, ${personColumns.map((column) => `n.${column}`).join(', ')}
  from import_row r cross join lateral jsonb_to_record(r.record -> 'person') as n(${personRecord})
  where r.import_id = $1 and r.outcome = 'new' and r.row_number between $2 and $3`;

/**
 * Employment and post hold from the day the list speaks for, earlier where the list says since when, but not from
 * before the unit: where the person was then is for his file to say.
 */
const NEW_EMPLOYMENTS = `
  with ${unitStart},
  batch as (select as_of from import_batch where id = $1),
  dated as materialized (
    select r.new_person_id, r.unit_id, r.record, batch.as_of, u.since,
      greatest(u.since, least(batch.as_of, first_day(r.record #>> '{person,joined_body_on}'), first_day(r.record ->> 'title_since'))) as starts_on
    from import_row r cross join batch join unit_start u on u.id = r.unit_id
    where r.import_id = $1 and r.outcome = 'new' and r.row_number between $2 and $3),
  employed as (
    insert into employment (id, person_id, class_code, type_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
    select uuidv7(), d.new_person_id, d.record ->> 'class_code', d.record ->> 'type_code', d.unit_id, d.unit_id, d.unit_id, daterange(d.starts_on, null)
    from dated d returning id, person_id)
  insert into assignment (person_id, employment_id, organisation_id, title, is_leader, leader_allowance, valid)
  select e.person_id, e.id, d.unit_id, coalesce(nullif(d.record ->> 'title', ''), c.name_vi), (d.record ->> 'is_leader')::boolean,
    (d.record ->> 'leader_allowance')::numeric,
    daterange(case when first_day(d.record ->> 'title_since') <= d.as_of
      then greatest(d.starts_on, first_day(d.record ->> 'title_since')) else d.starts_on end, null)
  from employed e join dated d on d.new_person_id = e.person_id
  join code_entry c on c.list = 'subject_classes' and c.code = d.record ->> 'class_code'`;

const NEW_SALARIES = `
  insert into salary_position (person_id, grade_code, grade_since, step, coefficient, over_scale_percent, paid_from, reason)
  select r.new_person_id, n.grade_code, n.grade_since, n.step, n.coefficient, n.over_scale_percent, b.as_of, 'Theo danh sách nhập'
  from import_row r join import_batch b on b.id = r.import_id
  cross join lateral jsonb_to_record(r.record -> 'salary')
    as n(grade_code text, grade_since text, step int, coefficient numeric, over_scale_percent numeric)
  where r.import_id = $1 and r.outcome = 'new' and r.record -> 'salary' is not null and r.row_number between $2 and $3`;

const CREDENTIALS = `
  insert into credential (person_id, kind, level_code, language, major)
  select i.person_id, n.kind, n.level_code, n.language, n.major
  from (
    select r.new_person_id as person_id, item from import_row r cross join lateral jsonb_array_elements(r.record -> 'credentials') item
    where r.import_id = $1 and r.outcome = 'new' and r.row_number between $2 and $3
    union all
    select r.person_id, change -> 'item' from import_row r cross join lateral jsonb_array_elements(r.changes) change
    where r.import_id = $1 and r.outcome = 'changed' and change ->> 'group' = 'credential' and r.row_number between $2 and $3) i
  cross join lateral jsonb_to_record(i.item) as n(kind text, level_code text, language text, major text)`;

const ADDRESSES = `
  insert into person_address (person_id, kind, as_declared)
  select i.person_id, i.item ->> 'kind', i.item ->> 'as_declared'
  from (
    select r.new_person_id as person_id, item from import_row r cross join lateral jsonb_array_elements(r.record -> 'addresses') item
    where r.import_id = $1 and r.outcome = 'new' and r.row_number between $2 and $3
    union all
    select r.person_id, change -> 'item' from import_row r cross join lateral jsonb_array_elements(r.changes) change
    where r.import_id = $1 and r.outcome = 'changed' and change ->> 'group' = 'address' and r.row_number between $2 and $3) i`;

/** The file as a whole has a new version, whichever part of it changes. */
const CHANGED_PEOPLE = `
  update person p set version = p.version + 1,
    ${PERSON_COLUMNS.map(({ column }) => `${column} = coalesce(n.${column}, p.${column})`).join(', ')}
  from import_row r
  cross join lateral jsonb_to_record((
    select coalesce(jsonb_object_agg(c ->> 'column', c ->> 'to'), '{}') from jsonb_array_elements(r.changes) c where c ->> 'group' = 'person'
  )) as n(${personRecord})
  where r.import_id = $1 and r.outcome = 'changed' and r.person_id = p.id and r.row_number between $2 and $3`;

/** A further position; on a day that has one already, a further revision of it. What the list does not say stays, unless the grade is another. */
const CHANGED_SALARIES = `
  insert into salary_position (person_id, grade_code, grade_since, step, coefficient, over_scale_percent, count_from, paid_from, reason, revision)
  select r.person_id, coalesce(n.grade_code, p.grade_code), coalesce(n.grade_since, k.grade_since),
    coalesce(n.step, k.step), coalesce(n.coefficient, k.coefficient), coalesce(n.over_scale_percent, k.over_scale_percent), k.count_from,
    b.as_of, 'Theo danh sách nhập',
    1 + coalesce((select max(s.revision) from salary_position s where s.person_id = r.person_id and s.paid_from = b.as_of), 0)
  from import_row r join import_batch b on b.id = r.import_id
  cross join lateral jsonb_to_record(r.record -> 'salary')
    as n(grade_code text, grade_since text, step int, coefficient numeric, over_scale_percent numeric)
  left join lateral (select * from salary_position_in_force s
    where s.person_id = r.person_id and s.paid_from <= b.as_of and not s.is_void order by s.paid_from desc limit 1) p on true
  left join lateral (select p.* where n.grade_code is null or n.grade_code = p.grade_code) k on true
  where r.import_id = $1 and r.outcome = 'changed' and r.row_number between $2 and $3
    and exists (select from jsonb_array_elements(r.changes) c where c ->> 'group' = 'salary')`;

const ENDED_UNIT = `
  select coalesce(n.name, 'một đơn vị trong danh sách') as name
  from (select distinct unit_id as id from import_row where import_id = $1 and outcome = 'new') u
  left join lateral (select name from organisation_name where organisation_id = u.id order by lower(valid) desc limit 1) n on true
  where not exists (select from organisation_place p where p.organisation_id = u.id and upper_inf(p.valid)) order by 1 limit 1`;

/** The name of a unit into which new people would go although it has been given an end: they would have no post there. */
export async function endedUnit(client: pg.ClientBase, importId: string): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(ENDED_UNIT, [importId]);
  return rows[0]?.name;
}

/** People whose files will change are held until the end, so that nobody saves in between. */
const HOLD_PEOPLE = `
  select from person where id in (select person_id from import_row where import_id = $1 and outcome = 'changed') order by id for update`;

const STEPS = [
  NEW_PEOPLE,
  NEW_EMPLOYMENTS,
  NEW_SALARIES,
  CHANGED_PEOPLE,
  CHANGED_SALARIES,
  CREDENTIALS,
  ADDRESSES,
];
const ROWS_AT_ONCE = 5_000;

export async function holdPeople(client: pg.ClientBase, importId: string): Promise<void> {
  await client.query(HOLD_PEOPLE, [importId]);
}

/**
 * Writes the good rows of a batch into the register, in the transaction of `client`. `progress` hears how many rows are
 * through; nothing is there for others before the commit.
 */
export async function applyRows(
  client: pg.ClientBase,
  importId: string,
  progress: (rows: number) => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ row_number: number }>(
    `select row_number from import_row where import_id = $1 and outcome in ('new', 'changed') order by row_number`,
    [importId],
  );
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const until = Math.min(from + ROWS_AT_ONCE, rows.length);
    const range = [importId, rows[from]?.row_number, rows[until - 1]?.row_number];
    for (const step of STEPS) await client.query(step, range);
    await progress(until);
  }
}
