import { HighestLevel, checkPerson, highestLevel, mostYearsBetween, sayViolation } from '@hr/domain';
import type { Actor } from '../auth/actor';
import { completenessOf } from './completeness';
import type {
  AddressView,
  CredentialView,
  FileWarning,
  HighestLevelsView,
  HighestView,
  PersonFile,
} from './person-file.dto';

/** The value that `personFileStatement` answers with. */
export type StoredFile = Omit<
  PersonFile,
  'ageYears' | 'addresses' | 'highest' | 'warnings' | 'completeness' | 'mayWrite'
> & {
  readonly addresses: Readonly<
    Partial<Record<'BIRTH_PLACE' | 'HOME_PLACE' | 'PERMANENT' | 'CURRENT', AddressView>>
  >;
  readonly facts: { readonly isWritable: boolean; readonly isProvinceKnown: boolean };
};

/** Adds to the stored file what is worked out from it. On the path of every opening: one pass, no copies of the lists. */
export function completeFile(
  { addresses, facts, ...stored }: StoredFile,
  actor: Actor,
  today: string,
): PersonFile {
  const { BIRTH_PLACE, HOME_PLACE, PERMANENT, CURRENT } = addresses;
  const file = {
    ...stored,
    addresses: {
      birthPlace: BIRTH_PLACE ?? null,
      homePlace: HOME_PLACE ?? null,
      permanent: PERMANENT ?? null,
      current: CURRENT ?? null,
    },
  };
  return {
    ...file,
    ageYears: stored.birthDate ? mostYearsBetween(stored.birthDate, today) : null,
    highest: highestLevels(stored.credentials, today),
    warnings: warningsOf(stored, facts.isProvinceKnown, today),
    completeness: completenessOf(file),
    mayWrite: facts.isWritable && actor.permissions.has('person.write'),
  };
}

/**
 * What the rules say of a file as it stands. A reason given for an unusual citizen id settles the warnings about it.
 */
function warningsOf(
  stored: Omit<StoredFile, 'addresses' | 'facts'>,
  isProvinceKnown: boolean,
  today: string,
): FileWarning[] {
  const prefix = stored.citizenId?.slice(0, 3);
  const provinceCodes = new Set(isProvinceKnown && prefix ? [prefix] : []);
  return checkPerson(stored, { today, provinceCodes })
    .filter(({ code }) => !(stored.citizenIdNote && code.startsWith('CITIZEN_ID_')))
    .map((violation) => ({
      pointer: `#/${violation.path}`,
      code: violation.code,
      detail: sayViolation(violation),
    }));
}

function highestLevels(credentials: readonly CredentialView[], today: string): HighestLevelsView {
  const of = (kind: string): HighestView | null =>
    sayHighest(
      highestLevel(
        credentials.filter((credential) => credential.kind === kind),
        today,
      ),
    );
  return {
    education: of('EDUCATION'),
    political: of('POLITICAL'),
    stateManagement: of('STATE_MANAGEMENT'),
    language: of('LANGUAGE'),
    it: of('IT'),
  };
}

function sayHighest(highest: HighestLevel<CredentialView> | undefined): HighestView | null {
  if (!highest) return null;
  const { levelName, language, major, earnedOn } = highest.credential;
  const year = earnedOn ? ` (${earnedOn.slice(0, 4)})` : '';
  return { text: [language, levelName, major].filter(Boolean).join(' ') + year, why: highest.reasons };
}
