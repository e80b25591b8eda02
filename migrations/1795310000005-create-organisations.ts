import { MigrationInterface, QueryRunner } from 'typeorm';

/** Units: identity apart from dated names, dated places in the tree, events with their document, succession. */
export class CreateOrganisations1795310000005 implements MigrationInterface {
  readonly name = 'CreateOrganisations1795310000005';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table organisation (
        id uuid not null default uuidv7() constraint organisation_pkey primary key,
        code text constraint organisation_code_key unique,
        place_scheme text,
        place_level smallint,
        place_code text,
        version integer not null default 1,
        constraint organisation_place_fkey foreign key (place_scheme, place_level, place_code) references place (scheme, level, code)
      );
      create index organisation_place_idx on organisation (place_scheme, place_level, place_code);

      create table organisation_event (
        id uuid not null default uuidv7() constraint organisation_event_pkey primary key,
        kind text not null constraint organisation_event_kind_check
          check (kind in ('CREATE', 'MERGE', 'SPLIT', 'DISSOLVE', 'RENAME', 'MOVE', 'RESTRUCTURE')),
        effective_on date not null,
        document_number text,
        document_date date,
        document_issuer text,
        note text
      );

      -- A unit exists on a day when it has a place on that day; every other dated row of a unit refers to this one.
      create table organisation_place (
        organisation_id uuid not null constraint organisation_place_organisation_id_fkey references organisation,
        parent_id uuid,
        kind text not null constraint organisation_place_kind_check check (is_code('organisation_kinds', kind)),
        valid daterange not null constraint organisation_place_valid_check check (not isempty(valid)),
        event_id uuid constraint organisation_place_event_id_fkey references organisation_event,
        sort_order integer not null default 0,
        constraint organisation_place_pkey primary key (organisation_id, valid without overlaps),
        constraint organisation_place_parent_id_fkey foreign key (parent_id, period valid)
          references organisation_place (organisation_id, period valid),
        constraint organisation_place_parent_id_check check (parent_id <> organisation_id)
      );
      create index organisation_place_parent_id_idx on organisation_place using gist (parent_id, valid);

      create table organisation_name (
        organisation_id uuid not null constraint organisation_name_organisation_id_fkey references organisation,
        name text not null constraint organisation_name_name_check check (name is nfc normalized and btrim(name) = name and name <> ''),
        short_name text,
        valid daterange not null constraint organisation_name_valid_check check (not isempty(valid)),
        event_id uuid constraint organisation_name_event_id_fkey references organisation_event,
        name_key text generated always as (search_key(name)) stored,
        constraint organisation_name_pkey primary key (organisation_id, valid without overlaps)
      );
      create index organisation_name_name_key_idx on organisation_name using gin (name_key gin_trgm_ops);

      create table organisation_succession (
        event_id uuid not null constraint organisation_succession_event_id_fkey references organisation_event,
        from_id uuid not null constraint organisation_succession_from_id_fkey references organisation,
        to_id uuid not null constraint organisation_succession_to_id_fkey references organisation,
        share text not null constraint organisation_succession_share_check check (share in ('WHOLE', 'PART')),
        takes_records boolean not null,
        constraint organisation_succession_pkey primary key (event_id, from_id, to_id)
      );
      create index organisation_succession_to_id_idx on organisation_succession (to_id);
      create index organisation_succession_from_id_idx on organisation_succession (from_id);

      -- The units below the given ones on a day, themselves included.
      create function organisations_below(roots uuid[], on_day date) returns setof uuid
        language sql stable parallel safe rows 200 as $$
        with recursive tree as (
          select unnest(roots) as id
          union
          select p.organisation_id from tree t join organisation_place p on p.parent_id = t.id and p.valid @> on_day
        )
        select id from tree
      $$;
      -- What a role on a unit covers: the units below it today, and the closed ones whose records these took over.
      create function organisations_covered(roots uuid[], on_day date) returns setof uuid
        language sql stable parallel safe rows 200 as $$
        with recursive covered as (
          select id from organisations_below(roots, on_day) id
          union
          select s.from_id from covered c join organisation_succession s on s.to_id = c.id and s.takes_records
        )
        select id from covered
      $$;

      grant select on organisation, organisation_event, organisation_place, organisation_name, organisation_succession
        to whole_register, some_units, hr_app;
      grant insert on organisation, organisation_event, organisation_place, organisation_name, organisation_succession to whole_register;
      grant update on organisation, organisation_place, organisation_name to whole_register;
      grant delete on organisation_place, organisation_name to whole_register;
      select record_changes_of('organisation', ''), record_changes_of('organisation_event', ''), record_changes_of('organisation_place', ''),
        record_changes_of('organisation_name', ''), record_changes_of('organisation_succession', '');
    `);
    // Names and the tree are public inside the register; only an officer of the whole register changes them.
    for (const table of [
      'organisation',
      'organisation_event',
      'organisation_place',
      'organisation_name',
      'organisation_succession',
    ]) {
      await run.query(`
        alter table ${table} enable row level security;
        create policy ${table}_read on ${table} for select using (true);
        create policy ${table}_add on ${table} for insert to whole_register with check ((select actor_writes_everywhere()));
        create policy ${table}_change on ${table} for update to whole_register using ((select actor_writes_everywhere()));
        create policy ${table}_remove on ${table} for delete to whole_register using ((select actor_writes_everywhere()));
      `);
    }
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function organisations_covered(uuid[], date), organisations_below(uuid[], date);
      drop table organisation_succession, organisation_name, organisation_place, organisation_event, organisation;
    `);
  }
}
