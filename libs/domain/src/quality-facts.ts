import type { RetirementDueFact } from './due-facts';
import type { IsoDate, PartialDate } from './partial-date';
import type { RuleParameters } from './rule-parameters';
import type { SalaryScale } from './salary-step';
import type { Sex } from './sex';

/**
 * All that the checks look at of one file, as the database hands it over. Restricted parts are in it: the checks run in
 * the register's own name, and what they find there is kept apart.
 */
export interface QualityFacts {
  readonly personId: string;
  /** Employed today; someone who left keeps only the checks on contradictions. */
  readonly isWorking: boolean;
  readonly fullName: string;
  readonly sex: Sex | null;
  readonly birthDate: PartialDate | null;
  readonly ethnicCode: string | null;
  readonly religionCode: string | null;
  readonly citizenId: string | null;
  readonly citizenIdIssuedOn: PartialDate | null;
  /** The reason given for an unusual number; it settles the warnings about it. */
  readonly citizenIdNote: string | null;
  readonly employeeCode: string | null;
  readonly phone: string | null;
  readonly socialInsuranceNo: string | null;
  readonly healthInsuranceNo: string | null;
  readonly firstRecruitedOn: PartialDate | null;
  readonly joinedBodyOn: PartialDate | null;
  readonly partyJoinedOn: PartialDate | null;
  readonly partyOfficialOn: PartialDate | null;
  readonly firstUnionJoinedOn: PartialDate | null;
  readonly enlistedOn: PartialDate | null;
  readonly dischargedOn: PartialDate | null;
  readonly generalEducationCode: string | null;
  readonly mainDuty: string | null;
  readonly addresses: readonly AddressFacts[];
  /** In the order in which they begin, as are all lists below. */
  readonly employments: readonly EmploymentFacts[];
  readonly assignments: readonly AssignmentFacts[];
  /** The revision that counts of each, none that was withdrawn. */
  readonly salaries: readonly SalaryFacts[];
  readonly credentials: readonly CredentialFacts[];
  readonly evaluationYears: readonly number[];
  readonly workHistory: readonly PeriodFacts[];
  readonly partyPosts: readonly PeriodFacts[];
  readonly family: readonly FamilyFacts[];
  readonly disciplines: readonly DisciplineFacts[];
  /** What was decided about when the person retires; null for nothing. */
  readonly retirement: readonly RetirementDueFact[] | null;
  readonly health: { readonly heightCm: number | null; readonly weightKg: number | null } | null;
  /** Other files with the same name and the same full birth date. */
  readonly namesakes: number;
  /** Other files with the same social insurance number. */
  readonly sameInsurance: number;
  /** When anything of the file was last written or confirmed. */
  readonly lastTouchedOn: IsoDate;
  readonly waivers: readonly { readonly checkId: string; readonly fingerprint: string }[];
}

export interface AddressFacts {
  readonly kind: string;
  readonly scheme: string | null;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  readonly asDeclared: string | null;
}

/** `to` is the last day, null while it lasts. */
export interface EmploymentFacts {
  readonly classCode: string;
  readonly statusCode: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly contractEndsOn: IsoDate | null;
  readonly exitKindCode: string | null;
}

export interface AssignmentFacts {
  readonly title: string;
  readonly organisationId: string;
  readonly isLeader: boolean;
  readonly isPrimary: boolean;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly termEndsOn: IsoDate | null;
  readonly hasDecision: boolean;
}

export interface SalaryFacts {
  readonly gradeCode: string | null;
  readonly step: number | null;
  readonly coefficient: string | null;
  readonly overScalePercent: number | null;
  readonly paidFrom: IsoDate;
  readonly hasDecision: boolean;
  /** A coefficient kept by a decision, or one that somebody gave a reason for. */
  readonly isRetained: boolean;
}

export interface CredentialFacts {
  readonly kind: string;
  readonly levelName: string;
  readonly rank: number | null;
  readonly startedOn: PartialDate | null;
  readonly earnedOn: PartialDate | null;
  readonly expiresOn: PartialDate | null;
}

export interface PeriodFacts {
  readonly startedOn: PartialDate | null;
  readonly endedOn: PartialDate | null;
  readonly name: string;
}

export interface FamilyFacts {
  readonly side: string;
  readonly relationCode: string;
  readonly birthDate: PartialDate | null;
  readonly isDeceased: boolean;
  readonly isFormer: boolean;
}

export interface DisciplineFacts {
  readonly from: IsoDate;
  readonly decidedOn: IsoDate | null;
  readonly number: string | null;
}

/** What the checks know beside the file: the day, and the code lists behind it. */
export interface QualityContext {
  readonly today: IsoDate;
  readonly provinceCodes: ReadonlySet<string>;
  /** Pay scale by grade; a grade without one is not checked. */
  readonly scales: ReadonlyMap<string, GradeScale>;
  readonly parameters: RuleParameters;
}

export interface GradeScale extends SalaryScale {
  readonly code: string;
}
