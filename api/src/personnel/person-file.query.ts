import { Statement } from '../platform/database';
import { CODE_LISTS, PERSON_COLUMNS, PERSON_FIELDS, nameField } from './person-columns';

const scalars = PERSON_FIELDS.map((field) => {
  const [column] = PERSON_COLUMNS[field];
  return `p.${column} as "${field}"`;
}).join(', ');

const codeName = (list: string, code: string): string =>
  `(select name_vi from code_entry where list = ${list} and code = ${code})`;
const codeNames = Object.entries(CODE_LISTS)
  .map(
    ([field, list]) =>
      `${codeName(`'${list}'`, `p.${PERSON_COLUMNS[field as keyof typeof CODE_LISTS][0]}`)} as "${nameField(field)}"`,
  )
  .join(', ');

/** The name a unit had on a day; its last one when it had none then. */
const unitName = (
  id: string,
  day: string,
): string => `(select name from organisation_name n where n.organisation_id = ${id}
  order by n.valid @> ${day} desc, lower(n.valid) desc limit 1)`;

export const decision = (
  id: string,
): string => `(select to_json(d) from (select id, kind, ${codeName(`'event_kinds'`, 'kind')} as "kindName", number,
  signed_on as "signedOn", signer, issuer, effective_on as "effectiveOn" from decision where id = ${id}) d)`;

/** `to` is the last day, as people say it; the range itself ends the day after. */
export const period = (valid: string): string => `lower(${valid}) as "from", upper(${valid}) - 1 as "to"`;
/** The day by which to name the unit of a dated row: the last one, or today while it lasts. */
const nameDay = (valid: string): string =>
  `case when upper_inf(${valid}) then greatest(lower(${valid}), $2::date) else upper(${valid}) - 1 end`;

const list = (columns: string, from: string, order: string): string =>
  `coalesce((select json_agg(x order by ${order}) from (select ${columns} ${from}) x), '[]')`;

const employments = list(
  `e.id, e.class_code as "classCode", ${codeName(`'subject_classes'`, 'e.class_code')} as "className", e.type_code as "typeCode",
   ${codeName(`'employment_types'`, 'e.type_code')} as "typeName", e.status_code as "statusCode",
   ${codeName(`'work_statuses'`, 'e.status_code')} as "statusName", e.exit_kind_code as "exitKindCode",
   ${codeName(`'exit_kinds'`, 'e.exit_kind_code')} as "exitKindName",
   ${(['managing', 'using', 'paying'] as const)
     .map(
       (side) => `e.${side}_organisation_id as "${side}OrganisationId",
     ${unitName(`e.${side}_organisation_id`, nameDay('e.valid'))} as "${side}OrganisationName"`,
     )
     .join(', ')},
   ${period('e.valid')}, e.contract_number as "contractNumber", e.contract_ends_on as "contractEndsOn",
   ${decision('e.decision_id')} as decision`,
  'from employment e where e.person_id = p.id',
  'x."from" desc',
);

const assignments = list(
  `a.id, a.employment_id as "employmentId", a.organisation_id as "organisationId",
   ${unitName('a.organisation_id', nameDay('a.valid'))} as "organisationName", a.title, a.is_leader as "isLeader",
   a.is_primary as "isPrimary", a.leader_allowance::text as "leaderAllowance",
   a.appointment_kind as "appointmentKind", a.appointed_on as "appointedOn", a.term_ends_on as "termEndsOn", a.position_id as "positionId",
   (select j.name from job_position j where j.id = a.position_id) as "positionName", ${period('a.valid')}, ${decision('a.decision_id')} as decision`,
  'from assignment a where a.person_id = p.id',
  'x."from" desc, x."isPrimary" desc, x.id',
);

/** `steps`, `monthsPerStep`: of the pay scale that the grade belongs to. */
const salaryPositions = list(
  `s.id, s.grade_code as "gradeCode", g.name_vi as "gradeName", s.grade_since as "gradeSince", s.step,
   (c.attributes ->> 'steps')::int as steps, (g.attributes ->> 'months_per_step')::int as "monthsPerStep", s.coefficient::text,
   s.over_scale_percent::text as "overScalePercent", s.paid_percent::text as "paidPercent", s.paid_from as "paidFrom",
   s.count_from as "countFrom", s.kind, s.retained_coefficient::text as "retainedCoefficient", s.reason, s.revision, s.is_void as "isVoid", ${decision('s.decision_id')} as decision,
   s.revision = max(s.revision) over (partition by s.paid_from) as "isInForce"`,
  `from salary_position s left join code_entry g on g.list = 'grades' and g.code = s.grade_code
   left join code_entry c on c.list = 'salary_scales' and c.code = g.attributes ->> 'salary_group' where s.person_id = p.id`,
  'x."paidFrom" desc, x.revision desc',
);

