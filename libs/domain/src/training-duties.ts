import { addMonths, daysBetween } from './calendar-day';
import { type IsoDate, type PartialDate, comparePartial, formatPartial } from './partial-date';
import { LEADER_COURSE_MONTHS, NEW_COURSE_FROM, type Requirement } from './position-requirement';

/** Periods of position training a year: one week. @source NĐ 171/2025/NĐ-CP, Điều 16; NĐ 101/2017/NĐ-CP for viên chức */
export const YEARLY_PERIODS = 40;
/** From this day of a year fewer periods are said aloud. @source training.md section 11 */
const SHORT_FROM = '10-01';
/** Days before the end of the twelve months at which a leader's course is warned of. @source training.md section 11 */
const COURSE_WARNING_DAYS = [90, 30] as const;

/**
 * Kinds whose periods count towards the year: what serves the position, the leader's own course included. Political
 * theory, defence and degree study are duties of their own.
 * @source NĐ 171/2025/NĐ-CP, Điều 14, 16; whether a leader's course counts is open (training.md section 3)
 */
export const KINDS_FOR_YEAR: readonly string[] = [
  'BD-VTVL',
  'BD-KHCN',
  'BD-CCHC',
  'BD-MC',
  'BD-CHUCDANH',
  'BD-CDNN',
  'BD-TIN',
  'BD-NN',
  'BD-TDT',
  'BD-NNG',
  'BD-LDQL-PHONGXA',
  'BD-LDQL-PHONGSO',
  'BD-LDQL-SO',
  'BD-LDQL-VU',
];

export interface DutyVerdict {
  /** NONE: the duty is not his. */
  readonly result: 'MET' | 'NOT_MET' | 'UNKNOWN' | 'EXEMPT' | 'NONE';
  readonly evidence: string;
  readonly basis: string;
  readonly dueOn: IsoDate | null;
  /** Kind of programme that would meet it. */
  readonly kindCode: string | null;
}

/** A finished class: its kind, periods and last day. */
export interface FinishedCourse {
  readonly kindCode: string;
  readonly periods: number;
  readonly endedOn: IsoDate;
}

/** Periods of the year's finished courses that count. */
export const yearlyPeriods = (courses: readonly FinishedCourse[], year: number): number =>
  courses
    .filter(({ kindCode, endedOn }) => KINDS_FOR_YEAR.includes(kindCode) && endedOn.startsWith(`${year}-`))
    .reduce((sum, { periods }) => sum + periods, 0);

/** Classes of staff that owe the year's periods; nobody else is asked for training. */
export const TRAINED_CLASSES: readonly string[] = ['CB', 'CC', 'VC', 'CB_XA', 'CC_XA'];
/** Of them, who owes the leaders' course, and who belongs to a defence group. */
export const LEADER_CLASSES: readonly string[] = ['CB', 'CC'];
export const DEFENCE_CLASSES: readonly string[] = ['CB', 'CC', 'VC'];

/** Away from work: exempt from the year's periods. */
export const AWAY: Readonly<Record<string, string>> = {
  THAI_SAN: 'nghỉ thai sản',
  OM: 'nghỉ ốm dài ngày',
  DI_HOC: 'đi học tập trung',
  KHONG_LUONG: 'nghỉ không hưởng lương',
  TAM_DINH_CHI: 'tạm đình chỉ công tác',
  CHO_HUU: 'chờ nghỉ hưu',
};

/** Leave that exempts from the whole year, whoever is back already. @source training.md section 3 */
export const AWAY_IN_YEAR: readonly string[] = ['THAI_SAN', 'OM'];

