import {
  type WorkingCalendar,
  addCalendarDays,
  addWorkingDays,
  workingCalendar,
  workingDaysBetween,
} from '@hr/domain';
import { EntityManager } from 'typeorm';
import { today } from '../platform/today';
import { LIMITS } from './dossier-flow';
import type { DossierState, DossierStep, DossierSummary } from './dossiers.dto';

export async function calendarOf(tx: EntityManager): Promise<WorkingCalendar> {
  return workingCalendar(
    (await tx.query('select day::text, kind from holiday')) as { day: string; kind: 'off' | 'work' }[],
  );
}

/** Until when the step that begins now should end; null where the law names no limit. */
export async function limitOf(tx: EntityManager, state: DossierState): Promise<string | null> {
  const key = LIMITS[state];
  if (key === undefined) return null;
  const [limit] = (await tx.query(
    'select value, unit from rule_parameter where key = $1 and valid @> current_date',
    [key],
  )) as { value: string; unit: string }[];
  if (!limit) return null;
  const calendar = await calendarOf(tx);
  const days = Number(limit.value);
  return limit.unit === 'working days'
    ? addWorkingDays(today(), days, calendar)
    : addCalendarDays(today(), days, calendar);
}

/** The age of the step a dossier is in, and whether its clock has run out. */
export function withAge<T extends DossierSummary>(dossier: T, calendar: WorkingCalendar): T {
  const day = today();
  const runs = LIMITS[dossier.state] !== undefined;
  return {
    ...dossier,
    dueOn: runs ? dossier.dueOn : null,
    workingDays: workingDaysBetween(dossier.since, day, calendar),
    isLate: runs && dossier.dueOn !== null && dossier.dueOn < day,
  };
}

const dayOf = ({ at }: { readonly at: string }): string =>
  new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** How long the dossier stayed in each step: until the next one, the last one until today. */
export function withDurations(
  steps: readonly Omit<DossierStep, 'workingDays' | 'wasLate'>[],
  calendar: WorkingCalendar,
): DossierStep[] {
  return steps.map((step, at) => {
    const next = steps[at + 1];
    const ended = next ? dayOf(next) : today();
    const runs = next !== undefined || LIMITS[step.toState as DossierState] !== undefined;
    return {
      ...step,
      workingDays: runs ? workingDaysBetween(dayOf(step), ended, calendar) : null,
      wasLate: step.dueOn !== null && ended > step.dueOn,
    };
  });
}