const credentials = list(
  `c.id, c.kind, c.level_code as "levelCode", l.name_vi as "levelName", c.rank, c.language, c.major, c.institution,
   c.form_code as "formCode", ${codeName(`'training_forms'`, 'c.form_code')} as "formName", c.country, c.number, c.score,
   c.decision_number as "decisionNumber", c.funding,
   c.started_on as "startedOn", c.earned_on as "earnedOn", c.expires_on as "expiresOn", c.is_verified as "isVerified"`,
  `from credential c left join code_entry l on l.code = c.level_code and l.list = case c.kind when 'EDUCATION' then 'education_levels'
   when 'POLITICAL' then 'political_theory_levels' when 'STATE_MANAGEMENT' then 'state_management_levels'
   when 'LANGUAGE' then 'foreign_language_levels' when 'IT' then 'it_levels' else 'defence_training_groups' end where c.person_id = p.id`,
  'x.kind, x."earnedOn" desc nulls last, x.id',
);

/** What somebody stated instead of what is worked out, by item. */
const overrides = `coalesce((select json_object_agg(o.item, json_build_object('id', o.id, 'value', o.value, 'reason', o.reason))
  from computed_override o where o.person_id = p.id), '{}')`;

const placeName = (
  level: number,
): string => `(select name_vi from place where scheme = a.scheme and level = ${level}
  and code = a.${['province', 'district', 'commune'][level - 1]}_code)`;
/** What an address of before 1 July 2025 is called now: its commune's main successor, else its province's. */
const nowText = `case when a.scheme = 'OLD_3_LEVEL' then coalesce(
    (select concat_ws(', ', n.name_vi, v.name_vi) from place_succession s
       join place n on n.scheme = 'NEW_2_LEVEL' and n.level = s.new_level and n.code = s.new_code
       join place v on v.scheme = 'NEW_2_LEVEL' and v.level = 1 and v.code = n.province_code
     where s.old_level = 3 and s.old_code = a.commune_code and s.is_main limit 1),
    (select n.name_vi from place_succession s join place n on n.scheme = 'NEW_2_LEVEL' and n.level = 1 and n.code = s.new_code
     where s.old_level = 1 and s.old_code = a.province_code and s.is_main limit 1)) end`;
const addresses = `coalesce((select json_object_agg(x.kind, to_json(x)) from (select a.kind, a.scheme, a.province_code as "provinceCode",
    a.district_code as "districtCode", a.commune_code as "communeCode", a.detail, a.as_declared as "asDeclared",
    coalesce(nullif(concat_ws(', ', a.detail, ${placeName(3)}, ${placeName(2)}, ${placeName(1)}), ''), a.as_declared) as text,
    ${nowText} as "nowText" from person_address a where a.person_id = p.id) x), '{}')`;

/** Where the person stands on day $2, as the lists see it; since when, by the main assignment. */
const current = `(select to_json(x) from (select s.organisation_id as "organisationId", ${unitName('s.organisation_id', '$2::date')} as "organisationName",
    (with recursive up as (
       select organisation_id, parent_id, 0 as depth from organisation_place where organisation_id = s.organisation_id and valid @> $2::date
       union all select w.organisation_id, w.parent_id, up.depth + 1 from up
         join organisation_place w on w.organisation_id = up.parent_id and w.valid @> $2::date)
     select n.name from up join organisation_name n on n.organisation_id = up.organisation_id and n.valid @> $2::date
     where up.parent_id is not null or up.depth = 0 order by up.depth desc limit 1) as "unitName",
    s.title, s.is_leader as "isLeader",
    (select lower(a.valid) from assignment a where a.person_id = p.id and a.is_primary and a.valid @> $2::date) as since,
    s.class_code as "classCode", ${codeName(`'subject_classes'`, 's.class_code')} as "className", s.status_code as "statusCode",
    ${codeName(`'work_statuses'`, 's.status_code')} as "statusName", s.grade_code as "gradeCode",
    ${codeName(`'grades'`, 's.grade_code')} as "gradeName", s.step,
    (select (c.attributes ->> 'steps')::int from code_entry g join code_entry c on c.list = 'salary_scales' and c.code = g.attributes ->> 'salary_group'
     where g.list = 'grades' and g.code = s.grade_code) as steps, s.coefficient::text
  from person_state s where s.person_id = p.id and s.valid @> $2::date) x)`;

/**
 * A whole file in one statement and one value. `$1` the person, `$2` the day on which "current" is asked.
 * The few facts that the rules need and the answer does not show are under `facts`.
 */
export const personFileStatement = (id: string, day: string): Statement => ({
  name: 'person_file',
  text: `select to_json(f) as file from (select p.id, p.version, ${scalars}, ${codeNames}, p.is_invented as "isInvented",
      p.owner_organisation_id as "ownerOrganisationId", ${unitName('p.owner_organisation_id', '$2::date')} as "ownerOrganisationName",
      ${addresses} as addresses, ${employments} as employments, ${assignments} as assignments,
      ${salaryPositions} as "salaryPositions", ${credentials} as credentials, ${overrides} as overrides, ${current} as current,
      json_build_object('isWritable', case when actor_writes_everywhere() then true
          else p.owner_organisation_id = any (actor_writable_organisations()) end,
        'isProvinceKnown', exists (select from code_entry where list = 'cccd_province_codes' and code = left(p.citizen_id, 3))) as facts
    from person p where p.id = $1) f`,
  values: [id, day],
});

/** Who opened the file, when. No row for a file that does not exist or lies outside the reader's units. */
export const openingLogged = (id: string): Statement => ({
  name: 'person_file_opened',
  text: `insert into read_log (person_id, what) select id, 'file' from person where id = $1`,
  values: [id],
});
