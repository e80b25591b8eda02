import { addDays, addMonths } from './calendar-day';
import { type Career, mainPostOn } from './career';
import { LEFT_POSTS } from './due-limits';
import type { LeftPostDueFact } from './due-facts';
import type { IsoDate } from './partial-date';
import { RATING_ORDER } from './position-requirement';
import type { ParameterKey, RuleParameters } from './rule-parameters';
import { type Violation, aWarning } from './violation';
import { formatDate } from './vi-format';

export interface AppointmentFacts {
  /** As it stands without the appointment. */
  readonly career: Career;
  readonly ratings: readonly {
    readonly year: number;
    readonly rankCode: string;
    readonly rankName: string;
  }[];
  /** Whether the person stands in any succession plan. */
  readonly isPlanned: boolean;
  readonly leftPosts: readonly LeftPostDueFact[];
  /** First day of the pension; null where sex or birth is not known. */
  readonly pensionFrom: IsoDate | null;
}

/**
 * What stands against a first appointment to a post of leadership: the term, the ratings, the time in the post held until
 * then, the succession plan, and the time since a post was left. A rank of the post below is not in the register: the
 * main post stands for it.
 *
 * @param termEndsOn null: a term of the usual length
 * @returns warnings; a signed decision is recorded all the same
 * @source NĐ 170/2025/NĐ-CP, NĐ 300/2026/NĐ-CP, new Điều 29, 55; the numbers are the parameters `appointment.*` and
 *   `office.eligible_again.*`
 */
export function appointmentWarnings(
  facts: AppointmentFacts,
  day: IsoDate,
  termEndsOn: IsoDate | null,
  parameters: RuleParameters,
): Violation[] {
  const asked = (key: ParameterKey): number => {
    const { from, value } = parameters.on(key, day);
    return from > day ? 0 : Number(value);
  };
  return [
    ...ofTerm(facts, day, termEndsOn, asked),
    ...ofRatings(facts, day, asked),
    ...ofTimeBelow(facts, day, asked),
    ...(asked('appointment.conditions.planned') > 0 && !facts.isPlanned
      ? [aWarning('APPOINTMENT_NOT_PLANNED', 'title')]
      : []),
    ...ofLeftPosts(facts, day, parameters),
  ];
}

type Asked = (key: ParameterKey) => number;

function ofTerm(
  { pensionFrom }: AppointmentFacts,
  day: IsoDate,
  termEndsOn: IsoDate | null,
  asked: Asked,
): Violation[] {
  if (pensionFrom === null || asked('appointment.conditions.full_term') === 0) return [];
  const lastDay = termEndsOn ?? addDays(addMonths(day, asked('appointment.term')), -1);
  if (lastDay < pensionFrom) return [];
  return [aWarning('APPOINTMENT_BEYOND_AGE', 'termEndsOn', { date: formatDate(addDays(pensionFrom, -1)) })];
}

function ofRatings({ ratings }: AppointmentFacts, day: IsoDate, asked: Asked): Violation[] {
  const worst = asked('appointment.conditions.rating_place') - 1;
  const last = Number(day.slice(0, 4)) - 1;
  const years = Array.from(
    { length: asked('appointment.conditions.rating_years') },
    (_, back) => last - back,
  );
  const short = years.flatMap((year) => {
    const rating = ratings.find((one) => one.year === year);
    const place = RATING_ORDER.indexOf(rating?.rankCode ?? '');
    return place < 0 || place > worst ? [`${year}: ${rating?.rankName ?? 'chưa có'}`] : [];
  });
  return short.length === 0 ? [] : [aWarning('APPOINTMENT_RATING', 'title', { ratings: short.join('; ') })];
}

function ofTimeBelow({ career }: AppointmentFacts, day: IsoDate, asked: Asked): Violation[] {
  const months = asked('appointment.conditions.months_below');
  const held = mainPostOn(career, addDays(day, -1));
  const since = held && (held.appointedOn ?? held.from);
  if (months === 0 || !held || !since || addMonths(since, months) <= day) return [];
  return [
    aWarning('APPOINTMENT_SOON', 'effectiveOn', { title: held.title, date: formatDate(since), months }),
  ];
}

function ofLeftPosts({ leftPosts }: AppointmentFacts, day: IsoDate, parameters: RuleParameters): Violation[] {
  return leftPosts.flatMap(({ kind, on }) => {
    const [key, word] = LEFT_POSTS[kind];
    const months = Number(parameters.on(key, on).value);
    const again = addMonths(on, months);
    if (on > day || again <= day) return [];
    return [
      aWarning('APPOINTMENT_NOT_YET_AGAIN', 'effectiveOn', {
        word: word.charAt(0).toLowerCase() + word.slice(1),
        on: formatDate(on),
        months,
        again: formatDate(again),
      }),
    ];
  });
}
