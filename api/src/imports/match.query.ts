import type pg from 'pg';
import { personChanges, personRecord } from './person-columns';

/**
 * Finds for each good row of a batch the person it speaks of, all rows in a few statements, in the actor's frame: only
 * people he may see can be found. A row is sure of its person by number and name, by name and full birth date, or by
 * name and the same year when one such person stands in the unit. All else is asked.
 *
 * $1 the batch
 */
const FIND_PEOPLE = `
  with batch as (select id, organisation_id, as_of from import_batch where id = $1),
  below as materialized (select o as id from batch, organisations_below(array[batch.organisation_id], batch.as_of) o),
  good as materialized (
    select r.row_number, r.name_key, r.birth_date, r.citizen_id, r.employee_code, r.choice, r.record #>> '{person,full_name}' as full_name
    from import_row r where r.import_id = $1 and not r.has_error),
  twin as (
    select row_number,
      first_value(row_number) over by_number as same_number,
      case when citizen_id is null or citizen_id = first_value(citizen_id) over by_name or first_value(citizen_id) over by_name is null
        then first_value(row_number) over by_name end as same_name, citizen_id, birth_date
    from good window by_number as (partition by citizen_id order by row_number), by_name as (partition by name_key, birth_date order by row_number)),
  repeated as (
    select row_number, case when citizen_id is not null and same_number < row_number then same_number else same_name end as first_row from twin
    where (citizen_id is not null and same_number < row_number) or (length(birth_date) = 10 and same_name < row_number)),
  by_number as (
    select w.row_number, p.id, p.name_key = w.name_key as is_sure from good w join person p on p.citizen_id = w.citizen_id
    union select w.row_number, p.id, p.name_key = w.name_key from good w join person p on p.employee_code = w.employee_code),
  by_name as (
    select w.row_number, p.id, p.full_name = w.full_name or name_form(p.full_name) = name_form(w.full_name) as is_same_name,
      p.birth_date = w.birth_date and length(w.birth_date) = 10 as is_same_day,
      p.birth_date is not null and w.birth_date is not null and p.owner_organisation_id in (select id from below) as is_near,
      count(*) over (partition by w.row_number) as candidates
    from good w join person p on p.name_key = w.name_key
    where (p.birth_date is null or w.birth_date is null or starts_with(p.birth_date::text, w.birth_date) or starts_with(w.birth_date, p.birth_date::text))
      and (p.citizen_id is null or w.citizen_id is null or p.citizen_id = w.citizen_id)
      and not exists (select from by_number n where n.row_number = w.row_number)),
  candidate as (
    select row_number, id, is_sure from by_number
    union all select row_number, id, is_same_name and (is_same_day or (is_near and candidates = 1)) from by_name),
  found as (
    select row_number, count(*) as candidates, count(*) filter (where is_sure) as sure,
      (array_agg(id) filter (where is_sure))[1] as sure_id, array_agg(id order by is_sure desc, id) as ids
    from candidate group by row_number),
  decided as (
    select w.row_number, f.ids, r.first_row,
      case when w.choice = any (f.ids::text[]) then w.choice::uuid when w.choice is null and f.sure = 1 then f.sure_id end as person_id,
      w.choice = 'skip' as is_skipped,
      f.ids is null or (w.choice = 'new' and not exists (select from by_number n where n.row_number = w.row_number)) as is_new
    from good w left join found f using (row_number) left join repeated r using (row_number))
  update import_row i set
    person_id = d.person_id, changes = null,
    outcome = case when d.first_row is not null then 'problem' when d.is_skipped then 'ambiguous' when d.person_id is not null then 'unchanged'
      when d.is_new then 'new' else 'ambiguous' end,
    candidates = case when d.person_id is null and d.ids is not null or i.choice is not null then (
      select jsonb_agg(jsonb_build_object('id', p.id, 'fullName', p.full_name, 'birthDate', p.birth_date,
        'citizenIdMasked', case when p.citizen_id is null then null else substr(p.citizen_id, 1, 4) || '••••' || right(p.citizen_id, 4) end,
        'organisationName', n.name, 'title', s.title))
      from unnest(d.ids[:10]) chosen join person p on p.id = chosen
      left join organisation_name n on n.organisation_id = p.owner_organisation_id and upper_inf(n.valid)
      left join person_state s on s.person_id = p.id and upper_inf(s.valid)) end,
    match_problem = case when d.first_row is not null
      then jsonb_build_object('field', 'fullName', 'reason', 'Trùng với dòng ' || d.first_row || ' của danh sách này.') end
  from decided d where i.import_id = $1 and i.row_number = d.row_number`;

