import { addDays, addMonths, daysBetween } from './calendar-day';
import type { DueContext, EmploymentDueFact, DueFacts } from './due-facts';
import { type NonCountedPeriod, nonCountedMonths } from './non-counted-time';
import { type IsoDate, formatPartial, wholeMonths } from './partial-date';
import { type RaiseExtension, delayMonths } from './regular-raise';
import type { Reason } from './rule-answer';

/** What makes the next step come later: extensions and time that does not count, since the step began to count. */
export interface RaiseHindrances {
  readonly extensions: readonly RaiseExtension[];
  readonly nonCountedMonths: number;
  readonly nonCountedReasons: readonly Reason[];
}

/** The step being reckoned: from when its time counts, and the first day that belongs to the next one. */
interface Within {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/**
 * When a step is due with what hinders it. What begins once the step is due belongs to the next one, however late the
 * decision on this one is signed; what begins before may put it off so far that more falls into it.
 *
 * @param reckon the rule, given what hinders
 * @source TT 08/2013/TT-BNV, Điều 2; TT 03/2021/TT-BNV
 */
export function settledRaise<T extends { readonly due: IsoDate }>(
  facts: DueFacts,
  countFrom: IsoDate,
  context: DueContext,
  reckon: (hindrances: Partial<RaiseHindrances>) => T,
): T {
  let found = reckon({});
  for (;;) {
    const next = reckon(raiseHindrances(facts, countFrom, context, found.due));
    if (next.due <= found.due) return next;
    found = next;
  }
}

/** @param until the first day that belongs to the step after; left out: whatever is on file counts */
function raiseHindrances(
  facts: DueFacts,
  countFrom: IsoDate,
  context: DueContext,
  until: IsoDate = '9999-12-31',
): RaiseHindrances {
  const within = { from: countFrom, until };
  const away = nonCountedMonths(periodsAway(facts, within, context), context.calendar, context.parameters);
  return {
    extensions: [...delays(facts, within), ...badYears(facts, within, context)],
    nonCountedMonths: away.months,
    nonCountedReasons: away.reasons,
  };
}

const WORDS = {
  DISCIPLINE: 'Kỷ luật',
  NOT_COMPLETED: 'Không hoàn thành nhiệm vụ',
  OTHER: 'Quyết định kéo dài',
} as const;

/** The months stand on a row of their own, so that nobody has to open the restricted discipline for them. */
function delays({ delays: rows }: DueFacts, { from, until }: Within): RaiseExtension[] {
  return (rows ?? [])
    .filter(({ fromOn }) => fromOn >= from && fromOn < until)
    .map(({ reason, months, fromOn }) => ({
      months,
      text: `${WORDS[reason]} từ ${formatPartial(fromOn)}`,
      basis: 'TT 08/2013/TT-BNV Điều 2; TT 03/2021/TT-BNV',
    }));
}

/** A bad year counts unless a decision of that year already says so, be it for the year or for the act behind it. */
function badYears(facts: DueFacts, { from, until }: Within, { parameters }: DueContext): RaiseExtension[] {
  const classCode = facts.employments?.at(-1)?.classCode ?? '';
  const decided = (facts.delays ?? []).filter(({ fromOn }) => fromOn < until);
  return (facts.badYears ?? [])
    .filter((year) => `${year}-12-31` >= from && `${year}-12-31` < until)
    .filter((year) => !decided.some(({ fromOn, reason }) => isOf(year, fromOn, reason)))
    .map((year) => ({
      ...delayMonths({ cause: 'NOT_COMPLETED', classCode, on: `${year}-12-31`, parameters }),
      text: `Năm ${year} không hoàn thành nhiệm vụ`,
    }));
}

/** The decision about a year comes in the year or in the months after it. */
function isOf(year: number, fromOn: IsoDate, reason: string): boolean {
  const of = Number(fromOn.slice(0, 4));
  return of === year || (reason === 'NOT_COMPLETED' && of === year + 1);
}

const NOT_COUNTED: Readonly<Record<string, string>> = {
  KHONG_LUONG: 'Nghỉ không hưởng lương',
  TAM_DINH_CHI: 'Tạm đình chỉ công tác',
};

function periodsAway(facts: DueFacts, step: Within, context: DueContext): NonCountedPeriod[] {
  const within = (facts.employments ?? []).flatMap((row) => {
    const from = row.from > step.from ? row.from : step.from;
    // Who is away still: as far as today; the days to come are added as they pass.
    const to = row.until === null || row.until > context.today ? context.today : addDays(row.until, -1);
    return to < from || from >= step.until ? [] : [{ row, from, to }];
  });
  const plain = within.flatMap(({ row, from, to }) => {
    const text = NOT_COUNTED[row.statusCode];
    return text === undefined ? [] : [{ from, to, text: text + openEnd(row, context) }];
  });
  return [...plain, ...longSickness(within, context)];
}

/** A month of the odd days of sick leaves; which number of days makes one, the circulars do not say. */
const DAYS_OF_MONTH = 30;

/** Sick leave counts for six months in all within a step, odd days of short leaves included; what is beyond does not. */
function longSickness(
  within: readonly { readonly row: EmploymentDueFact; readonly from: IsoDate; readonly to: IsoDate }[],
  context: DueContext,
): NonCountedPeriod[] {
  const { value: most } = context.parameters.on('salary.noncounted.sick_leave_counted', context.today);
  let left = Number(most);
  // Days beyond whole months of the leaves so far, already taken of what is left.
  let odd = 0;
  return within.flatMap(({ row, from, to }) => {
    if (row.statusCode !== 'OM') return [];
    const limit = addDays(addMonths(from, left), -odd);
    const beyond = limit < from ? from : limit;
    const after = addDays(to, 1);
    const months = wholeMonths(from, after);
    odd += daysBetween(addMonths(from, months), after);
    left -= months + Math.floor(odd / DAYS_OF_MONTH);
    odd %= DAYS_OF_MONTH;
    if (left < 0) [left, odd] = [0, 0];
    return beyond > to
      ? []
      : [{ from: beyond, to, text: `Nghỉ ốm quá ${most} tháng${openEnd(row, context)}` }];
  });
}

const openEnd = ({ until }: EmploymentDueFact, { today }: DueContext): string =>
  until === null || until > today ? ' (còn tiếp, tính đến hôm nay)' : '';
