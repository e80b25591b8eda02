import type { SearchAnswer } from '@hr/contracts';
import { showDate } from '../ui';

/** One line of the result list. */
export interface Result {
  readonly kind: 'person' | 'organisation';
  readonly link: string;
  readonly name: string;
  readonly note: string;
  readonly aside: string;
}

export function asResults({ people, organisations }: SearchAnswer): Result[] {
  return [
    ...people.map((person): Result => ({
      kind: 'person',
      link: `/ho-so/${person.id}`,
      name: person.fullName,
      note: [person.title, person.organisationName].filter(Boolean).join(' · '),
      aside: showDate(person.birthDate),
    })),
    ...organisations.map((unit): Result => ({
      kind: 'organisation',
      link: `/don-vi/${unit.id}`,
      name: unit.name,
      note: unit.parentName ?? '',
      aside: unit.validTo ? `đến ${showDate(unit.validTo)}` : '',
    })),
  ];
}
