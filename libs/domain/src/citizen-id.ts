import type { PartialDate } from './partial-date';
import { searchKey } from './person-name';
import type { Sex } from './sex';
import { type Violation, aWarning, anError } from './violation';

export interface CitizenIdFacts {
  readonly sex?: Sex | null;
  readonly birthDate?: PartialDate | null;
  /** Codes of the places of birth registration, three digits; without them that check is left out. */
  readonly provinceCodes?: ReadonlySet<string>;
}

/**
 * Checks a citizen ID (số định danh cá nhân) of the structure `PPP G YY NNNNNN`.
 *
 * Twelve digits are an error when missing. That the parts fit birth date, sex and place is only a warning: the
 * structure rule lapsed on 01/07/2024 and numbers issued since then need not follow it. Whether another person
 * has the number is for the database to say (`CITIZEN_ID_TAKEN`). Unknown facts are not checked.
 *
 * @source NĐ 137/2015/NĐ-CP; TT 59/2021/TT-BCA (until 01/07/2024); Luật Căn cước 26/2023/QH15: 12 digits
 */
export function checkCitizenId(id: string, facts: CitizenIdFacts = {}, path = 'citizenId'): Violation[] {
  if (/^\d{9}$/.test(id)) return [anError('CITIZEN_ID_OLD_CARD', path)];
  if (!/^\d{12}$/.test(id)) return [anError('CITIZEN_ID_FORMAT', path, { length: id.length })];

  const found: Violation[] = [];
  const digit = Number(id[3]);
  const { sex, birthDate, provinceCodes } = facts;
  if (birthDate) {
    const year = Number(birthDate.slice(0, 4));
    if (Math.floor(digit / 2) !== centuryIndex(year)) {
      found.push(aWarning('CITIZEN_ID_CENTURY', path, { found: digit, year }));
    }
    if (id.slice(4, 6) !== birthDate.slice(2, 4)) {
      found.push(aWarning('CITIZEN_ID_YEAR', path, { found: id.slice(4, 6), year }));
    }
  }
  if (sex && (digit % 2 === 1) !== (sex === 'F')) {
    const [says, expected] = sex === 'F' ? ['Nam', 'Nữ'] : ['Nữ', 'Nam'];
    found.push(aWarning('CITIZEN_ID_SEX', path, { found: says, expected }));
  }
  if (provinceCodes && !provinceCodes.has(id.slice(0, 3))) {
    found.push(aWarning('CITIZEN_ID_PROVINCE', path, { found: id.slice(0, 3) }));
  }
  return found;
}

/** Digits 0/1 stand for men and women born 1900–1999, 2/3 for 2000–2099, and so on. */
function centuryIndex(year: number): number {
  return Math.floor(year / 100) - 19;
}

/** For lists, where the full number is not needed: `092175004417` → `0921••••4417`. */
export function maskCitizenId(id: string): string {
  return id.length === 12 ? `${id.slice(0, 4)}••••${id.slice(-4)}` : '•'.repeat(id.length);
}

/** "Nam" or "Nữ" in any spelling; undefined for everything else. */
export function readSex(text: string): Sex | undefined {
  const key = searchKey(text);
  if (key === 'nam') return 'M';
  return key === 'nu' ? 'F' : undefined;
}
