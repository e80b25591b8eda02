import {
  type DeclarationClock,
  declarationClock,
  lastLateSubmission,
  workingCalendar,
  type Holiday,
} from '@hr/domain';
import { EntityManager } from 'typeorm';
import { today } from '../platform/today';

/** Where no parameter is set. @source HS-01, no limit in law; an office sets its own */
const USUAL_WITHIN = 5;

export interface Clocks {
  readonly within: number;
  /** Submitted on this day or before: late. */
  readonly lateUntil: string;
  of(submittedOn: string): DeclarationClock;
}

/** The office's limit in working days by today's holiday calendar, so that an edited calendar moves open deadlines at once. */
export async function clocks(tx: EntityManager): Promise<Clocks> {
  const [parameter] = (await tx.query(
    `select value from rule_parameter where key = 'declaration.check_within' and valid @> current_date`,
  )) as { value: string }[];
  const holidays = (await tx.query('select day::text, kind from holiday')) as Holiday[];
  const within = /^\d{1,3}$/.test(parameter?.value ?? '') ? Number(parameter.value) : USUAL_WITHIN;
  const calendar = workingCalendar(holidays);
  const day = today();
  return {
    within,
    lateUntil: lastLateSubmission(day, within, calendar),
    of: (submittedOn) => declarationClock(submittedOn, day, within, calendar),
  };
}
