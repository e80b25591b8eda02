import { maskCitizenId } from '@hr/domain';
import { createHash } from 'node:crypto';
import { Row, Statement } from '../platform/database';
import { Parameters } from './parameters';
import { peopleFilter } from './people-filter';
import { orderOf, sortsByOrganisation } from './people-order';
import type { PeopleQuery, PersonListItem } from './people.dto';
import { notesOf } from './person-notes';

/** What a row of the list looks like before its codes and units are named. */
const BASE_COLUMNS = `p.id, p.full_name, p.sex, p.birth_date, p.birth_first, p.citizen_id, p.is_citizen_id_odd, p.employee_code,
  p.ethnic_code, coalesce(s.organisation_id, p.owner_organisation_id) as organisation_id, s.title, s.is_leader, s.concurrent_count,
  s.class_code, s.type_code, s.status_code, s.grade_code, s.grade_group, s.step, s.coefficient, s.education_code,
  s.political_code, s.is_party`;

/** Of whom no state is known on the day or before: employed from a later day, or not yet. */
const NOT_BEGUN = 'Chưa bắt đầu làm việc';

/**
 * A search or a unit finds few enough to count them while they are put in order. For all others the page is read along
 * the index of names, which finds fifty people without looking at the rest, and the count is a statement of its own.
 */
export const isCountedWithRows = (query: PeopleQuery): boolean =>
  Boolean(query.q?.trim() || query.organisationId);

/** How many there are in all: needs neither order nor names. */
export function countStatement(
  query: PeopleQuery,
  asOf: string,
  seesEverybody: boolean,
  anywhere = false,
): Statement {
  const parameters = new Parameters();
  const { counted } = peopleFilter(query, asOf, parameters, { anywhere, seesEverybody });
  return statement(`select count(*)::int as total from ${counted}`, parameters, isEveryday(query));
}

/** What a query can hold without being out of the ordinary. */
const EVERYDAY: readonly string[] = ['q', 'organisationId', 'asOf', 'page', 'pageSize', 'sort', 'status'];

/** The shapes that are asked for all day: by name, everybody, a unit or a search. Their plans are worth keeping. */
const isEveryday = (query: PeopleQuery): boolean =>
  query.sort === 'name' &&
  query.status === 'working' &&
  Object.entries(query).every(([key, value]) => value === undefined || EVERYDAY.includes(key));

function statement(text: string, { values }: Parameters, isKept: boolean): Statement {
  return {
    name: isKept ? `people_${createHash('sha1').update(text).digest('hex').slice(0, 16)}` : '',
    text,
    values,
  };
}

