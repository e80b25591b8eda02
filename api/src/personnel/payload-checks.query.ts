import { FieldError } from '@hr/contracts';
import { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem';

/** A code that a payload names: where it stands in the payload, in which list it should be. */
export interface NamedCode {
  readonly pointer: string;
  readonly list: string;
  readonly code: string | null | undefined;
}

/** @throws 422 naming every code that its list does not have, or has closed */
export async function refuseUnknownCodes(tx: EntityManager, named: readonly NamedCode[]): Promise<void> {
  const given = named.filter(({ code }) => code !== null && code !== undefined);
  if (given.length === 0) return;
  const known = (await tx.query(
    `select n.at from unnest($1::text[], $2::text[]) with ordinality as n(list, code, at)
     join code_entry c on c.list = n.list and c.code = n.code and c.valid @> current_date`,
    [given.map(({ list }) => list), given.map(({ code }) => code)],
  )) as { at: string }[];
  const places = new Set(known.map(({ at }) => Number(at) - 1));
  refusePayload(
    given
      .filter((_, place) => !places.has(place))
      .map(({ pointer }) => ({
        pointer,
        code: 'UNKNOWN_CODE',
        detail: 'Mã này không có trong danh mục hoặc không còn dùng.',
      })),
  );
}

/** @throws 422 when there is anything to say */
export function refusePayload(errors: readonly FieldError[]): void {
  if (errors.length === 0) return;
  throw new Problem(
    'payload',
    errors.length === 1 ? errors[0].detail : `Có ${errors.length} mục chưa đúng.`,
    errors,
  );
}

/** @throws 404 when a unit is none that the actor may write to, as if it did not exist */
export async function refuseForeignUnits(
  tx: EntityManager,
  units: readonly { readonly pointer: string; readonly id: string | null | undefined }[],
): Promise<void> {
  const given = units.filter(({ id }) => id);
  if (given.length === 0) return;
  const writable = (await tx.query(
    `select id from organisation where id = any ($1::uuid[])
     and case when actor_writes_everywhere() then true else id = any (actor_writable_organisations()) end`,
    [given.map(({ id }) => id)],
  )) as { id: string }[];
  const ids = new Set(writable.map(({ id }) => id));
  const detail = 'Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi bạn được ghi.';
  const errors = given
    .filter(({ id }) => !ids.has(id ?? ''))
    .map(({ pointer }) => ({ pointer, code: 'UNKNOWN_UNIT', detail }));
  if (errors.length > 0) throw new Problem('not-found', detail, errors);
}
