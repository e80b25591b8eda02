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

/** Who works past the age because it was decided so is no finding. */
export class CheckDecidedRetirement1795650190021 implements MigrationInterface {
  readonly name = 'CheckDecidedRetirement1795650190021';

  async up(run: QueryRunner): Promise<void> {
    await rewrite(run, ANCHOR, RETIREMENT + ANCHOR);
    await run.query(`insert into quality_dirty (person_id) select distinct l.person_id from decision_person l
      join decision d on d.id = l.decision_id and d.state = 'IN_FORCE' and d.kind in ${KINDS} where l.payload is not null`);
  }

  async down(run: QueryRunner): Promise<void> {
    await rewrite(run, RETIREMENT + ANCHOR, ANCHOR);
  }
}

/** A few lines more in a long function; repeating it here would hide them. */
async function rewrite(run: QueryRunner, from: string, to: string): Promise<void> {
  const [{ source }] = (await run.query(`select pg_get_functiondef($1::regprocedure) as source`, [
    FACTS,
  ])) as {
    source: string;
  }[];
  if (!source.includes(from)) throw new Error(`${FACTS} is not what this migration knows`);
  await run.query(source.replace(from, () => to));
}
