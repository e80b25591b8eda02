import { addMonths } from './calendar-day';
import {
  type IsoDate,
  type PartialDate,
  firstDay,
  formatPartial,
  lastDay,
  wholeMonths,
} from './partial-date';
import type { RetirementDueFact } from './due-facts';
import { retirementOf } from './due-retirement';
import { type RuleParameters, REGULATION_PARAMETERS } from './rule-parameters';
import type { Sex } from './sex';

/** What the check asks about a person, as of the opening day of the class. */
export interface TrainingSubject {
  readonly sex: Sex | null;
  readonly birth: PartialDate | null;
  readonly classCode: string | null;
  /** Works somewhere on the opening day. */
  readonly isEmployed: boolean;
  readonly isLeader: boolean;
  readonly recruitedOn: PartialDate | null;
  /** What was decided about when the person retires. */
  readonly retirement?: readonly RetirementDueFact[] | null;
  readonly hasOpenDiscipline: boolean;
  readonly ratings: readonly {
    readonly year: number;
    readonly rankCode: string;
    readonly rankName: string;
  }[];
  /** Opening day of the first class of the same degree study, if he was sent before. */
  readonly firstSentOn: IsoDate | null;
  readonly overlapping: readonly {
    readonly name: string;
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate;
  }[];
  /** Certificates of the same programme; no end: for ever. */
  readonly sameProgramme: readonly {
    readonly earnedOn: PartialDate | null;
    readonly expiresOn: IsoDate | null;
  }[];
}

export interface TrainingOffer {
  readonly kindCode: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly isAbroad: boolean;
}

export type EligibilityRule =
  | 'EMPLOYED'
  | 'DISCIPLINE'
  | 'SERVICE'
  | 'RATINGS'
  | 'AGE'
  | 'MAJOR'
  | 'SERVICE_LEFT'
  | 'HEALTH'
  | 'LEADER'
  | 'OVERLAP'
  | 'REPEATED';

/** `block` refuses unless an officer overrides it with a reason; UNKNOWN never refuses. */
export interface EligibilityVerdict {
  readonly rule: EligibilityRule;
  readonly name: string;
  readonly result: 'MET' | 'NOT_MET' | 'UNKNOWN';
  readonly weight: 'block' | 'warn';
  readonly evidence: string;
  readonly basis: string;
}

const POSTGRADUATE = 'DT-SDH';
const ABROAD = 'BD-NNG';
/** Ratings for postgraduate study; years of service and age are numbers of the register. @source NĐ 171/2025/NĐ-CP, Điều 5 */
const POSTGRADUATE_RATED_YEARS = 2;
/** Months of service left at the start of a course abroad below and from one month. @source NĐ 171/2025/NĐ-CP, Điều 28 */
const LEFT_FOR_SHORT = 18;
const LEFT_FOR_LONG = 24;
const GOOD = ['HTXS', 'HTT'];

/**
 * Whether somebody may be sent to a class, line by line with what was found. Missing data is UNKNOWN, never NOT_MET.
 *
 * @source NĐ 171/2025/NĐ-CP, Điều 5, 15, 28; Luật 80/2025/QH15, Điều 38; training.md sections 3, 8, 11
 */
export function trainingEligibility(
  subject: TrainingSubject,
  offer: TrainingOffer,
  parameters: RuleParameters = REGULATION_PARAMETERS,
): EligibilityVerdict[] {
  const isPostgraduate = offer.kindCode === POSTGRADUATE;
  const isAbroad = offer.kindCode === ABROAD || offer.isAbroad;
  return [
    employed(subject, offer),
    discipline(subject),
    ...(isPostgraduate
      ? [
          serviceDone(subject, offer, parameters),
          rated(subject, offer, POSTGRADUATE_RATED_YEARS),
          age(subject, offer, parameters),
          major(),
        ]
      : []),
    ...(isAbroad ? [serviceLeft(subject, offer, parameters), rated(subject, offer, 1), health()] : []),
    ...(offer.kindCode.startsWith('BD-LDQL') ? [leader(subject)] : []),
    overlap(subject),
    repeated(subject, offer),
  ];
}

/** Blocked by a line, fit with something to look at, or fit. */
export function eligibilityStanding(verdicts: readonly EligibilityVerdict[]): 'FIT' | 'WARNING' | 'BLOCKED' {
  if (verdicts.some(({ result, weight }) => result === 'NOT_MET' && weight === 'block')) return 'BLOCKED';
  return verdicts.some(({ result }) => result !== 'MET') ? 'WARNING' : 'FIT';
}

