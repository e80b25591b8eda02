import type pg from 'pg';
import { searchKey } from '@hr/domain';

/** What the clients ask for: many different files, units and name parts, the same ones in every run. */
export interface Questions {
  readonly files: readonly string[];
  readonly units: readonly string[];
  readonly nameParts: readonly string[];
  /** First and last day of the months around today, as a query. */
  readonly months: readonly string[];
}

export async function readQuestions(client: pg.ClientBase): Promise<Questions> {
  const people = await client.query<{ id: string; name: string }>(
    'select id, full_name as name from person order by hashtextextended(id::text, 3) limit 2000',
  );
  const units = await client.query<{ id: string }>(
    `select organisation_id as id from organisation_place where valid @> current_date and kind in ('UBND_XA', 'SO')
     order by hashtextextended(organisation_id::text, 3) limit 60`,
  );
  const months = await client.query<{ month: string }>(
    `select 'from=' || m::date || '&to=' || (m + interval '1 month' - interval '1 day')::date as month
     from generate_series(date_trunc('month', current_date), date_trunc('month', current_date) + interval '11 months', interval '1 month') m`,
  );
  return {
    files: people.rows.map(({ id }) => id),
    units: units.rows.map(({ id }) => id),
    months: months.rows.map(({ month }) => month),
    nameParts: [...new Set(people.rows.map(({ name }, index) => namePart(name, index)))],
  };
}

/** As typed: without accents; mostly middle and given name or the beginning of a word, sometimes the given name alone. */
function namePart(name: string, index: number): string {
  const words = searchKey(name).split(' ');
  const last = words.at(-1) ?? '';
  if (index % 5 === 0) return last;
  if (index % 5 === 1) return `${words[0] ?? ''} ${last}`;
  if (index % 5 === 2) return `${words.at(-2) ?? ''} ${last.slice(0, 3)}`;
  return words.slice(-2).join(' ');
}
