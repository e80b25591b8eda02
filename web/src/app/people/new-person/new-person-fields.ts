import { checkPerson, PersonFacts, sexNames } from '@hr/domain';
import { asFault, Fault, FieldSpec } from '../../fields/field-spec';

/** What a new file starts with: who, and the first employment. */
export const newPersonFields: readonly FieldSpec[] = [
  { key: 'fullName', label: 'Họ và tên khai sinh', kind: 'text', required: true },
  {
    key: 'sex',
    label: 'Giới tính',
    kind: 'choice',
    required: true,
    choices: Object.entries(sexNames).map(([code, label]) => ({ code, label })),
  },
  { key: 'birthDate', label: 'Ngày sinh', kind: 'date', required: true, tellsVague: true },
  { key: 'citizenId', label: 'Định danh cá nhân', kind: 'text', hint: '12 chữ số; để trống nếu chưa có' },
  { key: 'organisationId', label: 'Đơn vị', kind: 'organisation', required: true },
  { key: 'classCode', label: 'Loại', kind: 'code', list: 'subject_classes', required: true },
  { key: 'typeCode', label: 'Hình thức biên chế, hợp đồng', kind: 'code', list: 'employment_types' },
  { key: 'title', label: 'Chức vụ, vị trí việc làm', kind: 'text' },
  { key: 'startsOn', label: 'Làm việc từ ngày', kind: 'date', exact: true, pivot: 70, required: true },
];

export function checkNewPerson(values: Readonly<Record<string, string>>, today: string): Fault[] {
  return checkPerson(values as PersonFacts, { today }).map(asFault);
}
