import { EntityManager } from 'typeorm';
import { Dependents, UnitLife } from './organisation-event-rules';
import { OrganisationEventInput } from './organisation-event.dto';

/** Events change a tree that all of them read, so they are written one after the other. */
export async function queueEvents(tx: EntityManager): Promise<{ mayWrite: boolean }> {
  const [row] = await tx.query<{ mayWrite: boolean }[]>(
    `select pg_advisory_xact_lock(hashtext('organisation_event')), actor_writes_everywhere() as "mayWrite"`,
  );
  return { mayWrite: row?.mayWrite ?? false };
}

export async function unitLife(tx: EntityManager, id: string): Promise<UnitLife | undefined> {
  const [unit] = await tx.query<UnitLife[]>(
    `select o.id, o.version,
       coalesce((select json_agg(json_build_object('name', n.name, 'shortName', n.short_name,
           'from', coalesce(lower(n.valid), '0001-01-01')::text, 'until', upper(n.valid)::text) order by n.valid)
         from organisation_name n where n.organisation_id = o.id), '[]') as names,
       coalesce((select json_agg(json_build_object('parentId', p.parent_id, 'kind', p.kind, 'kindName', k.name_vi,
           'parentName', (select n.name from organisation_name n where n.organisation_id = p.parent_id and n.valid && p.valid
             order by lower(n.valid) desc limit 1),
           'from', coalesce(lower(p.valid), '0001-01-01')::text, 'until', upper(p.valid)::text) order by p.valid)
         from organisation_place p join code_entry k on k.list = 'organisation_kinds' and k.code = p.kind
         where p.organisation_id = o.id), '[]') as places
     from organisation o where o.id = $1`,
    [id],
  );
  return unit;
}

export async function kindName(tx: EntityManager, kind: string): Promise<string | undefined> {
  const [entry] = await tx.query<{ name: string }[]>(
    `select name_vi as name from code_entry where list = 'organisation_kinds' and code = $1`,
    [kind],
  );
  return entry?.name;
}

/** Would `parentId` at any time of the stretch stand below the unit? Follows the tree along with its dates. */
export async function standsBelow(
  tx: EntityManager,
  unitId: string,
  parentId: string,
  from: string,
  until: string | null,
): Promise<boolean> {
  const [row] = await tx.query<{ found: boolean }[]>(
    `with recursive below(id, valid) as (
       select $1::uuid, daterange($3::date, $4::date)
       union
       select p.organisation_id, p.valid * b.valid from below b
       join organisation_place p on p.parent_id = b.id and p.valid && b.valid)
     select exists (select from below where id = $2) as found`,
    [unitId, parentId, from, until],
  );
  return row?.found ?? false;
}

/** Units below the same parent that bear the same name, in any spelling, on the day. */
export async function namesakes(
  tx: EntityManager,
  parentId: string,
  name: string,
  on: string,
  except: string | null,
): Promise<string[]> {
  const rows = await tx.query<{ name: string }[]>(
    `select n.name from organisation_place p
     join organisation_name n on n.organisation_id = p.organisation_id and n.valid @> $3::date
     where p.parent_id = $1 and p.valid @> $3::date and n.name_key = search_key($2) and p.organisation_id is distinct from $4::uuid`,
    [parentId, name, on, except],
  );
  return rows.map((row) => row.name);
}

export async function dependentsFrom(tx: EntityManager, id: string, day: string): Promise<Dependents> {
  const [row] = await tx.query<Dependents[]>(
    `with working as (
       select person_id from assignment where organisation_id = $1 and valid && daterange($2::date, null)
       union select person_id from employment where using_organisation_id = $1 and valid && daterange($2::date, null))
     select (select count(*)::int from working) as people,
       (select count(distinct person_id)::int from employment
         where $1 in (managing_organisation_id, paying_organisation_id) and valid && daterange($2::date, null)
           and person_id not in (select person_id from working)) as "peopleInCare",
       (select coalesce(json_agg(child.name order by child.name), '[]') from (
         select distinct on (p.organisation_id) n.name from organisation_place p
         join organisation_name n on n.organisation_id = p.organisation_id and n.valid && p.valid
         where p.parent_id = $1 and p.valid && daterange($2::date, null)
         order by p.organisation_id, lower(n.valid) desc) child) as children,
       (select count(*)::int from job_position where organisation_id = $1 and valid && daterange($2::date, null))
         + (select count(*)::int from staff_quota where organisation_id = $1 and valid && daterange($2::date, null))
         + (select count(*)::int from position_dossier where organisation_id = $1
             and (state not in ('APPROVED', 'REJECTED') or in_force && daterange($2::date, null))) as positions`,
    [id, day],
  );
  return row ?? { people: 0, peopleInCare: 0, children: [], positions: 0 };
}