/** Forty periods a year, for civil servants and public employees; who is away, was on leave or came within the year is exempt. */
export function yearlyDuty(question: {
  readonly periods: number;
  readonly year: number;
  readonly classCode: string | null;
  readonly statusCode: string | null;
  /** One of `AWAY_IN_YEAR` that held on a day of the year so far. */
  readonly leaveInYear?: string | null;
  readonly recruitedOn: PartialDate | null;
}): DutyVerdict {
  const { periods, year, classCode, statusCode, leaveInYear, recruitedOn } = question;
  const isPublicEmployee = classCode === 'VC';
  const basis = isPublicEmployee ? 'NĐ 101/2017/NĐ-CP' : 'NĐ 171/2025/NĐ-CP Điều 16';
  const dueOn = `${year}-12-31`;
  const evidence = `${periods} / ${YEARLY_PERIODS} tiết năm ${year}`;
  const answer = (result: DutyVerdict['result'], text = evidence): DutyVerdict => ({
    result,
    evidence: text,
    basis,
    dueOn,
    kindCode: 'BD-VTVL',
  });
  if (classCode === null || !TRAINED_CLASSES.includes(classCode)) return { ...answer('NONE'), dueOn: null };
  if (periods >= YEARLY_PERIODS) return answer('MET');
  if (AWAY[statusCode ?? '']) return answer('EXEMPT', `${evidence}; ${AWAY[statusCode ?? '']}`);
  if (AWAY_IN_YEAR.includes(leaveInYear ?? ''))
    return answer('EXEMPT', `${evidence}; ${AWAY[leaveInYear ?? '']} trong năm`);
  if (recruitedOn?.startsWith(String(year))) return answer('EXEMPT', `${evidence}; tuyển dụng trong năm`);
  return answer('NOT_MET');
}

/** Whether the year's shortage is to be said by this day. */
export const isLateInYear = (asOf: IsoDate): boolean => asOf.slice(5) >= SHORT_FROM;

/** Which leadership course a leader owes, by the kind of his unit. @source NĐ 171/2025/NĐ-CP, Điều 15 */
export const COURSE_OF_UNIT: Readonly<Record<string, string>> = {
  SO: 'BD-LDQL-SO',
  TCHC_KHAC: 'BD-LDQL-SO',
  UBND_TINH: 'BD-LDQL-SO',
  PHONG_SO: 'BD-LDQL-PHONGSO',
  CHI_CUC: 'BD-LDQL-PHONGSO',
  PHONG_XA: 'BD-LDQL-PHONGXA',
};
/** Levels of the file that stand for the course, the old ones included. */
export const COURSE_LEVELS: Readonly<Record<string, readonly string[]>> = {
  'BD-LDQL-SO': ['LD_SO'],
  'BD-LDQL-PHONGSO': ['LD_PHONG', 'LD_SO'],
  'BD-LDQL-PHONGXA': ['LD_PHONG', 'LD_XA', 'LD_SO'],
};

/** The course for leaders within twelve months of the appointment. @source NĐ 171/2025/NĐ-CP, Điều 16, 41 */
export function leaderDuty(question: {
  readonly isLeader: boolean;
  readonly classCode: string | null;
  readonly organisationKind: string | null;
  readonly leadsSince: IsoDate | null;
  /** Levels of state management on file. */
  readonly levels: readonly string[];
  readonly courses: readonly FinishedCourse[];
  readonly asOf: IsoDate;
}): DutyVerdict {
  const { isLeader, classCode, organisationKind, leadsSince, levels, courses, asOf } = question;
  const kindCode = COURSE_OF_UNIT[organisationKind ?? ''] ?? null;
  const basis = 'NĐ 171/2025/NĐ-CP Điều 16';
  if (!isLeader || kindCode === null || !LEADER_CLASSES.includes(classCode ?? ''))
    return { result: 'NONE', evidence: '', basis, dueOn: null, kindCode: null };
  const answer = (
    result: DutyVerdict['result'],
    evidence: string,
    dueOn: IsoDate | null,
    on = basis,
  ): DutyVerdict => ({
    result,
    evidence,
    basis: on,
    dueOn,
    kindCode,
  });
  const taken = courses.find((course) => course.kindCode === kindCode);
  if (taken) return answer('MET', `Hoàn thành ${formatPartial(taken.endedOn)}`, null);
  if (levels.some((level) => COURSE_LEVELS[kindCode]?.includes(level)))
    return answer('MET', 'Có chứng chỉ bồi dưỡng lãnh đạo, quản lý trong hồ sơ', null);
  if (leadsSince === null) return answer('UNKNOWN', 'Chưa ghi ngày bổ nhiệm', null);
  if (leadsSince < NEW_COURSE_FROM)
    return answer(
      'EXEMPT',
      `Bổ nhiệm ${formatPartial(leadsSince)}, trước 30/06/2025`,
      null,
      'NĐ 171/2025/NĐ-CP Điều 41',
    );
  const dueOn = addMonths(leadsSince, LEADER_COURSE_MONTHS);
  const when = `Bổ nhiệm ${formatPartial(leadsSince)}, phải học trước ${formatPartial(dueOn)}`;
  return answer('NOT_MET', asOf > dueOn ? `${when}: đã quá hạn` : when, dueOn);
}

