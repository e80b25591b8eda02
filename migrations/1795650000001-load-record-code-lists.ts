import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MigrationInterface, QueryRunner } from 'typeorm';

type Row = Record<string, string>;

const LISTS = [
  'award_methods',
  'awards',
  'career_levels_vc',
  'disciplines',
  'evaluation_ranks',
  'family_relations',
  'record_components',
];
/** From when the entries marked as ended no longer apply: Luật 80/2025/QH15; Luật 52/2019/QH14. */
const ENDED: Readonly<Record<string, string>> = { disciplines: '2025-07-01', evaluation_ranks: '2020-07-01' };
const COMMON = new Set(['code', 'name_vi', 'name_en', 'source']);

/**
 * What the field's list of events leaves out and a register needs, since service that does not count and the head of a
 * post rest on it. Names are ours.
 */
const MORE_EVENTS: readonly Row[] = [
  {
    code: 'NGHI_CHE_DO',
    name_vi: 'Nghỉ thai sản, ốm dài ngày, không hưởng lương',
    group: 'VI_TRI',
    source: '[K] TT 08/2013/TT-BNV: thời gian tính và không tính để xét nâng bậc lương',
  },
  {
    code: 'TRO_LAI',
    name_vi: 'Trở lại làm việc',
    group: 'VI_TRI',
    source: '[K] kết thúc nghỉ, đi học, tạm đình chỉ, biệt phái trước hạn',
  },
  {
    code: 'HOP_DONG',
    name_vi: 'Ký, gia hạn hợp đồng làm việc',
    group: 'VI_TRI',
    source: '[K] Luật 129/2025/QH15',
  },
  {
    code: 'DINH_CHINH',
    name_vi: 'Đính chính',
    group: 'HO_SO',
    source: '[K] sửa sai sót của dữ liệu đã ghi trước khi có quyết định trong hệ thống',
  },
];

/** @source the `source` column of every file under migrations/data */
export class LoadRecordCodeLists1795650000001 implements MigrationInterface {
  readonly name = 'LoadRecordCodeLists1795650000001';

  async up(run: QueryRunner): Promise<void> {
    for (const list of LISTS) await load(run, list, read(list), 0);
    await load(run, 'event_kinds', MORE_EVENTS, 100);
  }

  /** Codes are never deleted by the application; a revert is the owner's and takes the guard off for a moment. */
  async down(run: QueryRunner): Promise<void> {
    await run.query('alter table code_entry disable trigger code_entry_kept');
    await run.query('delete from code_entry where list = any ($1)', [LISTS]);
    await run.query(`delete from code_entry where list = 'event_kinds' and code = any ($1)`, [
      MORE_EVENTS.map(({ code }) => code),
    ]);
    await run.query('alter table code_entry enable trigger code_entry_kept');
  }
}

const read = (name: string): Row[] =>
  parse(readFileSync(join(import.meta.dirname, 'data', `${name}.csv`)), {
    columns: true,
    skip_empty_lines: true,
    bom: true,
  });

async function load(
  run: QueryRunner,
  list: string,
  rows: readonly Row[],
  firstPosition: number,
): Promise<void> {
  const entries = rows.map((row, at) => ({
    code: row['code'],
    name_vi: row['name_vi'].normalize('NFC').replace(/\s+/g, ' ').trim(),
    name_en: row['name_en'] || null,
    attributes: Object.fromEntries(
      Object.entries(row).filter(([key, value]) => !COMMON.has(key) && value !== ''),
    ),
    position: firstPosition + at,
    source: row['source'] || null,
    // An entry that the list marks as no longer in use stays for records of its time.
    valid: row['active'] === '0' ? `(,${ENDED[list] ?? '2020-07-01'})` : '(,)',
  }));
  await run.query(
    `insert into code_entry (list, code, name_vi, name_en, attributes, position, source, valid)
     select $1, r.* from jsonb_to_recordset($2::jsonb)
       as r(code text, name_vi text, name_en text, attributes jsonb, position int, source text, valid daterange)`,
    [list, JSON.stringify(entries)],
  );
}
