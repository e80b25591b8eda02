import type { Employment } from '@hr/contracts';
import { toEdited } from '../../../fields/edited-values';
import { FieldSpec } from '../../../fields/field-spec';
import { RowOptions } from '../row-work';
import { saySpan } from '../spans';
import { decisionFields, decisionValues, withDecision } from './decision-fields';
import { checkSpan } from './span-rule';

const left = 'DA_NGHI';

const fields: readonly FieldSpec[] = [
  { key: 'classCode', label: 'Loại', kind: 'code', list: 'subject_classes', required: true },
  { key: 'typeCode', label: 'Hình thức biên chế, hợp đồng', kind: 'code', list: 'employment_types' },
  { key: 'statusCode', label: 'Tình trạng', kind: 'code', list: 'work_statuses', required: true },
  {
    key: 'exitKindCode',
    label: 'Hình thức nghỉ, chuyển đi',
    kind: 'code',
    list: 'exit_kinds',
    required: true,
    isAsked: ({ statusCode }) => statusCode === left,
  },
  { key: 'contractNumber', label: 'Số hợp đồng', kind: 'text' },
  { key: 'contractEndsOn', label: 'Hết hạn hợp đồng', kind: 'date', exact: true, pivot: 70 },
  { key: 'managingOrganisationId', label: 'Cơ quan quản lý', kind: 'organisation', required: true },
  { key: 'usingOrganisationId', label: 'Đơn vị sử dụng', kind: 'organisation', required: true },
  { key: 'payingOrganisationId', label: 'Đơn vị trả lương', kind: 'organisation', required: true },
  {
    key: 'from',
    label: 'Từ ngày',
    kind: 'date',
    exact: true,
    pivot: 70,
    required: true,
    hint: 'Khi sửa: ghi ngày muộn hơn thì thay đổi tính từ ngày đó, quãng trước giữ nguyên',
  },
  { key: 'to', label: 'Đến hết ngày', kind: 'date', exact: true, pivot: 70, hint: 'Để trống nếu đến nay' },
  {
    key: 'closePrevious',
    label: 'Kết thúc quá trình đang diễn ra vào ngày trước đó',
    kind: 'tick',
    isAsked: ({ isNew }) => isNew === '1',
  },
  ...decisionFields,
];

export const employmentRows: RowOptions<Employment> = {
  kind: 'employments',
  noun: 'quá trình biên chế',
  specs: fields,
  rules: checkSpan,
  rowsOf: ({ employments }) => employments,
  idOf: ({ id, from }) => `${id}.${from}`,
  addressOf: ({ id }) => id,
  say: (row) =>
    `${row.className ?? row.classCode}, ${row.usingOrganisationName ?? ''}, ${saySpan(row.from, row.to)}`,
  valuesOf: (row) => {
    const edited = toEdited(fields, row);
    return { ...edited, values: { ...edited.values, ...decisionValues(row.decision) } };
  },
  payloadOf: (edited, row, before) => {
    const { closePrevious, ...payload } = withDecision(fields, edited, before);
    // The day tells the API which stretch of the employment is meant.
    return row === null ? { ...payload, closePrevious } : { from: row.from, ...payload };
  },
  fresh: (file) => {
    const last = [...file.employments].sort((a, b) => b.from.localeCompare(a.from)).at(0);
    const unit = file.current?.organisationId ?? last?.usingOrganisationId ?? '';
    return {
      classCode: last?.classCode ?? '',
      typeCode: last?.typeCode ?? '',
      statusCode: 'DANG_LV',
      isNew: '1',
      closePrevious: last ? '1' : '',
      managingOrganisationId: last?.managingOrganisationId ?? unit,
      usingOrganisationId: unit,
      payingOrganisationId: last?.payingOrganisationId ?? unit,
    };
  },
  removalEffect:
    'Mọi giai đoạn của cùng quá trình này đều bị xóa; danh sách và thống kê của quãng thời gian đó sẽ không còn tính người này.',
};