/** The words for a refusal: the lines that are not met, the blocking first. */
export const sayVerdicts = (verdicts: readonly EligibilityVerdict[]): string =>
  [...verdicts]
    .filter(({ result }) => result !== 'MET')
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(({ name, evidence }) => `${name}: ${evidence}`)
    .join('; ');
const rankOf = ({ result, weight }: EligibilityVerdict): number =>
  result === 'UNKNOWN' ? 2 : weight === 'block' ? 0 : 1;

type Line = Omit<EligibilityVerdict, 'result' | 'evidence'>;
const met = (line: Line, evidence: string): EligibilityVerdict => ({ ...line, result: 'MET', evidence });
const notMet = (line: Line, evidence: string): EligibilityVerdict => ({
  ...line,
  result: 'NOT_MET',
  evidence,
});
const unknown = (line: Line, evidence: string): EligibilityVerdict => ({
  ...line,
  result: 'UNKNOWN',
  evidence,
});

function employed({ isEmployed }: TrainingSubject, { startsOn }: TrainingOffer): EligibilityVerdict {
  const line: Line = {
    rule: 'EMPLOYED',
    name: 'Đang công tác',
    weight: 'block',
    basis: 'NĐ 171/2025/NĐ-CP Điều 15',
  };
  return isEmployed
    ? met(line, `Có vị trí công tác ngày ${formatPartial(startsOn)}`)
    : notMet(line, `Không còn công tác ngày khai giảng ${formatPartial(startsOn)}`);
}

function discipline({ hasOpenDiscipline }: TrainingSubject): EligibilityVerdict {
  const line: Line = {
    rule: 'DISCIPLINE',
    name: 'Không trong thời hạn kỷ luật',
    weight: 'block',
    basis: 'Luật 80/2025/QH15 Điều 38',
  };
  return hasOpenDiscipline
    ? notMet(line, 'Đang trong thời hạn kỷ luật vào ngày khai giảng')
    : met(line, 'Không có kỷ luật còn hiệu lực');
}

function serviceDone(
  { recruitedOn }: TrainingSubject,
  { startsOn }: TrainingOffer,
  parameters: RuleParameters,
): EligibilityVerdict {
  const years = parameters.on('training.postgrad_min_service', startsOn);
  const line: Line = {
    rule: 'SERVICE',
    name: `Đủ ${years.value} năm công tác`,
    weight: 'block',
    basis: years.basis,
  };
  const months = Number(years.value) * 12;
  if (recruitedOn === null) return unknown(line, 'Hồ sơ chưa có ngày tuyển dụng');
  const [most, least] = [
    wholeMonths(firstDay(recruitedOn), startsOn),
    wholeMonths(lastDay(recruitedOn), startsOn),
  ];
  const evidence = `Tuyển dụng ${formatPartial(recruitedOn)}`;
  if (least >= months) return met(line, evidence);
  return most >= months ? unknown(line, evidence) : notMet(line, `${evidence}, mới ${most} tháng`);
}

function rated({ ratings }: TrainingSubject, { startsOn }: TrainingOffer, years: number): EligibilityVerdict {
  const line: Line = {
    rule: 'RATINGS',
    name: `${years} năm trước hoàn thành tốt nhiệm vụ trở lên`,
    weight: 'block',
    basis: years === 1 ? 'NĐ 171/2025/NĐ-CP Điều 28' : 'NĐ 171/2025/NĐ-CP Điều 5',
  };
  const last = Number(startsOn.slice(0, 4)) - 1;
  const found = Array.from({ length: years }, (_, back) => {
    const year = last - back;
    return { year, rating: ratings.find((one) => one.year === year) };
  });
  const evidence = found.map(({ year, rating }) => `${year}: ${rating?.rankName ?? 'chưa có'}`).join('; ');
  if (
    found.some(
      ({ rating }) => rating !== undefined && rating.rankCode !== 'KXL' && !GOOD.includes(rating.rankCode),
    )
  )
    return notMet(line, evidence);
  return found.every(({ rating }) => GOOD.includes(rating?.rankCode ?? ''))
    ? met(line, evidence)
    : unknown(line, evidence);
}

