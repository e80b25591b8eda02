import { MigrationInterface, QueryRunner } from 'typeorm';

/** Column, its type, and where a stretch takes it from; at the end of the row, in this order. */
const COLUMNS = [
  ['english_group', 'text', 's.english'],
  ['other_language_group', 'text', 's.other_language'],
  ['has_minority_language', 'boolean', 's.minority_language is not null'],
  [
    'general_group',
    'text',
    `(select gen.report_group from code_entry gen where gen.list = 'general_education_levels' and gen.code = person.general_education_code)`,
  ],
  ['academic_rank_code', 'text', 'person.academic_rank_code'],
  [
    'is_party_official',
    'boolean',
    `coalesce(person.official_from <= s.d and coalesce(person.party_until > s.d, true), false)`,
  ],
  ['recruited_first', 'date', 'person.recruited_first'],
  ['career_level', 'smallint', `(g.attributes ->> 'target_bac_nghe_nghiep')::smallint`],
] as const;

/** English by the name of the language as typed; a minority-language certificate is neither English nor foreign. */
const LANGUAGE_KIND = `case when l.report_group = 'TIENG_DAN_TOC' then 'MINORITY_LANGUAGE'
  when ' ' || search_key(coalesce(c.language, '')) || ' ' ~ ' (anh|english|ielts|toefl|toeic) ' then 'ENGLISH' else 'OTHER_LANGUAGE' end`;

/** What is written into the function, before and after; only the places that change stand here. */
const EDITS: readonly (readonly [string, string])[] = [
  [
    'first_day(party_left_on) as party_until',
    `first_day(party_left_on) as party_until,
            first_day(party_official_on) as official_from, first_day(first_recruited_on) as recruited_first,
            general_education_code, academic_rank_code`,
  ],
  [
    `union all select id, party_until, 'PARTY', null, 0 from who where party_until is not null`,
    `union all select id, party_until, 'PARTY', null, 0 from who where party_until is not null
          union all select id, official_from, 'PARTY', null, 0 from who where official_from is not null
          union all select c.person_id, coalesce(first_day(c.earned_on), '-infinity'), ${LANGUAGE_KIND}, l.report_group, 0
            from credential c join code_entry l on l.list = 'foreign_language_levels' and l.code = c.level_code
            where c.kind = 'LANGUAGE' and c.person_id = any (people)`,
  ],
  [
    `max(content collate "C") filter (where kind = 'IT') as it,`,
    `max(content collate "C") filter (where kind = 'IT') as it,
            max(content collate "C") filter (where kind = 'ENGLISH') as english,
            max(content collate "C") filter (where kind = 'OTHER_LANGUAGE') as other_language,
            max(content collate "C") filter (where kind = 'MINORITY_LANGUAGE') as minority_language,`,
  ],
  [
    'max(it) over w as it,',
    `max(it) over w as it, max(english) over w as english, max(other_language) over w as other_language,
            max(minority_language) over w as minority_language,`,
  ],
  [
    '(education, political, state_management, language, it, party_no) is distinct from',
    '(education, political, state_management, language, it, english, other_language, minority_language, party_no) is distinct from',
  ],
  [
    'lag(it) over w, lag(party_no) over w)',
    'lag(it) over w, lag(english) over w, lag(other_language) over w, lag(minority_language) over w, lag(party_no) over w)',
  ],
  // At the end of whatever the state holds by now.
  [
    '\n        from stretch s',
    `,\n          ${COLUMNS.map(([, , from]) => from).join(',\n          ')}\n        from stretch s`,
  ],
];
const TOUCHED = 'sex, birth_date, ethnic_code, religion_code, party_joined_on, party_left_on';

/**
 * The derived state knows what the statutory tables ask for besides: English apart from other languages, certificates of
 * minority languages, general education, academic rank, full Party membership, first recruitment, career level.
 * @source TT 11/2012/TT-BNV, BM01 columns 24–28, BM02 columns 14–16; TT 02/2023/TT-BNV, 0605.N rows 13–15
 */
export class WidenPersonState1795650110001 implements MigrationInterface {
  readonly name = 'WidenPersonState1795650110001';

  async up(run: QueryRunner): Promise<void> {
    for (const [column, type] of COLUMNS)
      await run.query(`alter table person_state add column ${column} ${type}`);
    await rewrite(run, EDITS);
    await touchOn(
      run,
      `${TOUCHED}, party_official_on, first_recruited_on, general_education_code, academic_rank_code`,
    );
    await rebuildEverybody(run);
  }

  async down(run: QueryRunner): Promise<void> {
    await rewrite(
      run,
      EDITS.map(([before, after]) => [after, before] as const),
    );
    await touchOn(run, TOUCHED);
    for (const [column] of COLUMNS) await run.query(`alter table person_state drop column ${column}`);
    await rebuildEverybody(run);
  }
}

async function rewrite(run: QueryRunner, edits: readonly (readonly [string, string])[]): Promise<void> {
  const [{ source }] = (await run.query(
    `select pg_get_functiondef('rebuild_person_state(uuid[])'::regprocedure) as source`,
  )) as { source: string }[];
  let text = source;
  for (const [before, after] of edits) {
    if (!text.includes(before))
      throw new Error(`rebuild_person_state is not what this migration knows: ${before}`);
    // Not as a pattern: the text may hold signs that mean something in one.
    text = text.split(before).join(after);
  }
  await run.query(text);
}

async function touchOn(run: QueryRunner, columns: string): Promise<void> {
  await run.query(`
    drop trigger person_state_touch on person;
    create trigger person_state_touch after update of ${columns} on person for each row execute function touch_person();
  `);
}

/** Some thousands at a time: the function gathers what happened to all the people it is given. */
async function rebuildEverybody(run: QueryRunner): Promise<void> {
  await run.query(`
    do $$ declare people uuid[];
    begin
      for people in select array_agg(id) from (select id, row_number() over (order by id) / 5000 as chunk from person) p group by chunk loop
        perform rebuild_person_state(people);
      end loop;
    end $$
  `);
}
