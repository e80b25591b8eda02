import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which tables and columns the national database is told of, by group; `*` is every column. Equals the list of
 * `libs/contracts/src/national-record.ts` (a test compares both).
 *
 * @source TT 06/2023/TT-BNV, form, items 1–38
 */
const PERSON_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  identity: [
    'full_name',
    'other_names',
    'sex',
    'birth_date',
    'ethnic_code',
    'religion_code',
    'citizen_id',
    'citizen_id_issued_on',
    'old_id_no',
    'employee_code',
  ],
  contact: ['phone', 'email', 'social_insurance_no', 'health_insurance_no'],
  recruitment: [
    'family_class',
    'prior_occupation',
    'first_recruited_on',
    'recruiting_body',
    'joined_body_on',
  ],
  career: ['main_duty', 'strength', 'longest_job'],
  training: ['general_education_code', 'academic_rank_code', 'academic_rank_year'],
  party: [
    'party_joined_on',
    'party_official_on',
    'party_card_no',
    'first_union_joined_on',
    'enlisted_on',
    'discharged_on',
    'top_military_rank',
    'policy_category_code',
    'war_invalid_class_code',
  ],
};
const TABLES: Readonly<Record<string, readonly string[]>> = {
  contact: ['person_address'],
  recruitment: ['recruitment'],
  career: ['employment', 'assignment', 'work_history'],
  pay: ['salary_position', 'allowance', 'position_pay'],
  training: ['credential'],
  party: ['party_post', 'union_membership', 'military_service', 'policy_benefit'],
  appraisal: ['evaluation', 'award', 'discipline'],
  planning: ['succession_plan', 'asset_declaration'],
  family: ['family_member', 'health', 'history_statement', 'family_economy'],
};

/**
 * The outbox: what changed in a file and has to be passed on, with its clock; the packages it goes out in; what came back.
 * A change enters through the change log, in the transaction that made it, whoever made it.
 */
