import { MigrationInterface, QueryRunner } from 'typeorm';

/** What a batch of ten thousand rows showed: the planner needs counts of rows just written, and evaluates scopes early. */
export class PlanImports1795310000022 implements MigrationInterface {
  readonly name = 'PlanImports1795310000022';

  async up(run: QueryRunner): Promise<void> {
    // Without a fresh look at the rows, matching them is planned for a handful and takes minutes.
    await run.query('grant maintain on import_row to whole_register, some_units');
    // As a sub-select the list of units is asked for only when it is needed: for an officer of the whole register it is no list.
    await run.query(
      removal(
        '(select actor_writes_everywhere()) or p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[])',
      ),
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(
      removal('actor_writes_everywhere() or p.owner_organisation_id = any (actor_writable_organisations())'),
    );
    await run.query('revoke maintain on import_row from whole_register, some_units');
  }
}

const removal = (mayWrite: string): string => `
  create or replace function remove_imported_salary_positions(batch uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not exists (select from import_batch where id = batch and state = 'undoing') then
      raise exception 'the batch is not being undone' using errcode = '42501';
    end if;
    delete from salary_position s using change_log c, person p
    where c.request_id = 'import:' || batch and c.table_name = 'salary_position' and c.operation = 'insert'
      and s.id = c.row_id::uuid and p.id = s.person_id and (${mayWrite});
  end $$`;
