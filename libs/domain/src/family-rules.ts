import {
  type IsoDate,
  type PartialDate,
  comparePartial,
  formatPartial,
  mostYearsBetween,
} from './partial-date';
import type { Sex } from './sex';
import { type Violation, aWarning, anError } from './violation';

/** A row of items 36.1 and 36.2. Names as in the API. */
export interface FamilyMemberFacts {
  readonly id?: string;
  readonly side?: string | null;
  readonly relationCode?: string | null;
  readonly birthDate?: PartialDate | null;
  readonly isDeceased?: boolean | null;
  readonly isFormer?: boolean | null;
}

/** Whose family it is; what is not known is not checked. */
export interface FamilyContext {
  readonly today: IsoDate;
  readonly birthDate?: PartialDate | null;
  readonly sex?: Sex | null;
  /** The other rows of the same file. */
  readonly others: readonly FamilyMemberFacts[];
}

/** A guard against slips, no rule of law: a parent is at least this much older. @source profile of the record, section 5, family checks */
export const LEAST_YEARS_TO_PARENT = 13;

const PARENTS = ['CHA', 'ME'];
const CHILDREN = ['CON'];
const SPOUSES = ['VO', 'CHONG'];
/** Relations that only the person himself has; the other side of the form lists the spouse's own parents and siblings. */
const OWN_ONLY = [...SPOUSES, 'CON', 'CON_NUOI'];

/**
 * What the form says about a family row: parents older, children younger, one spouse at a time, and a spouse before
 * the spouse's family. A birth year alone is enough on this form, so only what is certain counts.
 *
 * @source TT 06/2023/TT-BNV, form, items 36.1 and 36.2
 */
export function checkFamilyMember(member: FamilyMemberFacts, context: FamilyContext): Violation[] {
  return [...checkAges(member, context), ...checkSpouse(member, context), ...checkSide(member, context)];
}

function checkAges(
  { side, relationCode, birthDate: born }: FamilyMemberFacts,
  context: FamilyContext,
): Violation[] {
  const { birthDate, today } = context;
  if (!born || !relationCode) return [];
  if (comparePartial(born, today) === 'after')
    return [anError('DATE_IN_FUTURE', 'birthDate', { date: formatPartial(born) })];
  if (!birthDate || side === 'SPOUSE') return [];
  const years = {
    least: LEAST_YEARS_TO_PARENT,
    birthDate: formatPartial(birthDate),
    date: formatPartial(born),
  };
  if (PARENTS.includes(relationCode) && mostYearsBetween(born, birthDate) < LEAST_YEARS_TO_PARENT)
    return [aWarning('PARENT_NOT_OLDER', 'birthDate', years)];
  if (CHILDREN.includes(relationCode) && mostYearsBetween(birthDate, born) < LEAST_YEARS_TO_PARENT)
    return [aWarning('CHILD_NOT_YOUNGER', 'birthDate', years)];
  const isElder = ['ANH', 'CHI'].includes(relationCode);
  if (isElder && comparePartial(born, birthDate) === 'after')
    return [aWarning('SIBLING_ORDER', 'birthDate', { ...years, word: 'sau' })];
  if (relationCode === 'EM' && comparePartial(born, birthDate) === 'before')
    return [aWarning('SIBLING_ORDER', 'birthDate', { ...years, word: 'trước' })];
  return [];
}

function checkSpouse(member: FamilyMemberFacts, { sex, others }: FamilyContext): Violation[] {
  const { relationCode } = member;
  if (!relationCode || !SPOUSES.includes(relationCode)) return [];
  const found: Violation[] = [];
  if (isCurrentSpouse(member) && others.some((other) => other.id !== member.id && isCurrentSpouse(other)))
    found.push(anError('SECOND_SPOUSE', 'relationCode'));
  if (sex && (relationCode === 'VO') !== (sex === 'M')) found.push(aWarning('SPOUSE_SEX', 'relationCode'));
  return found;
}

function checkSide({ id, side, relationCode }: FamilyMemberFacts, { others }: FamilyContext): Violation[] {
  if (side !== 'SPOUSE') return [];
  if (relationCode && OWN_ONLY.includes(relationCode)) return [anError('RELATION_NOT_OF_SIDE', 'side')];
  const hasSpouse = others.some((other) => other.id !== id && SPOUSES.includes(other.relationCode ?? ''));
  return hasSpouse ? [] : [anError('SPOUSE_SIDE_WITHOUT_SPOUSE', 'side')];
}

function isCurrentSpouse({ side, relationCode, isFormer, isDeceased }: FamilyMemberFacts): boolean {
  return side !== 'SPOUSE' && SPOUSES.includes(relationCode ?? '') && !isFormer && !isDeceased;
}
