import { PersonFacts, Violation, checkPerson, sayViolation } from '@hr/domain';
import { FieldError } from '@hr/contracts';

const say = (violation: Violation): FieldError => ({
  pointer: `#/${violation.path}`,
  code: violation.code,
  detail: sayViolation(violation),
});

/**
 * Errors that a change brings in. What was wrong before and is left alone does not stop an officer from putting
 * something else right; it stays among the warnings of the file.
 */
export function newErrors(before: PersonFacts | null, after: PersonFacts, today: string): FieldError[] {
  const known = new Set(before ? errorsOf(before, today).map(keyOf) : []);
  return errorsOf(after, today)
    .filter((violation) => !known.has(keyOf(violation)))
    .map(say);
}

/** Warnings about a person as entered; a reason given for an unusual citizen id settles those about it. */
export function warningsAbout(
  person: PersonFacts & { citizenIdNote?: string | null },
  today: string,
  provinceCodes: ReadonlySet<string>,
): FieldError[] {
  return checkPerson(person, { today, provinceCodes })
    .filter(
      ({ severity, code }) =>
        severity === 'warning' && !(person.citizenIdNote && code.startsWith('CITIZEN_ID_')),
    )
    .map(say);
}

const errorsOf = (person: PersonFacts, today: string): Violation[] =>
  checkPerson(person, { today }).filter(({ severity }) => severity === 'error');

const keyOf = ({ code, path, params }: Violation): string => JSON.stringify([code, path, params]);
