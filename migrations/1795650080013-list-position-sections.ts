import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sections of a position description as a code list: another form is another row, not another program.
 * @source form IV of NĐ 232/2026/NĐ-CP; TT 12/2022/TT-BNV
 */
const SECTIONS = [
  ['purpose', 'Mục tiêu của vị trí', 'Purpose'],
  ['duties', 'Công việc, sản phẩm, tiêu chí đánh giá', 'Duties, products, criteria'],
  ['management', 'Công việc quản lý', 'Management duties'],
  ['generalCompetency', 'Khung năng lực chung', 'General competencies'],
  ['professionalCompetency', 'Khung năng lực chuyên môn', 'Professional competencies'],
  ['managementCompetency', 'Khung năng lực quản lý', 'Management competencies'],
  ['relations', 'Mối quan hệ công tác', 'Working relations'],
  ['authority', 'Phạm vi, quyền hạn', 'Scope and authority'],
] as const;

export class ListPositionSections1795650080013 implements MigrationInterface {
  readonly name = 'ListPositionSections1795650080013';

  async up(run: QueryRunner): Promise<void> {
    for (const [at, [code, name, english]] of SECTIONS.entries())
      await run.query(
        `insert into code_entry (list, code, name_vi, name_en, position, source)
         values ('position_sections', $1, $2, $3, $4, '[S] NĐ 232/2026/NĐ-CP, mẫu IV; [K] TT 12/2022/TT-BNV')`,
        [code, name, english, at + 1],
      );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table code_entry disable trigger code_entry_kept;
      delete from code_entry where list = 'position_sections';
      alter table code_entry enable trigger code_entry_kept;
    `);
  }
}
