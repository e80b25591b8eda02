import { promiseStanding, promisedForOne } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { Database } from '../../platform/database';
import { Problem, notFound } from '../../platform/problem';
import { today } from '../../platform/today';
import { parametersOf, parametersStatement } from '../../settings';
import { oneOf, rowsOf } from '../training-rows';
import type { Commitment, CommitmentInput, CommitmentPage, CommitmentsQuery } from './commitments.dto';
import { leftOn } from './left-on';

type Stored = Omit<Commitment, 'monthsServed' | 'endsOn' | 'state'>;
const SELECT = `select m.id, m.enrolment_id as "enrolmentId", m.person_id as "personId", p.full_name as "fullName", c.name,
    (select n.name from organisation_name n where n.organisation_id = p.owner_organisation_id and n.valid @> current_date) as "organisationName",
    m.months_trained as "monthsTrained", m.months_promised as "monthsPromised", m.starts_on::text as "startsOn", m.number, ${leftOn('m.person_id', 'c.starts_on')} as "leftOn",
    (select k.id from training_compensation k where k.enrolment_id = m.enrolment_id) as "compensationId"
  from training_commitment m join person p on p.id = m.person_id join training_enrolment e on e.id = m.enrolment_id
  join training_class c on c.id = e.class_id`;

@Injectable()
export class CommitmentsService {
  constructor(private readonly database: Database) {}

  list(actor: Actor, { state, personId, page, pageSize }: CommitmentsQuery): Promise<CommitmentPage> {
    return this.database.as(actor, async (tx) => {
      const rows = await rowsOf<Stored>(
        tx,
        `${SELECT} where ($1::uuid is null or m.person_id = $1) order by m.starts_on desc, m.id`,
        [personId ?? null],
      );
      const all = rows.map(judged).filter((one) => state === undefined || one.state === state);
      return { total: all.length, items: all.slice((page - 1) * pageSize, page * pageSize) };
    });
  }

  /** @throws 404 enrolment, 409 promised already, or for less than the law asks */
  add(actor: Actor, input: CommitmentInput): Promise<Commitment> {
    return this.database.as(actor, async (tx) => {
      const { monthsTrained, monthsPromised } = input;
      const enrolment = await oneOf<{ personId: string; begins: string }>(
        tx,
        `select e.person_id as "personId", c.starts_on::text as begins
         from training_enrolment e join training_class c on c.id = e.class_id where e.id = $1`,
        [input.enrolmentId],
      );
      if (!enrolment) throw notFound('Không có lượt học này, hoặc lượt học nằm ngoài phạm vi của bạn.');
      const parameters = parametersOf(await rowsOf<Record<string, unknown>>(tx, parametersStatement.text));
      const { months, basis } = promisedForOne(enrolment.begins, parameters);
      if (monthsPromised < months * monthsTrained) {
        const detail = `Phải cam kết ít nhất ${months} × ${monthsTrained} = ${months * monthsTrained} tháng (${basis}).`;
        throw new Problem('rule', detail, [{ pointer: '#/monthsPromised', code: 'TOO_SHORT', detail }]);
      }
      const [{ id }] = await rowsOf<{ id: string }>(
        tx,
        `insert into training_commitment (enrolment_id, person_id, months_trained, months_promised, starts_on, number)
         values ($1, $2, $3, $4, $5, $6) returning id`,
        [
          input.enrolmentId,
          enrolment.personId,
          monthsTrained,
          monthsPromised,
          input.startsOn,
          input.number ?? null,
        ],
      );
      return readCommitment(tx, id);
    });
  }
}

async function readCommitment(tx: EntityManager, id: string): Promise<Commitment> {
  const row = await oneOf<Stored>(tx, `${SELECT} where m.id = $1`, [id]);
  if (!row) throw notFound('Không có cam kết này.');
  return judged(row);
}

const judged = (row: Stored): Commitment => ({
  ...row,
  ...promiseStanding({ ...row, isRepaid: row.compensationId !== null }, today()),
});
