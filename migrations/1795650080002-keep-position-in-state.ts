import { MigrationInterface, QueryRunner } from 'typeorm';

const WITHOUT = 'person.sex, person.birth_first';
const WITH = 'person.sex, person.birth_first, a.position_id';

/**
 * The derived state knows the position, so that "who held which position on day d" is one scan, and a body can count the
 * people it had without opening files that have moved on.
 */
export class KeepPositionInState1795650080002 implements MigrationInterface {
  readonly name = 'KeepPositionInState1795650080002';

  async up(run: QueryRunner): Promise<void> {
    await run.query('alter table person_state add column position_id uuid');
    await run.query(
      'create index person_state_position_id_idx on person_state (position_id) where position_id is not null',
    );
    await rewrite(run, WITHOUT, WITH);
  }

  async down(run: QueryRunner): Promise<void> {
    await rewrite(run, WITH, WITHOUT);
    await run.query('alter table person_state drop column position_id');
  }
}

/** Only the one column changes in a function of a hundred lines; repeating it here would hide that. */
async function rewrite(run: QueryRunner, from: string, to: string): Promise<void> {
  const [{ source }] = (await run.query(
    `select pg_get_functiondef('rebuild_person_state(uuid[])'::regprocedure) as source`,
  )) as { source: string }[];
  if (!source.includes(from)) throw new Error('rebuild_person_state is not what this migration knows');
  await run.query(source.replace(from, to));
}
