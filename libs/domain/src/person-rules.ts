import { type CitizenIdFacts, checkCitizenId } from './citizen-id';
import { checkContactNumbers, checkHealth } from './person-field-rules';
import {
  type IsoDate,
  type PartialDate,
  comparePartial,
  formatPartial,
  mostMonthsBetween,
  mostYearsBetween,
} from './partial-date';
import { checkName } from './person-name';
import type { Sex } from './sex';
import { type Violation, aWarning, anError } from './violation';

/** What the rules look at; a field that is null or missing is not checked. Names as in the API. */
export interface PersonFacts {
  readonly fullName?: string | null;
  readonly sex?: Sex | null;
  readonly birthDate?: PartialDate | null;
  readonly citizenId?: string | null;
  readonly citizenIdIssuedOn?: PartialDate | null;
  readonly phone?: string | null;
  readonly socialInsuranceNo?: string | null;
  readonly healthInsuranceNo?: string | null;
  readonly firstRecruitedOn?: PartialDate | null;
  readonly joinedBodyOn?: PartialDate | null;
  readonly partyJoinedOn?: PartialDate | null;
  readonly partyOfficialOn?: PartialDate | null;
  readonly firstUnionJoinedOn?: PartialDate | null;
  readonly enlistedOn?: PartialDate | null;
  readonly dischargedOn?: PartialDate | null;
  readonly appointedOn?: PartialDate | null;
  readonly reappointedOn?: PartialDate | null;
  readonly warInvalidClassCode?: string | null;
  readonly heightCm?: number | null;
  readonly weightKg?: number | string | null;
  readonly bloodGroup?: string | null;
}

/** @source Luật Cán bộ, công chức 80/2025/QH15, Điều 19; in force from 01/07/2025 */
export const LEAST_AGE_AT_RECRUITMENT = 18;
/** @source Điều lệ Đảng Cộng sản Việt Nam, Điều 1 */
export const LEAST_AGE_FOR_PARTY = 18;
/** Probation of a new Party member. @source Điều lệ Đảng Cộng sản Việt Nam, Điều 5 */
export const PARTY_PROBATION_MONTHS = 12;
/** The Youth Union takes members from 16; no social organisation on the form takes younger ones. */
export const LEAST_AGE_FOR_YOUTH_UNION = 16;
/** A guard against slips, no rule: nobody on the lists was born this long ago. */
const MOST_YEARS_SINCE_BIRTH = 110;

/**
 * Checks what the CV form says about itself, items 1–31. With partial dates only what is certain counts:
 * `1975` against `1975-03` is never a violation.
 *
 * @source TT 06/2023/TT-BNV, form "Sơ yếu lý lịch", items 1, 3, 8, 9, 13–18, 23, 31
 */
export function checkPerson(
  person: PersonFacts,
  context: { readonly today: IsoDate; readonly provinceCodes?: CitizenIdFacts['provinceCodes'] },
): Violation[] {
  return [
    ...(person.fullName ? checkName(person.fullName) : []),
    ...(person.citizenId ? checkCitizenId(person.citizenId, { ...person, ...context }) : []),
    ...checkFutureDates(person, context.today),
    ...checkAgainstBirth(person, context.today),
    ...checkCareer(person),
    ...checkParty(person),
    ...checkContactNumbers(person),
    ...checkHealth(person),
  ];
}

const pastDates = [
  'birthDate',
  'citizenIdIssuedOn',
  'firstRecruitedOn',
  'joinedBodyOn',
  'partyJoinedOn',
  'partyOfficialOn',
  'firstUnionJoinedOn',
  'enlistedOn',
  'dischargedOn',
] as const satisfies readonly (keyof PersonFacts)[];

function checkFutureDates(person: PersonFacts, today: IsoDate): Violation[] {
  return pastDates.flatMap((path) => {
    const date = person[path];
    if (!date || comparePartial(date, today) !== 'after') return [];
    return [anError('DATE_IN_FUTURE', path, { date: formatPartial(date) })];
  });
}

