import type { Completeness, PersonFile } from './person-file.dto';

type Filed = Omit<
  PersonFile,
  'ageYears' | 'highest' | 'currentItems' | 'warnings' | 'completeness' | 'mayWrite'
>;

/**
 * How much of each section is filled: what the form wants of everybody. What only some people have (Party, army,
 * war invalids) counts only once a part of it is there.
 *
 * @source TT 06/2023/TT-BNV, form, items 1–32; which of them are wanted is the register's own choice
 */
export function completenessOf(file: Filed): Record<string, Completeness> {
  const has = (...values: unknown[]): Completeness => ({
    filled: values.filter((value) => value !== null && value !== undefined && value !== false && value !== '')
      .length,
    total: values.length,
  });
  const hasKind = (kind: string): boolean => file.credentials.some((credential) => credential.kind === kind);
  const { addresses, current } = file;
  const isPartyMember =
    file.partyJoinedOn !== null || file.partyOfficialOn !== null || file.partyCardNo !== null;
  return {
    identity: has(
      file.fullName,
      file.sex,
      file.birthDate,
      file.ethnicCode,
      file.religionCode,
      file.citizenId,
      file.citizenIdIssuedOn,
      file.generalEducationCode,
      addresses.birthPlace,
      addresses.homePlace,
    ),
    contact: has(file.phone, file.socialInsuranceNo, addresses.current),
    recruitment: has(file.firstRecruitedOn, file.recruitingBody, file.joinedBodyOn, file.mainDuty),
    party: isPartyMember ? has(file.partyJoinedOn, file.partyOfficialOn, file.partyCardNo) : has(),
    training: has(
      hasKind('EDUCATION'),
      hasKind('POLITICAL'),
      hasKind('STATE_MANAGEMENT'),
      hasKind('LANGUAGE'),
      hasKind('IT'),
    ),
    work: has(file.employments.length > 0, file.assignments.length > 0, current?.title),
    salary: has(current?.gradeCode, current?.step, current?.coefficient),
  };
}
