import { sexNames } from '@hr/domain';
import type { PersonFile } from '../personnel';
import type { StoredRecord } from './cv-record.query';
import { restrictedItems } from './cv-restricted';
import {
  careerTable,
  otherTables,
  positionsInForce,
  salaryTable,
  trainingTables,
  yearTables,
} from './cv-tables';
import type { CvDataset } from './dataset-fields';
import { covers, day, decimal, joined, plain } from './dataset-words';

/**
 * All that the forms about a person ask for, from the file and its further tables as the asker may see them. One dataset
 * for every layout and template.
 * @param year of the supplement sheet
 */
export function cvDataset(
  register: PersonFile,
  stored: StoredRecord,
  today: string,
  year: string,
): CvDataset {
  const { file, record } = begunBy(register, stored, today);
  return {
    photo: 'Ảnh màu\n(4 x 6 cm)',
    ...identity(file, record),
    ...service(file, record),
    ...levels(file),
    ...posts(file, record, today),
    ...pay(file, record, today),
    ...restrictedItems(record, year),
    ...trainingTables(file),
    ...otherTables(record),
    ...yearTables(file, record, year, today),
    careers: careerTable(file, record),
    salaries: salaryTable(file, record, today),
    highestAward: highestAward(record),
    remark: record.remarks.at(-1)?.remark ?? null,
    year,
    yearRank: record.evaluations.find((one) => String(one.year) === year)?.rank ?? null,
    place: placeOf(record.province),
  };
}

/** A form tells what is: a decision that is signed already and begins later is not yet part of a life. */
function begunBy(
  file: PersonFile,
  record: StoredRecord,
  today: string,
): { readonly file: PersonFile; readonly record: StoredRecord } {
  const hasBegun = ({ from }: { readonly from: string | null }): boolean => (from ?? '') <= today;
  const lasting = <Row extends { readonly from: string | null; readonly to: string | null }>(
    rows: readonly Row[],
  ): Row[] =>
    rows.filter(hasBegun).map((one) => ({ ...one, to: one.to !== null && one.to > today ? null : one.to }));
  return {
    file: {
      ...file,
      employments: lasting(file.employments),
      assignments: lasting(file.assignments),
    },
    record: {
      ...record,
      allowances: record.allowances.filter(hasBegun),
      positions: record.positions.filter(hasBegun),
    },
  };
}

/** The name of the province as it stands before a date: without its kind. */
export const placeOf = (province: string | null): string | null =>
  province?.replace(/^(Thành phố|Tỉnh)\s+/i, '') ?? null;

function identity(file: PersonFile, record: StoredRecord) {
  const employment = file.employments[0];
  const [year, month, birthDay] = file.birthDate?.split('-') ?? [];
  const address = (one: PersonFile['addresses']['current']): string | null =>
    one?.text ?? one?.asDeclared ?? null;
  return {
    managingOrganisation: employment?.managingOrganisationName ?? file.ownerOrganisationName,
    usingOrganisation: employment?.usingOrganisationName ?? null,
    employeeCode: file.employeeCode,
    nationalCode: file.nationalDbCode,
    fullName: file.fullName,
    fullNameCapital: file.fullName.toLocaleUpperCase('vi'),
    honorific: file.sex === 'M' ? 'ông' : file.sex === 'F' ? 'bà' : 'ông (bà)',
    sex: file.sex && sexNames[file.sex],
    otherNames: file.otherNames,
    birthDate: day(file.birthDate),
    birthDay: birthDay ?? null,
    birthMonth: month ?? null,
    birthYear: year ?? null,
    birthPlace: address(file.addresses.birthPlace),
    homePlace: address(file.addresses.homePlace),
    permanentAddress: address(file.addresses.permanent),
    currentAddress: address(file.addresses.current),
    ethnic: file.ethnicName,
    religion: file.religionName,
    citizenId: file.citizenId,
    citizenIdIssuedOn: day(file.citizenIdIssuedOn),
    oldIdNo: file.oldIdNo,
    phone: file.phone,
    email: file.email,
    socialInsuranceNo: file.socialInsuranceNo,
    healthInsuranceNo: file.healthInsuranceNo,
    familyClass: file.familyClass,
    className: file.current?.className ?? employment?.className ?? null,
    revolutionJoinedOn: day(record.revolutionJoinedOn),
  };
}

