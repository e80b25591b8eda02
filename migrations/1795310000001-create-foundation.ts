import { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions, database roles, the partial date and the functions that every later table leans on. */
export class CreateFoundation1795310000001 implements MigrationInterface {
  readonly name = 'CreateFoundation1795310000001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create extension if not exists unaccent;
      create extension if not exists pg_trgm;
      create extension if not exists btree_gist;

      -- Roles belong to the server, not to one database: another database of the same server may have made them.
      do $$
      declare wanted text;
      begin
        foreach wanted in array array['whole_register', 'some_units'] loop
          if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I nologin', wanted);
          end if;
        end loop;
        if not exists (select from pg_roles where rolname = 'hr_app') then
          create role hr_app login noinherit;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$;
      grant whole_register, some_units to hr_app with inherit false, set true;
      grant usage on schema public to hr_app, whole_register, some_units;

      -- unaccent() is only stable because its dictionary could be replaced; ours is the one the extension ships.
      create function search_key(text) returns text
        language sql immutable parallel safe strict
        return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, nfc)));
      comment on function search_key is 'Lower case without accents, đ as d; equals searchKey() in libs/domain';

      create function is_partial_date(value text) returns boolean
        language sql immutable parallel safe strict
        return value ~ '^(18|19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'
          and (length(value) < 10 or substr(value, 9, 2)::int <= extract(day from
            (make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, 1) + interval '1 month' - interval '1 day')));
      create domain partial_date as text constraint partial_date_check check (is_partial_date(value));
      comment on domain partial_date is 'YYYY, YYYY-MM or YYYY-MM-DD: what the paper knows, never an invented first of January; sorts as text';

      create function first_day(value partial_date) returns date
        language sql immutable parallel safe strict
        return make_date(substr(value, 1, 4)::int,
          coalesce(nullif(substr(value, 6, 2), '')::int, 1), coalesce(nullif(substr(value, 9, 2), '')::int, 1));

      -- Settings of the running transaction, written by the frame that the API opens it with.
      create function actor_account() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.account', true), '')::uuid;
      create function actor_request() returns text language sql stable parallel safe
        return nullif(current_setting('app.request', true), '');
      create function actor_organisations() returns uuid[] language sql stable parallel safe
        return coalesce(string_to_array(nullif(current_setting('app.organisations', true), ''), ',')::uuid[], '{}');
      -- 'all' is no list of ids. The policies ask for the list only where the word was not found, but after waiting for
      -- another's lock PostgreSQL evaluates every sub-select of a condition anew, needed or not.
      create function actor_writable_organisations() returns uuid[] language sql stable parallel safe
        return coalesce(string_to_array(nullif(nullif(current_setting('app.writable', true), ''), 'all'), ',')::uuid[], '{}');
      create function actor_writes_everywhere() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.writable', true), '') = 'all';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function actor_writes_everywhere(), actor_writable_organisations(), actor_organisations(), actor_request(), actor_account();
      drop function first_day(partial_date);
      drop domain partial_date;
      drop function is_partial_date(text), search_key(text);
      drop extension btree_gist;
      drop extension pg_trgm;
      drop extension unaccent;
    `);
    // The roles stay: another database of the same server may use them.
  }
}
