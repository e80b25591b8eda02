import { searchKey } from '@hr/domain';
import type { EntityManager } from 'typeorm';
import { notFound } from '../../platform/problem';
import { oneOf, patterns, rowsOf } from '../training-rows';
import type { ClassPage, ClassesQuery, TrainingClassItem } from './classes.dto';

export const CLASS_ITEM = `c.id, c.code, c.name, c.state, g.kind_code as "kindCode", k.name_vi as "kindName", c.programme_id as "programmeId",
  g.name as "programmeName", c.school_id as "schoolId", s.name as "schoolName", c.form, c.starts_on::text as "startsOn",
  c.ends_on::text as "endsOn", c.periods, c.capacity, t.seated, t.waiting, c.is_open_to_sign_up as "isOpenToSignUp"`;
export const CLASS_TABLES = `training_class c join training_programme g on g.id = c.programme_id
  join code_entry k on k.list = 'training_kinds' and k.code = g.kind_code
  join training_seats t on t.class_id = c.id left join training_school s on s.id = c.school_id`;

export async function listClasses(tx: EntityManager, query: ClassesQuery): Promise<ClassPage> {
  const { q, year, from, to, state, kindCode, programmeId, schoolId, withPlaces, page, pageSize } = query;
  const [first, last] = year === undefined ? [from, to] : [`${year}-01-01`, `${year}-12-31`];
  const where = `where c.name_key like all ($1::text[]) and ($2::date is null or c.ends_on >= $2::date) and ($3::date is null or c.starts_on <= $3::date)
    and ($4::text is null or c.state = $4) and ($5::text is null or g.kind_code = $5) and ($6::uuid is null or c.programme_id = $6)
    and ($7::uuid is null or c.school_id = $7) and (not $8::boolean or t.seated < t.capacity and c.state in ('PLANNED', 'OPEN', 'RUNNING'))`;
  const values = [
    patterns(searchKey(q ?? '')),
    first ?? null,
    last ?? null,
    state ?? null,
    kindCode ?? null,
    programmeId ?? null,
    schoolId ?? null,
    withPlaces ?? false,
  ];
  const items = await rowsOf<TrainingClassItem>(
    tx,
    `select ${CLASS_ITEM} from ${CLASS_TABLES} ${where} order by c.starts_on desc, c.code, c.id limit $9 offset $10`,
    [...values, pageSize, (page - 1) * pageSize],
  );
  const counted = await oneOf<{ total: number }>(
    tx,
    `select count(*)::int as total from training_class c join training_programme g on g.id = c.programme_id
       join training_seats t on t.class_id = c.id ${where}`,
    values,
  );
  return { total: counted?.total ?? 0, items };
}

/** What the services have to know of a class before they do anything with it. */
export interface StandingClass {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly state: 'PLANNED' | 'OPEN' | 'RUNNING' | 'FINISHED' | 'CANCELLED';
  readonly programmeId: string;
  readonly programmeName: string;
  readonly kindCode: string;
  readonly kindName: string;
  readonly place: string;
  readonly schoolName: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly periods: number;
  readonly capacity: number;
  readonly seated: number;
  readonly cost: number;
  readonly validityMonths: number | null;
  readonly credentialKind: string | null;
  readonly credentialLevel: string | null;
  /** Holds the class: may change it and give out its certificates. */
  readonly isHeld: boolean;
  /** Teaches in it: holds it, or is its school. */
  readonly isTaught: boolean;
  readonly mayEnrol: boolean;
}

/** @throws 404 */
export async function standingClass(tx: EntityManager, id: string): Promise<StandingClass> {
  const row = await oneOf<StandingClass>(
    tx,
    `select c.id, c.version, c.code, c.name, c.state, c.programme_id as "programmeId", g.name as "programmeName", g.kind_code as "kindCode",
       k.name_vi as "kindName", c.place, s.name as "schoolName", c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.periods,
       c.capacity, t.seated, c.cost::float8 as cost, g.validity_months as "validityMonths", g.credential_kind as "credentialKind",
       g.credential_level as "credentialLevel", h.held as "isHeld",
       h.held or coalesce(c.school_id = any (actor_schools()), false) as "isTaught",
       trains_everywhere() or cardinality(training_organisations()) > 0 as "mayEnrol"
     from ${CLASS_TABLES}
     cross join lateral (select trains_everywhere() or coalesce(c.organisation_id = any (training_organisations()), false) as held) h
     where c.id = $1`,
    [id],
  );
  if (!row) throw notFound('Không có lớp này, hoặc lớp nằm ngoài phạm vi của bạn.');
  return row;
}
