import { MigrationInterface, QueryRunner } from 'typeorm';

const BELOW = 'units := array(select organisations_below(array[unit], coalesce(tree_day, ends)));';
/** Offices that ended with a body taken over, and whose own records nobody took, went over with it. */
const COVERED = `units := array(select organisations_covered(array[unit], coalesce(tree_day, ends)));
        units := array(select unnest(units) union select b.id
          from (select e.effective_on - 1 as last_day, array_agg(s.from_id) as bodies
            from organisation_succession s join organisation_event e on e.id = s.event_id
            where s.takes_records and s.to_id = any (units) and e.effective_on <= coalesce(tree_day, ends) group by 1) taken
          cross join lateral organisations_below(taken.bodies, taken.last_day) as b(id)
          where not exists (select from organisation_place p where p.organisation_id = b.id and p.valid @> coalesce(tree_day, ends))
            and not exists (select from organisation_succession o where o.from_id = b.id and o.takes_records));`;

/**
 * A unit that took over the records of others counts their people as its own from before: a province merged from three had
 * a third of its people at the beginning of the year and got the rest as "other increase". Going over with one's unit is
 * no movement; coming from a unit that goes on is.
 * @source Biểu 8C-BTCTW
 */
export class FollowRecordsInMovement1795650170002 implements MigrationInterface {
  readonly name = 'FollowRecordsInMovement1795650170002';

  up(run: QueryRunner): Promise<void> {
    return exchange(run, BELOW, COVERED);
  }

  down(run: QueryRunner): Promise<void> {
    return exchange(run, COVERED, BELOW);
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
