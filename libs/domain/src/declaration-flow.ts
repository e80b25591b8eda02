import { addDays } from './calendar-day';
import type { IsoDate } from './partial-date';
import { addWorkingDays, workingDaysBetween, workingDaysLeft, type WorkingCalendar } from './working-days';

/** Where a declaration stands on its way from the person to the approved file. */
export const DECLARATION_STATES = {
  DRAFT: 'Đang soạn',
  SUBMITTED: 'Chờ kiểm tra',
  CHECKED: 'Chờ duyệt',
  APPROVED: 'Đã duyệt',
  RETURNED: 'Trả lại để sửa',
  REJECTED: 'Không chấp nhận',
  WITHDRAWN: 'Đã rút',
} as const;
export type DeclarationState = keyof typeof DECLARATION_STATES;

export const DECLARATION_DEEDS = {
  SUBMIT: 'Gửi tờ khai',
  ACCEPT: 'Kiểm tra, chấp nhận',
  APPROVE: 'Duyệt, ghi vào hồ sơ',
  RETURN: 'Trả lại',
  REJECT: 'Không chấp nhận',
  WITHDRAW: 'Rút tờ khai',
} as const;
export type DeclarationDeed = keyof typeof DECLARATION_DEEDS;

const WAY: Readonly<Record<DeclarationDeed, Readonly<Partial<Record<DeclarationState, DeclarationState>>>>> =
  {
    SUBMIT: { DRAFT: 'SUBMITTED', RETURNED: 'SUBMITTED' },
    ACCEPT: { SUBMITTED: 'CHECKED' },
    APPROVE: { CHECKED: 'APPROVED' },
    RETURN: { SUBMITTED: 'RETURNED', CHECKED: 'RETURNED' },
    REJECT: { SUBMITTED: 'REJECTED', CHECKED: 'REJECTED' },
    WITHDRAW: { DRAFT: 'WITHDRAWN', SUBMITTED: 'WITHDRAWN', CHECKED: 'WITHDRAWN', RETURNED: 'WITHDRAWN' },
  };

/**
 * Person declares, unit checks, managing body approves.
 *
 * @returns the next state; null where the deed has no place in this one
 * @source TT 06/2023/TT-BNV; Luật 80/2025/QH15, Điều 42; internal procedure HS-01
 */
export function stateAfter(state: DeclarationState, deed: DeclarationDeed): DeclarationState | null {
  return WAY[deed][state] ?? null;
}

/** Who had to do with a declaration, and who asks now. */
export interface DeclarationHands {
  readonly personId: string;
  readonly declaredBy: string;
  readonly checkedBy: string | null;
}

/**
 * Four eyes: nobody checks or approves what is his own, and nobody approves what he has checked.
 *
 * @returns the reason in words; null when nothing stands against it
 * @source workflow of roles, section 2: the one who entered a change cannot approve it
 */
export function fourEyesRefusal(
  deed: 'ACCEPT' | 'APPROVE' | 'RETURN' | 'REJECT',
  hands: DeclarationHands,
  actor: { readonly accountId: string; readonly personId: string | null },
): string | null {
  if (actor.personId === hands.personId || actor.accountId === hands.declaredBy)
    return 'Không ai tự kiểm tra, tự duyệt tờ khai của chính mình.';
  if (deed === 'APPROVE' && actor.accountId === hands.checkedBy)
    return 'Người đã kiểm tra tờ khai không được duyệt tờ khai đó; cần một người khác.';
  return null;
}

/** How long a declaration has waited, in working days. */
export interface DeclarationClock {
  readonly dueOn: IsoDate;
  /** Working days since it was sent. */
  readonly ageDays: number;
  /** Working days left; negative when late. */
  readonly daysLeft: number;
  readonly isLate: boolean;
}

/** The clock runs from the day of submission, which is not counted, until the end of the last day. */
export function declarationClock(
  submittedOn: IsoDate,
  today: IsoDate,
  within: number,
  calendar: WorkingCalendar,
): DeclarationClock {
  const dueOn = addWorkingDays(submittedOn, within, calendar);
  return {
    dueOn,
    ageDays: workingDaysBetween(submittedOn, today, calendar),
    daysLeft: workingDaysLeft(today, dueOn, calendar),
    isLate: dueOn < today,
  };
}

/** What was sent on this day or before it is late today; so that a list can ask for late ones by their day. */
export function lastLateSubmission(today: IsoDate, within: number, calendar: WorkingCalendar): IsoDate {
  let day = today;
  while (addWorkingDays(day, within, calendar) >= today) day = addDays(day, -1);
  return day;
}

export type Cell = string | number | boolean | null;
export type Merge = 'apply' | 'same' | 'conflict';

/**
 * One value, declared upon an older version: what it was then, what it is now, what is proposed.
 *
 * @returns `apply` when nothing else changed it, `same` when it already is what was proposed, else `conflict`
 */
export function mergeOf(before: Cell, current: Cell, proposed: Cell): Merge {
  if (current === proposed) return 'same';
  return current === before ? 'apply' : 'conflict';
}
