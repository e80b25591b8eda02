import type pg from 'pg';
import type { DecisionPayload } from '../decisions';
import { type Wish, decisionOf, entityManagerOf, write } from './demo-decisions';
import { demoId } from './demo-id';

/** The day from which whom earlier decisions left without a position is placed. */
const PLACED_ON = '2026-09-15';
const BODIES = 12;

/**
 * Who came to his post by a decision has a job position by a decision too: one for each body, thought through and written
 * by the product. Some bodies, and the two in a hundred of `addPositions`, stay to be placed.
 *
 * @returns the people whose states have to be built anew
 */
export async function addDemoPlacings(client: pg.ClientBase): Promise<string[]> {
  const tx = entityManagerOf(client);
  await client.query(`select set_config('app.writable', 'all', true)`);
  const { rows } = await client.query<{
    id: string;
    people: { personId: string; payload: DecisionPayload }[];
  }>(
    `select ${demoId("'placing' || d.body_id")} as id,
       jsonb_agg(jsonb_build_object('personId', d.person_id, 'payload', jsonb_build_object('positionId', j.id)) order by d.person_id) as people
     from demo_post d join assignment a on a.id = d.assignment_id and a.position_id is null and a.valid @> $1::date
     join job_position j on j.organisation_id = d.body_id and j.name = d.name and j.valid @> $1::date
     group by d.body_id order by count(*) desc, d.body_id limit $2`,
    [PLACED_ON, BODIES],
  );
  const placed: string[] = [];
  for (const [at, { id, people }] of rows.entries()) {
    const wish: Wish = { kind: 'BO_TRI_VTVL', on: PLACED_ON, people };
    const facts = decisionOf(id, 380 + at, wish);
    if (await write(tx, facts, false)) placed.push(...facts.people.map(({ personId }) => personId));
  }
  return placed;
}
