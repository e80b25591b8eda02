import type { CountStatement } from './count-statement';

/** A person behind a cell, as of the day of the report. */
export interface PersonRow {
  readonly person_id: string;
  readonly full_name: string | null;
  readonly employee_code: string | null;
  readonly birth_date: string | null;
  readonly sex: 'M' | 'F' | null;
  readonly unit_name: string | null;
  readonly title: string | null;
  readonly class_name: string | null;
  readonly grade_code: string | null;
  readonly education_name: string | null;
  readonly political_name: string | null;
  readonly is_party: boolean;
  readonly may_open: boolean;
  readonly what: string | null;
}

/** Of a unit that is gone by the day, as it was last called. */
const nameOn = (unit: string, day: string): string =>
  `(select n.name from organisation_name n where n.organisation_id = ${unit} and lower(n.valid) <= ${day}::date order by lower(n.valid) desc limit 1)`;
const codeName = (list: string, code: string): string =>
  `(select k.name_vi from code_entry k where k.list = '${list}' and k.code = ${code})`;

/**
 * Names and words to the states of a page. Whoever may count a state may know whose it is; the file opens only where the
 * actor sees the person.
 */
export function withNames({ text, values }: CountStatement, asOf: string): CountStatement {
  const day = `$${values.length + 1}`;
  return {
    text: `with cell as materialized (${text}), named as (select * from counted_people(array(select person_id from cell)))
      select c.person_id, coalesce(w.full_name, c.known_name) as full_name, w.employee_code, w.birth_date, c.sex, ${nameOn('c.organisation_id', day)} as unit_name, c.title,
        ${codeName('subject_classes', 'c.class_code')} as class_name, c.grade_code, ${codeName('education_levels', 'c.education_code')} as education_name,
        ${codeName('political_theory_levels', 'c.political_code')} as political_name, coalesce(c.is_party, false) as is_party, c.what,
        exists (select from person p where p.id = c.person_id) as may_open
      from cell c left join named w on w.person_id = c.person_id order by c.organisation_id, c.person_id, c.row_id`,
    values: [...values, asOf],
  };
}

const allowance = (kind: string, day: string): string =>
  `(select coalesce(a.coefficient::text, a.percent::text || '%') from allowance a where a.person_id = c.person_id and a.kind_code = '${kind}' and a.valid @> ${day}::date)`;

/** Pay and allowances of the day beside the states; for lists of any length. @source TT 11/2012/TT-BNV, BM03, BM04 */
export function withPay({ text, values }: CountStatement, asOf: string): CountStatement {
  const day = `$${values.length + 1}`;
  return {
    text: `select c.person_id, coalesce(p.full_name, c.known_name) as full_name, p.employee_code, p.birth_date::text as birth_date, c.sex, ${nameOn('c.organisation_id', day)} as unit_name,
        c.title, c.grade_code, c.step, c.coefficient, coalesce(c.is_party, false) as is_party, c.what, p.id is not null as may_open,
        ${codeName('subject_classes', 'c.class_code')} as class_name, ${codeName('education_levels', 'c.education_code')} as education_name,
        ${codeName('political_theory_levels', 'c.political_code')} as political_name,
        pay.grade_since::text as grade_since, post.since::text as post_since, post.allowance::text as leader_allowance,
        ${allowance('TRACH_NHIEM', day)} as duty_allowance, ${allowance('KHU_VUC', day)} as area_allowance,
        pay.over_scale::text as over_scale,
        (select sum(a.percent)::text from allowance a where a.person_id = c.person_id and a.percent is not null and a.valid @> ${day}::date) as percent_allowance,
        case when c.title is null then 'Chưa có chức danh' end as note
      from (${text}) c left join person p on p.id = c.person_id
      left join lateral (select x.grade_since, nullif(x.over_scale_percent, 0) as over_scale from salary_position_in_force x
        where x.person_id = c.person_id and x.paid_from <= ${day}::date and not x.is_void order by x.paid_from desc limit 1) pay on true
      left join lateral (select lower(x.valid) as since, x.leader_allowance as allowance from assignment x
        where x.person_id = c.person_id and x.is_primary and x.valid @> ${day}::date limit 1) post on true
      order by c.organisation_id, c.person_id, c.row_id`,
    values: [...values, asOf],
  };
}