function checkAgainstBirth(person: PersonFacts, today: IsoDate): Violation[] {
  const birthDate = person.birthDate;
  if (!birthDate) return [];
  const found: Violation[] = [];
  if (mostYearsBetween(today, birthDate) < -MOST_YEARS_SINCE_BIRTH) {
    const params = { date: formatPartial(birthDate), most: MOST_YEARS_SINCE_BIRTH };
    found.push(aWarning('BIRTH_DATE_TOO_OLD', 'birthDate', params));
  }
  for (const path of ['citizenIdIssuedOn', 'enlistedOn'] as const) {
    const date = person[path];
    if (date && comparePartial(date, birthDate) === 'before') {
      const params = { date: formatPartial(date), birthDate: formatPartial(birthDate) };
      found.push(anError('BEFORE_BIRTH', path, params));
    }
  }
  const { firstRecruitedOn, partyJoinedOn, firstUnionJoinedOn } = person;
  if (firstRecruitedOn && mostYearsBetween(birthDate, firstRecruitedOn) < LEAST_AGE_AT_RECRUITMENT) {
    const params = { age: mostYearsBetween(birthDate, firstRecruitedOn), least: LEAST_AGE_AT_RECRUITMENT };
    found.push(anError('AGE_AT_RECRUITMENT', 'firstRecruitedOn', params));
  }
  if (partyJoinedOn && mostYearsBetween(birthDate, partyJoinedOn) < LEAST_AGE_FOR_PARTY) {
    const params = { age: mostYearsBetween(birthDate, partyJoinedOn), least: LEAST_AGE_FOR_PARTY };
    found.push(anError('PARTY_AGE', 'partyJoinedOn', params));
  }
  if (firstUnionJoinedOn && mostYearsBetween(birthDate, firstUnionJoinedOn) < LEAST_AGE_FOR_YOUTH_UNION) {
    const params = { age: mostYearsBetween(birthDate, firstUnionJoinedOn), least: LEAST_AGE_FOR_YOUTH_UNION };
    found.push(aWarning('YOUTH_UNION_AGE', 'firstUnionJoinedOn', params));
  }
  return found;
}

function checkCareer(person: PersonFacts): Violation[] {
  const found: Violation[] = [];
  const { firstRecruitedOn: recruited, joinedBodyOn: joined, enlistedOn, dischargedOn } = person;
  if (recruited && joined && comparePartial(joined, recruited) === 'before') {
    const params = { joined: formatPartial(joined), recruited: formatPartial(recruited) };
    found.push(anError('RECRUITED_AFTER_JOINED', 'joinedBodyOn', params));
  }
  if (dischargedOn && !enlistedOn) found.push(aWarning('DISCHARGED_WITHOUT_ENLISTED', 'enlistedOn'));
  if (dischargedOn && enlistedOn && comparePartial(dischargedOn, enlistedOn) === 'before') {
    const params = { discharged: formatPartial(dischargedOn), enlisted: formatPartial(enlistedOn) };
    found.push(anError('DISCHARGED_BEFORE_ENLISTED', 'dischargedOn', params));
  }
  const { appointedOn: appointed, reappointedOn: reappointed } = person;
  if (appointed && reappointed && comparePartial(reappointed, appointed) === 'before') {
    const params = { reappointed: formatPartial(reappointed), appointed: formatPartial(appointed) };
    found.push(anError('REAPPOINTED_BEFORE_APPOINTED', 'reappointedOn', params));
  }
  return found;
}

function checkParty(person: PersonFacts): Violation[] {
  const { partyJoinedOn: joined, partyOfficialOn: official } = person;
  if (!official) return [];
  if (!joined) return [aWarning('PARTY_OFFICIAL_WITHOUT_JOINED', 'partyJoinedOn')];
  const params = { joined: formatPartial(joined), official: formatPartial(official) };
  if (comparePartial(official, joined) === 'before') {
    return [anError('PARTY_OFFICIAL_BEFORE_JOINED', 'partyOfficialOn', params)];
  }
  if (mostMonthsBetween(joined, official) >= PARTY_PROBATION_MONTHS) return [];
  return [
    aWarning('PARTY_PROBATION_SHORT', 'partyOfficialOn', { ...params, months: PARTY_PROBATION_MONTHS }),
  ];
}
