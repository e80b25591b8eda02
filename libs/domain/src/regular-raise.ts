import { addMonths } from './calendar-day';
import { type IsoDate, formatPartial } from './partial-date';
import { type Reason, because } from './rule-answer';
import { type RuleParameter, type RuleParameters, REGULATION_PARAMETERS } from './rule-parameters';

/** Months by which the next step comes later: a decision on discipline, a year not completed. */
export interface RaiseExtension {
  readonly months: number;
  readonly text: string;
  readonly basis: string;
}

export interface RaiseQuestion {
  /** Pay scale (A1, B …). */
  readonly group: string;
  /** From when the time toward the next step counts (mốc tính), not from when the step is paid. */
  readonly countFrom: IsoDate;
  readonly extensions?: readonly RaiseExtension[];
  readonly nonCountedMonths?: number;
  /** How the months that do not count came about. */
  readonly nonCountedReasons?: readonly Reason[];
  readonly parameters?: RuleParameters;
}

export interface RaiseAnswer {
  readonly due: IsoDate;
  readonly requiredMonths: number;
  readonly extensionMonths: number;
  readonly nonCountedMonths: number;
  readonly reasons: readonly Reason[];
}

/** Months in a step before the next one. @source NĐ 204/2004/NĐ-CP; TT 08/2013/TT-BNV, Điều 2 */
export function stepMonths(
  group: string,
  on: IsoDate,
  parameters: RuleParameters = REGULATION_PARAMETERS,
): RuleParameter {
  if (group === 'CGCC') return parameters.on('salary.step_months.senior_expert', on);
  return parameters.on(
    /^A\d/.test(group) ? 'salary.step_months.A0_and_above' : 'salary.step_months.B_C_support',
    on,
  );
}

/**
 * The day of the next regular step: the months of the scale, plus what prolongs, plus what does not count.
 * Both the pay and the count of the new step begin that day, even when the decision is signed later.
 *
 * @source TT 08/2013/TT-BNV, Điều 2, amended by TT 03/2021/TT-BNV (from 15/08/2021)
 */
export function nextRegularRaise(question: RaiseQuestion): RaiseAnswer {
  const { group, countFrom, extensions = [], nonCountedMonths = 0, nonCountedReasons = [] } = question;
  const required = stepMonths(group, countFrom, question.parameters);
  const requiredMonths = Number(required.value);
  const extensionMonths = extensions.reduce((sum, { months }) => sum + months, 0);
  const due = addMonths(countFrom, requiredMonths + extensionMonths + nonCountedMonths);
  const later = extensionMonths + nonCountedMonths;
  return {
    due,
    requiredMonths,
    extensionMonths,
    nonCountedMonths,
    reasons: [
      because(`Mốc tính nâng bậc: ${formatPartial(countFrom)}`),
      because(`Bảng lương ${group}: ${requiredMonths} tháng một bậc`, required.basis),
      ...extensions.map(({ months, text, basis }) => because(`${text}: kéo dài ${months} tháng`, basis)),
      ...nonCountedReasons,
      because(
        later === 0
          ? `${formatPartial(countFrom)} + ${requiredMonths} tháng = ${formatPartial(due)}`
          : `${formatPartial(countFrom)} + ${requiredMonths} + ${later} tháng = ${formatPartial(due)}`,
        'TT 08/2013/TT-BNV Điều 2',
      ),
    ],
  };
}

export interface DelayQuestion {
  /** Form of discipline (`disciplines`), or a year not completed. */
  readonly cause: 'REPRIMAND' | 'WARNING' | 'REMOVAL' | 'DEMOTION' | 'NOT_COMPLETED';
  /** CB, CC … of `subject_classes`. */
  readonly classCode: string;
  readonly on: IsoDate;
  readonly parameters?: RuleParameters;
}

/**
 * Months by which a discipline or a year not completed delays the next step. A year that was not completed because of
 * the same act counts once: the caller leaves it out.
 *
 * @source TT 08/2013/TT-BNV, Điều 2, cl. 3; TT 03/2021/TT-BNV
 */
export function delayMonths(question: DelayQuestion): RaiseExtension {
  const { cause, classCode, on, parameters = REGULATION_PARAMETERS } = question;
  const isCivil = /^C[BC]/.test(classCode);
  const { value, basis } = parameters.on(
    cause === 'NOT_COMPLETED'
      ? 'salary.extension.year_not_completed'
      : cause === 'REMOVAL' || cause === 'DEMOTION'
        ? 'salary.extension.dismissal_from_post'
        : isCivil
          ? 'salary.extension.civil_servant_reprimand_or_warning'
          : cause === 'WARNING'
            ? 'salary.extension.public_employee_warning'
            : 'salary.extension.public_employee_reprimand',
    on,
  );
  return { months: Number(value), text: DELAY_WORDS[cause], basis };
}

const DELAY_WORDS: Readonly<Record<DelayQuestion['cause'], string>> = {
  REPRIMAND: 'Kỷ luật khiển trách',
  WARNING: 'Kỷ luật cảnh cáo',
  REMOVAL: 'Kỷ luật cách chức',
  DEMOTION: 'Kỷ luật giáng chức',
  NOT_COMPLETED: 'Một năm không hoàn thành nhiệm vụ',
};
