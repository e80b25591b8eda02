import { listFieldLabels } from '@hr/domain';
import { fullName } from '../demo/names';
import { Random } from '../demo/random';

/** Staff codes of the imported people begin with this; the demo's don't. */
export const IMPORTED = 'BENCH';

const FIELDS = [
  'fullName',
  'birthDate',
  'sex',
  'citizenId',
  'employeeCode',
  'ethnic',
  'subjectClass',
  'employmentType',
  'title',
  'titleHeldSince',
  'firstRecruitedOn',
  'gradeCode',
  'gradeHeldSince',
  'step',
  'coefficient',
  'partyJoinedOn',
  'education',
  'educationMajor',
  'politicalTheory',
  'it',
] as const;

/** A list of invented new people in the columns of our own template, as CSV. */
export function importList(rows: number): string {
  const random = new Random(rows);
  const lines = [FIELDS.map((field) => quoted(listFieldLabels[field]))];
  for (let index = 0; index < rows; index++) {
    const sex = random.chance(0.55) ? 'F' : 'M';
    const year = random.between(1972, 1999);
    const birth = `${two(random.between(1, 28))}/${two(random.between(1, 12))}/${year}`;
    const recruited = `01/${two(random.between(1, 12))}/${year + 23}`;
    const step = Math.min(9, 1 + Math.floor((2024 - year - 23) / 3));
    lines.push(
      [
        fullName(random, sex, '01', year),
        birth,
        sex === 'F' ? 'Nữ' : 'Nam',
        // The demo's serials begin with 9, these with 8.
        `092${sex === 'F' ? 1 : 0}${two(year % 100)}8${String(index).padStart(5, '0')}`,
        `${IMPORTED}${String(index).padStart(6, '0')}`,
        'Kinh',
        'Công chức',
        'Biên chế công chức',
        'Chuyên viên',
        '01/07/2025',
        recruited,
        '01.003',
        recruited,
        String(step),
        (2.34 + 0.33 * (step - 1)).toFixed(2).replace('.', ','),
        random.chance(0.6) ? `03/02/${year + 26}` : '',
        'Đại học',
        'Luật',
        random.chance(0.4) ? 'Trung cấp' : '',
        'Ứng dụng CNTT cơ bản',
      ].map(quoted),
    );
  }
  return `\ufeff${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

const two = (value: number): string => String(value).padStart(2, '0');
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
