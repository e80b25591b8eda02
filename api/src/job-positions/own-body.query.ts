import { EntityManager } from 'typeorm';
import { notFound } from '../platform/problem';

/** @throws 404 for a body that the actor may not write to */
export async function refuseForeignBody(tx: EntityManager, organisationId: string): Promise<void> {
  const own = (await tx.query(
    `select 1 from organisation where id = $1
     and case when actor_writes_everywhere() then true else id = any (actor_writable_organisations()) end`,
    [organisationId],
  )) as unknown[];
  if (own.length === 0) throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi bạn được ghi.');
}
