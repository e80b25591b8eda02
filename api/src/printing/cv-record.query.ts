import type { Statement } from '../platform/database';

const name = (list: string, code: string): string =>
  `(select name_vi from code_entry where list = '${list}' and code = ${code})`;
const rows = (columns: string, table: string, order: string): string =>
  `coalesce((select json_agg(x order by ${order}) from (select ${columns} from ${table} t where t.person_id = p.id) x), '[]')`;
/** `to` is the last day; the range itself ends the day after. */
const period = 'lower(t.valid) as "from", upper(t.valid) - 1 as "to"';
const decision = `(select to_json(d) from (select number, signed_on as "signedOn", issuer, signer from decision where id = t.decision_id) d)`;

const lists = {
  awards: rows(
    `t.year, ${name('awards', 't.award_code')} as award, (select attributes ->> 'group' from code_entry where list = 'awards'
       and code = t.award_code) as "group", (select attributes ->> 'level' from code_entry where list = 'awards' and code = t.award_code) as level, (select position from code_entry where list = 'awards' and code = t.award_code) as rank,
     t.detail, t.professional_rating as rating, t.emulation_rating as emulation, t.number, t.decided_on as "decidedOn", t.issuer`,
    'award',
    'x.year, x."decidedOn" nulls first',
  ),
  evaluations: rows(
    `t.year, ${name('evaluation_ranks', 't.rank_code')} as rank, t.score::text, t.organisation_name as organisation`,
    'evaluation',
    'x.year',
  ),
  allowances: rows(
    `t.kind_code as "kindCode", ${name('allowance_kinds', 't.kind_code')} as kind, t.coefficient::text, t.percent::text,
     t.amount_vnd::text as amount, ${period}, t.note`,
    'allowance',
    'x."from"',
  ),
  works: rows(
    't.started_on as "from", t.ended_on as "to", t.organisation_name as organisation, t.title, t.place',
    'work_history',
    'first_day(x."from") nulls first',
  ),
  services: rows(
    't.enlisted_on as "from", t.discharged_on as "to", t.rank_name as rank, t.unit_name as unit',
    'military_service',
    'first_day(x."from") nulls first',
  ),
  unions: rows(
    't.organisation_name as organisation, t.joined_on as "from", t.left_on as "to", t.post',
    'union_membership',
    'first_day(x."from") nulls first',
  ),
  partyPosts: rows(
    't.title, t.organisation_name as organisation, t.is_concurrent as "isConcurrent", t.started_on as "from", t.ended_on as "to"',
    'party_post',
    'first_day(x."from") nulls first',
  ),
  benefits: rows(
    `${name('policy_categories', 't.category_code')} as category, ${name('war_invalid_classes', 't.war_invalid_class_code')} as class,
     t.injury_rate::text as rate`,
    'policy_benefit',
    'x.category',
  ),
  plans: rows(
    `t.post_title as post, t.organisation_name as organisation, t.term, t.left_on as "to"`,
    'succession_plan',
    'x.term, x.post',
  ),
  positions: rows(
    `t.position_name as name, t.position_code as code, ${name('career_levels_vc', 't.career_level_code')} as level,
     t.amount_vnd::text as amount, t.percent::text, t.over_scale_percent::text as "overScale", ${period}`,
    'position_pay',
    'x."from"',
  ),
  remarks: rows('t.remarked_on as "on", t.remark, t.signer', 'employer_remark', 'x."on"'),
  health: rows(
    't.checked_on as "on", t.status, t.height_cm::text as height, t.weight_kg::text as weight, t.blood_group as blood, t.disability',
    'health',
    'x."on"',
  ),
  histories: rows(
    `t.kind, t.started_on as "from", t.ended_on as "to", t.organisation_name as organisation, t.title, t.place, t.statement,
     t.declared_to as "declaredTo"`,
    'history_statement',
    'first_day(x."from") nulls first',
  ),
  disciplines: rows(
    `${name('disciplines', 't.form_code')} as form, (select position from code_entry where list = 'disciplines' and code = t.form_code) as rank,
     t.behaviour, t.issuer, t.number, t.decided_on as "decidedOn", ${period}, t.is_wrongful as "isWrongful"`,
    'discipline',
    'x."from"',
  ),
  relatives: rows(
    `t.side, ${name('family_relations', 't.relation_code')} as relation,
     (select position from code_entry where list = 'family_relations' and code = t.relation_code) as rank, t.full_name as name,
     t.birth_date as "birthDate", t.is_deceased as "isDeceased", t.is_former as "isFormer", t.home_place as home, t.occupation, t.post,
     t.workplace, t.residence, t.country, t.is_abroad as "isAbroad", t.memberships, t.old_regime as "oldRegime", t.convictions, t.note`,
    'family_member',
    'x.rank, first_day(x."birthDate") nulls last, x.name',
  ),
  economies: rows(
    `t.declared_on as "on", t.salary_income as "salaryIncome", t.other_income as "otherIncome", t.house_granted as "houseGranted",
     t.house_bought as "houseBought", t.land_granted as "landGranted", t.land_bought as "landBought", t.business_land as "businessLand"`,
    'family_economy',
    'x."on"',
  ),
  appointments: rows(
    `t.id, t.appointment_kind as kind, t.appointed_on as "appointedOn", ${period}, t.is_primary as "isPrimary", ${decision} as decision`,
    'assignment',
    'x."from"',
  ),
} as const;

export const SECTIONS = ['HEALTH', 'HISTORY', 'DISCIPLINE', 'FAMILY', 'ECONOMY'] as const;
export type Section = (typeof SECTIONS)[number];

