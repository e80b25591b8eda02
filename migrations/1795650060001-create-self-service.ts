import { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of a file that the person himself may read, his restricted items included. */
const OWN_TABLES = [
  'person_address',
  'employment',
  'assignment',
  'salary_position',
  'credential',
  'person_state',
  'award',
  'evaluation',
  'allowance',
  'work_history',
  'military_service',
  'union_membership',
  'party_post',
  'policy_benefit',
  'succession_plan',
  'recruitment',
  'position_pay',
  'asset_declaration',
  'employer_remark',
  'salary_delay',
  'computed_override',
  'health',
  'history_statement',
  'discipline',
  'family_member',
  'family_economy',
  'file_unlock',
  'read_log',
] as const;

/**
 * The person's own account: linked to the person, without a unit, a database role that reads one file and writes nothing of it.
 * @source Luật 80/2025/QH15, Điều 42 (duty to keep one's data); Luật 91/2025/QH15, Điều 4 (right to see one's data)
 */
export class CreateSelfService1795650060001 implements MigrationInterface {
  readonly name = 'CreateSelfService1795650060001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'own_record') then create role own_record nologin; end if;
      exception when duplicate_object or unique_violation then null;
      end $$;
      grant own_record to hr_app with inherit false, set true;
      grant usage on schema public to own_record;

      -- Apart from account, which the API's login reads before it took on a role: whose file it is, is personal.
      create table account_person (
        account_id uuid not null constraint account_person_pkey primary key
          constraint account_person_account_id_fkey references account,
        person_id uuid not null constraint account_person_person_id_key unique
          constraint account_person_person_id_fkey references person
      );
      alter table account_person enable row level security;
      create policy account_person_read_all on account_person for select to whole_register using (true);
      create policy account_person_read_some on account_person for select to some_units
        using (exists (select from person p where p.id = account_person.person_id));
      grant select on account_person to whole_register, some_units;
      select record_changes_of('account_person', 'person_id');
      alter table account_role drop constraint account_role_role_check, add constraint account_role_role_check
        check (role in ('HR_OFFICER', 'UNIT_HR_OFFICER', 'UNIT_HEAD', 'AUDITOR', 'ADMINISTRATOR', 'STAFF_MEMBER'));
      create function actor_person() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.person', true), '')::uuid;
    `);
    await this.scopes(run, `('ADMINISTRATOR', 'STAFF_MEMBER')`);
    await run.query(`
      -- The own file's frame: the same refusals as session_scope, and the person instead of the units.
      create function self_scope(token bytea, seen_version integer, out account_id uuid, out person_id uuid)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        select s.account_id into self_scope.account_id from session_scope(token, seen_version) s;
        select a.person_id into self_scope.person_id from account_person a where a.account_id = self_scope.account_id;
      end $$;
      revoke execute on function self_scope(bytea, integer) from public;
      grant execute on function self_scope(bytea, integer) to hr_app;

      -- An administrator sees no file; of a person in his units he is told the name that belongs to a number he was given.
      create function person_by_number(number text, out id uuid, out full_name text, out organisation_id uuid)
        returns setof record language plpgsql security definer set search_path = public, pg_temp as $$
      declare units uuid[]; everywhere boolean;
      begin
        select array_agg(r.organisation_id) into units from account_role r
          where r.account_id = actor_account() and r.role = 'ADMINISTRATOR' and r.valid @> current_date;
        everywhere := exists (select from organisation_place o where o.organisation_id = any (units) and o.parent_id is null and o.valid @> current_date);
        return query with found as (
            select p.id, p.full_name, p.owner_organisation_id from person p
            where (p.employee_code = number or p.citizen_id = number)
              and (everywhere or p.owner_organisation_id in (select c from organisations_covered(units, current_date) c)) limit 1),
          logged as (insert into read_log (person_id, what) select f.id, 'link' from found f)
          select f.id, f.full_name, f.owner_organisation_id from found f;
      end $$;
      -- Answers false where no such person is in the administrator's units.
      create function link_account(whose uuid, number text) returns boolean
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare found record;
      begin
        select * into found from person_by_number(number);
        if found.id is null then return false; end if;
        insert into account_person (account_id, person_id) values (whose, found.id)
          on conflict (account_id) do update set person_id = excluded.person_id;
        delete from account_role where account_id = whose and role = 'STAFF_MEMBER';
        insert into account_role (account_id, role, organisation_id, valid, ground)
          values (whose, 'STAFF_MEMBER', found.organisation_id, daterange(current_date, null), 'Hồ sơ của chính người dùng');
        return true;
      end $$;
      create function unlink_account(whose uuid) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        delete from account_person where account_id = whose;
        delete from account_role where account_id = whose and role = 'STAFF_MEMBER';
      end $$;
      create function linked_name(whose uuid) returns text
        language sql stable security definer set search_path = public, pg_temp
        return (select p.full_name from account_person a join person p on p.id = a.person_id where a.account_id = whose);
      revoke execute on function person_by_number(text), link_account(uuid, text), unlink_account(uuid), linked_name(uuid) from public;
      grant execute on function person_by_number(text), link_account(uuid, text), unlink_account(uuid), linked_name(uuid) to hr_app;

      -- Accounts for many at once, for people whom the officer may write to and who have none. Answers whom it made one for.
      create function open_own_accounts(people uuid[], usernames text[], hashes text[]) returns setof uuid
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare one record; made uuid;
      begin
        for one in select n.person, n.username, n.hash, p.full_name, p.owner_organisation_id
          from unnest(people, usernames, hashes) n(person, username, hash) join person p on p.id = n.person
          where (actor_writes_everywhere() or p.owner_organisation_id = any (actor_writable_organisations()))
            and not exists (select from account_person a where a.person_id = p.id)
        loop
          insert into account (username, display_name, password_hash, must_change_password)
            values (one.username, one.full_name, one.hash, true) returning account.id into made;
          insert into account_person (account_id, person_id) values (made, one.person);
          insert into account_role (account_id, role, organisation_id, valid, ground)
            values (made, 'STAFF_MEMBER', one.owner_organisation_id, daterange(current_date, null), 'Hồ sơ của chính người dùng');
          return next one.person;
        end loop;
      end $$;
      create function taken_usernames(wanted text[]) returns setof text
        language sql stable security definer set search_path = public, pg_temp
        begin atomic select username from account where username = any (wanted); end;
      revoke execute on function open_own_accounts(uuid[], text[], text[]), taken_usernames(text[]) from public;
      grant execute on function open_own_accounts(uuid[], text[], text[]), taken_usernames(text[]) to whole_register, some_units;
    `);
    await run.query(`
      grant select on person, decision, ${OWN_TABLES.join(', ')}, salary_position_in_force, code_entry, place, place_succession,
        organisation, organisation_event, organisation_place, organisation_name, organisation_succession, account_name to own_record;
      create policy person_read_own on person for select to own_record using (id = (select actor_person()));
    `);
    for (const table of OWN_TABLES) {
      await run.query(
        `create policy ${table}_read_own on ${table} for select to own_record using (person_id = (select actor_person()))`,
      );
    }
    // A decision carries nothing of a person, but whoever reads one file has no business with the others' decisions.
    await run.query(`
      do $$ begin
        if not (select relrowsecurity from pg_class where oid = 'decision'::regclass) then
          alter table decision enable row level security;
          create policy decision_office on decision to whole_register, some_units using (true) with check (true);
        end if;
      end $$;
      create policy decision_read_own on decision for select to own_record using (
        exists (select from employment r where r.decision_id = decision.id) or exists (select from assignment r where r.decision_id = decision.id)
        or exists (select from salary_position r where r.decision_id = decision.id) or exists (select from award r where r.decision_id = decision.id)
        or exists (select from discipline r where r.decision_id = decision.id) or exists (select from evaluation r where r.decision_id = decision.id)
        or exists (select from allowance r where r.decision_id = decision.id) or exists (select from succession_plan r where r.decision_id = decision.id));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy decision_read_own on decision;
      do $$ begin
        if exists (select from pg_policies where tablename = 'decision' and policyname = 'decision_office') then
          drop policy decision_office on decision;
          alter table decision disable row level security;
        end if;
      end $$;
      drop policy person_read_own on person;
    `);
    for (const table of OWN_TABLES) await run.query(`drop policy ${table}_read_own on ${table}`);
    await run.query(`
      revoke all on all tables in schema public from own_record;
      drop function taken_usernames(text[]), open_own_accounts(uuid[], text[], text[]), linked_name(uuid), unlink_account(uuid),
        link_account(uuid, text), person_by_number(text), self_scope(bytea, integer), actor_person();
      delete from account_role where role = 'STAFF_MEMBER';
      alter table account_role drop constraint account_role_role_check, add constraint account_role_role_check
        check (role in ('HR_OFFICER', 'UNIT_HR_OFFICER', 'UNIT_HEAD', 'AUDITOR', 'ADMINISTRATOR'));
      drop table account_person;
    `);
    await this.scopes(run, `('ADMINISTRATOR')`);
    // The database role stays: another database of the same server may use it.
  }

  /** The units of an account; the named roles open no file by their unit. */
  private async scopes(run: QueryRunner, without: string): Promise<void> {
    await run.query(`
      create or replace function account_scope(whose uuid, out database_role text, out organisations text, out writable text)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare
        readable uuid[]; writes uuid[]; roots uuid[];
      begin
        select array_agg(organisation_id) filter (where role not in ${without}),
               array_agg(organisation_id) filter (where role in ('HR_OFFICER', 'UNIT_HR_OFFICER'))
          into readable, writes from account_role where account_id = whose and valid @> current_date;
        select array_agg(organisation_id) into roots from organisation_place
          where parent_id is null and valid @> current_date and organisation_id = any (readable);
        database_role := case when roots is null then 'some_units' else 'whole_register' end;
        organisations := case when roots is null and readable is not null
          then (select string_agg(id::text, ',') from organisations_covered(readable, current_date) id) else '' end;
        writable := case when writes is null then '' when writes && roots then 'all'
          else (select string_agg(id::text, ',') from organisations_covered(writes, current_date) id) end;
        organisations := coalesce(organisations, '');
        writable := coalesce(writable, '');
      end $$`);
  }
}
