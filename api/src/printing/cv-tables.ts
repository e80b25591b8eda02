import type { PersonFile } from '../personnel';
import type { StoredRecord } from './cv-record.query';
import type { CvDataset } from './dataset-fields';
import { decimal, decisionText, joined, labelled, months, plain, row, spanOf } from './dataset-words';

type Credential = PersonFile['credentials'][number];
type SalaryPosition = PersonFile['salaryPositions'][number];

const byEarliest = (a: { from: string | null }, b: { from: string | null }): number =>
  (a.from ?? '').localeCompare(b.from ?? '');

const trainingOf = (one: Credential) => ({
  ...months({ from: one.startedOn, to: one.earnedOn }),
  institution: one.institution ?? '',
  form: one.formName ?? '',
  level: joined([one.levelName, one.number && `số ${one.number}`]) ?? '',
});

/** Items 32.1–32.6, oldest first, and the one table of 2C-BNV/2008. */
export function trainingTables(file: PersonFile) {
  const credentials = file.credentials.toSorted((a, b) =>
    (a.earnedOn ?? a.startedOn ?? '').localeCompare(b.earnedOn ?? b.startedOn ?? ''),
  );
  const of = (kind: Credential['kind']): Credential[] => credentials.filter((one) => one.kind === kind);
  const withMajor = (one: Credential) => ({
    ...trainingOf(one),
    major: joined([one.major, one.language, subjectOf(one)]) ?? '',
  });
  return {
    degrees: of('EDUCATION').map(withMajor),
    politicalTrainings: of('POLITICAL').map(trainingOf),
    managementTrainings: of('STATE_MANAGEMENT').map(trainingOf),
    defenceTrainings: of('DEFENCE').map(trainingOf),
    itCertificates: of('IT').map(trainingOf),
    languageCertificates: of('LANGUAGE').map((one) => ({
      ...trainingOf(one),
      language: one.language ?? '',
      score: plain(one.score) ?? one.score ?? '',
    })),
    allTrainings: credentials.map((one) => ({
      ...withMajor(one),
      span: spanOf({ from: one.startedOn, to: one.earnedOn }, ''),
    })),
  };
}

const SUBJECTS: Partial<Record<Credential['kind'], string>> = {
  POLITICAL: 'Lý luận chính trị',
  STATE_MANAGEMENT: 'Quản lý nhà nước',
  DEFENCE: 'An ninh, quốc phòng',
  IT: 'Tin học',
};
/** What a certificate without a major is about. */
const subjectOf = (one: Credential): string | null => (one.major ? null : (SUBJECTS[one.kind] ?? null));

/** Item 33: what was declared, and the posts that decisions made, in one row of time. */
export function careerTable(file: PersonFile, record: StoredRecord): CvDataset['careers'] {
  const posts = file.assignments.map(({ from, to, organisationName, title, isPrimary }) => ({
    from: from as string | null,
    to,
    organisation: organisationName ?? '',
    title: isPrimary ? title : `${title} (kiêm nhiệm)`,
  }));
  const declared = record.works.map(({ from, to, organisation, title, place }) => ({
    from,
    to,
    organisation: joined([organisation, place]) ?? '',
    title: title ?? '',
  }));
  return [...declared, ...posts].sort(byEarliest).map(({ from, to, organisation, title }) => ({
    ...months({ from, to }, 'nay'),
    span: spanOf({ from, to }),
    organisation,
    title,
    text: joined([title, organisation]) ?? '',
  }));
}

/** What holds of the pay history on the day, oldest first: the last revision of each mark, unless it is void. */
export const positionsInForce = (file: PersonFile, today: string): SalaryPosition[] =>
  file.salaryPositions
    .filter(({ isInForce, isVoid, paidFrom }) => isInForce && !isVoid && paidFrom <= today)
    .sort((a, b) => a.paidFrom.localeCompare(b.paidFrom));

/** Item 37.1; a step lasts until the next one. */
export function salaryTable(file: PersonFile, record: StoredRecord, today: string): CvDataset['salaries'] {
  const steps = positionsInForce(file, today);
  const ranked = steps.map((one, at) => ({
    from: one.paidFrom,
    to: steps[at + 1]?.paidFrom ?? null,
    gradeCode: one.gradeCode ?? '',
    step: one.step === null ? '' : String(one.step),
    coefficient: joined([decimal(one.coefficient), withOverScale(one)], ' ') ?? '',
    amount: '',
  }));
  // The law announces pay by position and has no table yet: most positions say no amount, and are no step of pay.
  const paid = record.positions.filter(({ amount }) => amount !== null);
  const byPosition = paid.map((one) => ({
    from: one.from ?? '',
    to: one.to,
    gradeCode: one.code ?? '',
    step: one.level ?? '',
    coefficient: '',
    amount: plain(one.amount) ?? '',
  }));
  return [...ranked, ...byPosition].sort(byEarliest).map(({ from, to, ...rest }) => ({
    ...months({ from, to }, file.current ? 'nay' : ''),
    ...rest,
    position: joined([rest.gradeCode, rest.step], '/') ?? '',
  }));
}