/** Rows that cannot be written although they were understood: a second row for one person, a number somebody else has, a file of others. */
const REFUSE_CLASHES = `
  with mine as materialized (
    select r.row_number, r.person_id, r.outcome, r.citizen_id, r.employee_code,
      row_number() over (partition by r.person_id order by r.row_number) as place,
      first_value(r.row_number) over (partition by r.person_id order by r.row_number) as first_row,
      first_value(r.row_number) over (partition by r.employee_code order by r.row_number) as first_code
    from import_row r where r.import_id = $1 and r.outcome in ('new', 'changed', 'unchanged')),
  numbers as (
    select array_agg(m.citizen_id) filter (where m.citizen_id is not null) as citizen_ids,
      array_agg(m.employee_code) filter (where m.employee_code is not null) as codes
    from mine m left join person p on p.id = m.person_id
    where p.id is null or p.citizen_id is distinct from m.citizen_id or p.employee_code is distinct from m.employee_code),
  taken as materialized (select t.number from numbers, numbers_taken(numbers.citizen_ids, numbers.codes) t),
  clash as (
    select m.row_number,
      case when m.person_id is not null and m.place > 1 then jsonb_build_object('field', 'fullName', 'reason', 'Trùng với dòng ' || m.first_row || ': cùng một hồ sơ.')
        when m.employee_code is not null and m.first_code < m.row_number
          then jsonb_build_object('field', 'employeeCode', 'reason', 'Số hiệu này đã có ở dòng ' || m.first_code || ' của danh sách này.')
        when m.citizen_id is distinct from p.citizen_id and m.citizen_id in (select number from taken)
          then jsonb_build_object('field', 'citizenId', 'reason', 'Số định danh này đã có ở một hồ sơ khác.')
        when m.employee_code is distinct from p.employee_code and m.employee_code in (select number from taken)
          then jsonb_build_object('field', 'employeeCode', 'reason', 'Số hiệu này đã có ở một hồ sơ khác.')
        when p.id is not null and not ((select actor_writes_everywhere()) or p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[]))
          then jsonb_build_object('field', 'fullName', 'reason', 'Hồ sơ này thuộc đơn vị khác, bạn chỉ được xem.') end as problem
    from mine m left join person p on p.id = m.person_id)
  update import_row i set outcome = 'problem', match_problem = clash.problem from clash
  where i.import_id = $1 and i.row_number = clash.row_number and clash.problem is not null`;

