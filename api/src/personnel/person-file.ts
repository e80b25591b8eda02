import {
  type ComputedItem,
  HighestLevel,
  checkPerson,
  concurrentPosts,
  currentPost,
  currentSalary,
  highestLevel,
  mostYearsBetween,
  sayViolation,
} from '@hr/domain';
import type { Actor } from '../auth/actor';
import { completenessOf } from './completeness';
import type {
  AddressView,
  ComputedView,
  CredentialView,
  CurrentItemsView,
  FileWarning,
  HighestLevelsView,
  OverrideView,
  PersonFile,
} from './person-file.dto';

/** The value that `personFileStatement` answers with. */
export type StoredFile = Omit<
  PersonFile,
  'ageYears' | 'addresses' | 'highest' | 'currentItems' | 'warnings' | 'completeness' | 'mayWrite'
> & {
  readonly overrides: Overrides;
  readonly addresses: Readonly<
    Partial<Record<'BIRTH_PLACE' | 'HOME_PLACE' | 'PERMANENT' | 'CURRENT', AddressView>>
  >;
  readonly facts: { readonly isWritable: boolean; readonly isProvinceKnown: boolean };
};

/** By item of table computed_override. */
type Overrides = Readonly<Partial<Record<string, OverrideView>>>;

/** Adds to the stored file what is worked out from it. On the path of every opening: one pass, no copies of the lists. */
export function completeFile(
  { addresses, facts, overrides, ...stored }: StoredFile,
  actor: Pick<Actor, 'permissions'>,
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
    highest: highestLevels(stored.credentials, overrides, today),
    currentItems: currentItems(stored, overrides, today),
    warnings: warningsOf(stored, facts.isProvinceKnown, today),
    completeness: completenessOf(file),
    mayWrite: facts.isWritable && actor.permissions.has('person.write'),
  };
}

/**
 * What the rules say of a file as it stands. A reason given for an unusual citizen id settles the warnings about it.
 */
function warningsOf(
  stored: Omit<StoredFile, 'addresses' | 'facts' | 'overrides'>,
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

function highestLevels(
  credentials: readonly CredentialView[],
  overrides: Overrides,
  today: string,
): HighestLevelsView {
  const of = (kind: string): ComputedView | null =>
    withOverride(
      sayHighest(
        highestLevel(
          credentials.filter((credential) => credential.kind === kind),
          today,
        ),
      ),
      overrides[`HIGHEST_${kind}`],
    );
  return {
    education: of('EDUCATION'),
    political: of('POLITICAL'),
    stateManagement: of('STATE_MANAGEMENT'),
    language: of('LANGUAGE'),
    it: of('IT'),
  };
}

function currentItems(
  { assignments, salaryPositions }: Pick<StoredFile, 'assignments' | 'salaryPositions'>,
  overrides: Overrides,
  today: string,
): CurrentItemsView {
  return {
    post: withOverride(currentPost(assignments, today), overrides['CURRENT_POST']),
    concurrentPosts: withOverride(concurrentPosts(assignments, today), overrides['CONCURRENT_POSTS']),
    salary: withOverride(currentSalary(salaryPositions, today), overrides['CURRENT_SALARY']),
  };
}

/** What somebody stated stands in the place of what was worked out, and both are shown. */
function withOverride(
  found: ComputedItem | undefined,
  override: OverrideView | undefined,
): ComputedView | null {
  if (!found && !override) return null;
  return {
    text: override?.value ?? found?.text ?? '',
    computed: found?.text ?? null,
    why: found?.why ?? [],
    override: override ?? null,
  };
}

function sayHighest(highest: HighestLevel<CredentialView> | undefined): ComputedItem | undefined {
  if (!highest) return undefined;
  const { levelName, language, major, earnedOn } = highest.credential;
  const year = earnedOn ? ` (${earnedOn.slice(0, 4)})` : '';
  return { text: [language, levelName, major].filter(Boolean).join(' ') + year, why: highest.reasons };
}
