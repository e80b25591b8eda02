import type { Assignment } from '@hr/contracts';
import { toEdited } from '../../../fields/edited-values';
import { FieldSpec } from '../../../fields/field-spec';
import { RowOptions } from '../row-work';
import { saySpan } from '../spans';
import { decisionFields, decisionValues, withDecision } from './decision-fields';
import { checkSpan } from './span-rule';

const fields: readonly FieldSpec[] = [
  { key: 'organisationId', label: 'Đơn vị', kind: 'organisation', required: true },
  { key: 'title', label: 'Chức vụ, vị trí việc làm', kind: 'text', required: true },
  { key: 'isPrimary', label: 'Vị trí chính (bỏ chọn nếu kiêm nhiệm)', kind: 'tick' },
  { key: 'isLeader', label: 'Chức vụ lãnh đạo, quản lý', kind: 'tick' },
  {
    key: 'leaderAllowance',
    label: 'Hệ số phụ cấp chức vụ',
    kind: 'decimal',
    isAsked: ({ isLeader }) => isLeader === '1',
  },
  {
    key: 'appointmentKind',
    label: 'Hình thức giữ chức vụ',
    kind: 'choice',
    choices: [
      { code: 'BO_NHIEM', label: 'Bổ nhiệm' },
      { code: 'BO_NHIEM_LAI', label: 'Bổ nhiệm lại' },
      { code: 'PHE_CHUAN', label: 'Bầu, phê chuẩn' },
      { code: 'GIAO_QUYEN', label: 'Giao quyền, giao phụ trách' },
      { code: 'DIEU_DONG', label: 'Điều động, luân chuyển' },
      { code: 'BIET_PHAI', label: 'Biệt phái' },
    ],
  },
  { key: 'appointedOn', label: 'Ngày bổ nhiệm, phê chuẩn', kind: 'date', exact: true, pivot: 70 },
  { key: 'termEndsOn', label: 'Hết nhiệm kỳ, thời hạn', kind: 'date', exact: true, pivot: 70 },
  { key: 'from', label: 'Từ ngày', kind: 'date', exact: true, pivot: 70, required: true },
  { key: 'to', label: 'Đến hết ngày', kind: 'date', exact: true, pivot: 70, hint: 'Để trống nếu đến nay' },
  {
    key: 'closePrevious',
    label: 'Kết thúc vị trí chính đang giữ vào ngày trước đó',
    kind: 'tick',
    isAsked: ({ isNew, isPrimary }) => isNew === '1' && isPrimary === '1',
  },
  ...decisionFields,
];

export const assignmentRows: RowOptions<Assignment> = {
  kind: 'assignments',
  noun: 'vị trí công tác',
  specs: fields,
  rules: checkSpan,
  rowsOf: ({ assignments }) => assignments,
  idOf: ({ id }) => id,
  say: (row) => `${row.title}, ${row.organisationName ?? ''}, ${saySpan(row.from, row.to)}`,
  valuesOf: (row) => {
    const edited = toEdited(fields, row);
    return { ...edited, values: { ...edited.values, ...decisionValues(row.decision) } };
  },
  payloadOf: (edited, row, before) => {
    const { closePrevious, ...payload } = withDecision(fields, edited, before);
    return row === null ? { ...payload, closePrevious } : payload;
  },
  fresh: (file) => ({
    organisationId: file.current?.organisationId ?? '',
    isPrimary: '1',
    isNew: '1',
    closePrevious: '1',
  }),
  removalEffect: 'Quá trình công tác sẽ trống trong quãng thời gian đó.',
};
