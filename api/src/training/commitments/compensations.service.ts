import {
  type RuleParameters,
  type WorkingCalendar,
  addDays,
  addWorkingDays,
  trainingCompensation,
} from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { Database } from '../../platform/database';
import type { PageQuery } from '../../platform/page';
import { Problem, fieldProblem, notFound } from '../../platform/problem';
import { today } from '../../platform/today';
import { calendarOf, holidaysStatement, parametersOf, parametersStatement } from '../../settings';
import { oneOf, rowsOf, takeVersion } from '../training-rows';
import type {
  Compensation,
  CompensationAnswer,
  CompensationInput,
  CompensationItem,
  CompensationPage,
  CompensationProgress,
  CompensationQuestionInput,
  PaymentInput,
} from './commitments.dto';

/** Working days from the council's meeting to the written proposal. @source NĐ 171/2025/NĐ-CP, Điều 12 */
const PROPOSE_WITHIN = 3;
const PAY_WITHIN = 'training.compensation_pay_within';

type Stored = Omit<CompensationItem, 'remaining' | 'state' | 'dueOn'> &
  Omit<Compensation, keyof CompensationItem | 'proposeBy' | 'arithmetic' | 'mayEdit'> & {
    isWritten: boolean;
    beforeReduction: number;
    reductionPercent: string;
    enteredOn: string;
  };
const SELECT = `select x.id, x.version, x.enrolment_id as "enrolmentId", x.person_id as "personId", p.full_name as "fullName", c.name,
    (select n.name from organisation_name n where n.organisation_id = p.owner_organisation_id and n.valid @> current_date) as "organisationName",
    x.case_no::int as "caseNo", x.cost::float8 as cost, x.amount::float8 as amount, x.before_reduction::float8 as "beforeReduction",
    x.reduction_percent::text as "reductionPercent", x.exemption, x.costs,
    uuid_extract_timestamp(x.id)::date::text as "enteredOn",
    coalesce((select sum(y.amount) from training_payment y where y.compensation_id = x.id), 0)::float8 as paid,
    x.committed_months as "committedMonths", x.served_months as "servedMonths", x.prior_years as "priorYears",
    x.is_woman_or_minority as "isWomanOrMinority", x.council_on::text as "councilOn", x.proposed_on::text as "proposedOn",
    x.decision_number as "decisionNumber", x.decided_on::text as "decidedOn", x.received_on::text as "receivedOn", x.note,
    coalesce((select json_agg(json_build_object('id', y.id, 'paidOn', y.paid_on, 'amount', y.amount, 'paper', y.paper) order by y.paid_on, y.id)
      from training_payment y where y.compensation_id = x.id), '[]') as payments,
    trains_everywhere() or p.owner_organisation_id = any (training_organisations()) as "isWritten"
  from training_compensation x join person p on p.id = x.person_id join training_enrolment e on e.id = x.enrolment_id
  join training_class c on c.id = e.class_id`;

/** Who quits, fails or leaves pays back what his postgraduate study cost. @source NĐ 171/2025/NĐ-CP, Điều 6–8, 11–13 */
@Injectable()
export class CompensationsService {
  constructor(private readonly database: Database) {}

  list(actor: Actor, { page, pageSize }: PageQuery): Promise<CompensationPage> {
    return this.database.as(actor, async (tx) => {
      const [counted] = await rowsOf<{ total: number }>(
        tx,
        'select count(*)::int as total from training_compensation',
      );
      const rows = await rowsOf<Stored>(tx, `${SELECT} order by x.id desc limit $1 offset $2`, [
        pageSize,
        (page - 1) * pageSize,
      ]);
      const days = payDays(await numbersOf(tx));
      return { total: counted.total, items: rows.map((row) => itemOf(row, days)) };
    });
  }

  /** @throws 404 */
  open(actor: Actor, id: string): Promise<Compensation> {
    return this.database.as(actor, (tx) => readCase(tx, actor, id));
  }

  /** The amount with its arithmetic; writes nothing. @throws 422 case 4 without its months */
  reckon(actor: Actor, input: CompensationQuestionInput): Promise<CompensationAnswer> {
    return this.database.as(actor, async (tx) => answerTo(input, await numbersOf(tx)));
  }

