import type { QualityHit, QualitySeverity } from '@hr/domain';
import { Statement } from '../platform/database';
import { Parameters } from '../personnel';
import type { FindingsQuery } from './quality.dto';

const MOMENT = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const SEVERITY_ORDER = `(case f.severity when 'error' then 1 when 'warning' then 2 else 3 end)`;
/** A unit, those below it today, and the closed ones whose files these keep. */
const within = (unit: string, day: string): string =>
  `any (array(select organisations_covered(array[${unit}]::uuid[], ${day}::date)))`;

/** Sums of each unit's own files, which the actor may see. */
export const unitSums: Statement = {
  name: 'quality_unit_sums',
  text: `select p.owner_organisation_id as id, count(*)::int as people, sum(s.score)::int as "scoreSum", sum(s.errors)::int as errors,
      sum(s.warnings)::int as warnings, sum(s.notices)::int as notices,
      count(*) filter (where s.errors + s.warnings + s.notices = 0)::int as clean
    from quality_score s join person p on p.id = s.person_id where s.is_working group by p.owner_organisation_id`,
};

/** The tree of a day with the names; public inside the register. */
export const unitTree = (day: string): Statement => ({
  name: 'quality_unit_tree',
  text: `select w.organisation_id as id, w.parent_id as "parentId", n.name
    from organisation_place w join organisation_name n on n.organisation_id = w.organisation_id and n.valid @> $1::date
    where w.valid @> $1::date order by w.sort_order, n.name collate "vi-VN-x-icu", w.organisation_id`,
  values: [day],
});

export const monthSums = (organisationId: string | null, day: string): Statement => ({
  name: 'quality_month_sums',
  text: `select month::text, sum(people)::int as people, sum(score_sum)::bigint::text as "scoreSum", sum(errors)::int as errors,
      sum(warnings)::int as warnings, sum(notices)::int as notices
    from quality_trend where $1::uuid is null or organisation_id = ${within('$1', '$2')}
    group by month order by month desc limit 24`,
  values: [organisationId, day],
});

export const lastRun: Statement = {
  name: 'quality_last_run',
  text: `select ${MOMENT('started_at')} as "startedAt", ${MOMENT('finished_at')} as "finishedAt", done, greatest(total, done) as total
    from quality_run order by started_at desc limit 1`,
};

export const checkCounts = (organisationId: string | null, day: string): Statement => {
  const parameters = new Parameters();
  const inUnit =
    organisationId === null
      ? ''
      : `where f.person_id in (select id from person where owner_organisation_id = ${within(parameters.add(organisationId), parameters.add(day))})`;
  return {
    name: '',
    text: `select f.check_id as "checkId", count(*) filter (where not f.is_waived)::int as people,
        count(*) filter (where f.is_waived)::int as waived from quality_finding f ${inUnit} group by f.check_id`,
    values: parameters.values,
  };
};

export interface FindingRow {
  readonly personId: string;
  readonly fullName: string;
  readonly birthDate: string | null;
  readonly organisationName: string | null;
  readonly checkId: string;
  readonly severity: QualitySeverity;
  readonly hits: readonly QualityHit[];
  readonly since: string;
}

function conditions(query: FindingsQuery, day: string, parameters: Parameters): string {
  return [
    query.waived ? 'f.is_waived' : 'not f.is_waived',
    query.checkId ? `f.check_id = ${parameters.add(query.checkId)}` : '',
    query.severity ? `f.severity = ${parameters.add(query.severity)}` : '',
    query.organisationId
      ? `p.owner_organisation_id = ${within(parameters.add(query.organisationId), parameters.add(day))}`
      : '',
  ]
    .filter((condition) => condition !== '')
    .join(' and ');
}

export const findingsCount = (query: FindingsQuery, day: string): Statement => {
  const parameters = new Parameters();
  const where = conditions(query, day, parameters);
  const person = query.organisationId ? 'join person p on p.id = f.person_id' : '';
  return {
    name: '',
    text: `select count(*)::int as total from quality_finding f ${person} where ${where}`,
    values: parameters.values,
  };
};

/**
 * One page, or with `whole` everything. The whole register is read along its index, gravest first; one check or one unit
 * is few enough to be put in the order of names.
 */
export const findingRows = (query: FindingsQuery, day: string, whole = false): Statement => {
  const parameters = new Parameters();
  const where = conditions(query, day, parameters);
  const byName = `p.given_name collate "vi-VN-x-icu", p.family_name collate "vi-VN-x-icu", p.middle_name collate "vi-VN-x-icu", f.person_id`;
  const order =
    query.checkId || query.organisationId
      ? `${SEVERITY_ORDER}, f.check_id, ${byName}`
      : `${SEVERITY_ORDER}, f.check_id, f.person_id`;
  const page = whole
    ? ''
    : `limit ${parameters.add(query.pageSize)}::int offset ${parameters.add((query.page - 1) * query.pageSize)}::int`;
  return {
    name: '',
    text: `select f.person_id as "personId", p.full_name as "fullName", p.birth_date as "birthDate", f.check_id as "checkId", f.severity,
        f.hits, ${MOMENT('f.since')} as since,
        (select n.name from organisation_name n where n.organisation_id = p.owner_organisation_id order by lower(n.valid) desc limit 1)
          as "organisationName"
      from quality_finding f join person p on p.id = f.person_id where ${where} order by ${order} ${page}`,
    values: parameters.values,
  };
};

export const personFindings = (person: string): Statement => ({
  name: 'quality_person_findings',
  text: `select f."checkId", f.severity, f.hits, f.fingerprint, ${MOMENT('f.since')} as since, f.is_restricted as "isRestricted",
      case when f.is_waived then (select json_build_object('reason', w.reason, 'by', a.display_name, 'at', ${MOMENT('w.waived_at')})
        from quality_waiver w left join account_name a on a.id = w.account_id
        where w.person_id = $1 and w.check_id = f."checkId") end as waiver
    from (select check_id as "checkId", severity, hits, fingerprint, since, is_waived, false as is_restricted
        from quality_finding where person_id = $1
      union all select check_id, severity, hits, fingerprint, since, is_waived, true from quality_restricted_finding where person_id = $1) f
    order by ${SEVERITY_ORDER}, f."checkId"`,
  values: [person],
});

export const personScore = (person: string): Statement => ({
  name: 'quality_person_score',
  text: `select s.score::int, ${MOMENT('s.checked_at')} as "checkedAt",
      (actor_writes_everywhere() or p.owner_organisation_id = any (actor_writable_organisations())) as "isWritable"
    from person p left join quality_score s on s.person_id = p.id where p.id = $1`,
  values: [person],
});