function service(file: PersonFile, record: StoredRecord) {
  const [first] = record.services;
  const last = record.services.at(-1);
  const benefits = record.benefits.map(({ category, class: grade, rate }) =>
    joined([category, grade, rate && `tỷ lệ tổn thương ${plain(rate)} %`]),
  );
  return {
    priorOccupation: file.priorOccupation,
    firstRecruitedOn: day(file.firstRecruitedOn),
    recruitingBody: file.recruitingBody,
    joinedBodyOn: day(file.joinedBodyOn),
    partyJoinedOn: day(file.partyJoinedOn),
    partyOfficialOn: day(file.partyOfficialOn),
    partyCardNo: file.partyCardNo,
    firstUnionJoinedOn: day(file.firstUnionJoinedOn ?? record.unions[0]?.from),
    unions: joined(
      record.unions.map((one) => joined([one.organisation, one.from && `từ ${day(one.from)}`, one.post])),
      '; ',
    ),
    enlistedOn: day(file.enlistedOn ?? first?.from),
    dischargedOn: day(file.dischargedOn ?? last?.to),
    militaryRank: file.topMilitaryRank ?? last?.rank ?? null,
    policy: joined(benefits.length > 0 ? benefits : [file.policyCategoryName], '; '),
    warInvalidClass: file.warInvalidClassName ?? record.benefits.find((one) => one.class)?.class ?? null,
  };
}

/** What somebody stated instead of what was worked out. */
const stated = (item: PersonFile['currentItems']['post']): string | null => item?.override?.value ?? null;

function levels(file: PersonFile) {
  const { highest } = file;
  return {
    generalEducation: file.generalEducationName,
    highestEducation: highest.education?.text ?? null,
    highestPolitical: highest.political?.text ?? null,
    highestStateManagement: highest.stateManagement?.text ?? null,
    highestLanguage: highest.language?.text ?? null,
    highestIt: highest.it?.text ?? null,
    academicRank: joined([
      file.academicRankName,
      file.academicRankYear === null ? null : `năm ${file.academicRankYear}`,
    ]),
  };
}

function posts(file: PersonFile, record: StoredRecord, today: string) {
  const { current } = file;
  const held = file.assignments.filter((one) => covers(one, today));
  const main = held.find(({ isPrimary }) => isPrimary);
  const appointment = record.appointments.find(({ id }) => id === main?.id);
  const appointedOn = appointment?.appointedOn ?? main?.from ?? null;
  const isAgain = appointment?.kind === 'BO_NHIEM_LAI';
  const before = file.assignments
    .filter((one) => one.isPrimary && one.title === main?.title && one.organisationId === main.organisationId)
    .at(-1);
  const post = stated(file.currentItems.post) ?? joined([current?.title, current?.organisationName]);
  const concurrent =
    stated(file.currentItems.concurrentPosts) ??
    joined(
      held.filter(({ isPrimary }) => !isPrimary).map((one) => joined([one.title, one.organisationName])),
      '; ',
    );
  const party = (isConcurrent: boolean): string | null =>
    joined(
      record.partyPosts
        .filter((one) => one.isConcurrent === isConcurrent && one.to === null)
        .map((one) => joined([one.title, one.organisation])),
      '; ',
    );
  return {
    post,
    appointedOn: day(isAgain ? (before?.from ?? null) : appointedOn),
    reappointedOn: isAgain ? day(appointedOn) : null,
    plannedPosts: joined(
      record.plans
        .filter(({ to }) => to === null || to >= today)
        .map((one) => joined([one.post, one.organisation, `nhiệm kỳ ${one.term}`])),
      '; ',
    ),
    concurrentPosts: concurrent,
    partyPost: party(false),
    concurrentPartyPost: party(true),
    allPosts: joined([post, concurrent, party(false), party(true)], '; '),
    mainDuty: file.mainDuty,
    strength: file.strength,
    longestJob: file.longestJob,
  };
}

