import { MigrationInterface, QueryRunner } from 'typeorm';

const HIGHER = [
  ['requirements', '1', '0 or 1', 'S'],
  ['rating_place', '2', 'rating place', 'S'],
  ['rating_years', '1', 'years', 'S'],
  ['no_discipline', '1', '0 or 1', 'S'],
  ['equal_work', '1', '0 or 1', '?'],
] as const;

/**
 * The office keeps what positions are measured by: norms of deputies as dated rows of its own, one rule a day for positions
 * of the same levels, and the conditions for a position of a higher grade as parameters.
 *
 * @source NĐ 300/2026/NĐ-CP, new Điều 23; what the decree leaves open is marked [?]
 */
export class KeepPositionRules1795650160001 implements MigrationInterface {
  readonly name = 'KeepPositionRules1795650160001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table ratio_rule add constraint ratio_rule_levels_used_valid_excl
        exclude using gist (levels_used with =, valid with &&) where (scope = 'POSITION');
      alter table leader_norm add column id uuid not null default uuidv7() constraint leader_norm_id_key unique,
        add constraint leader_norm_least_people_check check (least_people between 0 and 9999);
      grant insert, update, delete on leader_norm to whole_register;
      create policy leader_norm_add on leader_norm for insert to whole_register with check ((select actor_writes_everywhere()));
      create policy leader_norm_change on leader_norm for update to whole_register using ((select actor_writes_everywhere()));
      create policy leader_norm_remove on leader_norm for delete to whole_register using ((select actor_writes_everywhere()));
      select record_changes_of('leader_norm', '');
    `);
    for (const [key, value, unit, confidence] of HIGHER)
      await run.query(
        `insert into rule_parameter (key, valid, value, unit, basis, confidence)
         values ($1, '[2026-08-01,)', $2, $3, 'NĐ 300/2026/NĐ-CP, Điều 23 mới', $4)`,
        [`positions.higher.${key}`, value, unit, confidence],
      );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      delete from rule_parameter where key like 'positions.higher.%';
      drop trigger leader_norm_insert_log on leader_norm;
      drop trigger leader_norm_delete_log on leader_norm;
      drop trigger leader_norm_update_log on leader_norm;
      drop policy leader_norm_remove on leader_norm;
      drop policy leader_norm_change on leader_norm;
      drop policy leader_norm_add on leader_norm;
      revoke insert, update, delete on leader_norm from whole_register;
      alter table leader_norm drop constraint leader_norm_least_people_check, drop column id;
      alter table ratio_rule drop constraint ratio_rule_levels_used_valid_excl;
    `);
  }
}
