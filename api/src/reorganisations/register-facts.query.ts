import type { LeaderNorm, QuotaKindCode, TreeUnit } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { UNFINISHED_DOSSIERS } from '../job-positions';
import type { TouchedDecision, TouchedDossier } from './reorganisation-views.dto';
import { holdsOn } from '../platform/holds-on';

export interface RegisterUnit extends TreeUnit {
  readonly shortName: string | null;
  /** First day of the place that holds on the day. */
  readonly placedFrom: string;
  /** A change recorded for a later day, or the unit's end; null when there is none. */
  readonly changesOn: string | null;
}
export interface RegisterPosition {
  readonly id: string;
  readonly bodyId: string;
  readonly name: string;
  readonly code: string | null;
  readonly groupCode: string;
  readonly regime: 'CC' | 'VC';
  readonly frameworkPositionId: string | null;
  readonly from: string;
  readonly allocated: number;
}
export interface RegisterQuota {
  readonly organisationId: string;
  readonly kind: QuotaKindCode;
  readonly amount: number;
}
export interface Resident {
  readonly personId: string;
  readonly organisationId: string;
  readonly classCode: string;
  readonly typeCode: string | null;
  readonly title: string | null;
  readonly isLeader: boolean;
}
export interface PersonName {
  readonly id: string;
  readonly fullName: string;
  readonly givenName: string;
}

/** The tree of the day with what is already recorded for later days; a few thousand units. */
export async function treeOn(tx: EntityManager, day: string): Promise<RegisterUnit[]> {
  return (await tx.query(
    `select p.organisation_id as id, p.parent_id as "parentId", n.name, n.short_name as "shortName", p.kind,
       coalesce(lower(p.valid), '0001-01-01')::text as "placedFrom",
       least(upper(p.valid), upper(n.valid))::text as "changesOn"
     from organisation_place p join organisation_name n on n.organisation_id = p.organisation_id and n.valid @> $1::date
     where p.valid @> $1::date order by p.sort_order, p.organisation_id`,
    [day],
  )) as RegisterUnit[];
}

