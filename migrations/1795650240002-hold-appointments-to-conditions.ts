import { MigrationInterface, QueryRunner } from 'typeorm';

const CONDITIONS = [
  ['full_term', '1', '0 or 1', 'S'],
  ['rating_years', '3', 'years', 'S'],
  ['rating_place', '2', 'rating place', 'S'],
  ['months_below', '12', 'months', 'S'],
  ['planned', '1', '0 or 1', 'S'],
] as const;

/**
 * What a first appointment to a post of leadership is measured by.
 *
 * @source NĐ 170/2025/NĐ-CP; NĐ 300/2026/NĐ-CP, new Điều 29; read 22/11/2026
 */
export class HoldAppointmentsToConditions1795650240002 implements MigrationInterface {
  readonly name = 'HoldAppointmentsToConditions1795650240002';

  async up(run: QueryRunner): Promise<void> {
    for (const [key, value, unit, confidence] of CONDITIONS)
      await run.query(
        `insert into rule_parameter (key, valid, value, unit, basis, confidence)
         values ($1, '[2025-07-01,)', $2, $3, 'NĐ 170/2025; NĐ 300/2026, Điều 29 mới', $4)`,
        [`appointment.conditions.${key}`, value, unit, confidence],
      );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`delete from rule_parameter where key like 'appointment.conditions.%'`);
  }
}
