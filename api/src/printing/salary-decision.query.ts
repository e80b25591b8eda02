import type { Statement } from '../platform/database';

const unitName = (id: string, on: string): string =>
  `(select name from organisation_name n where n.organisation_id = ${id} order by n.valid @> ${on} desc, lower(n.valid) desc limit 1)`;

const columns = `s.id, s.person_id as "personId", p.full_name as "fullName", p.sex, p.birth_date as "birthDate", s.kind,
    s.grade_code as "gradeCode", (select name_vi from code_entry where list = 'grades' and code = s.grade_code) as "gradeName",
    s.step, s.coefficient::text, s.over_scale_percent::text as "overScalePercent", s.paid_from as "paidFrom",
    s.count_from as "countFrom", b.step as "oldStep", b.coefficient::text as "oldCoefficient", a.title as post,
    ${unitName('a.organisation_id', 's.paid_from')} as organisation, e.class_code as "classCode",
    ${unitName('e.managing_organisation_id', 's.paid_from')} as "managingOrganisation",
    d.kind as "decisionKind", (select name_vi from code_entry where list = 'event_kinds' and code = d.kind) as "decisionKindName",
    d.number, d.signed_on as "signedOn", d.signer, d.issuer,
    (select name from organisation_place o join organisation_name n on n.organisation_id = o.organisation_id and n.valid @> current_date
     where o.parent_id is null and o.valid @> current_date limit 1) as "rootName",
    (select l.name_vi from organisation_place o join organisation u on u.id = o.organisation_id
       join place l on l.scheme = u.place_scheme and l.level = u.place_level and l.code = u.place_code
     where o.parent_id is null and o.valid @> current_date limit 1) as province`;

/** The position, the one before it, and where the person stood on its first day. */
const from = `from salary_position s join person p on p.id = s.person_id
    left join decision d on d.id = s.decision_id
    left join lateral (select step, coefficient from salary_position_in_force b
      where b.person_id = s.person_id and b.paid_from < s.paid_from and not b.is_void order by b.paid_from desc limit 1) b on true
    left join lateral (select title, organisation_id from assignment a
      where a.person_id = s.person_id and a.is_primary and a.valid @> s.paid_from limit 1) a on true
    left join lateral (select class_code, managing_organisation_id from employment e
      where e.person_id = s.person_id and e.valid @> s.paid_from limit 1) e on true`;

export const salaryOfPosition = (personId: string, positionId: string): Statement => ({
  name: 'print_salary_of_position',
  text: `select ${columns} ${from} where s.person_id = $1 and s.id = $2`,
  values: [personId, positionId],
});

/** Everybody whose pay the decision sets and whom the asker may see, in the order of their names. */
export const salaryOfDecision = (decisionId: string): Statement => ({
  name: 'print_salary_of_decision',
  text: `select ${columns} ${from} where s.decision_id = $1 and not s.is_void
    order by p.given_name collate "vi-VN-x-icu", p.family_name collate "vi-VN-x-icu", p.middle_name collate "vi-VN-x-icu", s.id`,
  values: [decisionId],
});

export interface StoredSalary {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  readonly sex: 'M' | 'F' | null;
  readonly birthDate: string | null;
  readonly kind: string | null;
  readonly gradeCode: string | null;
  readonly gradeName: string | null;
  readonly step: number | null;
  readonly coefficient: string | null;
  readonly overScalePercent: string | null;
  readonly paidFrom: string;
  readonly countFrom: string | null;
  readonly oldStep: number | null;
  readonly oldCoefficient: string | null;
  readonly post: string | null;
  readonly organisation: string | null;
  readonly classCode: string | null;
  readonly managingOrganisation: string | null;
  readonly decisionKind: string | null;
  readonly decisionKindName: string | null;
  readonly number: string | null;
  readonly signedOn: string | null;
  readonly signer: string | null;
  readonly issuer: string | null;
  readonly rootName: string | null;
  readonly province: string | null;
}
