import { DEMO_DAY, addDays, addMonths, isoDate, later } from './calendar';
import type { AssignmentRow, EmploymentRow } from './careers';

/** Terms and contracts follow from the career and the person's number: no draw of chance, so that nothing else moves. */

export interface Term {
  readonly kind: string | null;
  readonly appointedOn: string | null;
  readonly endsOn: string | null;
}
const NO_TERM: Term = { kind: null, appointedOn: null, endsOn: null };
const TERM_MONTHS = 60;
/** Terms that ended this long ago may still wait for their decision. */
const SLACK_DAYS = 30;

/** Five years at a time since the appointment; one leader in forty only acts. @source NĐ 170/2025/NĐ-CP, Điều 28 */
export function termOf(post: AssignmentRow, number: number): Term {
  if (!post.isLeader) return NO_TERM;
  if (post.to !== null) return { kind: 'BO_NHIEM', appointedOn: post.from, endsOn: null };
  if (number % 40 === 7) {
    const appointedOn = later(post.from, isoDate(2026, 1 + (number % 10), 15));
    return { kind: 'GIAO_QUYEN', appointedOn, endsOn: addDays(addMonths(appointedOn, 12), -1) };
  }
  let appointedOn = post.from;
  let kind = 'BO_NHIEM';
  while (addMonths(appointedOn, TERM_MONTHS) < addDays(DEMO_DAY, -SLACK_DAYS)) {
    appointedOn = addMonths(appointedOn, TERM_MONTHS);
    kind = 'BO_NHIEM_LAI';
  }
  return { kind, appointedOn, endsOn: addDays(addMonths(appointedOn, TERM_MONTHS), -1) };
}

export interface Contract {
  readonly number: string | null;
  readonly endsOn: string | null;
}

/** A first work contract runs three years; support work is contracted year by year. */
export function contractOf(row: EmploymentRow, recruited: string, number: number): Contract {
  if (row.typeCode === 'HDLV_XD')
    return {
      number: `${(number % 900) + 10}/HĐLV-${recruited.slice(0, 4)}`,
      endsOn: addDays(addMonths(recruited, 36), -1),
    };
  if (row.typeCode !== 'HD111' || row.to !== null) return { number: null, endsOn: null };
  const endsOn = isoDate(2026, 1 + (number % 12), 28);
  return {
    number: `${(number % 900) + 10}/HĐLĐ`,
    endsOn: endsOn > DEMO_DAY ? endsOn : addMonths(endsOn, 12),
  };
}

/** How a salary position came about, by the words of its reason. */
export function salaryKindOf(reason: string): string | null {
  return SALARY_KINDS[reason] ?? null;
}
const SALARY_KINDS: Readonly<Record<string, string>> = {
  'Tuyển dụng': 'RECRUIT',
  'Bổ nhiệm ngạch, chức danh nghề nghiệp': 'RE_RANK',
  'Nâng bậc lương thường xuyên': 'REGULAR',
  'Nâng bậc lương trước thời hạn': 'EARLY_ACHIEVEMENT',
  'Phụ cấp thâm niên vượt khung': 'OVER_SCALE',
};