const withOverScale = ({ overScalePercent }: SalaryPosition): string | null =>
  Number(overScalePercent ?? 0) > 0 ? `(VK ${plain(overScalePercent)} %)` : null;

const FORM_OF_PAY = { percent: 'Phần trăm', coefficient: 'Hệ số', amount: 'Mức tiền' } as const;

/** Items 35.1, 37.2 and the yearly ratings. */
export function otherTables(record: StoredRecord) {
  return {
    awards: awardRows(record),
    allowances: record.allowances.map((one) => ({
      ...months(one, 'nay'),
      kind: joined([one.kind, one.note]) ?? '',
      percent: plain(one.percent) ?? '',
      coefficient: decimal(one.coefficient) ?? '',
      form: one.percent
        ? FORM_OF_PAY.percent
        : one.coefficient
          ? FORM_OF_PAY.coefficient
          : one.amount
            ? FORM_OF_PAY.amount
            : '',
      amount: plain(one.amount) ?? '',
    })),
    evaluations: record.evaluations.map(({ year, rank, score, organisation }) =>
      row({ year: String(year), rank, score: plain(score), organisation }),
    ),
  };
}

/** A year's ratings stand with its awards, also where the year brought none. */
function awardRows(record: StoredRecord): CvDataset['awards'] {
  const rated = new Map(record.evaluations.map(({ year, rank }) => [year, rank]));
  const rows = record.awards.map((one) => ({
    year: one.year,
    rating: one.rating ?? rated.get(one.year) ?? '',
    emulation: one.emulation ?? '',
    award:
      joined([
        one.award,
        one.detail,
        decisionText({ number: one.number, signedOn: one.decidedOn }) || null,
      ]) ?? '',
  }));
  const bare = record.evaluations
    .filter(({ year }) => !rows.some((one) => one.year === year))
    .map(({ year, rank }) => ({ year, rating: rank ?? '', emulation: '', award: '' }));
  return [...rows, ...bare]
    .sort((a, b) => a.year - b.year)
    .map(({ year, ...rest }) => ({ year: String(year), ...rest }));
}

/** What the supplement sheet of a year says changed. */
export function yearTables(file: PersonFile, record: StoredRecord, year: string, today: string) {
  const isOfYear = (date: string | null): boolean => date?.startsWith(year) === true;
  return {
    yearPosts: file.assignments
      .filter(({ from }) => isOfYear(from))
      .sort(byEarliest)
      .map((one) =>
        row({
          from: one.from.split('-').reverse().join('/'),
          title: one.isPrimary ? one.title : `${one.title} (kiêm nhiệm)`,
          organisation: one.organisationName,
          decision: decisionText(one.decision),
        }),
      ),
    yearSalaries: positionsInForce(file, today)
      .filter(({ paidFrom }) => isOfYear(paidFrom))
      .map((one) =>
        row({
          from: one.paidFrom.split('-').reverse().join('/'),
          gradeCode: one.gradeCode,
          step: one.step === null ? null : String(one.step),
          coefficient: joined([decimal(one.coefficient), withOverScale(one)], ' '),
          decision: decisionText(one.decision),
        }),
      ),
    yearTrainings: trainingRowsOf(file, isOfYear),
    yearAwards: record.awards
      .filter((one) => String(one.year) === year)
      .map((one) =>
        row({
          award: joined([one.award, one.detail]),
          decision: decisionText({ number: one.number, signedOn: one.decidedOn }),
          issuer: one.issuer,
        }),
      ),
  };
}

const trainingRowsOf = (file: PersonFile, isOfYear: (date: string | null) => boolean) =>
  file.credentials
    .filter(({ startedOn, earnedOn }) => isOfYear(earnedOn) || (earnedOn === null && isOfYear(startedOn)))
    .map((one) => ({ ...trainingOf(one), major: joined([one.major, one.language, subjectOf(one)]) ?? '' }));

/** The one text column of item 36: all that the file knows of a relative. */
export function relativeText(one: StoredRecord['relatives'][number]): string {
  return (
    joined(
      [
        one.isDeceased ? 'Đã mất' : null,
        one.isFormer ? 'Đã ly hôn' : null,
        labelled('Quê quán', one.home),
        joined([one.occupation, one.post, one.workplace]),
        labelled('Nơi ở', joined([one.residence, one.country])),
        one.isAbroad ? 'Đang ở nước ngoài' : null,
        labelled('Thành viên', one.memberships),
        labelled('Chế độ cũ', one.oldRegime),
        labelled('Tiền án, tiền sự', one.convictions),
        one.note,
      ],
      '; ',
    ) ?? ''
  );
}
