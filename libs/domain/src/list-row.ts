import { readSex } from './citizen-id';
import {
  type CellReading,
  isNothing,
  readCoefficientCell,
  readDateCell,
  readGradeCell,
  readPercentCell,
  readStepCell,
} from './list-cell';
import type { ListField } from './list-fields';
import { type ListCell, cellText } from './list-headings';
import { type IsoDate, type PartialDate, isIsoDate } from './partial-date';
import { normalisePhone } from './person-field-rules';
import { normaliseName } from './person-name';
import { type PersonFacts, checkPerson } from './person-rules';
import { type Sex, sexNames } from './sex';
import { type Violation, aWarning, anError } from './violation';

/** Columns kept as text: code lists, organisations and places are matched by the caller. */
const textFields = [
  'title',
  'organisationName',
  'note',
  'employeeCode',
  'ethnic',
  'religion',
  'subjectClass',
  'employmentType',
  'education',
  'educationMajor',
  'politicalTheory',
  'stateManagement',
  'language',
  'it',
  'homePlace',
  'birthPlace',
  'currentAddress',
  'generalEducation',
] as const satisfies readonly ListField[];

/** One row of a list, typed. A value that is missing or was refused is absent. Decimals are canonical text (`2.34`). */
export interface PersonDraft extends Partial<Record<(typeof textFields)[number], string>> {
  fullName?: string;
  sex?: Sex;
  birthDate?: PartialDate;
  citizenId?: string;
  citizenIdIssuedOn?: IsoDate;
  phone?: string;
  socialInsuranceNo?: string;
  firstRecruitedOn?: PartialDate;
  joinedBodyOn?: PartialDate;
  partyJoinedOn?: PartialDate;
  partyOfficialOn?: PartialDate;
  gradeCode?: string;
  gradeSince?: PartialDate;
  titleSince?: PartialDate;
  step?: number;
  steps?: number;
  coefficient?: string;
  overScalePercent?: string;
  allowancePost?: string;
  allowanceResponsibility?: string;
  allowanceRegion?: string;
  allowancePercentTotal?: string;
}

export type ListRow = Partial<Record<ListField, ListCell>>;

export interface ListRowReading {
  readonly draft: PersonDraft;
  /** `path` is the column's field (a `ListField`), so that the cell can be shown. */
  readonly violations: readonly Violation[];
}

/** Where a value of the draft came from, for rules that speak of the draft. */
const columnOf: Readonly<Record<string, ListField>> = {
  joinedBodyOn: 'joinedOrgOn',
  gradeSince: 'gradeHeldSince',
  titleSince: 'titleHeldSince',
  overScalePercent: 'allowanceOverScale',
};

/**
 * Turns the recognised cells of one row into a draft of a person, and says what is wrong with it, cell by cell.
 * The birth date's column (Nam or Nữ) gives the sex. What could not be read is absent from the draft; what a rule
 * refuses (an error of `checkPerson`) stays in it, so the draft is fit to be saved only without errors.
 *
 * @source TT 11/2012/TT-BNV, BM03/BNV and BM04/BNV: the birth date is printed in the Nam or the Nữ column
 */
export function readListRow(
  cells: ListRow,
  context: { readonly today: IsoDate; readonly provinceCodes?: ReadonlySet<string> },
): ListRowReading {
  const violations: Violation[] = [];
  const take = <T>(reading: CellReading<T>): T | undefined => {
    violations.push(...(reading.found ?? []));
    return reading.value;
  };
  const date = (field: ListField) => take(readDateCell(cells[field], field, context.today));
  const coefficient = (field: ListField) => take(readCoefficientCell(cells[field], field));
  const percent = (field: ListField) => take(readPercentCell(cells[field], field));

  const birth = readBirthAndSex(cells, context.today);
  violations.push(...birth.violations);
  const step = take(readStepCell(cells.step, 'step'));
  const draft: PersonDraft = {
    fullName: normaliseName(cellText(cells.fullName)),
    sex: birth.sex,
    birthDate: birth.birthDate,
    citizenId: take(readCitizenIdCell(cells.citizenId)),
    citizenIdIssuedOn: take(fullDay(date('citizenIdIssuedOn'))),
    phone: restoreZero(normalisePhone(text(cells.phone)), 10),
    socialInsuranceNo: restoreZero(text(cells.socialInsuranceNo).replace(/[\s.]/g, ''), 10),
    firstRecruitedOn: date('firstRecruitedOn'),
    joinedBodyOn: date('joinedOrgOn'),
    partyJoinedOn: date('partyJoinedOn'),
    partyOfficialOn: date('partyOfficialOn'),
    gradeCode: take(readGradeCell(cells.gradeCode, 'gradeCode')),
    gradeSince: date('gradeHeldSince'),
    titleSince: date('titleHeldSince'),
    step: step?.step,
    steps: step?.steps,
    coefficient: coefficient('coefficient'),
    overScalePercent: percent('allowanceOverScale'),
    allowancePost: coefficient('allowancePost'),
    allowanceResponsibility: coefficient('allowanceResponsibility'),
    allowanceRegion: coefficient('allowanceRegion'),
    allowancePercentTotal: percent('allowancePercentTotal'),
  };
  for (const field of textFields) draft[field] = text(cells[field]);
  if (draft.fullName === '') violations.push(anError('REQUIRED', 'fullName'));
  const asPerson: PersonFacts = draft;
  for (const violation of checkPerson(asPerson, context)) {
    const path = violation.path === 'birthDate' ? birth.column : (columnOf[violation.path] ?? violation.path);
    violations.push({ ...violation, path });
  }
  return { draft: withoutGaps(draft), violations };
}

