import { REQUIREMENT_KINDS } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { fieldProblem, notFound } from '../platform/problem';
import type { ExemptionInput } from './ratio-rules.dto';

/** Who need not meet a requirement of his position, by what decision. @source job-positions section 6 */
@Injectable()
export class ExemptionsService {
  constructor(private readonly database: Database) {}

  /** One exemption for each kind of requirement; given again, the later one stands. @throws 404, 422 */
  exempt(
    actor: Actor,
    positionId: string,
    personId: string,
    { kind, reason, number }: ExemptionInput,
  ): Promise<void> {
    if (!(kind in REQUIREMENT_KINDS)) throw fieldProblem('kind', 'unknown', 'Không có loại yêu cầu này.');
    return this.database.as(actor, async (tx) => {
      const [held] = (await tx.query(
        `select 1 from assignment a join person p on p.id = a.person_id where a.person_id = $1 and a.position_id = $2
           and case when actor_writes_everywhere() then true else p.owner_organisation_id = any (actor_writable_organisations()) end`,
        [personId, positionId],
      )) as unknown[];
      if (!held) throw notFound('Người này không giữ vị trí này, hoặc hồ sơ nằm ngoài phạm vi bạn được ghi.');
      const key = [personId, positionId, kind];
      await tx.query(
        'delete from requirement_exemption where person_id = $1 and position_id = $2 and kind = $3',
        key,
      );
      await tx.query(
        'insert into requirement_exemption (person_id, position_id, kind, reason, number) values ($1, $2, $3, $4, $5)',
        [...key, reason, number],
      );
    });
  }

  /** @throws 404 */
  lift(actor: Actor, positionId: string, personId: string, kind: string): Promise<void> {
    return this.database.as(actor, async (tx) => {
      const [, count] = (await tx.query(
        'delete from requirement_exemption where person_id = $1 and position_id = $2 and kind = $3',
        [personId, positionId, kind],
      )) as [unknown, number];
      if (count === 0)
        throw notFound('Không có quyết định miễn này, hoặc hồ sơ nằm ngoài phạm vi bạn được ghi.');
    });
  }
}