/** Whole list in its order, or one page of it. */
export function rowsStatement(query: PeopleQuery, asOf: string, whole = false, anywhere = false): Statement {
  const parameters = new Parameters();
  const { from, where } = peopleFilter(query, asOf, parameters, { anywhere });
  const day = parameters.add(asOf);
  const organisation = sortsByOrganisation(query.sort)
    ? `left join organisation_name o on o.organisation_id = s.organisation_id and o.valid @> ${day}::date`
    : '';
  const page = whole
    ? ''
    : `limit ${parameters.add(query.pageSize)}::int offset ${parameters.add((query.page - 1) * query.pageSize)}::int`;
  const text = `with recursive page as materialized (
      select x.*, row_number() over () as n from (
        select ${BASE_COLUMNS}, coalesce(s.valid @> ${day}::date, false) as is_working,
          ${!whole && isCountedWithRows(query) ? 'count(*) over ()::int' : 'null'} as total
        from ${from} ${organisation} ${where} order by ${orderOf(query.sort)} ${page}) x
    ), up as (
      select o.id as start, o.id, w.parent_id, 0 as depth from (select distinct organisation_id as id from page) o
        join lateral (select parent_id from organisation_place where organisation_id = o.id and valid @> ${day}::date limit 1) w on true
      union all
      select up.start, w.id, w.parent_id, up.depth + 1 from up
        join lateral (select organisation_id as id, parent_id from organisation_place
          where organisation_id = up.parent_id and valid @> ${day}::date limit 1) w on true
    ), top as (
      select distinct on (start) start, id from up where parent_id is not null or id = start order by start, depth desc
    ), unit as materialized (
      select o.id, coalesce(now.name, once.name) as name, top_name.name as top_name
      from (select distinct organisation_id as id from page) o
      left join top on top.start = o.id
      left join lateral (select name from organisation_name where organisation_id = o.id and valid @> ${day}::date limit 1) now on true
      left join lateral (select name from organisation_name where organisation_id = o.id and now.name is null
        order by lower(valid) desc limit 1) once on true
      left join lateral (select name from organisation_name where organisation_id = top.id and valid @> ${day}::date limit 1) top_name on true
    )
    select page.id, full_name, sex, birth_date, birth_first::text, citizen_id, is_citizen_id_odd, employee_code, organisation_id,
      unit.name as organisation_name, unit.top_name as unit_name, title, coalesce(is_leader, false) as is_leader,
      coalesce(concurrent_count, 0) as concurrent_count, class_code, class.name_vi as class_name, type.name_vi as type_name,
      status.code as status_code, case when status_code is null then '${NOT_BEGUN}' else status.name_vi end as status_name, grade_code,
      grade.name_vi as grade_name, grade_group, step, (scale.attributes ->> 'steps')::int as steps, coefficient::text,
      education_code, education.name_vi as education_name, political.name_vi as political_name, coalesce(is_party, false) as is_party,
      ethnic.name_vi as ethnic_name, is_working, total
    from page
    left join unit on unit.id = page.organisation_id
    left join code_entry class on class.list = 'subject_classes' and class.code = class_code
    left join code_entry type on type.list = 'employment_types' and type.code = type_code
    left join code_entry status on status.list = 'work_statuses' and status.code = case when is_working then status_code when status_code is not null then 'DA_NGHI' end
    left join code_entry grade on grade.list = 'grades' and grade.code = grade_code
    left join code_entry scale on scale.list = 'salary_scales' and scale.code = grade.attributes ->> 'salary_group'
    left join code_entry education on education.list = 'education_levels' and education.code = education_code
    left join code_entry political on political.list = 'political_theory_levels' and political.code = political_code
    left join code_entry ethnic on ethnic.list = 'ethnic_groups' and ethnic.code = ethnic_code
    order by n`;
  return statement(text, parameters, isEveryday(query) && !whole);
}

/** A row as `rowsStatement` answers it. */
export interface ListRow {
  readonly id: string;
  readonly full_name: string;
  readonly sex: 'M' | 'F' | null;
  readonly birth_date: string | null;
  readonly birth_first: string | null;
  readonly citizen_id: string | null;
  readonly is_citizen_id_odd: boolean;
  readonly employee_code: string | null;
  readonly organisation_id: string;
  readonly organisation_name: string | null;
  readonly unit_name: string | null;
  readonly title: string | null;
  readonly is_leader: boolean;
  readonly concurrent_count: number;
  readonly class_code: string | null;
  readonly class_name: string | null;
  readonly type_name: string | null;
  readonly status_code: string | null;
  readonly status_name: string | null;
  readonly grade_code: string | null;
  readonly grade_name: string | null;
  readonly grade_group: string | null;
  readonly step: number | null;
  readonly steps: number | null;
  readonly coefficient: string | null;
  readonly education_code: string | null;
  readonly education_name: string | null;
  readonly political_name: string | null;
  readonly is_party: boolean;
  readonly ethnic_name: string | null;
  readonly is_working: boolean;
}

/** The rows as the API answers them: citizen ids masked, notes of the day beside. */
export function listItems(rows: readonly Row[], asOf: string): PersonListItem[] {
  const notes = notesOf(asOf);
  return (rows as unknown as ListRow[]).map((row) => ({
    id: row.id,
    fullName: row.full_name,
    sex: row.sex,
    birthDate: row.birth_date,
    citizenIdMasked: row.citizen_id === null ? null : maskCitizenId(row.citizen_id),
    employeeCode: row.employee_code,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    unitName: row.unit_name,
    title: row.title,
    isLeader: row.is_leader,
    concurrentCount: row.concurrent_count,
    classCode: row.class_code,
    className: row.class_name,
    typeName: row.type_name,
    statusCode: row.status_code,
    statusName: row.status_name,
    gradeCode: row.grade_code,
    gradeName: row.grade_name,
    gradeGroup: row.grade_group,
    step: row.step,
    steps: row.steps,
    coefficient: row.coefficient,
    educationName: row.education_name,
    politicalName: row.political_name,
    isParty: row.is_party,
    ethnicName: row.ethnic_name,
    notes: notes(row),
  }));
}
