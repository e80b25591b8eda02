import type { MigrationInterface, QueryRunner } from 'typeorm';

const AT_END =
  'select least(ends, max(coalesce(upper(valid) - 1, ends))) into tree_day from organisation_place where organisation_id = unit;';
const FROM_BEGINNING = `select least(greatest(ends, min(lower(valid))), max(coalesce(upper(valid) - 1, 'infinity'::date))) into tree_day
          from organisation_place where organisation_id = unit;`;

/**
 * A unit answers for those it took the place of also over a period that ended before it began: the year before the last of a
 * province merged in between was empty, and with it the second column of the yearly table.
 * @source Biểu 8C-BTCTW, "cùng kỳ năm trước"
 */
export class CountBeforeItBegan1795650200003 implements MigrationInterface {
  readonly name = 'CountBeforeItBegan1795650200003';

  up(run: QueryRunner): Promise<void> {
    return exchange(run, AT_END, FROM_BEGINNING);
  }

  down(run: QueryRunner): Promise<void> {
    return exchange(run, FROM_BEGINNING, AT_END);
  }
}

async function exchange(run: QueryRunner, before: string, after: string): Promise<void> {
  const rows = (await run.query(
    `select pg_get_functiondef('movement_rows(uuid, date, date, text[])'::regprocedure) as source`,
  )) as { readonly source: string }[];
  const source = rows[0]?.source ?? '';
  if (!source.includes(before)) throw new Error('movement_rows is not what this migration knows');
  await run.query(source.replace(before, after));
}
