import { formatDate, maskCitizenId, sexNames } from '@hr/domain';
import type { ListRow } from './people-list.query';
import type { PersonNote } from './people.dto';
import type { SheetColumn } from './sheet-stream';

interface ExportColumn extends SheetColumn {
  /** Columns of the list's statement that the value is made of. */
  readonly of: readonly (keyof ListRow)[];
  readonly value: (row: ListRow, notes: (row: ListRow) => PersonNote[]) => string;
}
const column = (
  heading: string,
  width: number,
  of: readonly (keyof ListRow)[],
  value: ExportColumn['value'],
  isNumber = false,
): ExportColumn => ({ heading, width, of, value, isNumber });
const NOTED = [
  'is_working',
  'sex',
  'birth_date',
  'birth_first',
  'citizen_id',
  'is_citizen_id_odd',
  'education_code',
  'status_code',
  'status_name',
] as const;

/** What a list can be written out with; dates as text, since files may know only a month or a year. */
export const EXPORT_COLUMNS = {
  fullName: column('Họ và tên', 28, ['full_name'], (p) => p.full_name),
  birthDate: column('Ngày sinh', 12, ['birth_date'], (p) => formatDate(p.birth_date)),
  sex: column('Giới tính', 10, ['sex'], (p) => (p.sex ? sexNames[p.sex] : '')),
  citizenId: column('Số định danh', 16, ['citizen_id'], (p) => p.citizen_id ?? ''),
  citizenIdMasked: column('Số định danh (che)', 16, ['citizen_id'], (p) =>
    p.citizen_id ? maskCitizenId(p.citizen_id) : '',
  ),
  employeeCode: column('Số hiệu', 14, ['employee_code'], (p) => p.employee_code ?? ''),
  organisationName: column('Đơn vị', 36, ['organisation_name'], (p) => p.organisation_name ?? ''),
  unitName: column('Cơ quan', 36, ['unit_name'], (p) => p.unit_name ?? ''),
  title: column('Chức vụ, chức danh', 32, ['title'], (p) => p.title ?? ''),
  isLeader: column('Lãnh đạo, quản lý', 12, ['is_leader'], (p) => (p.is_leader ? 'Có' : '')),
  concurrentCount: column(
    'Số chức vụ kiêm nhiệm',
    12,
    ['concurrent_count'],
    (p) => (p.concurrent_count > 0 ? String(p.concurrent_count) : ''),
    true,
  ),
  className: column('Loại', 16, ['class_name'], (p) => p.class_name ?? ''),
  typeName: column('Hình thức', 28, ['type_name'], (p) => p.type_name ?? ''),
  statusName: column('Tình trạng', 20, ['status_name'], (p) => p.status_name ?? ''),
  gradeCode: column('Mã ngạch', 14, ['grade_code'], (p) => p.grade_code ?? ''),
  gradeName: column('Tên ngạch', 26, ['grade_name'], (p) => p.grade_name ?? ''),
  step: column('Bậc', 8, ['step'], (p) => (p.step === null ? '' : String(p.step)), true),
  coefficient: column('Hệ số', 10, ['coefficient'], (p) => p.coefficient ?? '', true),
  educationName: column('Trình độ chuyên môn', 18, ['education_name'], (p) => p.education_name ?? ''),
  politicalName: column('Lý luận chính trị', 18, ['political_name'], (p) => p.political_name ?? ''),
  isParty: column('Đảng viên', 10, ['is_party'], (p) => (p.is_party ? 'Có' : '')),
  ethnicName: column('Dân tộc', 12, ['ethnic_name'], (p) => p.ethnic_name ?? ''),
  notes: column('Lưu ý', 40, NOTED, (p, notes) =>
    notes(p)
      .map(({ text }) => text)
      .join('; '),
  ),
} as const satisfies Record<string, ExportColumn>;

export type ExportKey = keyof typeof EXPORT_COLUMNS;
export const EXPORT_KEYS = Object.keys(EXPORT_COLUMNS) as ExportKey[];
export const DEFAULT_EXPORT: readonly ExportKey[] = [
  'fullName',
  'birthDate',
  'sex',
  'organisationName',
  'title',
  'className',
  'gradeCode',
  'step',
  'coefficient',
  'educationName',
  'politicalName',
];
