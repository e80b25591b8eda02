import type pg from 'pg';
import { addMonths, yearsBetween } from './calendar';
import { LADDERS, type LadderKey, type Rung } from './ladders';
import type { Random } from './random';

/** Pay scale in whole hundredths; no floats on money. */
export interface Scale {
  readonly first: number;
  readonly increase: number;
  readonly steps: number;
  readonly months: number;
}

export interface SalaryRow {
  readonly grade: string;
  readonly gradeSince: string;
  readonly step: number;
  readonly coefficient: string;
  readonly overScalePercent: number | null;
  readonly paidFrom: string;
  readonly reason: string;
}

/** Pay scale of every grade, from the register's own code lists. */
export async function readScales(client: pg.ClientBase): Promise<ReadonlyMap<string, Scale>> {
  const { rows } = await client.query<{
    grade: string;
    first: number;
    increase: number;
    steps: number;
    months: number;
  }>(`
    select g.code as grade, round((s.attributes ->> 'first_coefficient')::numeric * 100)::int as first,
      round((s.attributes ->> 'step')::numeric * 100)::int as increase, (s.attributes ->> 'steps')::int as steps,
      (s.attributes ->> 'cycle_months')::int as months
    from code_entry g join code_entry s on s.list = 'salary_scales' and s.code = g.attributes ->> 'salary_group'
    where g.list = 'grades'`);
  return new Map(rows.map(({ grade, ...scale }) => [grade, scale]));
}

/** The rungs a person climbs and the days on which he does. */
export interface Climb {
  readonly ladder: LadderKey;
  readonly rungs: readonly { readonly rung: Rung; readonly from: string }[];
}

/**
 * The salary positions of a career: a step every two or three years, a year early now and then, a new grade where the
 * climb says so, the beyond-scale allowance at the end of a scale.
 * @source NĐ 204/2004/NĐ-CP; TT 08/2013/TT-BNV
 */
export function salaryHistory(
  random: Random,
  scales: ReadonlyMap<string, Scale>,
  climb: Climb,
  until: string,
): SalaryRow[] {
  const rows: SalaryRow[] = [];
  climb.rungs.forEach(({ rung, from }, index) => {
    const grade = gradeOf(climb.ladder, rung);
    const scale = scales.get(grade);
    if (scale === undefined) throw new Error(`no pay scale for grade ${grade}`);
    const end = climb.rungs[index + 1]?.from ?? until;
    const before = rows.at(-1);
    let step = before === undefined ? 1 : stepAtLeast(scale, Math.round(Number(before.coefficient) * 100));
    let paidFrom = from;
    let percent: number | null = null;
    let reason = before === undefined ? 'Tuyển dụng' : 'Bổ nhiệm ngạch, chức danh nghề nghiệp';
    while (paidFrom < end) {
      rows.push({
        grade,
        gradeSince: from,
        step,
        coefficient: hundredths(scale.first + scale.increase * (step - 1)),
        overScalePercent: percent,
        paidFrom,
        reason,
      });
      if (step < scale.steps) {
        const isEarly = random.chance(0.07) && yearsBetween(from, paidFrom) > 2;
        paidFrom = addMonths(paidFrom, scale.months - (isEarly ? 12 : 0));
        step++;
        reason = isEarly ? 'Nâng bậc lương trước thời hạn' : 'Nâng bậc lương thường xuyên';
      } else {
        paidFrom = addMonths(paidFrom, percent === null ? scale.months : 12);
        percent = percent === null ? 5 : percent + 1;
        reason = 'Phụ cấp thâm niên vượt khung';
      }
    }
  });
  return rows;
}

export function gradeOf(ladder: LadderKey, rung: Rung): string {
  return LADDERS[ladder][rung] ?? LADDERS[ladder].standard;
}

/** The lowest step of a scale that pays no less. */
function stepAtLeast(scale: Scale, coefficient: number): number {
  const steps = Math.ceil((coefficient - scale.first) / scale.increase) + 1;
  return Math.min(Math.max(steps, 1), scale.steps);
}

function hundredths(value: number): string {
  return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
}