export class CreateTransfers1795650070002 implements MigrationInterface {
  readonly name = 'CreateTransfers1795650070002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table transfer_source (
        table_name text not null,
        column_name text not null default '*',
        group_code text not null,
        constraint transfer_source_pkey primary key (table_name, column_name)
      );
      create table transfer_package (
        id uuid not null default uuidv7() constraint transfer_package_pkey primary key,
        number text not null constraint transfer_package_number_key unique,
        organisation_id uuid not null constraint transfer_package_organisation_id_fkey references organisation,
        made_at timestamptz not null default now(),
        made_by uuid not null default actor_account() constraint transfer_package_made_by_fkey references account,
        people integer not null,
        items integer not null,
        -- The JSON document, packed; it is what was sent, whatever becomes of the files afterwards.
        content bytea not null,
        sha256 text not null,
        byte_size integer not null,
        state text not null default 'PACKED' constraint transfer_package_state_check
          check (state in ('PACKED', 'SENT', 'ANSWERED', 'WITHDRAWN')),
        method text constraint transfer_package_method_check check (method in ('FILE_DROP', 'BY_HAND')),
        location text,
        note text,
        sent_at timestamptz,
        sent_by uuid constraint transfer_package_sent_by_fkey references account,
        accepted integer not null default 0,
        refused integer not null default 0
      );
      create table transfer_item (
        id uuid not null default uuidv7() constraint transfer_item_pkey primary key,
        person_id uuid not null constraint transfer_item_person_id_fkey references person on delete cascade,
        transaction_id xid8 not null default pg_current_xact_id(),
        changed_at timestamptz not null default now(),
        changed_on date not null,
        -- Null for a first load: what was there before the duty began has no clock.
        due_on date,
        groups text[] not null,
        account_id uuid,
        state text not null default 'WAITING' constraint transfer_item_state_check check (state in ('WAITING', 'PACKED', 'SENT', 'FAILED')),
        package_id uuid constraint transfer_item_package_id_fkey references transfer_package,
        reason text,
        settled_at timestamptz,
        constraint transfer_item_person_id_transaction_id_key unique (person_id, transaction_id)
      );
      create index transfer_item_state_idx on transfer_item (state, due_on, id) where state <> 'SENT';
      create index transfer_item_package_id_idx on transfer_item (package_id);
      create table transfer_package_person (
        package_id uuid not null constraint transfer_package_person_package_id_fkey references transfer_package,
        person_id uuid not null,
        groups text[] not null,
        state text not null default 'PENDING' constraint transfer_package_person_state_check check (state in ('PENDING', 'ACCEPTED', 'REFUSED')),
        reason text,
        constraint transfer_package_person_pkey primary key (package_id, person_id)
      );
      create sequence transfer_package_number_seq;

      -- The day by which a change of the day has to be passed on. @source NĐ 27/2026/NĐ-CP: 3 working days
      create function transfer_due(since date) returns date
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare
        due date := since;
        days integer := coalesce((select value::integer from rule_parameter where key = 'transfer.working_days' and valid @> since), 3);
        begins date := coalesce((select value::date from rule_parameter where key = 'transfer.clock_starts_on' and valid @> current_date), '-infinity');
        differs text;
      begin
        if since < begins then
          return null;
        end if;
        while days > 0 loop
          due := due + 1;
          differs := (select h.kind from holiday h where h.day = due);
          if differs = 'work' or (differs is null and extract(isodow from due) < 6) then
            days := days - 1;
          end if;
        end loop;
        return due;
      end $$;
      create function note_transfers() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare day date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
      begin
        insert into transfer_item (person_id, changed_on, due_on, groups, account_id)
          select r.person_id, day, d.due, array_agg(distinct s.group_code order by s.group_code), actor_account()
          from new_rows r join transfer_source s on s.table_name = r.table_name
            and (s.column_name = '*' or r.old_row -> s.column_name is distinct from r.new_row -> s.column_name)
          cross join (select transfer_due(day) as due) d
          where r.person_id is not null and exists (select from person p where p.id = r.person_id)
          group by r.person_id, d.due order by r.person_id
          on conflict (person_id, transaction_id) do update
            set groups = (select array_agg(distinct g order by g) from unnest(transfer_item.groups || excluded.groups) g);
        return null;
      end $$;
      create trigger change_log_transfers after insert on change_log referencing new table as new_rows
        for each statement execute function note_transfers();
      -- A changed calendar moves every clock that still runs.
      create function move_transfer_clocks() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update transfer_item i set due_on = d.due
          from (select changed_on, transfer_due(changed_on) as due from transfer_item where state <> 'SENT' and due_on is not null group by changed_on) d
          where i.changed_on = d.changed_on and i.state <> 'SENT' and i.due_on is not null and i.due_on is distinct from d.due;
        return null;
      end $$;
      create trigger holiday_transfers after insert or update or delete on holiday
        for each statement execute function move_transfer_clocks();
      create trigger rule_parameter_transfers after insert or update or delete on rule_parameter
        for each statement execute function move_transfer_clocks();

      -- Rows of one table of the list, restricted ones too, for who may send: an officer of Home Affairs, within his units.
      create function transfer_rows(source text, people uuid[]) returns table (person_id uuid, data jsonb)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare who text := case when source = 'person' then 'id' else 'person_id' end;
      begin
        if not exists (select from account_role where account_id = actor_account() and role = 'HR_OFFICER' and valid @> current_date) then
          raise exception 'only who may send reads what is sent' using errcode = '42501';
        end if;
        if not exists (select from transfer_source s where s.table_name = source) then
          raise exception 'not a table that is sent: %', source using errcode = '42501';
        end if;
        return query execute format(
          'select p.id, to_jsonb(x) || jsonb_strip_nulls(jsonb_build_object(''decision_number'', d.number, ''decision_signed_on'', d.signed_on,
              ''organisation_name'', coalesce(to_jsonb(x) ->> ''organisation_name'', n.name)))
           from %I x join person p on p.id = x.%I
           left join decision d on d.id = (to_jsonb(x) ->> ''decision_id'')::uuid
           left join lateral (select name from organisation_name o
             where o.organisation_id = coalesce(to_jsonb(x) ->> ''organisation_id'', to_jsonb(x) ->> ''using_organisation_id'')::uuid
             order by lower(o.valid) desc limit 1) n on true
           where x.%I = any ($1) and (actor_writes_everywhere() or p.owner_organisation_id = any (actor_writable_organisations()))',
          source, who, who) using people;
      end $$;
    `);
    await run.query(`
      -- What came back for a package that was sent; a refused person waits again, with the reason.
      create function transfer_answer(package_number text, results jsonb) returns boolean
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare package uuid := (select id from transfer_package where number = package_number and state in ('SENT', 'ANSWERED') for update);
      begin
        if package is null then
          return false;
        end if;
        update transfer_package_person p set state = case when r."isAccepted" then 'ACCEPTED' else 'REFUSED' end, reason = r.reason
          from jsonb_to_recordset(results) as r("personId" text, "isAccepted" boolean, reason text)
          where p.package_id = package and p.person_id::text = lower(r."personId");
        update transfer_item i set state = case p.state when 'REFUSED' then 'FAILED' else 'SENT' end,
            reason = case p.state when 'REFUSED' then coalesce(p.reason, 'Nơi nhận từ chối, không ghi lý do.') end, settled_at = now()
          from transfer_package_person p
          where p.package_id = package and p.state <> 'PENDING' and i.package_id = package and i.person_id = p.person_id;
        update transfer_package set state = 'ANSWERED',
            accepted = (select count(*) from transfer_package_person where package_id = package and state = 'ACCEPTED'),
            refused = (select count(*) from transfer_package_person where package_id = package and state = 'REFUSED')
          where id = package;
        return true;
      end $$;
    `);
    await run.query(
      `insert into transfer_source (table_name, column_name, group_code)
       select * from jsonb_to_recordset($1::jsonb) as r(table_name text, column_name text, group_code text)`,
      [JSON.stringify(sources())],
    );
    await run.query(`
      insert into rule_parameter (key, valid, value, unit, basis, confidence) values
        ('transfer.working_days', '[2026-01-01,)', '3', 'working days', 'NĐ 27/2026/NĐ-CP', 'S2'),
        ('transfer.clock_starts_on', '[2026-01-01,)', '2026-01-01', 'date', 'NĐ 27/2026/NĐ-CP; mốc do địa phương đặt', '?')`);
    await this.protect(run);
  }

  private async protect(run: QueryRunner): Promise<void> {
    await run.query(`
      grant select on transfer_source to public;
      grant usage on transfer_package_number_seq to whole_register, some_units;
      grant select, update, insert on transfer_item, transfer_package to whole_register, some_units;
      grant select, insert on transfer_package_person to whole_register, some_units;
      revoke execute on function transfer_rows(text, uuid[]), transfer_due(date), transfer_answer(text, jsonb) from public;
      grant execute on function transfer_answer(text, jsonb) to hr_app;
      grant execute on function transfer_rows(text, uuid[]), transfer_due(date) to whole_register, some_units;
      alter table transfer_item enable row level security;
      create policy transfer_item_read_all on transfer_item for select to whole_register using (true);
      create policy transfer_item_read_some on transfer_item for select to some_units
        using (exists (select from person p where p.id = transfer_item.person_id));
      alter table transfer_package enable row level security;
      create policy transfer_package_read_all on transfer_package for select to whole_register using (true);
      create policy transfer_package_read_some on transfer_package for select to some_units
        using (organisation_id = any ((select actor_organisations())::uuid[]));
    `);
    const file = `((select actor_writes_everywhere()) or exists (select from person p where p.id = transfer_item.person_id
      and p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[])))`;
    const unit = `((select actor_writes_everywhere()) or organisation_id = any ((select actor_writable_organisations())::uuid[]))`;
    await run.query(`
      create policy transfer_item_add on transfer_item for insert to whole_register, some_units with check (${file});
      create policy transfer_item_change on transfer_item for update to whole_register, some_units using (${file});
      create policy transfer_package_add on transfer_package for insert to whole_register, some_units with check (${unit});
      alter table transfer_package_person enable row level security;
      create policy transfer_package_person_read on transfer_package_person for select to whole_register, some_units
        using (exists (select from transfer_package k where k.id = transfer_package_person.package_id));
      create policy transfer_package_person_add on transfer_package_person for insert to whole_register, some_units
        with check (exists (select from transfer_package k where k.id = transfer_package_person.package_id and k.state = 'PACKED'));
      create policy transfer_package_change on transfer_package for update to whole_register, some_units using (${unit});
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop trigger rule_parameter_transfers on rule_parameter;
      drop trigger holiday_transfers on holiday;
      drop trigger change_log_transfers on change_log;
      drop function transfer_answer(text, jsonb), transfer_rows(text, uuid[]), move_transfer_clocks(), note_transfers(), transfer_due(date);
      delete from rule_parameter where key like 'transfer.%';
      drop table transfer_package_person, transfer_item, transfer_package, transfer_source;
      drop sequence transfer_package_number_seq;
    `);
  }
}

const sources = (): Readonly<Record<string, string>>[] => [
  ...Object.entries(PERSON_COLUMNS).flatMap(([group, columns]) =>
    columns.map((column) => ({ table_name: 'person', column_name: column, group_code: group })),
  ),
  ...Object.entries(TABLES).flatMap(([group, tables]) =>
    tables.map((table) => ({ table_name: table, column_name: '*', group_code: group })),
  ),
];