/** Late, within 30 or 90 days of the end, or nothing to say yet. */
export function courseWarning(dueOn: IsoDate, asOf: IsoDate): 'late' | 'soon' | 'coming' | null {
  const left = daysBetween(asOf, dueOn);
  if (left < 0) return 'late';
  const [coming, soon] = COURSE_WARNING_DAYS;
  return left <= soon ? 'soon' : left <= coming ? 'coming' : null;
}

/** Kinds of unit whose leaders are of the second defence group. */
export const SECOND_GROUP_UNITS: readonly string[] = ['SO', 'TCHC_KHAC', 'UBND_TINH', 'TINH_UY', 'HDND_TINH'];
/**
 * The defence group somebody belongs to: leaders of a department 2, other leaders 3, everybody else 4.
 * Who is in a group since the district level ended is open, so the offices may know better. @source training_kinds.csv
 */
export const defenceGroupOf = (isLeader: boolean, organisationKind: string | null): 2 | 3 | 4 =>
  !isLeader ? 4 : SECOND_GROUP_UNITS.includes(organisationKind ?? '') ? 2 : 3;

/** Knowledge of defence and security of the own group or a higher one. @source Luật Giáo dục quốc phòng và an ninh */
export function defenceDuty(question: {
  readonly group: 2 | 3 | 4;
  readonly classCode: string | null;
  readonly held: readonly {
    readonly levelCode: string;
    readonly earnedOn: PartialDate | null;
    readonly expiresOn: PartialDate | null;
  }[];
  readonly asOf: IsoDate;
}): DutyVerdict {
  const { group, classCode, held, asOf } = question;
  const basis = 'Luật Giáo dục quốc phòng và an ninh';
  const kindCode = `BD-QPAN-${group}`;
  if (!DEFENCE_CLASSES.includes(classCode ?? ''))
    return { result: 'NONE', evidence: '', basis, dueOn: null, kindCode: null };
  const standing = held.filter(
    ({ expiresOn }) => !(expiresOn && comparePartial(expiresOn, asOf) === 'before'),
  );
  const fitting = standing.find(({ levelCode }) => Number(levelCode) >= 1 && Number(levelCode) <= group);
  if (fitting)
    return {
      result: 'MET',
      evidence: `Đối tượng ${fitting.levelCode}${fitting.earnedOn ? ` (${formatPartial(fitting.earnedOn)})` : ''}`,
      basis,
      dueOn: null,
      kindCode,
    };
  const lower = standing[0];
  return lower
    ? {
        result: 'NOT_MET',
        evidence: `Mới có đối tượng ${lower.levelCode}, cần đối tượng ${group}`,
        basis,
        dueOn: null,
        kindCode,
      }
    : {
        result: 'UNKNOWN',
        evidence: `Hồ sơ chưa có dữ liệu; thuộc đối tượng ${group}`,
        basis,
        dueOn: null,
        kindCode,
      };
}

/** The kind of programme by which a requirement of a position can be met; null for what no course gives. */
export function kindForRequirement({
  kind,
  atLeast,
  oneOf,
}: Pick<Requirement, 'kind' | 'atLeast' | 'oneOf'>): string | null {
  switch (kind) {
    case 'POLITICAL':
      return (atLeast ?? 0) >= 30 ? 'BD-LLCT-CC' : (atLeast ?? 0) >= 20 ? 'BD-LLCT-TC' : 'BD-LLCT-SC';
    case 'STATE_MGMT':
      return `BD-QLNN-${['CS', 'CV', 'CVC', 'CVCC'].find((level) => oneOf.includes(level)) ?? 'CV'}`;
    case 'LEADER_COURSE':
      return oneOf.includes('LD_SO')
        ? 'BD-LDQL-SO'
        : oneOf.includes('LD_XA')
          ? 'BD-LDQL-PHONGXA'
          : 'BD-LDQL-PHONGSO';
    case 'LANGUAGE':
      return 'BD-NN';
    case 'ETHNIC_LANG':
      return 'BD-TDT';
    case 'IT':
      return 'BD-TIN';
    case 'LICENCE':
      return 'BD-CDNN';
    default:
      return null;
  }
}
