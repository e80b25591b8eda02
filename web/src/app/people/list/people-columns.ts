import type { PersonListItem } from '@hr/contracts';
import { formatDecimal } from '@hr/domain';
import { Column, showDate } from '../../ui';

/** Columns of the list, declared once: heading, text, order, width, card on a phone. The export knows them by the same keys. */
export const peopleColumns: readonly Column<PersonListItem>[] = [
  {
    key: 'fullName',
    header: 'Họ và tên',
    text: (p) => p.fullName,
    sort: 'name',
    width: '184px',
    card: 'title',
  },
  {
    key: 'birthDate',
    header: 'Ngày sinh',
    text: (p) => showDate(p.birthDate),
    sort: 'birthDate',
    align: 'end',
    width: '104px',
  },
  {
    key: 'organisationName',
    header: 'Đơn vị',
    text: sayUnit,
    sort: 'organisation',
    card: 'line',
  },
  {
    key: 'title',
    header: 'Chức vụ, vị trí việc làm',
    text: sayTitle,
    sort: 'title',
    width: '160px',
    card: 'line',
  },
  {
    key: 'className',
    header: 'Loại',
    text: (p) => p.className ?? '',
    sort: 'className',
    width: '96px',
    optional: true,
  },
  { key: 'gradeCode', header: 'Ngạch', text: (p) => p.gradeCode ?? '', sort: 'grade', width: '92px' },
  {
    key: 'step',
    header: 'Bậc',
    text: (p) => (p.step === null ? '' : String(p.step)),
    sort: 'step',
    align: 'end',
    width: '46px',
  },
  {
    key: 'coefficient',
    header: 'Hệ số',
    text: sayCoefficient,
    sort: 'coefficient',
    align: 'end',
    width: '62px',
  },
  {
    key: 'educationName',
    header: 'Trình độ',
    text: (p) => p.educationName ?? '',
    sort: 'education',
    width: '86px',
  },
  {
    key: 'notes',
    header: 'Lưu ý',
    text: (p) => p.notes.map(({ text }) => text).join(', '),
    width: '154px',
    card: 'line',
  },
  { key: 'unitName', header: 'Cơ quan', text: (p) => p.unitName ?? '', width: '180px', optional: true },
  { key: 'gradeName', header: 'Tên ngạch', text: (p) => p.gradeName ?? '', width: '160px', optional: true },
  { key: 'sex', header: 'Giới tính', text: saySex, width: '80px', optional: true },
  { key: 'ethnicName', header: 'Dân tộc', text: (p) => p.ethnicName ?? '', width: '90px', optional: true },
  {
    key: 'politicalName',
    header: 'Lý luận chính trị',
    text: (p) => p.politicalName ?? '',
    width: '130px',
    optional: true,
  },
  {
    key: 'isParty',
    header: 'Đảng viên',
    text: (p) => (p.isParty ? 'Có' : ''),
    width: '90px',
    optional: true,
  },
  {
    key: 'statusName',
    header: 'Tình trạng',
    text: (p) => p.statusName ?? '',
    width: '140px',
    optional: true,
  },
  { key: 'typeName', header: 'Hình thức', text: (p) => p.typeName ?? '', width: '150px', optional: true },
  {
    key: 'citizenIdMasked',
    header: 'Định danh',
    text: (p) => p.citizenIdMasked ?? '',
    width: '120px',
    optional: true,
  },
  {
    key: 'employeeCode',
    header: 'Số hiệu',
    text: (p) => p.employeeCode ?? '',
    sort: 'employeeCode',
    width: '100px',
    optional: true,
  },
];

/** The unit's own name, then the body it belongs to: there are a hundred divisions of the same name. */
export function unitNames({ organisationName, unitName }: PersonListItem): readonly string[] {
  return [organisationName, unitName]
    .filter((name, at, all) => name !== null && name !== '' && all.indexOf(name) === at)
    .map((name) => String(name).replaceAll('Ủy ban nhân dân', 'UBND'));
}

function sayUnit(person: PersonListItem): string {
  return unitNames(person).join(' · ');
}

function sayTitle({ title, concurrentCount }: PersonListItem): string {
  const words = title ?? '';
  return concurrentCount > 0 ? `${words} (kiêm nhiệm ${concurrentCount})` : words;
}

function sayCoefficient({ coefficient }: PersonListItem): string {
  return coefficient === null ? '' : formatDecimal(coefficient, 2);
}

function saySex({ sex }: PersonListItem): string {
  return sex === null ? '' : sex === 'M' ? 'Nam' : 'Nữ';
}
