import type { CareerEffect, DecisionKind, IsoDate, Violation } from '@hr/domain';
import { sayViolation } from '@hr/domain';
import type { DecisionPayload } from './decision-payload.dto';
import type { DecisionProblem } from './decisions.dto';

/** A decision with its document, as far as the record follows from it. */
export interface DecisionFacts {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly number: string | null;
  readonly signedOn: IsoDate | null;
  readonly signer: string | null;
  readonly issuer: string | null;
  readonly effectiveOn: IsoDate;
  readonly endsOn: IsoDate | null;
  /** Its place in the order of entry. */
  readonly entered: number;
  /** Where it stands; absent while it is being entered. */
  readonly state?: string;
  readonly people: readonly DecisionOfPerson[];
}
export interface DecisionOfPerson {
  readonly personId: string;
  readonly payload: DecisionPayload;
  /** What it says about the career, where that was made out beforehand (a reorganisation) and not from the payload. */
  readonly effects?: readonly CareerEffect[];
}

/** What is to change: a decision comes into force, others leave it, one that was corrected comes back. */
export interface ChangeRequest {
  readonly added: DecisionFacts | null;
  readonly gone: readonly DecisionFacts[];
  readonly restored: readonly DecisionFacts[];
}

/** Collects what is to be said about the people of a decision, each with its place in the request. */
export class Problems {
  readonly general: DecisionProblem[] = [];
  private readonly byPerson = new Map<string, DecisionProblem[]>();
  private readonly places: ReadonlyMap<string, number>;

  constructor(added: DecisionFacts | null) {
    this.places = new Map((added?.people ?? []).map(({ personId }, at) => [personId, at]));
  }

  of(personId: string): readonly DecisionProblem[] {
    return this.byPerson.get(personId) ?? [];
  }

  /** `effectiveOn` and `endsOn` are fields of the decision, all others of what it says about the person. */
  add(personId: string, ...violations: readonly Violation[]): void {
    for (const violation of violations) {
      const { code, path, severity } = violation;
      this.tell(personId, {
        pointer: this.pointer(personId, path),
        code,
        detail: sayViolation(violation),
        severity,
      });
    }
  }

  tell(personId: string, problem: DecisionProblem): void {
    this.byPerson.set(personId, [...(this.byPerson.get(personId) ?? []), problem]);
  }

  pointer(personId: string, path: string): string {
    if (path === 'effectiveOn' || path === 'endsOn') return `#/${path}`;
    const at = this.places.get(personId);
    return at === undefined ? '#' : `#/people/${at}${path === '' ? '' : `/payload/${path}`}`;
  }

  /** Errors only, the general ones first. */
  errors(): DecisionProblem[] {
    return [...this.general, ...[...this.byPerson.values()].flat()].filter(
      ({ severity }) => severity === 'error',
    );
  }
}