/** What the print needs beyond the file as the screen shows it, in one statement and one value. Rows as RLS lets them be seen. */
export const cvRecordStatement = (id: string): Statement => ({
  name: 'print_record',
  text: `select to_json(r) as record from (select p.revolution_joined_on as "revolutionJoinedOn",
      array(select section from unnest(array['${SECTIONS.join(`','`)}']) section where is_unlocked(p.id, section)) as unlocked,
      (select name_vi from organisation_place o join organisation u on u.id = o.organisation_id
         join place l on l.scheme = u.place_scheme and l.level = u.place_level and l.code = u.place_code
       where o.parent_id is null and o.valid @> current_date limit 1) as province,
      ${Object.entries(lists)
        .map(([key, sql]) => `${sql} as "${key}"`)
        .join(', ')}
    from person p where p.id = $1) r`,
  values: [id],
});

/** That the print was made, of which form; no row for a file outside the asker's units. */
export const printLogged = (id: string, detail: object, ground: string | null): Statement => ({
  name: 'print_logged',
  text: `insert into read_log (person_id, what, ground, detail) select id, 'print', $2, $3::jsonb from person where id = $1`,
  values: [id, ground, JSON.stringify(detail)],
});

interface Span {
  readonly from: string | null;
  readonly to: string | null;
}
interface DecisionNote {
  readonly number: string | null;
  readonly signedOn: string | null;
  readonly issuer: string | null;
}
/** The value that `cvRecordStatement` answers with. Dates are partial dates or days. */
export interface StoredRecord {
  readonly revolutionJoinedOn: string | null;
  readonly unlocked: readonly Section[];
  readonly province: string | null;
  readonly awards: readonly {
    readonly year: number;
    readonly award: string | null;
    readonly group: string | null;
    readonly level: string | null;
    readonly rank: number | null;
    readonly detail: string | null;
    readonly rating: string | null;
    readonly emulation: string | null;
    readonly number: string | null;
    readonly decidedOn: string | null;
    readonly issuer: string | null;
  }[];
  readonly evaluations: readonly {
    readonly year: number;
    readonly rank: string | null;
    readonly score: string | null;
    readonly organisation: string | null;
  }[];
  readonly allowances: readonly (Span & {
    readonly kindCode: string;
    readonly kind: string | null;
    readonly coefficient: string | null;
    readonly percent: string | null;
    readonly amount: string | null;
    readonly note: string | null;
  })[];
  readonly works: readonly (Span & {
    readonly organisation: string;
    readonly title: string | null;
    readonly place: string | null;
  })[];
  readonly services: readonly (Span & { readonly rank: string | null; readonly unit: string | null })[];
  readonly unions: readonly (Span & { readonly organisation: string; readonly post: string | null })[];
  readonly partyPosts: readonly (Span & {
    readonly title: string;
    readonly organisation: string | null;
    readonly isConcurrent: boolean;
  })[];
  readonly benefits: readonly {
    readonly category: string | null;
    readonly class: string | null;
    readonly rate: string | null;
  }[];
  readonly plans: readonly {
    readonly post: string;
    readonly organisation: string | null;
    readonly term: string;
    readonly to: string | null;
  }[];
  readonly positions: readonly (Span & {
    readonly name: string;
    readonly code: string | null;
    readonly level: string | null;
    readonly amount: string | null;
    readonly percent: string | null;
    readonly overScale: string | null;
  })[];
  readonly remarks: readonly {
    readonly on: string;
    readonly remark: string;
    readonly signer: string | null;
  }[];
  readonly health: readonly {
    readonly on: string | null;
    readonly status: string | null;
    readonly height: string | null;
    readonly weight: string | null;
    readonly blood: string | null;
    readonly disability: string | null;
  }[];
  readonly histories: readonly (Span & {
    readonly kind: 'ARREST' | 'OLD_REGIME' | 'FOREIGN';
    readonly organisation: string | null;
    readonly title: string | null;
    readonly place: string | null;
    readonly statement: string | null;
    readonly declaredTo: string | null;
  })[];
  readonly disciplines: readonly (Span & {
    readonly form: string | null;
    readonly rank: number | null;
    readonly behaviour: string | null;
    readonly issuer: string | null;
    readonly number: string | null;
    readonly decidedOn: string | null;
    readonly isWrongful: boolean;
  })[];
  readonly relatives: readonly {
    readonly side: 'SELF' | 'SPOUSE';
    readonly relation: string | null;
    readonly name: string;
    readonly birthDate: string | null;
    readonly isDeceased: boolean;
    readonly isFormer: boolean;
    readonly home: string | null;
    readonly occupation: string | null;
    readonly post: string | null;
    readonly workplace: string | null;
    readonly residence: string | null;
    readonly country: string | null;
    readonly isAbroad: boolean;
    readonly memberships: string | null;
    readonly oldRegime: string | null;
    readonly convictions: string | null;
    readonly note: string | null;
  }[];
  readonly economies: readonly {
    readonly on: string;
    readonly salaryIncome: string | null;
    readonly otherIncome: string | null;
    readonly houseGranted: string | null;
    readonly houseBought: string | null;
    readonly landGranted: string | null;
    readonly landBought: string | null;
    readonly businessLand: string | null;
  }[];
  readonly appointments: readonly (Span & {
    readonly id: string;
    readonly kind: string | null;
    readonly appointedOn: string | null;
    readonly isPrimary: boolean;
    readonly decision: DecisionNote | null;
  })[];
}
