import type { EntityManager } from 'typeorm';
import type { Statement } from '../platform/database';
import type { FormCode } from './print-forms';

/** From a unit up to the one above all others; the nearest template of the form wins. */
const NEAREST = `union all select o.parent_id, up.depth + 1 from up
        join organisation_place o on o.organisation_id = up.id and o.valid @> current_date where o.parent_id is not null
    ), reach as (
      select id, depth from up
      union all select organisation_id, 1000 from organisation_place where parent_id is null and valid @> current_date
    )
    select f.content from reach join print_template t on t.organisation_id = reach.id and t.form = $2
      join print_template_file f on f.template_id = t.id order by reach.depth limit 1`;

/** The template put in place for the person's unit, else for the nearest unit above it. No row: the one delivered. */
export const templateForPerson = (personId: string, form: FormCode): Statement => ({
  name: 'print_template_of_person',
  text: `with recursive up as (
      select owner_organisation_id as id, 0 as depth from person where id = $1
      ${NEAREST}`,
  values: [personId, form],
});

/** The same for what a unit gives out: certificates and lists of its classes. */
export async function templateOfUnit(
  tx: EntityManager,
  organisationId: string | null,
  form: FormCode,
): Promise<Buffer | null> {
  const rows = (await tx.query(
    `with recursive up as (
      select $1::uuid as id, 0 as depth
      ${NEAREST}`,
    [organisationId, form],
  )) as { content: Buffer }[];
  return rows[0]?.content ?? null;
}