/** What the list says otherwise than the register about the people it knows: old and new value side by side. */
const COMPARE = `
  with batch as (select as_of from import_batch where id = $1),
  known as materialized (
    select r.row_number, r.person_id, r.record from import_row r
    where r.import_id = $1 and r.outcome in ('changed', 'unchanged') and r.person_id is not null),
  difference as (
    select k.row_number, 1 as part, c.field, jsonb_build_object('group', 'person', 'column', c.name, 'field', c.field, 'from', c.was, 'to', c.becomes) as change
    from known k join person p on p.id = k.person_id
    cross join lateral jsonb_to_record(k.record -> 'person') as n(${personRecord})
    cross join lateral (values
        ${personChanges}) as c(name, field, was, becomes, differs)
    where c.differs
    union all
    select k.row_number, 2, c.field, jsonb_build_object('group', 'salary', 'column', c.name, 'field', c.field, 'from', c.was, 'to', c.becomes)
    from known k cross join batch
    cross join lateral jsonb_to_record(k.record -> 'salary')
      as n(grade_code text, grade_since text, step int, coefficient numeric(4, 2), over_scale_percent numeric(5, 2))
    left join lateral (select * from salary_position_in_force s
      where s.person_id = k.person_id and s.paid_from <= batch.as_of and not s.is_void order by s.paid_from desc limit 1) p on true
    cross join lateral (values
      ('grade_code', 'gradeCode', p.grade_code, n.grade_code, n.grade_code is distinct from p.grade_code),
      ('grade_since', 'gradeHeldSince', p.grade_since::text, n.grade_since, p.grade_since is null or not starts_with(p.grade_since::text, n.grade_since)),
      ('step', 'step', p.step::text, n.step::text, n.step is distinct from p.step),
      ('coefficient', 'coefficient', p.coefficient::text, n.coefficient::text, n.coefficient is distinct from p.coefficient),
      ('over_scale_percent', 'allowanceOverScale', p.over_scale_percent::text, n.over_scale_percent::text,
        n.over_scale_percent is distinct from p.over_scale_percent)) as c(name, field, was, becomes, differs)
    where c.becomes is not null and c.differs
    union all
    select k.row_number, 3, c ->> 'kind', jsonb_build_object('group', 'credential', 'field', c ->> 'kind', 'from', null, 'to', c ->> 'level_name', 'item', c)
    from known k cross join lateral jsonb_array_elements(k.record -> 'credentials') c
    where not exists (select from credential x where x.person_id = k.person_id and x.kind = c ->> 'kind'
      -- Another language is another certificate; the list's is always written out as "Tiếng Anh", a file's may be "Anh văn".
      and (x.language is null or c ->> 'language' is null or ' ' || lower(x.language) || ' ' like '% ' || replace(lower(c ->> 'language'), 'tiếng ', '') || ' %')
      and (x.level_code = c ->> 'level_code' or x.rank >= (c ->> 'rank')::int))
    union all
    select k.row_number, 4, c ->> 'kind', jsonb_build_object('group', 'address', 'field', c ->> 'kind', 'from', null, 'to', c ->> 'as_declared', 'item', c)
    from known k cross join lateral jsonb_array_elements(k.record -> 'addresses') c
    where not exists (select from person_address a where a.person_id = k.person_id and a.kind = c ->> 'kind')),
  gathered as (select row_number, jsonb_agg(change order by part, field) as changes from difference group by row_number)
  update import_row i set outcome = case when g.changes is null then 'unchanged' else 'changed' end, changes = g.changes
  from known k left join gathered g using (row_number)
  where i.import_id = $1 and i.row_number = k.row_number`;

/** Everything about a batch that a look at the register decides, as one text: equal before and after means nothing has moved. */
const FINGERPRINT = `
  select coalesce(md5(string_agg(concat_ws(':', row_number, outcome, person_id, changes), '|' order by row_number)), '') as print
  from import_row where import_id = $1`;

const COUNTS = `
  update import_batch b set counts = (
    select jsonb_build_object('new', count(*) filter (where outcome = 'new'), 'known', count(*) filter (where outcome in ('changed', 'unchanged')),
      'changed', count(*) filter (where outcome = 'changed'), 'unchanged', count(*) filter (where outcome = 'unchanged'),
      'ambiguous', count(*) filter (where outcome = 'ambiguous'), 'problems', count(*) filter (where outcome = 'problem'))
    from import_row r where r.import_id = b.id) where b.id = $1`;

export async function matchRows(client: pg.ClientBase, importId: string): Promise<void> {
  // The rows may just have been written: without a look at them the statements are planned for a handful.
  await client.query('analyze import_row');
  for (const statement of [FIND_PEOPLE, REFUSE_CLASHES, COMPARE]) await client.query(statement, [importId]);
}

/** Apart from the matching: it writes the batch itself, which must stay free while progress is told from elsewhere. */
export async function countRows(client: pg.ClientBase, importId: string): Promise<void> {
  await client.query(COUNTS, [importId]);
}

export async function fingerprint(client: pg.ClientBase, importId: string): Promise<string> {
  const { rows } = await client.query<{ print: string }>(FINGERPRINT, [importId]);
  return rows[0]?.print ?? '';
}
