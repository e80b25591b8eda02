import { searchKey } from '@hr/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../training-rows';
import { candidatesFor, unfound } from './candidates.query';
import type { StandingClass } from './classes.query';
import type { Candidate } from './enrolments.dto';
import { type TableRow, readTable } from './sheet-table';

/** Columns of the list; a person is found by number, the name is only looked at to be sure. */
const HEADINGS = {
  citizenId: ['so dinh danh ca nhan', 'so dinh danh', 'cccd', 'so cccd'],
  employeeCode: ['so hieu cbccvc', 'so hieu', 'ma so', 'ma cbccvc'],
  fullName: ['ho va ten', 'ho ten', 'ho va ten nguoi co ho so'],
} as const;
export const ENROLMENT_COLUMNS = [
  { heading: 'STT', width: 6 },
  { heading: 'Họ và tên', width: 30 },
  { heading: 'Số định danh cá nhân', width: 20 },
  { heading: 'Số hiệu CBCCVC', width: 18 },
] as const;

interface Found {
  readonly id: string;
  readonly citizenId: string | null;
  readonly employeeCode: string | null;
  readonly nameKey: string;
  readonly fullName: string;
}

/** The people of an Excel list, each row with what the check says or why it is refused. */
export async function matchEnrolmentSheet(
  tx: EntityManager,
  standing: StandingClass,
  content: Buffer,
): Promise<Candidate[]> {
  const { rows } = await readTable(content, HEADINGS, ['citizenId', 'employeeCode']);
  const people = await rowsOf<Found>(
    tx,
    `select id, citizen_id as "citizenId", employee_code as "employeeCode", name_key as "nameKey", full_name as "fullName"
     from person where citizen_id = any ($1::text[]) or employee_code = any ($2::text[])`,
    [rows.map((row) => numberOf(row)), rows.map((row) => codeOf(row))],
  );
  const matched = rows.map((row) => matchOf(row, people));
  const ids = matched.flatMap(({ person }) => (person ? [person.id] : []));
  const judged = new Map(
    (await candidatesFor(tx, standing, [...new Set(ids)])).map((one) => [one.personId ?? '', one]),
  );
  const seen = new Map<string, number>();
  return matched.map(({ row, person, reason }) => {
    const name = row.cells['fullName'] ?? '';
    if (!person) return unfound(row.number, name, reason);
    const first = seen.get(person.id);
    if (first !== undefined) return unfound(row.number, person.fullName, `Trùng với dòng ${first}.`);
    seen.set(person.id, row.number);
    return { ...(judged.get(person.id) ?? unfound(null, name, reason)), row: row.number };
  });
}

/** Excel takes the first nought of a number that it holds for a number. */
const numberOf = ({ cells }: TableRow): string => {
  const digits = (cells['citizenId'] ?? '').replace(/\D/g, '');
  return digits.length === 11 ? `0${digits}` : digits;
};
const codeOf = ({ cells }: TableRow): string => (cells['employeeCode'] ?? '').trim();

function matchOf(
  row: TableRow,
  people: readonly Found[],
): { readonly row: TableRow; readonly person?: Found; readonly reason: string } {
  const [number, code] = [numberOf(row), codeOf(row)];
  if (number === '' && code === '') return { row, reason: 'Chưa có số định danh hoặc số hiệu.' };
  const byNumber = number === '' ? undefined : people.find(({ citizenId }) => citizenId === number);
  const byCode = code === '' ? undefined : people.find(({ employeeCode }) => employeeCode === code);
  if (byNumber && byCode && byNumber.id !== byCode.id)
    return { row, reason: 'Số định danh và số hiệu là của hai hồ sơ khác nhau.' };
  const person = byNumber ?? byCode;
  if (!person) return { row, reason: 'Không có hồ sơ nào mang số này trong phạm vi của bạn.' };
  const name = searchKey(row.cells['fullName'] ?? '');
  if (name !== '' && name !== person.nameKey)
    return { row, reason: `Họ và tên không khớp: số này là của ${person.fullName}.` };
  return { row, person, reason: '' };
}
