import { MigrationInterface, QueryRunner } from 'typeorm';

const QUOTA_KINDS = `('CONG_CHUC', 'CAN_BO', 'VIEN_CHUC_NS', 'VIEN_CHUC_TU', 'HOP_DONG_HT')`;

/**
 * A reorganisation as one object: a draft that touches nothing but its own rows, until it is applied as one event and
 * one decision; what it wrote beside the careers is kept as rows before and after, so that it can be undone.
 */
export class CreateReorganisations1795650100001 implements MigrationInterface {
  readonly name = 'CreateReorganisations1795650100001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table reorganisation (
        id uuid not null default uuidv7() constraint reorganisation_pkey primary key,
        name text not null constraint reorganisation_name_check check (btrim(name) <> ''),
        kind text not null constraint reorganisation_kind_check check (kind in ('MERGE', 'SPLIT', 'DISSOLVE', 'MOVE')),
        effective_on date not null,
        document_number text,
        document_date date,
        document_issuer text,
        document_signer text,
        note text,
        state text not null default 'DRAFT' constraint reorganisation_state_check check (state in ('DRAFT', 'APPLIED', 'UNDONE')),
        event_id uuid constraint reorganisation_event_id_fkey references organisation_event,
        decision_id uuid constraint reorganisation_decision_id_fkey references decision,
        -- Rows of the tables of units, positions and quota before and after; null where it came with the first data.
        trace jsonb,
        -- The preview as it was applied.
        figures jsonb,
        entered_by uuid not null default actor_account(),
        entered_at timestamptz not null default now(),
        applied_by uuid,
        applied_at timestamptz,
        undone_by uuid,
        undone_at timestamptz,
        undo_reason text,
        version integer not null default 1,
        constraint reorganisation_applied_at_check check ((state = 'DRAFT') = (applied_at is null)),
        constraint reorganisation_undone_at_check check ((state = 'UNDONE') = (undone_at is not null))
      );
      create index reorganisation_state_idx on reorganisation (state, effective_on desc, id);

      -- Units that take part: those of the register, and those that CREATE will make under the id they have here.
      create table reorganisation_unit (
        reorganisation_id uuid not null constraint reorganisation_unit_reorganisation_id_fkey references reorganisation on delete cascade,
        organisation_id uuid not null,
        action text not null constraint reorganisation_unit_action_check check (action in ('CLOSE', 'CREATE', 'CHANGE', 'KEEP')),
        name text,
        short_name text,
        organisation_kind text constraint reorganisation_unit_organisation_kind_check check (is_code('organisation_kinds', organisation_kind)),
        parent_id uuid,
        deputy_norm smallint constraint reorganisation_unit_deputy_norm_check check (deputy_norm between 0 and 99),
        sort_order integer not null default 0,
        constraint reorganisation_unit_pkey primary key (reorganisation_id, organisation_id),
        constraint reorganisation_unit_create_check check (action <> 'CREATE' or (name is not null and organisation_kind is not null and parent_id is not null)),
        constraint reorganisation_unit_parent_id_check check (parent_id <> organisation_id)
      );
      create table reorganisation_mapping (
        reorganisation_id uuid not null,
        from_id uuid not null,
        to_id uuid not null,
        share text not null constraint reorganisation_mapping_share_check check (share in ('WHOLE', 'PART')),
        takes_records boolean not null,
        -- Where people go of whom nothing else is said.
        is_default boolean not null,
        constraint reorganisation_mapping_pkey primary key (reorganisation_id, from_id, to_id),
        constraint reorganisation_mapping_from_id_fkey foreign key (reorganisation_id, from_id) references reorganisation_unit on delete cascade,
        constraint reorganisation_mapping_to_id_fkey foreign key (reorganisation_id, to_id) references reorganisation_unit on delete cascade,
        constraint reorganisation_mapping_to_id_check check (from_id <> to_id)
      );
      create unique index reorganisation_mapping_default_idx on reorganisation_mapping (reorganisation_id, from_id) where is_default;
      -- A position of a body becomes the one of that name in another, which is made where it does not exist; none: its people have none.
      create table reorganisation_position (
        reorganisation_id uuid not null constraint reorganisation_position_reorganisation_id_fkey references reorganisation on delete cascade,
        position_id uuid not null constraint reorganisation_position_position_id_fkey references job_position,
        to_organisation_id uuid,
        to_name text,
        constraint reorganisation_position_pkey primary key (reorganisation_id, position_id),
        constraint reorganisation_position_to_check check ((to_organisation_id is null) = (to_name is null) and btrim(to_name) = to_name and to_name <> '')
      );
      create table reorganisation_person (
        reorganisation_id uuid not null constraint reorganisation_person_reorganisation_id_fkey references reorganisation on delete cascade,
        person_id uuid not null constraint reorganisation_person_person_id_fkey references person,
        to_organisation_id uuid,
        title text,
        is_leader boolean,
        position_name text,
        surplus text constraint reorganisation_person_surplus_check check (surplus in ('STAFF', 'DEPUTY')),
        note text,
        constraint reorganisation_person_pkey primary key (reorganisation_id, person_id)
      );
      -- The number a body is to come down to, year by year.
      create table reorganisation_target (
        reorganisation_id uuid not null constraint reorganisation_target_reorganisation_id_fkey references reorganisation on delete cascade,
        organisation_id uuid not null,
        kind text not null constraint reorganisation_target_kind_check check (kind in ${QUOTA_KINDS}),
        year smallint not null constraint reorganisation_target_year_check check (year between 2000 and 2200),
        amount integer not null constraint reorganisation_target_amount_check check (amount between 0 and 999999),
        constraint reorganisation_target_pkey primary key (reorganisation_id, organisation_id, kind, year)
      );

      create table surplus_case (
        id uuid not null default uuidv7() constraint surplus_case_pkey primary key,
        reorganisation_id uuid not null constraint surplus_case_reorganisation_id_fkey references reorganisation,
        person_id uuid not null constraint surplus_case_person_id_fkey references person,
        reason text not null constraint surplus_case_reason_check check (reason in ('STAFF', 'DEPUTY')),
        from_organisation_id uuid not null constraint surplus_case_from_organisation_id_fkey references organisation,
        to_organisation_id uuid not null constraint surplus_case_to_organisation_id_fkey references organisation,
        old_title text,
        option text constraint surplus_case_option_check check (option in ('KEPT', 'MOVED', 'LOWER_POST', 'POLICY_EXIT', 'RETRAINING')),
        decision_id uuid constraint surplus_case_decision_id_fkey references decision,
        due_on date not null,
        planned_year smallint constraint surplus_case_planned_year_check check (planned_year between 2000 and 2200),
        quota_effect text not null default 'CUT' constraint surplus_case_quota_effect_check check (quota_effect in ('CUT', 'KEEP', 'REUSE')),
        reuse_percent numeric(5, 2) constraint surplus_case_reuse_percent_check check (reuse_percent between 0 and 100),
        settled_on date,
        note text,
        version integer not null default 1,
        constraint surplus_case_reorganisation_id_person_id_key unique (reorganisation_id, person_id),
        constraint surplus_case_reuse_check check ((quota_effect = 'REUSE') = (reuse_percent is not null)),
        constraint surplus_case_settled_on_check check (settled_on is null or option is not null)
      );
      create index surplus_case_settled_on_idx on surplus_case (settled_on, due_on);

      -- How many deputies a unit of a kind may have, by how many people it has.
      create table leader_norm (
        organisation_kind text not null constraint leader_norm_organisation_kind_check check (is_code('organisation_kinds', organisation_kind)),
        least_people integer not null default 0,
        valid daterange not null constraint leader_norm_valid_check check (not isempty(valid) and not lower_inf(valid)),
        deputies smallint not null constraint leader_norm_deputies_check check (deputies between 0 and 99),
        basis text not null constraint leader_norm_basis_check check (btrim(basis) <> ''),
        confidence text,
        constraint leader_norm_pkey primary key (organisation_kind, least_people, valid without overlaps)
      );
      insert into leader_norm (organisation_kind, least_people, valid, deputies, basis, confidence) values
        ('SO', 0, '[2020-11-25,)', 3, 'NĐ 107/2020/NĐ-CP, Điều 1 khoản 5: bình quân 03 phó giám đốc mỗi sở', 'K'),
        ('TCHC_KHAC', 0, '[2020-11-25,)', 3, 'NĐ 107/2020/NĐ-CP, áp dụng tương tự sở', '?'),
        ('PHONG_SO', 0, '[2020-11-25,)', 1, 'NĐ 107/2020/NĐ-CP: phòng dưới 10 biên chế có 01 cấp phó', 'K'),
        ('PHONG_SO', 10, '[2020-11-25,)', 2, 'NĐ 107/2020/NĐ-CP: phòng từ 10 đến 14 biên chế không quá 02 cấp phó', 'K'),
        ('PHONG_SO', 15, '[2020-11-25,)', 3, 'NĐ 107/2020/NĐ-CP: phòng từ 15 biên chế không quá 03 cấp phó', 'K'),
        ('CHI_CUC', 0, '[2020-11-25,)', 2, 'NĐ 107/2020/NĐ-CP: chi cục không quá 02 cấp phó', 'K'),
        ('DVSN_SO', 0, '[2020-12-01,)', 2, 'NĐ 120/2020/NĐ-CP, Điều 6: không quá 02 cấp phó', '?'),
        ('UBND_XA', 0, '[2025-07-01,)', 2, 'NĐ 150/2025/NĐ-CP và hướng dẫn về chính quyền cấp xã', '?'),
        ('PHONG_XA', 0, '[2025-07-01,)', 2, 'NĐ 150/2025/NĐ-CP', '?');

      -- A decision that a reorganisation wrote goes with it and not alone.
      alter table decision add column reorganisation_id uuid constraint decision_reorganisation_id_fkey references reorganisation;
      grant delete on organisation_succession, organisation_event to whole_register;
    `);
    await this.protect(run);
    await this.succeed(run);
  }

  /** Drafts and cases are the whole register's: a unit sees nothing of what is planned about it, nor by the change log. */
  private async protect(run: QueryRunner): Promise<void> {
    for (const table of [
      'reorganisation',
      'reorganisation_unit',
      'reorganisation_mapping',
      'reorganisation_position',
      'reorganisation_person',
      'reorganisation_target',
      'surplus_case',
    ]) {
      await run.query(`
        grant select, insert, update, delete on ${table} to whole_register, some_units;
        alter table ${table} enable row level security;
        create policy ${table}_read on ${table} for select to whole_register using (true);
        create policy ${table}_add on ${table} for insert to whole_register with check ((select actor_writes_everywhere()));
        create policy ${table}_change on ${table} for update to whole_register using ((select actor_writes_everywhere()));
        create policy ${table}_remove on ${table} for delete to whole_register using ((select actor_writes_everywhere()));
        select record_changes_of('${table}', '');
      `);
    }
    await run.query(`
      grant select on leader_norm to whole_register, some_units, hr_app;
      alter table leader_norm enable row level security;
      create policy leader_norm_read on leader_norm for select using (true);
    `);
  }

  private async succeed(run: QueryRunner): Promise<void> {
    await run.query(`
      -- The unit that stands for this one on the day: itself while it exists, otherwise the one it went into as a whole, and
      -- so on; none where it was split, or ended before the day without a successor of that day.
      create function organisation_successor_at(organisation uuid, on_day date) returns uuid
        language sql stable parallel safe as $$
        with recursive chain(id, steps) as (
          select organisation, 0
          union all
          select next.to_id, chain.steps + 1 from chain
          join lateral (
            select min(s.to_id::text)::uuid as to_id from organisation_succession s join organisation_event e on e.id = s.event_id
            where s.from_id = chain.id and e.effective_on <= on_day
            having count(distinct s.to_id) = 1 and bool_and(s.share = 'WHOLE')) next on true
          where chain.steps < 50
            and not exists (select from organisation_place p where p.organisation_id = chain.id and p.valid @> on_day))
        select c.id from chain c
        where exists (select from organisation_place p where p.organisation_id = c.id and p.valid @> on_day)
        order by c.steps limit 1
      $$;

      -- As before, and a succession of the future gives nobody the files ahead of its day.
      create or replace function organisations_covered(roots uuid[], on_day date) returns setof uuid
        language sql stable parallel safe rows 200 as $$
        with recursive covered as (
          select id from organisations_below(roots, on_day) id
          union
          select s.from_id from covered c join organisation_succession s on s.to_id = c.id and s.takes_records
            join organisation_event e on e.id = s.event_id and e.effective_on <= on_day
        )
        select id from covered
      $$;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      create or replace function organisations_covered(roots uuid[], on_day date) returns setof uuid
        language sql stable parallel safe rows 200 as $$
        with recursive covered as (
          select id from organisations_below(roots, on_day) id
          union
          select s.from_id from covered c join organisation_succession s on s.to_id = c.id and s.takes_records
        )
        select id from covered
      $$;
      drop function organisation_successor_at(uuid, date);
      revoke delete on organisation_succession, organisation_event from whole_register;
      alter table decision drop column reorganisation_id;
      drop table leader_norm, surplus_case, reorganisation_target, reorganisation_person, reorganisation_position,
        reorganisation_mapping, reorganisation_unit, reorganisation;
    `);
  }
}
