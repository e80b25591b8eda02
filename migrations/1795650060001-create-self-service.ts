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
 * The person's own account: linked to the person, no unit, a database role that reads one file and writes nothing of it.
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

      alter table account add column person_id uuid constraint account_person_id_fkey references person
        constraint account_person_id_key unique;
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
        select a.person_id into self_scope.person_id from account a where a.id = self_scope.account_id;
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
      revoke execute on function person_by_number(text) from public;
      grant execute on function person_by_number(text) to hr_app;
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
      drop function person_by_number(text), self_scope(bytea, integer), actor_person();
      delete from account_role where role = 'STAFF_MEMBER';
      alter table account_role drop constraint account_role_role_check, add constraint account_role_role_check
        check (role in ('HR_OFFICER', 'UNIT_HR_OFFICER', 'UNIT_HEAD', 'AUDITOR', 'ADMINISTRATOR'));
      alter table account drop column person_id;
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
