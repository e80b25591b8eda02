import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a file has a current spouse, for lists of family members: like `imported_row_stands` it looks past the lock and
 * answers yes or no, for files that the actor may write.
 *
 * @source TT 06/2023/TT-BNV, form, item 36.1: one spouse at a time
 */
export class FindCurrentSpouse1795650130003 implements MigrationInterface {
  readonly name = 'FindCurrentSpouse1795650130003';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create function has_current_spouse(person uuid) returns boolean
        language sql stable security definer set search_path = public, pg_temp
        begin atomic
          select (actor_writes_everywhere() or exists (select from person p
              where p.id = has_current_spouse.person and p.owner_organisation_id = any (actor_writable_organisations())))
            and exists (select from family_member f where f.person_id = has_current_spouse.person and f.side <> 'SPOUSE'
              and f.relation_code in ('VO', 'CHONG') and not f.is_former and not f.is_deceased);
        end;
      revoke execute on function has_current_spouse(uuid) from public;
      grant execute on function has_current_spouse(uuid) to whole_register, some_units;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function has_current_spouse(uuid)');
  }
}