  /** @throws 404 enrolment, 409 a case is open already, 422 case 4 without its months, no cost and no exemption */
  add(actor: Actor, input: CompensationInput): Promise<Compensation> {
    return this.database.as(actor, async (tx) => {
      const enrolment = await oneOf<{ personId: string }>(
        tx,
        'select person_id as "personId" from training_enrolment where id = $1',
        [input.enrolmentId],
      );
      if (!enrolment) throw notFound('Không có lượt học này, hoặc lượt học nằm ngoài phạm vi của bạn.');
      const { cost, beforeReduction, reductionPercent, amount } = answerTo(input, await numbersOf(tx));
      if (cost === 0 && !input.exemption)
        throw fieldProblem('costs', 'REQUIRED', 'Hãy ghi chi phí thực tế; chưa có khoản chi nào có số tiền.');
      const [{ id }] = await rowsOf<{ id: string }>(
        tx,
        `insert into training_compensation (enrolment_id, person_id, case_no, costs, cost, committed_months, served_months, prior_years,
           is_woman_or_minority, before_reduction, reduction_percent, amount, exemption, note)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id`,
        [
          input.enrolmentId,
          enrolment.personId,
          input.caseNo,
          JSON.stringify(input.costs),
          cost,
          input.committedMonths ?? null,
          input.servedMonths ?? null,
          input.priorYears ?? 0,
          input.isWomanOrMinority ?? false,
          beforeReduction,
          reductionPercent,
          input.exemption ? 0 : amount,
          input.exemption ?? null,
          input.note ?? null,
        ],
      );
      return readCase(tx, actor, id);
    });
  }

  /** Days of the procedure as they happen. @throws 404, 409 stale, 422 out of order */
  progress(actor: Actor, id: string, { version, ...days }: CompensationProgress): Promise<Compensation> {
    return this.database.as(actor, async (tx) => {
      await takeVersion(tx, 'training_compensation', id, version, 'hồ sơ đền bù');
      const before = await readCase(tx, actor, id);
      const next = {
        councilOn: days.councilOn === undefined ? before.councilOn : days.councilOn,
        proposedOn: days.proposedOn === undefined ? before.proposedOn : days.proposedOn,
        decisionNumber: days.decisionNumber === undefined ? before.decisionNumber : days.decisionNumber,
        decidedOn: days.decidedOn === undefined ? before.decidedOn : days.decidedOn,
        receivedOn: days.receivedOn === undefined ? before.receivedOn : days.receivedOn,
      };
      refuseDisorder(next);
      await tx.query(
        `update training_compensation set council_on = $2, proposed_on = $3, decision_number = $4, decided_on = $5, received_on = $6 where id = $1`,
        [id, next.councilOn, next.proposedOn, next.decisionNumber, next.decidedOn, next.receivedOn],
      );
      return readCase(tx, actor, id);
    });
  }

  /** @throws 404, 409 stale, not decided, or more than what is left */
  pay(actor: Actor, id: string, { version, paidOn, amount, paper }: PaymentInput): Promise<Compensation> {
    return this.database.as(actor, async (tx) => {
      await takeVersion(tx, 'training_compensation', id, version, 'hồ sơ đền bù');
      const { state, remaining } = await readCase(tx, actor, id);
      if (state !== 'DECIDED') throw new Problem('rule', 'Chưa có quyết định đền bù, hoặc đã nộp đủ.');
      if (amount > remaining) {
        const detail = `Số tiền nộp nhiều hơn số còn lại ${remaining} đồng.`;
        throw new Problem('rule', detail, [{ pointer: '#/amount', code: 'TOO_MUCH', detail }]);
      }
      await tx.query(
        'insert into training_payment (compensation_id, paid_on, amount, paper) values ($1, $2, $3, $4)',
        [id, paidOn, amount, paper ?? null],
      );
      return readCase(tx, actor, id);
    });
  }
}

