import { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'DRAFT', 'SUBMITTED', 'RETURNED', 'APPRAISING', 'APPROVED', 'IN_FORCE', 'SUPERSEDED', 'REJECTED'`;

/**
 * The appraisal ends with a report, from which the clock of the decision runs; papers of a dossier; ratio rules that an
 * office edits.
 * @source NĐ 232/2026/NĐ-CP: 3 working days, 30 days, 10 working days from the report
 */
export class CompletePositionDossiers1795650080010 implements MigrationInterface {
  readonly name = 'CompletePositionDossiers1795650080010';

  async up(run: QueryRunner): Promise<void> {
    const reads = `exists (select from position_dossier d where d.id = dossier_id)`;
    const writes = `((select actor_writes_everywhere()) or (select d.organisation_id from position_dossier d where d.id = dossier_id)
      = any ((select actor_writable_organisations())::uuid[]))`;
    await run.query(`
      alter table position_dossier drop constraint position_dossier_state_check,
        add constraint position_dossier_state_check check (state in (${STATES}, 'REPORTED'));

      create table position_dossier_file (
        id uuid not null default uuidv7() constraint position_dossier_file_pkey primary key,
        dossier_id uuid not null constraint position_dossier_file_dossier_id_fkey references position_dossier,
        kind text not null constraint position_dossier_file_kind_check check (kind in ('REQUEST', 'REPORT', 'DECISION')),
        sha256 text not null constraint position_dossier_file_sha256_fkey references stored_file,
        original_name text not null constraint position_dossier_file_original_name_check check (btrim(original_name) <> ''),
        added_at timestamptz not null default now(),
        added_by uuid not null default actor_account(),
        constraint position_dossier_file_dossier_id_kind_sha256_key unique (dossier_id, kind, sha256)
      );
      grant select, insert on position_dossier_file to whole_register, some_units;
      alter table position_dossier_file enable row level security;
      create policy position_dossier_file_read on position_dossier_file for select to whole_register, some_units using (${reads});
      create policy position_dossier_file_add on position_dossier_file for insert to whole_register, some_units with check (${writes});
      select record_changes_of('position_dossier_file', '');

      alter table ratio_rule add column version integer not null default 1;
      alter table ratio_rule add constraint ratio_rule_name_check check (btrim(name) <> '');
      alter table ratio_rule add constraint ratio_rule_valid_check check (not isempty(valid) and not lower_inf(valid));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table ratio_rule drop constraint ratio_rule_valid_check, drop constraint ratio_rule_name_check, drop column version;
      drop table position_dossier_file;
      update position_dossier set state = 'APPRAISING' where state = 'REPORTED';
      alter table position_dossier drop constraint position_dossier_state_check,
        add constraint position_dossier_state_check check (state in (${STATES}));
    `);
  }
}