function pay(file: PersonFile, record: StoredRecord, today: string) {
  const steps = positionsInForce(file, today);
  const now = steps.at(-1);
  const statedSalary = stated(file.currentItems.salary);
  /** The first of the rows up to today that agree with today's. */
  const since = (isSame: (one: (typeof steps)[number]) => boolean): string | null =>
    steps[steps.findLastIndex((one) => !isSame(one)) + 1]?.paidFrom ?? null;
  const hasOverScale = Number(now?.overScalePercent ?? 0) > 0;
  const main = file.assignments.find((one) => one.isPrimary && covers(one, today));
  const held = record.allowances.filter((one) => covers(one, today));
  const say = (one: (typeof held)[number]): string | null =>
    joined([
      decimal(one.coefficient),
      one.percent && `${plain(one.percent)} %`,
      one.amount && `${plain(one.amount)} đồng`,
    ]);
  const of = (code: string): string | null =>
    joined(held.filter(({ kindCode }) => kindCode === code).map(say), '; ');
  const position = record.positions.findLast((one) => covers(one, today));
  const computed = {
    gradeName: now?.gradeName ?? null,
    gradeCode: now?.gradeCode ?? null,
    gradeSince: day(now?.gradeSince),
    step: now?.step == null ? null : String(now.step),
    coefficient: decimal(now?.coefficient),
    stepSince: day(now && since((one) => one.gradeCode === now.gradeCode && one.step === now.step)),
    paidPercent: plain(now?.paidPercent),
    overScalePercent: hasOverScale ? plain(now?.overScalePercent) : null,
    overScaleSince: hasOverScale ? day(since((one) => one.overScalePercent === now?.overScalePercent)) : null,
  };
  return {
    ...computed,
    // Stated by hand instead of what was worked out: the sentence stands in place of grade and step.
    ...(statedSalary === null
      ? {}
      : {
          gradeName: statedSalary,
          gradeCode: null,
          gradeSince: null,
          step: null,
          coefficient: null,
          stepSince: null,
        }),
    leaderAllowance: decimal(main?.leaderAllowance) ?? of('CHUC_VU'),
    concurrentAllowance: of('KIEM_NHIEM'),
    otherAllowance: joined(
      held
        .filter(({ kindCode }) => !['CHUC_VU', 'KIEM_NHIEM', 'TNVK'].includes(kindCode))
        .map((one) => joined([one.kind, say(one)], ' ')),
      '; ',
    ),
    // Paid by position or not, a decision may have placed the person in one.
    positionName: position?.name ?? main?.positionName ?? null,
    positionCode: position?.code ?? null,
    positionStep: position?.level ?? null,
    positionAmount: plain(position?.amount),
    positionSince: day(position?.from),
    positionPercent: plain(position?.percent),
    positionOverScale: plain(position?.overScale),
    stateTitles: joined(
      record.awards
        .filter(({ group }) => group === 'VINH_DU_NHA_NUOC')
        .map(({ award, year }) => joined([award, `năm ${year}`], ' ')),
      '; ',
    ),
  };
}

/** State before province before base; among equals the order of the code list. @source Luật Thi đua, khen thưởng 2022 */
const AWARD_LEVELS = ['NHA_NUOC', 'TINH_BO', 'TIN', 'CO_SO'];

function highestAward({ awards }: StoredRecord): string | null {
  const height = (level: string | null): number => {
    const at = AWARD_LEVELS.indexOf(level ?? '');
    return at < 0 ? AWARD_LEVELS.length : at;
  };
  const [highest] = awards.toSorted(
    (a, b) => height(a.level) - height(b.level) || (a.rank ?? 0) - (b.rank ?? 0) || b.year - a.year,
  );
  return highest ? joined([highest.award, `năm ${highest.year}`], ' ') : null;
}