/** @param decided what a case on file was entered with: it stays what was decided, whatever the numbers are now */
function answerTo(
  input: CompensationQuestionInput,
  parameters: RuleParameters,
  decided: { readonly on: string; readonly reductionPercent?: string } = { on: today() },
): CompensationAnswer {
  const { caseNo, costs, committedMonths, servedMonths } = input;
  if (caseNo === 4 && !committedMonths)
    throw fieldProblem('committedMonths', 'REQUIRED', 'Trường hợp 4 phải có số tháng cam kết.');
  if (caseNo === 4 && (servedMonths ?? null) === null)
    throw fieldProblem('servedMonths', 'REQUIRED', 'Trường hợp 4 phải có số tháng đã phục vụ.');
  const cost = costs.reduce((sum, { amount }) => sum + amount, 0);
  const { beforeReduction, reductionPercent, amount, reasons } = trainingCompensation({
    case: caseNo,
    cost,
    committedMonths: committedMonths ?? 0,
    servedMonths: servedMonths ?? 0,
    priorYears: input.priorYears ?? 0,
    isWomanOrMinority: input.isWomanOrMinority ?? false,
    parameters,
    ...decided,
  });
  return {
    cost,
    beforeReduction,
    reductionPercent,
    amount,
    lines: reasons.map(({ text, basis }) => ({ text, basis })),
  };
}

function refuseDisorder(
  days: Pick<Compensation, 'councilOn' | 'proposedOn' | 'decidedOn' | 'receivedOn'>,
): void {
  const order = [
    ['councilOn', days.councilOn],
    ['proposedOn', days.proposedOn],
    ['decidedOn', days.decidedOn],
    ['receivedOn', days.receivedOn],
  ] as const;
  const given = order.filter(([, day]) => day !== null);
  for (const [at, [field, day]] of given.entries()) {
    const before = given[at - 1];
    if (before && (before[1] ?? '') > (day ?? ''))
      throw fieldProblem(field, 'OUT_OF_ORDER', 'Ngày này trước ngày của bước trước đó.');
  }
}

const numbersOf = async (tx: EntityManager): Promise<RuleParameters> =>
  parametersOf(await rowsOf<Record<string, unknown>>(tx, parametersStatement.text));
const payDays = (numbers: RuleParameters): number => Number(numbers.on(PAY_WITHIN, today()).value);

function itemOf(row: Stored, days: number): CompensationItem {
  const remaining = Math.max(row.amount - row.paid, 0);
  const state = row.exemption
    ? 'EXEMPT'
    : row.decidedOn
      ? remaining === 0
        ? 'PAID'
        : 'DECIDED'
      : row.proposedOn
        ? 'PROPOSED'
        : 'OPEN';
  const {
    id,
    version,
    enrolmentId,
    personId,
    fullName,
    organisationName,
    name,
    caseNo,
    cost,
    amount,
    paid,
    exemption,
  } = row;
  const dueOn = row.receivedOn && !row.exemption ? addDays(row.receivedOn, days) : null;
  return {
    id,
    version,
    enrolmentId,
    personId,
    fullName,
    organisationName,
    name,
    caseNo,
    cost,
    amount,
    paid,
    remaining,
    exemption,
    dueOn,
    state,
  };
}

async function readCase(tx: EntityManager, actor: Actor, id: string): Promise<Compensation> {
  const row = await oneOf<Stored>(tx, `${SELECT} where x.id = $1`, [id]);
  if (!row) throw notFound('Không có hồ sơ đền bù này, hoặc hồ sơ nằm ngoài phạm vi của bạn.');
  const calendar: WorkingCalendar = calendarOf(
    await rowsOf<Record<string, unknown>>(tx, holidaysStatement.text),
  );
  const { isWritten, beforeReduction, reductionPercent, enteredOn, ...stored } = row;
  const numbers = await numbersOf(tx);
  const { lines } = answerTo({ ...row, caseNo: row.caseNo as 1 | 2 | 3 | 4 }, numbers, {
    on: enteredOn,
    reductionPercent,
  });
  return {
    ...stored,
    ...itemOf(row, payDays(numbers)),
    proposeBy: row.councilOn && addWorkingDays(row.councilOn, PROPOSE_WITHIN, calendar),
    arithmetic: { cost: row.cost, beforeReduction, reductionPercent, amount: row.amount, lines },
    mayEdit: isWritten && actor.permissions.has('training.write'),
  };
}