function text(cell: ListCell): string {
  const plain = cellText(cell);
  return isNothing(plain) ? '' : plain;
}

interface BirthAndSex {
  readonly birthDate?: PartialDate;
  readonly sex?: Sex;
  readonly column: ListField;
  readonly violations: readonly Violation[];
}

/** A mere mark (x) in the Nam or Nữ column gives the sex, beside a birth date in a column of its own. */
function readBirthAndSex(cells: ListRow, today: IsoDate): BirthAndSex {
  const violations: Violation[] = [];
  const male = text(cells.birthMale);
  const female = text(cells.birthFemale);
  if (male !== '' && female !== '') {
    return { column: 'birthMale', violations: [anError('SEX_IN_BOTH_COLUMNS', 'birthMale')] };
  }
  const byColumn: Sex | undefined = male !== '' ? 'M' : female !== '' ? 'F' : undefined;
  const sexText = text(cells.sex);
  const written = readSex(sexText);
  if (sexText !== '' && !written) violations.push(anError('SEX_UNREADABLE', 'sex', { text: sexText }));
  if (written && byColumn && written !== byColumn) {
    const params = { written: sexNames[written], column: sexNames[byColumn] };
    violations.push(anError('SEX_CONFLICT', 'sex', params));
  }
  const column = byColumn === 'M' ? 'birthMale' : byColumn === 'F' ? 'birthFemale' : 'birthDate';
  const isMark = /^(x|✓|1)$/i.test(male + female);
  const from = isMark ? 'birthDate' : column;
  const reading = readDateCell(text(cells[from]) === '' ? null : cells[from], from, today);
  violations.push(...(reading.found ?? []));
  const sex = written ?? byColumn;
  if (!sex && sexText === '')
    violations.push(aWarning('SEX_UNKNOWN', cells.sex === undefined ? 'birthMale' : 'sex'));
  if (!reading.value && !reading.found?.length) violations.push(aWarning('REQUIRED', from));
  return { birthDate: reading.value, sex, column: from, violations };
}

/** Excel drops the leading zero of a number, and above 15 digits (or as 9.2E+10) the number itself. */
function readCitizenIdCell(cell: ListCell): CellReading<string> {
  const plain = text(cell);
  if (/^\d+([.,]\d+)?e\+?\d+$/i.test(plain)) {
    return { found: [anError('CITIZEN_ID_ROUNDED', 'citizenId', { text: plain })] };
  }
  const digits = plain.replace(/^'/, '').replace(/[\s.-]/g, '');
  if (!/^\d{10,11}$/.test(digits)) return { value: digits };
  const citizenId = digits.padStart(12, '0');
  return { value: citizenId, found: [aWarning('CITIZEN_ID_ZERO_RESTORED', 'citizenId', { citizenId })] };
}

/** The register keeps this date only as a full day. */
function fullDay(date: PartialDate | undefined): CellReading<IsoDate> {
  if (date === undefined || isIsoDate(date)) return { value: date };
  return { found: [aWarning('DATE_NOT_FULL', 'citizenIdIssuedOn')] };
}

function restoreZero(digits: string, length: number): string {
  return /^\d+$/.test(digits) && digits.length === length - 1 ? `0${digits}` : digits;
}

function withoutGaps(draft: PersonDraft): PersonDraft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined && value !== ''));
}
