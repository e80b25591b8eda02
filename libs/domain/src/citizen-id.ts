import { type PartialDate, isIsoDate } from './partial-date';
import { normaliseName, searchKey } from './person-name';
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

/**
 * The fourth digit a citizen ID should have: 0/1 for men/women born 1900–1999, 2/3 for 2000–2099, and so on.
 *
 * @returns undefined for years before 1900 or after 2399, for which none is defined
 * @source NĐ 137/2015/NĐ-CP, Điều 13; TT 59/2021/TT-BCA
 */
export function expectedCenturySexDigit(sex: Sex, birthYear: number): number | undefined {
  const century = centuryIndex(birthYear);
  return century < 0 || century > 4 ? undefined : century * 2 + (sex === 'F' ? 1 : 0);
}

function centuryIndex(year: number): number {
  return Math.floor(year / 100) - 19;
}

/** For lists, where the full number is not needed: `092175004417` → `0921••••4417`. */
export function maskCitizenId(id: string): string {
  return id.length === 12 ? `${id.slice(0, 4)}••••${id.slice(-4)}` : '•'.repeat(id.length);
}

export interface CitizenCard {
  readonly citizenId: string;
  readonly oldIdNo?: string;
  readonly fullName: string;
  readonly birthDate?: PartialDate;
  readonly sex?: Sex;
  readonly address: string;
  readonly issuedOn?: PartialDate;
}

export type CitizenCardReading =
  | { readonly ok: true; readonly card: CitizenCard }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/**
 * Reads the text in the card's QR code: ID, old ID, name, birth date, sex, address, issue date, parted by `|`,
 * dates as `ddmmyyyy`. Further fields (newer cards) are passed over; a date that can't be read is left out.
 */
export function readCitizenCard(qrText: string): CitizenCardReading {
  const fields = qrText.split('|').map(normaliseName);
  const [citizenId = '', oldIdNo, fullName = '', birth = '', sexWord = '', address = '', issued = ''] =
    fields;
  if (fields.length < 7 || !/^\d{12}$/.test(citizenId) || fullName === '') {
    return { ok: false, violations: [anError('CITIZEN_QR_UNREADABLE', 'citizenId')] };
  }
  const card: CitizenCard = {
    citizenId,
    oldIdNo: oldIdNo === '' ? undefined : oldIdNo,
    fullName,
    birthDate: cardDate(birth),
    sex: readSex(sexWord),
    address,
    issuedOn: cardDate(issued),
  };
  return { ok: true, card };
}

/** "Nam" or "Nữ" in any spelling; undefined for everything else. */
export function readSex(text: string): Sex | undefined {
  const key = searchKey(text);
  if (key === 'nam') return 'M';
  return key === 'nu' ? 'F' : undefined;
}

/** Some cards print 00 for a day or month that was never registered. */
function cardDate(digits: string): PartialDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{2})(\d{2})(\d{4})$/.exec(digits) ?? [];
  if (year === '') return undefined;
  if (month === '00') return year;
  if (day === '00') return `${year}-${month}`;
  const date = `${year}-${month}-${day}`;
  return isIsoDate(date) ? date : undefined;
}
