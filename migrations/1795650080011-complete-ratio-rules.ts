import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Limits of the career levels of one position as rules that an office keeps, and reasons for a breach at one position.
 * @source NĐ 232/2026/NĐ-CP: ratios by position, of the headcount assigned to it
 */
export class CompleteRatioRules1795650080011 implements MigrationInterface {
  readonly name = 'CompleteRatioRules1795650080011';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table ratio_rule drop constraint ratio_rule_scope_check, drop constraint ratio_rule_base_check,
        add constraint ratio_rule_scope_check check (scope in ('POSITION', 'BODY', 'PROVINCE')),
        add constraint ratio_rule_base_check check (base in ('ALLOCATED', 'QUOTA', 'PEOPLE')),
        -- Which of its levels a rule of one position is about; null for the others.
        add column levels_used text constraint ratio_rule_levels_used_check check (levels_used in ('HIGHEST_5', 'NEXT_BELOW_5', 'HIGHEST_4', 'TWO')),
        add constraint ratio_rule_scope_levels_used_check check ((scope = 'POSITION') = (levels_used is not null) and (scope = 'POSITION') = (base = 'ALLOCATED'));
      insert into ratio_rule (id, name, scope, body_kinds, people, level_codes, percent, base, levels_used, valid, basis, confidence) values
        ('BAC_CAO_NHAT_5', 'Vị trí có bậc cao nhất là 5: bậc 5', 'POSITION', '{}', 'ALL', '{BAC5}', 30, 'ALLOCATED', 'HIGHEST_5', '[2026-07-01,)', 'NĐ 232/2026/NĐ-CP', 'S'),
        ('BAC_KE_DUOI_5', 'Vị trí có bậc cao nhất là 5: bậc liền kề được dùng', 'POSITION', '{}', 'ALL', '{BAC4,BAC3,BAC2,BAC1}', 40, 'ALLOCATED', 'NEXT_BELOW_5', '[2026-07-01,)', 'NĐ 232/2026/NĐ-CP', 'S'),
        ('BAC_CAO_NHAT_4', 'Vị trí có bậc cao nhất là 4: bậc 4', 'POSITION', '{}', 'ALL', '{BAC4}', 40, 'ALLOCATED', 'HIGHEST_4', '[2026-07-01,)', 'NĐ 232/2026/NĐ-CP', 'S'),
        ('HAI_BAC', 'Vị trí dùng đúng hai bậc: bậc cao hơn', 'POSITION', '{}', 'ALL', '{BAC5,BAC4,BAC3,BAC2}', 50, 'ALLOCATED', 'TWO', '[2026-07-01,)', 'NĐ 232/2026/NĐ-CP', '?');
      alter table ratio_reason add column position_id uuid constraint ratio_reason_position_id_fkey references job_position;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      delete from ratio_reason where position_id is not null or rule_id in (select id from ratio_rule where scope = 'POSITION');
      alter table ratio_reason drop column position_id;
      delete from ratio_rule where scope = 'POSITION';
      alter table ratio_rule drop constraint ratio_rule_scope_levels_used_check, drop column levels_used,
        drop constraint ratio_rule_scope_check, drop constraint ratio_rule_base_check,
        add constraint ratio_rule_scope_check check (scope in ('BODY', 'PROVINCE')),
        add constraint ratio_rule_base_check check (base in ('QUOTA', 'PEOPLE'));
    `);
  }
}
