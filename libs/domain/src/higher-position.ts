import type { IsoDate } from './partial-date';
import { RATING_ORDER } from './position-requirement';
import type { RuleParameters } from './rule-parameters';
import { type Violation, aWarning } from './violation';

/** Grade groups and career levels, each family from its highest down. */
const LEVEL_FAMILIES = [
  ['CGCC', 'CVCC', 'CVC', 'CV', 'CS', 'NV'],
  ['BAC5', 'BAC4', 'BAC3', 'BAC2', 'BAC1'],
] as const;

/**
 * Whether every grade that the position takes lies above the one held. A level of another family, or none, says nothing.
 *
 * @param levels grade groups or career levels of the position
 */
export function isHigherPosition(levels: readonly string[], held: string | null): boolean {
  const family: readonly string[] =
    LEVEL_FAMILIES.find((codes) => (codes as readonly (string | null)[]).includes(held)) ?? [];
  const own = levels.map((level) => family.indexOf(level));
  return own.length > 0 && own.every((place) => place >= 0 && place < family.indexOf(held ?? ''));
}

export interface HigherPositionFacts {
  /** Mandatory requirements of the position that are not met, or not known to be. */
  readonly missing: readonly string[];
  readonly ratings: readonly {
    readonly year: number;
    readonly rankCode: string;
    readonly rankName: string;
  }[];
  readonly hasOpenDiscipline: boolean;
}

/**
 * What stands against placing somebody in a position of a higher grade. Prosecution and trial are not in the register:
 * they belong to what the officer states, like the work of equal complexity.
 *
 * @param day on which the position is taken
 * @returns warnings; a signed decision is recorded with the reason
 * @source NĐ 300/2026/NĐ-CP, new Điều 23 (case b), in force from 01/08/2026; which conditions are asked and with what
 *   numbers are the parameters `positions.higher.*` [?]
 */
export function higherPositionWarnings(
  { missing, ratings, hasOpenDiscipline }: HigherPositionFacts,
  day: IsoDate,
  parameters: RuleParameters,
): Violation[] {
  const asked = (key: Parameters<RuleParameters['on']>[0]): number => {
    const { from, value } = parameters.on(key, day);
    return from > day ? 0 : Number(value);
  };
  const warnings: Violation[] = [];
  if (asked('positions.higher.requirements') > 0 && missing.length > 0)
    warnings.push(aWarning('HIGHER_POSITION_REQUIREMENTS', 'positionId', { missing: missing.join('; ') }));
  const years = asked('positions.higher.rating_years');
  const worst = asked('positions.higher.rating_place') - 1;
  for (let year = Number(day.slice(0, 4)) - 1; year >= Number(day.slice(0, 4)) - years; year -= 1) {
    const rating = ratings.find((one) => one.year === year);
    const place = RATING_ORDER.indexOf(rating?.rankCode ?? '');
    if (place < 0 || place > worst)
      warnings.push(
        aWarning('HIGHER_POSITION_RATING', 'positionId', { year, rating: rating?.rankName ?? 'chưa có' }),
      );
  }
  if (asked('positions.higher.no_discipline') > 0 && hasOpenDiscipline)
    warnings.push(aWarning('HIGHER_POSITION_DISCIPLINE', 'positionId'));
  if (asked('positions.higher.equal_work') > 0) warnings.push(aWarning('HIGHER_POSITION_WORK', 'positionId'));
  return warnings;
}
