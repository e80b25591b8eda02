import { MigrationInterface, QueryRunner } from 'typeorm';

/** @source NĐ 170/2025/NĐ-CP, Điều 61 (later); NĐ 135/2020/NĐ-CP, Điều 5 (earlier); NĐ 83/2022/NĐ-CP (longer) */
const KINDS = [
  {
    code: 'LUI_NGHI_HUU',
    name: 'Lùi thời điểm nghỉ hưu',
    name_en: 'Retirement postponed',
    source: '[S] NĐ 170/2025 Điều 61',
  },
  {
    code: 'NGHI_HUU_TUOI_THAP',
    name: 'Xác định tuổi nghỉ hưu thấp hơn',
    name_en: 'Lower retirement age',
    source: '[S2] NĐ 135/2020 Điều 5',
  },
  {
    code: 'KEO_DAI_CT',
    name: 'Kéo dài thời gian công tác đến tuổi nghỉ hưu cao hơn',
    name_en: 'Service extended beyond retirement age',
    source: '[K] NĐ 83/2022',
  },
] as const;
/** @source NĐ 300/2026/NĐ-CP, Điều 55 mới: months before an equal post may be considered */
const MONTHS = { end_of_post: '12', resignation: '24', relief: '36' } as const;
const ANCHOR = `'badYears', (select`;
/** The decisions in force are the record; nothing is written beside them. */
const MORE = `'retirement', (select jsonb_agg(jsonb_build_object('kind', r.kind, 'postponeReason', rl.payload ->> 'postponeReason',
              'earlyMonths', (rl.payload ->> 'earlyMonths')::int, 'endsOn', r.ends_on) order by r.effective_on, r.entered_no)
            from decision_person rl join decision r on r.id = rl.decision_id and r.state = 'IN_FORCE'
              and r.kind in ('LUI_NGHI_HUU', 'NGHI_HUU_TUOI_THAP', 'KEO_DAI_CT')
            where rl.person_id = p.id and rl.payload is not null),
          'leftPosts', (select jsonb_agg(jsonb_build_object('kind', o.kind, 'on', o.effective_on) order by o.effective_on, o.entered_no)
            from decision_person ol join decision o on o.id = ol.decision_id and o.state = 'IN_FORCE'
              and o.kind in ('THOI_GIU_CV', 'TU_CHUC', 'MIEN_NHIEM')
            where ol.person_id = p.id and ol.payload is not null),
          `;

const NOTED = `delete from due_item where person_id in (select person_id from new_rows`;
/** A decision that writes no row of the file is seen by itself: when it is entered, confirmed or withdrawn. */
const NOTED_TOO = `insert into due_pending (person_id) select distinct l.person_id from new_rows n
          join decision d on n.table_name = 'decision' and d.id = (coalesce(n.new_row, n.old_row) ->> 'id')::uuid
            and d.kind in ('LUI_NGHI_HUU', 'NGHI_HUU_TUOI_THAP', 'KEO_DAI_CT', 'THOI_GIU_CV', 'TU_CHUC', 'MIEN_NHIEM')
          join decision_person l on l.decision_id = d.id
          union select distinct n.person_id from new_rows n where n.table_name = 'decision_person' and n.person_id is not null;
        `;

/** When somebody retires may be decided otherwise than by age, and what falls due follows. */
export class DecideRetirement1795650090002 implements MigrationInterface {
  readonly name = 'DecideRetirement1795650090002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `insert into code_entry (list, code, name_vi, name_en, attributes, position, source, valid)
       select 'event_kinds', r.code, r.name, r.name_en, '{"group": "RA"}',
         (select max(position) from code_entry where list = 'event_kinds') + row_number() over (), r.source, '(,)'
       from jsonb_to_recordset($1::jsonb) as r(code text, name text, name_en text, source text)`,
      [JSON.stringify(KINDS)],
    );
    await run.query(
      `insert into rule_parameter (key, valid, value, unit, basis, confidence)
       select 'office.eligible_again.' || r.key, '[2026-08-01,)', r.value, 'months', 'NĐ 300/2026/NĐ-CP, Điều 55 mới', 'S'
       from jsonb_each_text($1::jsonb) as r(key, value)`,
      [JSON.stringify(MONTHS)],
    );
    await rewrite(run, 'due_facts(uuid[])', ANCHOR, MORE + ANCHOR);
    await rewrite(run, 'note_due()', NOTED, NOTED_TOO + NOTED);
    await run.query('update due_state set rules_changed = true');
  }

  async down(run: QueryRunner): Promise<void> {
    await rewrite(run, 'note_due()', NOTED_TOO + NOTED, NOTED);
    await rewrite(run, 'due_facts(uuid[])', MORE + ANCHOR, ANCHOR);
    await run.query('delete from rule_parameter where key = any ($1)', [
      Object.keys(MONTHS).map((key) => `office.eligible_again.${key}`),
    ]);
    await run.query('alter table code_entry disable trigger code_entry_kept');
    await run.query(`delete from code_entry where list = 'event_kinds' and code = any ($1)`, [
      KINDS.map(({ code }) => code),
    ]);
    await run.query('alter table code_entry enable trigger code_entry_kept');
  }
}

/** A few lines more in a long function; repeating it here would hide them. */
async function rewrite(run: QueryRunner, name: string, from: string, to: string): Promise<void> {
  const [{ source }] = (await run.query(`select pg_get_functiondef($1::regprocedure) as source`, [name])) as {
    source: string;
  }[];
  if (!source.includes(from)) throw new Error(`${name} is not what this migration knows`);
  await run.query(source.replace(from, () => to));
}