export async function insertEvent(tx: EntityManager, input: OrganisationEventInput): Promise<string> {
  return insertedId(
    await tx.query<{ id: string }[]>(
      `insert into organisation_event (kind, effective_on, document_number, document_date, document_issuer, note)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [
        input.kind,
        input.effectiveOn,
        input.documentNumber,
        input.documentDate,
        input.documentIssuer,
        input.note ?? null,
      ],
    ),
  );
}

export async function insertUnit(
  tx: EntityManager,
  unit: {
    name: string;
    shortName: string | null;
    parentId: string;
    kind: string;
    from: string;
    eventId: string;
  },
): Promise<string> {
  const id = insertedId(
    await tx.query<{ id: string }[]>('insert into organisation default values returning id'),
  );
  // Behind its siblings; among units of equal order the name decides.
  await tx.query(
    `insert into organisation_place (organisation_id, parent_id, kind, valid, event_id, sort_order)
     select $1, $2, $3, daterange($4::date, null), $5, coalesce(max(sort_order), 0)
     from organisation_place where parent_id = $2 and valid @> $4::date`,
    [id, unit.parentId, unit.kind, unit.from, unit.eventId],
  );
  await tx.query(
    `insert into organisation_name (organisation_id, name, short_name, valid, event_id) values ($1, $2, $3, daterange($4::date, null), $5)`,
    [id, unit.name, unit.shortName, unit.from, unit.eventId],
  );
  return id;
}

/**
 * Splits the row of the day in two. In one statement, because what hangs on the row refers to it without a gap and is
 * checked when the statement ends.
 */
export async function splitName(
  tx: EntityManager,
  id: string,
  on: string,
  name: string,
  shortName: string | null,
  eventId: string,
): Promise<void> {
  await tx.query(
    `with cut as (update organisation_name set valid = daterange(lower(valid), $2::date)
       where organisation_id = $1 and valid @> $2::date returning old.valid as before)
     insert into organisation_name (organisation_id, name, short_name, valid, event_id)
     select $1, $3, $4, daterange($2::date, upper(before)), $5 from cut`,
    [id, on, name, shortName, eventId],
  );
}

export async function splitPlace(
  tx: EntityManager,
  id: string,
  on: string,
  parentId: string,
  kind: string,
  eventId: string,
): Promise<void> {
  await tx.query(
    `with cut as (update organisation_place set valid = daterange(lower(valid), $2::date)
       where organisation_id = $1 and valid @> $2::date returning old.valid as before, old.sort_order as sort_order)
     insert into organisation_place (organisation_id, parent_id, kind, valid, event_id, sort_order)
     select $1, $3, $4, daterange($2::date, upper(before)), $5, sort_order from cut`,
    [id, on, parentId, kind, eventId],
  );
}

/** Ends name and place on the day before; the parent keeps the records, so that its officers still see the files. */
export async function closeUnit(
  tx: EntityManager,
  id: string,
  on: string,
  parentId: string,
  eventId: string,
): Promise<void> {
  for (const table of ['organisation_name', 'organisation_place']) {
    await tx.query(
      `update ${table} set valid = daterange(lower(valid), $2::date) where organisation_id = $1 and valid @> $2::date`,
      [id, on],
    );
  }
  await tx.query(
    `insert into organisation_succession (event_id, from_id, to_id, share, takes_records) values ($1, $2, $3, 'WHOLE', true)`,
    [eventId, id, parentId],
  );
}

export async function raiseVersion(tx: EntityManager, id: string): Promise<void> {
  await tx.query('update organisation set version = version + 1 where id = $1', [id]);
}

function insertedId(rows: readonly { id: string }[]): string {
  const [row] = rows;
  if (!row) throw new Error('an insert returned no row');
  return row.id;
}
