import type { DueContext } from '@hr/domain';
import type { Row, Statement } from '../platform/database';
import {
  calendarOf,
  gradeGroupsOf,
  gradeGroupsStatement,
  holidaysStatement,
  parametersOf,
  parametersStatement,
  scalesOf,
  scalesStatement,
} from '../settings';

/** What is the same for everybody, read anew for each piece of work: a few hundred short rows. */
export const CONTEXT_STATEMENTS: readonly Statement[] = [
  holidaysStatement,
  parametersStatement,
  scalesStatement,
  gradeGroupsStatement,
];

/** @param answers of `CONTEXT_STATEMENTS`, in that order */
export function dueContext(today: string, answers: readonly (readonly Row[])[]): DueContext {
  const [holidays = [], parameters = [], scales = [], grades = []] = answers;
  return {
    today,
    calendar: calendarOf(holidays),
    parameters: parametersOf(parameters),
    scales: scalesOf(scales),
    gradeGroups: gradeGroupsOf(grades),
  };
}