/** Everybody who works in one of the units on the day or later, or is managed or paid by it. */
export async function peopleOf(tx: EntityManager, units: readonly string[], day: string): Promise<string[]> {
  const rows = (await tx.query(
    `select person_id as id from assignment where organisation_id = any ($1::uuid[]) and valid && daterange($2::date, null)
     union
     select person_id from employment where (using_organisation_id = any ($1::uuid[]) or managing_organisation_id = any ($1::uuid[])
       or paying_organisation_id = any ($1::uuid[])) and valid && daterange($2::date, null)`,
    [units, day],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

export async function namesOf(
  tx: EntityManager,
  people: readonly string[],
): Promise<Map<string, PersonName>> {
  const rows = (await tx.query(
    `select id, full_name as "fullName", given_name as "givenName" from person where id = any ($1::uuid[])
     order by given_name collate "vi-VN-x-icu", family_name collate "vi-VN-x-icu", middle_name collate "vi-VN-x-icu", id`,
    [people],
  )) as PersonName[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who else is counted in the units on the day: people of a unit that takes over and goes on. */
export async function residentsOf(
  tx: EntityManager,
  units: readonly string[],
  day: string,
  except: readonly string[],
): Promise<Resident[]> {
  return (await tx.query(
    `select s.person_id as "personId", counting_organisation(s) as "organisationId", s.class_code as "classCode", s.type_code as "typeCode",
       s.title, s.is_leader as "isLeader"
     from person_state s where s.organisation_id = any ($1::uuid[]) and ${holdsOn('s.valid', '$2')}
       and s.person_id <> all ($3::uuid[])`,
    [units, day, except],
  )) as Resident[];
}

export async function positionsOf(
  tx: EntityManager,
  bodies: readonly string[],
  day: string,
): Promise<RegisterPosition[]> {
  return (await tx.query(
    `select j.id, j.organisation_id as "bodyId", j.name, j.code, j.group_code as "groupCode", j.regime,
       j.framework_position_id as "frameworkPositionId", lower(j.valid)::text as "from",
       coalesce((select a.amount from position_allocation a where a.position_id = j.id and a.valid && daterange($2::date - 1, $2::date, '[]')
         order by lower(a.valid) desc limit 1), 0) as allocated
     from job_position j where j.organisation_id = any ($1::uuid[]) and coalesce(upper(j.valid) > $2::date, true)
     order by j.organisation_id, j.sort_order, j.id`,
    [bodies, day],
  )) as RegisterPosition[];
}

/** Positions that people of the units hold on the day, with one unit that holds each and the body it belongs to. */
export async function positionsHeldIn(
  tx: EntityManager,
  units: readonly string[],
  day: string,
): Promise<{ readonly id: string; readonly bodyId: string; readonly name: string; readonly unit: string }[]> {
  return (await tx.query(
    `select distinct on (j.id) j.id, j.organisation_id as "bodyId", j.name, s.organisation_id as unit
     from person_state s join job_position j on j.id = s.position_id
     where s.organisation_id = any ($1::uuid[]) and s.valid @> $2::date order by j.id, s.organisation_id`,
    [units, day],
  )) as { id: string; bodyId: string; name: string; unit: string }[];
}

export async function namesOfPositions(
  tx: EntityManager,
  positions: readonly string[],
): Promise<Map<string, string>> {
  const rows = (await tx.query('select id, name from job_position where id = any ($1::uuid[])', [
    positions,
  ])) as { id: string; name: string }[];
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Bodies that have a list of positions on the day. */
export async function bodiesWithPositions(tx: EntityManager, day: string): Promise<Set<string>> {
  const rows = (await tx.query(
    'select distinct organisation_id as id from job_position where valid @> $1::date',
    [day],
  )) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}

/** The numbers of the year of the day; where the year has none yet, those of the day before. */
export async function quotasOf(
  tx: EntityManager,
  bodies: readonly string[],
  day: string,
): Promise<RegisterQuota[]> {
  return (await tx.query(
    `select distinct on (organisation_id, kind) organisation_id as "organisationId", kind, amount from staff_quota
     where organisation_id = any ($1::uuid[]) and valid && daterange($2::date - 1, $2::date, '[]')
     order by organisation_id, kind, lower(valid) desc`,
    [bodies, day],
  )) as RegisterQuota[];
}

export type DossierFact = TouchedDossier & { readonly isOpen: boolean; readonly startsLater: boolean };
/** Dossiers under way in the bodies, and approved ones that would begin on the day or later. */
export async function dossiersOf(
  tx: EntityManager,
  bodies: readonly string[],
  day: string,
): Promise<DossierFact[]> {
  return (await tx.query(
    `select d.id, coalesce(n.name, '') as "organisationName", d.version_no as "versionNo", d.state,
       d.state = any ($3) as "isOpen", coalesce(lower(d.in_force) >= $2::date, false) as "startsLater"
     from position_dossier d left join organisation_name n on n.organisation_id = d.organisation_id and n.valid @> ($2::date - 1)
     where d.organisation_id = any ($1::uuid[]) and (d.state = any ($3) or lower(d.in_force) >= $2::date)
     order by n.name, d.version_no, d.id`,
    [bodies, day, UNFINISHED_DOSSIERS],
  )) as DossierFact[];
}

/** Decisions about these people that take effect on the day or later, or wait for a second person. */
export async function decisionsAhead(
  tx: EntityManager,
  people: readonly string[],
  day: string,
): Promise<Omit<TouchedDecision, 'blocks'>[]> {
  return (await tx.query(
    `select d.id, k.name_vi as "kindName", d.number, d.effective_on::text as "effectiveOn", d.state, count(*)::int as people
     from decision_person l join decision d on d.id = l.decision_id
     join code_entry k on k.list = 'event_kinds' and k.code = d.kind
     where l.person_id = any ($1::uuid[]) and ((d.state = 'IN_FORCE' and d.effective_on >= $2::date and l.payload is not null) or d.state = 'WAITING')
     group by d.id, k.name_vi order by d.effective_on, d.id`,
    [people, day],
  )) as Omit<TouchedDecision, 'blocks'>[];
}

export async function normsOn(tx: EntityManager, day: string): Promise<LeaderNorm[]> {
  return (await tx.query(
    `select organisation_kind as kind, least_people as "leastPeople", deputies, basis from leader_norm where valid @> $1::date`,
    [day],
  )) as LeaderNorm[];
}
