import {
  type Exemption,
  type HeldCredential,
  type PositionFacts,
  type Requirement,
  type RequirementMatch,
  matchRequirement,
} from '@hr/domain';
import { Row } from '../platform/database';

interface Owned {
  readonly personId: string;
}
export type PositionRequirement = Requirement & { readonly positionId: string };

/** Rows of `factsOf`, gathered by person. */
export class StaffFacts {
  private readonly credentials: Map<string, HeldCredential[]>;
  private readonly ratings: Map<string, PositionFacts['ratings'][number][]>;
  private readonly grades: Map<string, PositionFacts['grades'][number][]>;
  private readonly exemptions: Map<string, (Exemption & { readonly positionId: string })[]>;
  private readonly disciplined: ReadonlySet<string>;

  constructor([
    credentials = [],
    ratings = [],
    grades = [],
    disciplined = [],
    exemptions = [],
  ]: readonly Row[][]) {
    this.credentials = byPerson(credentials as unknown as (HeldCredential & Owned)[]);
    this.ratings = byPerson(ratings as unknown as (PositionFacts['ratings'][number] & Owned)[]);
    this.grades = byPerson(grades as unknown as (PositionFacts['grades'][number] & Owned)[]);
    this.exemptions = byPerson(exemptions as unknown as (Exemption & { positionId: string } & Owned)[]);
    this.disciplined = new Set(disciplined.map((row) => String(row['personId'])));
  }

  of(personId: string): Pick<PositionFacts, 'credentials' | 'ratings' | 'grades' | 'hasOpenDiscipline'> {
    return {
      credentials: this.credentials.get(personId) ?? [],
      ratings: this.ratings.get(personId) ?? [],
      grades: this.grades.get(personId) ?? [],
      hasOpenDiscipline: this.disciplined.has(personId),
    };
  }

  /** @param leadsSince the day of the appointment for leaders, null for others */
  matches(
    personId: string,
    positionId: string,
    requirements: readonly Requirement[],
    leadsSince: string | null,
    asOf: string,
  ): RequirementMatch[] {
    const facts: PositionFacts = { ...this.of(personId), leadsSince };
    const exemptions = (this.exemptions.get(personId) ?? []).filter((one) => one.positionId === positionId);
    return requirements.map((requirement) => matchRequirement(requirement, facts, exemptions, asOf));
  }
}

export function byPerson<T extends Owned>(rows: readonly T[]): Map<string, T[]> {
  return Map.groupBy(rows, ({ personId }) => personId);
}
