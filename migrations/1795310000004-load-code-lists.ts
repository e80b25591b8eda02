import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MigrationInterface, QueryRunner } from 'typeorm';

type Row = Record<string, string>;
const read = (name: string): Row[] =>
  parse(readFileSync(join(import.meta.dirname, 'data', `${name}.csv`)), {
    columns: true,
    skip_empty_lines: true,
    bom: true,
  });

const LISTS = [
  'academic_ranks',
  'allowance_kinds',
  'cccd_province_codes',
  'defence_training_groups',
  'degree_categories',
  'education_levels',
  'employment_types',
  'ethnic_groups',
  'event_kinds',
  'exit_kinds',
  'foreign_language_levels',
  'general_education_levels',
  'it_levels',
  'job_position_groups',
  'organisation_kinds',
  'policy_categories',
  'political_theory_levels',
  'religions',
  'salary_scales',
  'state_management_levels',
  'subject_classes',
  'training_forms',
  'war_invalid_classes',
  'work_statuses',
];
const COMMON = new Set(['code', 'name_vi', 'name_en', 'rank', 'report_group', 'note', 'source']);
/** The day on which the districts closed and the merged provinces began: Luật 72/2025/QH15, NQ 202/2025/QH15. */
const TWO_TIER = '2025-07-01';

/**
 * Code lists and the country's provinces, districts and communes in both schemes.
 * @source the `source` column of every file under migrations/data; QĐ 19/2025/QĐ-TTg and QĐ 124/2004/QĐ-TTg for the places
 */
export class LoadCodeLists1795310000004 implements MigrationInterface {
  readonly name = 'LoadCodeLists1795310000004';

  async up(run: QueryRunner): Promise<void> {
    for (const list of LISTS) await this.load(run, list, read(list));
    await this.load(run, 'grades', grades());
    await this.load(run, 'salary_steps', salarySteps());
    await this.loadPlaces(run);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('truncate code_entry, place, place_succession');
  }

  private async load(run: QueryRunner, list: string, rows: Row[]): Promise<void> {
    const entries = rows.map((row, position) => ({
      code: row['code'],
      name_vi: row['name_vi'].normalize('NFC').replace(/\s+/g, ' ').trim(),
      name_en: row['name_en'] || null,
      rank: row['rank'] ? Number(row['rank']) : null,
      report_group: row['report_group'] || /^group=(\w+)/.exec(row['note'] ?? '')?.[1] || null,
      attributes: Object.fromEntries(
        [
          ...Object.entries(row).filter(([key, value]) => !COMMON.has(key) && value !== ''),
          ['note', row['note']],
        ].filter(([, v]) => v),
      ),
      position,
      source: row['source'] || null,
    }));
    await run.query(
      `insert into code_entry (list, code, name_vi, name_en, rank, report_group, attributes, position, source)
       select $1, r.* from jsonb_to_recordset($2::jsonb)
         as r(code text, name_vi text, name_en text, rank int, report_group text, attributes jsonb, position int, source text)`,
      [list, JSON.stringify(entries)],
    );
  }

  private async loadPlaces(run: QueryRunner): Promise<void> {
    const old = read('units_old_three_level');
    const districts = new Map(
      old.filter((unit) => unit['level'] === '2').map((unit) => [unit['code'], unit['parent_code']]),
    );
    const oldPlaces = old.map((unit) => ({
      scheme: 'OLD_3_LEVEL',
      level: Number(unit['level']),
      code: unit['code'],
      name_vi: unit['name_vi'].normalize('NFC').replace(/\s+/g, ' ').trim(),
      kind: null,
      province_code:
        unit['level'] === '1'
          ? unit['code']
          : unit['level'] === '2'
            ? unit['parent_code']
            : districts.get(unit['parent_code']),
      district_code:
        unit['level'] === '3' ? unit['parent_code'] : unit['level'] === '2' ? unit['code'] : null,
      valid: `[,${TWO_TIER})`,
      source: '[S] danh mục đơn vị hành chính ngày 01/03/2025',
    }));
    const newProvinces = read('provinces_2025').map((unit) => ({
      scheme: 'NEW_2_LEVEL',
      level: 1,
      code: unit['code'],
      name_vi: unit['name_vi'].normalize('NFC').replace(/\s+/g, ' ').trim(),
      kind: unit['unit_type'],
      province_code: unit['code'],
      district_code: null,
      valid: `[${unit['valid_from'] || TWO_TIER},)`,
      source: unit['source'],
    }));
    const newCommunes = read('communes_2025').map((unit) => ({
      scheme: 'NEW_2_LEVEL',
      level: 3,
      code: unit['code'],
      name_vi: unit['name_vi'].normalize('NFC').replace(/\s+/g, ' ').trim(),
      kind: unit['kind'],
      province_code: unit['province_code'],
      district_code: null,
      valid: `[${TWO_TIER},)`,
      source: '[S] QĐ 19/2025/QĐ-TTg',
    }));
    await run.query(
      `insert into place (scheme, level, code, name_vi, kind, province_code, district_code, valid, source)
       select r.* from jsonb_to_recordset($1::jsonb) as r(scheme text, level int, code text, name_vi text, kind text,
         province_code text, district_code text, valid daterange, source text)`,
      [JSON.stringify([...oldPlaces, ...newProvinces, ...newCommunes])],
    );
    const provinces = read('provinces_63_to_34').map((row) => ({
      old_level: 1,
      old_code: row['code'],
      new_level: 1,
      new_code: row['new_code'],
      share: 'WHOLE',
      is_main: true,
      source: row['source'],
    }));
    const communes = read('commune_succession_2025').map((row) => ({
      old_level: 3,
      old_code: row['old_code'],
      new_level: 3,
      new_code: row['new_code'],
      share: row['share'],
      is_main: row['is_main'] === '1',
      source: '[S] các nghị quyết sắp xếp đơn vị hành chính năm 2025',
    }));
    await run.query(
      `insert into place_succession (old_level, old_code, new_level, new_code, share, is_main, source)
       select r.* from jsonb_to_recordset($1::jsonb) as r(old_level int, old_code text, new_level int, new_code text,
         share text, is_main boolean, source text)
       on conflict do nothing`,
      [JSON.stringify([...provinces, ...communes])],
    );
  }
}

/** Civil-servant grades and public-employee titles as one list: both are "mã số ngạch" on every form. */
function grades(): Row[] {
  const seen = new Set<string>();
  const rows = [
    ...read('ngach_cong_chuc_full').map((row) => ({
      ...row,
      staff: 'CC',
      report_group: row['rank_equivalent'],
    })),
    ...read('cdnn_vien_chuc_full').map((row) => ({ ...row, staff: 'VC', report_group: '' })),
  ] as Row[];
  // A code that was used twice over the years keeps its current meaning; older meanings have codes of their own.
  rows.sort((a, b) => Number(a['status'] === 'legacy') - Number(b['status'] === 'legacy'));
  return rows.filter((row) => row['code'] && !seen.has(row['code']) && seen.add(row['code']));
}

function salarySteps(): Row[] {
  return read('salary_steps').map((row) => ({
    ...row,
    code: `${row['salary_group']}/${row['step']}`,
    name_vi: `${row['name_vi']}, bậc ${row['step']}`,
  }));
}
