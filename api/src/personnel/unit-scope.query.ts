import { Statement } from '../platform/database';

/** One row when the unit exists and the actor may ask for its people; none otherwise. */
export const unitInScope = (id: string): Statement => ({
  name: 'unit_in_scope',
  text: `select 1 from organisation where id = $1
    and (current_setting('role') = 'whole_register' or id = any (actor_organisations()))`,
  values: [id],
});
