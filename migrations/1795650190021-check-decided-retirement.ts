import { MigrationInterface, QueryRunner } from 'typeorm';

const FACTS = 'quality_facts(uuid[], date)';
const ANCHOR = `'health', (select`;
const KINDS = `('LUI_NGHI_HUU', 'NGHI_HUU_TUOI_THAP', 'KEO_DAI_CT')`;
/** As `due_facts` has it. */
const RETIREMENT = `'retirement', (select jsonb_agg(jsonb_build_object('kind', r.kind, 'postponeReason', rl.payload ->> 'postponeReason',
        'earlyMonths', (rl.payload ->> 'earlyMonths')::int, 'endsOn', r.ends_on) order by r.effective_on, r.entered_no)
      from decision_person rl join decision r on r.id = rl.decision_id and r.state = 'IN_FORCE' and r.kind in ${KINDS}
      where rl.person_id = who.id and rl.payload is not null),
    `;

const NOTICE = 'note_changed_people()';
const NOTED = `insert into quality_dirty (person_id) select distinct person_id from new_rows`;
/** Such a decision writes no row of the file: it is seen by itself when it is confirmed or withdrawn. */
const NOTED_TOO = `insert into quality_dirty (person_id) select l.person_id from new_rows n
          join decision d on n.table_name = 'decision' and d.id = (coalesce(n.new_row, n.old_row) ->> 'id')::uuid and d.kind in ${KINDS}
          join decision_person l on l.decision_id = d.id
          union select person_id from new_rows`;

/** Who works past the age because it was decided so is no finding. */
export class CheckDecidedRetirement1795650190021 implements MigrationInterface {
  readonly name = 'CheckDecidedRetirement1795650190021';

  async up(run: QueryRunner): Promise<void> {
    await rewrite(run, FACTS, ANCHOR, RETIREMENT + ANCHOR);
    await rewrite(run, NOTICE, NOTED, NOTED_TOO);
    await run.query(`insert into quality_dirty (person_id) select distinct l.person_id from decision_person l
      join decision d on d.id = l.decision_id and d.state = 'IN_FORCE' and d.kind in ${KINDS} where l.payload is not null`);
  }

  async down(run: QueryRunner): Promise<void> {
    await rewrite(run, NOTICE, NOTED_TOO, NOTED);
    await rewrite(run, FACTS, RETIREMENT + ANCHOR, ANCHOR);
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
