import { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows a decision makes and takes away again with itself. */
const MADE_TABLES = [
  'award',
  'evaluation',
  'allowance',
  'succession_plan',
  'recruitment',
  'asset_declaration',
  'salary_delay',
  'discipline',
] as const;

/**
 * A decision becomes what writes the record: its state, its people with what it says about each, and the rows as they
 * stood before the first one. Employment and assignment of such a person are replayed from that base and the decisions
 * in force (`libs/domain/src/career.ts`).
 */
export class ExtendDecisions1795650020001 implements MigrationInterface {
  readonly name = 'ExtendDecisions1795650020001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table decision
        add column ends_on date,
        add column note text,
        add column state text not null default 'IN_FORCE' constraint decision_state_check
          check (state in ('WAITING', 'IN_FORCE', 'REJECTED', 'WITHDRAWN', 'CORRECTED')),
        -- Of two decisions of one day the one entered later wins.
        add column entered_no bigint generated always as identity,
        add column entered_by uuid default actor_account() constraint decision_entered_by_fkey references account,
        add column entered_at timestamptz,
        add column confirmed_by uuid constraint decision_confirmed_by_fkey references account,
        add column confirmed_at timestamptz,
        add column rejection_reason text,
        add column corrects_id uuid constraint decision_corrects_id_fkey references decision,
        add column withdrawal_number text,
        add column withdrawal_signed_on date,
        add column withdrawal_signer text,
        add column withdrawal_reason text,
        add column withdrawn_by uuid constraint decision_withdrawn_by_fkey references account,
        add column withdrawn_at timestamptz,
        add constraint decision_ends_on_check check (ends_on >= effective_on),
        add constraint decision_confirmed_by_check check (confirmed_by <> entered_by),
        add constraint decision_withdrawal_reason_check check (withdrawn_at is null or btrim(withdrawal_reason) <> '');
      create index decision_effective_on_idx on decision (effective_on desc, id desc);
      create index decision_state_idx on decision (state, effective_on desc) where state <> 'IN_FORCE';
      -- A decision is corrected by one other at a time.
      create unique index decision_corrects_id_idx on decision (corrects_id) where state in ('WAITING', 'IN_FORCE');

      create table decision_person (
        decision_id uuid not null constraint decision_person_decision_id_fkey references decision,
        person_id uuid not null constraint decision_person_person_id_fkey references person,
        position integer not null default 0,
        -- What the document says; null where it is only named by rows entered directly.
        payload jsonb,
        -- What that does to employment and assignment, made out when the decision took effect; what replay reads.
        effects jsonb,
        -- Single values that it overwrote, to be put back when it goes.
        before jsonb,
        constraint decision_person_pkey primary key (decision_id, person_id)
      );
      create index decision_person_person_id_idx on decision_person (person_id, decision_id);

      create table career_base (
        person_id uuid not null constraint career_base_pkey primary key constraint career_base_person_id_fkey references person,
        base jsonb not null,
        taken_at timestamptz not null default clock_timestamp()
      );

      create table decision_kind_setting (
        kind text not null constraint decision_kind_setting_pkey primary key
          constraint decision_kind_setting_kind_check check (is_code('event_kinds', kind)),
        needs_confirmation boolean not null
      );

      insert into decision_person (decision_id, person_id)
        select decision_id, person_id from employment where decision_id is not null
        union select decision_id, person_id from assignment where decision_id is not null
        union select decision_id, person_id from salary_position where decision_id is not null;

      -- Rows of a replayed career are exchanged as a whole; what refers to them is looked at when all are there.
      alter table assignment alter constraint assignment_employment_id_fkey deferrable initially immediate;
    `);
    await this.protect(run);
    await run.query(`
      -- Discipline is restricted, and who withdraws a decision need not have it unlocked to take its row away: only rows
      -- of a decision that is no longer in force, only of people the actor may write to.
      create function remove_decision_rows(gone uuid, people uuid[]) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare held uuid[];
      begin
        select array_agg(p.id) into held from person p where p.id = any (people) and (actor_writes_everywhere()
          or p.owner_organisation_id = any (actor_writable_organisations()));
        if exists (select from decision where id = gone and state in ('WITHDRAWN', 'CORRECTED')) then
          ${MADE_TABLES.map((table) => `delete from ${table} where decision_id = gone and person_id = any (held);`).join('\n          ')}
        end if;
      end $$;
      revoke execute on function remove_decision_rows(uuid, uuid[]) from public;
      grant execute on function remove_decision_rows(uuid, uuid[]) to whole_register, some_units;

      -- Which units an account may confirm decisions for: those it writes to and those it heads.
      create function confirmable_organisations() returns text
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare heads uuid[]; written text := coalesce(current_setting('app.writable', true), '');
      begin
        if written = 'all' then
          return written;
        end if;
        select array_agg(organisation_id) into heads from account_role
          where account_id = actor_account() and role = 'UNIT_HEAD' and valid @> current_date;
        if heads is null then
          return written;
        end if;
        return concat_ws(',', nullif(written, ''), (select string_agg(id::text, ',') from organisations_covered(heads, current_date) id));
      end $$;
      -- How many people a decision is about, whoever asks: to confirm or withdraw it one has to see them all.
      create function decision_size(whole uuid) returns integer
        language sql stable security definer set search_path = public, pg_temp
        return (select count(*)::int from decision_person where decision_id = whole);
      revoke execute on function decision_size(uuid) from public;
      grant execute on function decision_size(uuid) to whole_register, some_units;
      revoke execute on function confirmable_organisations() from public;
      grant execute on function confirmable_organisations() to whole_register, some_units;
    `);
  }

  private async protect(run: QueryRunner): Promise<void> {
    for (const table of ['decision_person', 'career_base']) {
      const seen = `exists (select from person p where p.id = ${table}.person_id)`;
      const writes = `((select actor_writes_everywhere()) or exists (select from person p where p.id = ${table}.person_id
        and p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[])))`;
      await run.query(`
        grant select, insert, update on ${table} to whole_register, some_units;
        alter table ${table} enable row level security;
        create policy ${table}_read_all on ${table} for select to whole_register using (true);
        create policy ${table}_read_some on ${table} for select to some_units using (${seen});
        create policy ${table}_add on ${table} for insert to whole_register, some_units with check (${writes});
        create policy ${table}_change on ${table} for update to whole_register, some_units using (${writes});
      `);
    }
    // An import that is taken back removes its people, and what was kept about their careers with them.
    await run.query(`
      grant delete on decision_person, career_base to whole_register, some_units;
      create policy decision_person_remove on decision_person for delete to whole_register, some_units
        using ((select actor_writes_everywhere()) or exists (select from person p where p.id = decision_person.person_id
          and p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[])));
      create policy career_base_remove on career_base for delete to whole_register, some_units
        using ((select actor_writes_everywhere()) or exists (select from person p where p.id = career_base.person_id
          and p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[])));
      select record_changes_of('decision_person', 'person_id'), record_changes_of('career_base', 'person_id');

      grant select on decision_kind_setting to whole_register, some_units;
      grant insert, update on decision_kind_setting to whole_register;
      alter table decision_kind_setting enable row level security;
      create policy decision_kind_setting_read on decision_kind_setting for select using (true);
      create policy decision_kind_setting_add on decision_kind_setting for insert to whole_register with check ((select actor_writes_everywhere()));
      create policy decision_kind_setting_change on decision_kind_setting for update to whole_register using ((select actor_writes_everywhere()));
      select record_changes_of('decision_kind_setting', '');

      grant update on decision to whole_register, some_units;
      alter table decision enable row level security;
      create policy decision_read_all on decision for select to whole_register using (true);
      create policy decision_read_some on decision for select to some_units using (entered_by = (select actor_account())
        or exists (select from decision_person d where d.decision_id = decision.id));
      create policy decision_add on decision for insert to whole_register, some_units with check (true);
      create policy decision_change on decision for update to whole_register using (true);
      create policy decision_change_some on decision for update to some_units using (entered_by = (select actor_account())
        or exists (select from decision_person d where d.decision_id = decision.id));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function decision_size(uuid), confirmable_organisations(), remove_decision_rows(uuid, uuid[]);
      alter table assignment alter constraint assignment_employment_id_fkey not deferrable;
      drop policy decision_read_all on decision; drop policy decision_read_some on decision;
      drop policy decision_add on decision; drop policy decision_change on decision; drop policy decision_change_some on decision;
      alter table decision disable row level security;
      revoke update on decision from whole_register, some_units;
      drop table decision_kind_setting, career_base, decision_person;
      alter table decision drop column ends_on, drop column note, drop column state, drop column entered_no, drop column entered_by,
        drop column entered_at, drop column confirmed_by, drop column confirmed_at, drop column rejection_reason, drop column corrects_id,
        drop column withdrawal_number, drop column withdrawal_signed_on, drop column withdrawal_signer, drop column withdrawal_reason,
        drop column withdrawn_by, drop column withdrawn_at;
      drop index decision_effective_on_idx;
    `);
  }
}