/** On the forty-fifth birthday still allowed, later not: the text says no more than the number. */
function age(
  { birth, firstSentOn }: TrainingSubject,
  { startsOn }: TrainingOffer,
  parameters: RuleParameters,
): EligibilityVerdict {
  const on = firstSentOn ?? startsOn;
  const most = parameters.on('training.postgrad_max_age', on);
  const line: Line = {
    rule: 'AGE',
    name: `Không quá ${most.value} tuổi khi được cử lần đầu`,
    weight: 'block',
    basis: most.basis,
  };
  if (birth === null) return unknown(line, 'Hồ sơ chưa có ngày sinh');
  const months = Number(most.value) * 12;
  const evidence = `Sinh ${formatPartial(birth)}, cử đi học ${formatPartial(on)}`;
  if (on <= addMonths(firstDay(birth), months)) return met(line, evidence);
  return on > addMonths(lastDay(birth), months) ? notMet(line, evidence) : unknown(line, evidence);
}

const major = (): EligibilityVerdict =>
  unknown(
    {
      rule: 'MAJOR',
      name: 'Ngành phù hợp vị trí việc làm',
      weight: 'warn',
      basis: 'NĐ 171/2025/NĐ-CP Điều 5',
    },
    'Cần người xem xét',
  );
const health = (): EligibilityVerdict =>
  unknown(
    { rule: 'HEALTH', name: 'Đủ sức khỏe', weight: 'warn', basis: 'NĐ 171/2025/NĐ-CP Điều 28' },
    'Cần giấy khám sức khỏe',
  );

function serviceLeft(
  { sex, birth, retirement = null }: TrainingSubject,
  { startsOn, endsOn }: TrainingOffer,
  parameters: RuleParameters,
): EligibilityVerdict {
  const isShort = endsOn < addMonths(startsOn, 1);
  const months = isShort ? LEFT_FOR_SHORT : LEFT_FOR_LONG;
  const line: Line = {
    rule: 'SERVICE_LEFT',
    name: `Còn ít nhất ${months} tháng công tác`,
    weight: 'block',
    basis: 'NĐ 171/2025/NĐ-CP Điều 28',
  };
  const retires = retirementOf({ sex, birth, retirement }, { parameters });
  if (retires === null) return unknown(line, 'Hồ sơ chưa có ngày sinh hoặc giới tính');
  const { pensionFrom } = retires;
  const left = wholeMonths(startsOn, pensionFrom);
  const evidence = `Nghỉ hưu từ ${formatPartial(pensionFrom)}, còn ${Math.max(left, 0)} tháng`;
  return pensionFrom > startsOn && left >= months ? met(line, evidence) : notMet(line, evidence);
}

function leader({ isLeader }: TrainingSubject): EligibilityVerdict {
  const line: Line = {
    rule: 'LEADER',
    name: 'Đúng đối tượng lãnh đạo, quản lý',
    weight: 'warn',
    basis: 'NĐ 171/2025/NĐ-CP Điều 15',
  };
  return isLeader
    ? met(line, 'Đang giữ chức vụ lãnh đạo, quản lý')
    : notMet(line, 'Không giữ chức vụ lãnh đạo, quản lý');
}

function overlap({ overlapping }: TrainingSubject): EligibilityVerdict {
  const line: Line = { rule: 'OVERLAP', name: 'Không trùng lớp khác', weight: 'warn', basis: '' };
  const [first] = overlapping;
  return first
    ? notMet(
        line,
        `Đang có lớp “${first.name}” từ ${formatPartial(first.startsOn)} đến ${formatPartial(first.endsOn)}`,
      )
    : met(line, 'Không có lớp trùng thời gian');
}

function repeated({ sameProgramme }: TrainingSubject, { startsOn }: TrainingOffer): EligibilityVerdict {
  const line: Line = {
    rule: 'REPEATED',
    name: 'Chưa có chứng chỉ còn giá trị của chương trình',
    weight: 'warn',
    basis: '',
  };
  const standing = sameProgramme.find(({ expiresOn }) => expiresOn === null || expiresOn >= startsOn);
  if (!standing) return met(line, 'Chưa có');
  const earned = standing.earnedOn ? `, cấp ${formatPartial(standing.earnedOn)}` : '';
  const ends = standing.expiresOn ? `, giá trị đến ${formatPartial(standing.expiresOn)}` : '';
  return notMet(line, `Đã có chứng chỉ${earned}${ends}`);
}
