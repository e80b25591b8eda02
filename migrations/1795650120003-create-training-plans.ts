import { MigrationInterface, QueryRunner } from 'typeorm';

const BOTH = 'whole_register, some_units';

/**
 * The year's plan by unit, promises to serve after study, and repayment.
 * @source training.md sections 5, 8, 9, 10: NĐ 171/2025/NĐ-CP, Điều 5–13, 37; TT 100/2025/TT-BTC
 */
export class CreateTrainingPlans1795650120003 implements MigrationInterface {
  readonly name = 'CreateTrainingPlans1795650120003';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table training_plan (
        id uuid not null default uuidv7() constraint training_plan_pkey primary key,
        version integer not null default 1,
        year integer not null constraint training_plan_year_check check (year between 2000 and 2199),
        organisation_id uuid not null constraint training_plan_organisation_id_fkey references organisation,
        state text not null default 'DRAFT' constraint training_plan_state_check
          check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'CONSOLIDATED', 'APPROVED')),
        state_since timestamptz not null default now(),
        note text,
        decision_number text,
        decided_on date,
        signer text,
        constraint training_plan_year_organisation_id_key unique (year, organisation_id),
        constraint training_plan_decision_check check (state <> 'APPROVED' or decision_number is not null and decided_on is not null)
      );
      create index training_plan_organisation_id_idx on training_plan (organisation_id);
      create table training_plan_line (
        id uuid not null default uuidv7() constraint training_plan_line_pkey primary key,
        plan_id uuid not null constraint training_plan_line_plan_id_fkey references training_plan,
        programme_id uuid not null constraint training_plan_line_programme_id_fkey references training_programme,
        quarter smallint not null constraint training_plan_line_quarter_check check (quarter between 1 and 4),
        classes integer not null default 1 constraint training_plan_line_classes_check check (classes >= 0),
        seats integer not null constraint training_plan_line_seats_check check (seats > 0),
        leader_seats integer not null default 0,
        need integer,
        ground text not null default 'OTHER' constraint training_plan_line_ground_check
          check (ground in ('POSITION', 'LEADER_COURSE', 'DEFENCE', 'YEARLY_PERIODS', 'OTHER')),
        -- Amounts in đồng by source.
        budget jsonb not null default '[]' constraint training_plan_line_budget_check check (jsonb_typeof(budget) = 'array'),
        amount bigint not null default 0,
        note text,
        constraint training_plan_line_plan_id_programme_id_quarter_key unique (plan_id, programme_id, quarter),
        constraint training_plan_line_leader_seats_check check (leader_seats between 0 and seats)
      );
      create index training_plan_line_programme_id_idx on training_plan_line (programme_id);
      create table training_plan_step (
        id uuid not null default uuidv7() constraint training_plan_step_pkey primary key,
        plan_id uuid not null constraint training_plan_step_plan_id_fkey references training_plan,
        happened_at timestamptz not null default now(),
        account_id uuid default actor_account(),
        state text not null,
        note text
      );
      create index training_plan_step_plan_id_idx on training_plan_step (plan_id, id);
      -- What was submitted is no longer edited, also past the API.
      create function refuse_fixed_plan() returns trigger language plpgsql as $$
      begin
        if exists (select from training_plan p where p.id = coalesce(new.plan_id, old.plan_id) and p.state not in ('DRAFT', 'RETURNED')) then
          raise exception 'the plan is fixed' using errcode = '23001', constraint = 'training_plan_fixed';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger training_plan_line_fixed before insert or update or delete on training_plan_line
        for each row execute function refuse_fixed_plan();

      create table training_commitment (
        id uuid not null default uuidv7() constraint training_commitment_pkey primary key,
        enrolment_id uuid not null constraint training_commitment_enrolment_id_key unique
          constraint training_commitment_enrolment_id_fkey references training_enrolment,
        person_id uuid not null constraint training_commitment_person_id_fkey references person,
        months_trained integer not null constraint training_commitment_months_trained_check check (months_trained > 0),
        months_promised integer not null constraint training_commitment_months_promised_check check (months_promised > 0),
        starts_on date not null,
        number text
      );
      create index training_commitment_person_id_idx on training_commitment (person_id);
      create table training_compensation (
        id uuid not null default uuidv7() constraint training_compensation_pkey primary key,
        version integer not null default 1,
        enrolment_id uuid not null constraint training_compensation_enrolment_id_key unique
          constraint training_compensation_enrolment_id_fkey references training_enrolment,
        person_id uuid not null constraint training_compensation_person_id_fkey references person,
        case_no smallint not null constraint training_compensation_case_no_check check (case_no between 1 and 4),
        costs jsonb not null default '[]',
        cost bigint not null constraint training_compensation_cost_check check (cost >= 0),
        committed_months integer,
        served_months integer,
        prior_years integer not null default 0,
        is_woman_or_minority boolean not null default false,
        -- As reckoned when the case was entered, so that an old case stays what was decided.
        before_reduction bigint not null,
        reduction_percent numeric(6, 2) not null,
        amount bigint not null,
        exemption text constraint training_compensation_exemption_check check (exemption in ('ILLNESS', 'MOVED', 'ND178', 'ND154')),
        council_on date,
        proposed_on date,
        decision_number text,
        decided_on date,
        received_on date,
        note text,
        constraint training_compensation_case_check check (case_no <> 4 or committed_months is not null and served_months is not null),
        constraint training_compensation_decision_check check ((decision_number is null) = (decided_on is null))
      );
      create index training_compensation_person_id_idx on training_compensation (person_id);
      create table training_payment (
        id uuid not null default uuidv7() constraint training_payment_pkey primary key,
        compensation_id uuid not null constraint training_payment_compensation_id_fkey references training_compensation,
        paid_on date not null,
        amount bigint not null constraint training_payment_amount_check check (amount > 0),
        paper text
      );
      create index training_payment_compensation_id_idx on training_payment (compensation_id);
    `);
    await this.protect(run);
  }

  private async protect(run: QueryRunner): Promise<void> {
    const plans: Readonly<Record<string, string>> = {
      training_plan: 'organisation_id',
      training_plan_line: '(select p.organisation_id from training_plan p where p.id = plan_id)',
      training_plan_step: '(select p.organisation_id from training_plan p where p.id = plan_id)',
    };
    for (const [table, unit] of Object.entries(plans)) {
      const writes = `((select trains_everywhere()) or ${unit} = any ((select training_organisations())::uuid[]))`;
      await run.query(`
        grant select, insert, update on ${table} to ${BOTH};
        alter table ${table} enable row level security;
        create policy ${table}_read_all on ${table} for select to whole_register using (true);
        create policy ${table}_read_some on ${table} for select to some_units using (${unit} = any ((select actor_organisations())::uuid[]));
        create policy ${table}_add on ${table} for insert to ${BOTH} with check (${writes});
        create policy ${table}_change on ${table} for update to ${BOTH} using (${writes});
        create policy ${table}_remove on ${table} for delete to ${BOTH} using (${writes});
        select record_changes_of('${table}', '');
      `);
    }
    await run.query(
      `grant delete on training_plan_line to ${BOTH}; revoke update on training_plan_step from ${BOTH}`,
    );
    const people: Readonly<Record<string, string>> = {
      training_commitment: 'person_id',
      training_compensation: 'person_id',
      training_payment: '(select c.person_id from training_compensation c where c.id = compensation_id)',
    };
    for (const [table, person] of Object.entries(people)) {
      const writes = `((select trains_everywhere()) or exists (select from person p where p.id = ${person}
        and p.owner_organisation_id = any ((select training_organisations())::uuid[])))`;
      await run.query(`
        grant select, insert, update on ${table} to ${BOTH};
        grant select on ${table} to own_record;
        alter table ${table} enable row level security;
        create policy ${table}_read_all on ${table} for select to whole_register using (true);
        create policy ${table}_read_some on ${table} for select to some_units using (exists (select from person p where p.id = ${person}));
        create policy ${table}_read_own on ${table} for select to own_record using (${person} = (select actor_person()));
        create policy ${table}_add on ${table} for insert to ${BOTH} with check (${writes});
        create policy ${table}_change on ${table} for update to ${BOTH} using (${writes});
        select record_changes_of('${table}', '${person === 'person_id' ? person : ''}');
      `);
    }
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table training_payment, training_compensation, training_commitment, training_plan_step, training_plan_line, training_plan;
      drop function refuse_fixed_plan();
    `);
  }
}
