import { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `set state = 'SELECTED', waiting_since = null where id in (`;
const AFTER = `set state = case when exists (select from training_class c where c.id = class and c.state = 'RUNNING') then 'ATTENDING' else 'SELECTED' end,
            waiting_since = null where id in (`;

/** Who goes up from the waiting list of a class that runs attends it: nobody starts the class a second time for him. */
export class BeginWhenPromoted1795650190001 implements MigrationInterface {
  readonly name = 'BeginWhenPromoted1795650190001';

  up(run: QueryRunner): Promise<void> {
    return exchange(run, BEFORE, AFTER);
  }

  down(run: QueryRunner): Promise<void> {
    return exchange(run, AFTER, BEFORE);
  }
}

async function exchange(run: QueryRunner, before: string, after: string): Promise<void> {
  const rows = (await run.query(
    `select pg_get_functiondef('promote_waiting(uuid)'::regprocedure) as source`,
  )) as { readonly source: string }[];
  const source = rows[0]?.source ?? '';
  if (!source.includes(before)) throw new Error('promote_waiting is not what this migration knows');
  await run.query(source.replace(before, after));
}
