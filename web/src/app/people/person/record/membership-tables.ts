import { joined, lines, RecordSpec } from './record-spec';
import { since, text } from './table-fields';

export const unionMemberships: RecordSpec = {
  key: 'unionMemberships',
  papers: 'union_membership',
  heading: 'Tổ chức chính trị - xã hội',
  note: 'mục 16',
  noun: 'tổ chức đã tham gia',
  none: 'Chưa ghi tổ chức nào.',
  fields: [
    text('organisationName', 'Tổ chức', { required: true, hint: 'Đoàn Thanh niên, Công đoàn, Hội …' }),
    since('joinedOn', 'Ngày tham gia'),
    since('leftOn', 'Ngày thôi'),
    text('post', 'Chức vụ'),
  ],
  columns: [
    { head: 'Thời gian', isNarrow: true, main: (row) => row.span('joinedOn', 'leftOn') },
    {
      head: 'Tổ chức',
      isName: true,
      main: (row) => row.text('organisationName'),
      more: (row) => lines(row.text('post')),
    },
  ],
};

export const militaryServices: RecordSpec = {
  key: 'militaryServices',
  papers: 'military_service',
  heading: 'Các lần tại ngũ',
  note: 'mục 17',
  noun: 'thời gian quân ngũ',
  none: 'Chưa ghi thời gian quân ngũ.',
  fields: [
    since('enlistedOn', 'Ngày nhập ngũ'),
    since('dischargedOn', 'Ngày xuất ngũ'),
    text('rankName', 'Quân hàm, chức vụ cao nhất'),
    text('unitName', 'Đơn vị'),
    text('note', 'Ghi chú', { isWide: true }),
  ],
  columns: [
    { head: 'Thời gian', isNarrow: true, main: (row) => row.span('enlistedOn', 'dischargedOn') },
    {
      head: 'Quân hàm, đơn vị',
      isName: true,
      main: (row) => row.text('rankName'),
      more: (row) => lines(row.text('unitName')),
    },
  ],
};

export const policyBenefits: RecordSpec = {
  key: 'policyBenefits',
  papers: 'policy_benefit',
  heading: 'Đối tượng chính sách',
  note: 'mục 18',
  noun: 'đối tượng chính sách',
  none: 'Không thuộc đối tượng chính sách nào, hoặc chưa ghi.',
  fields: [
    {
      key: 'categoryCode',
      label: 'Đối tượng chính sách',
      kind: 'code',
      list: 'policy_categories',
      required: true,
      takesClosed: true,
    },
    {
      key: 'warInvalidClassCode',
      label: 'Hạng thương binh',
      kind: 'code',
      list: 'war_invalid_classes',
      isAsked: ({ categoryCode }) => categoryCode === '07',
    },
    {
      key: 'injuryRate',
      label: 'Tỷ lệ thương tật (%)',
      kind: 'decimal',
      isAsked: ({ categoryCode }) => ['07', '08'].includes(categoryCode ?? ''),
    },
    since('grantedOn', 'Ngày công nhận'),
    text('note', 'Ghi chú', { isWide: true }),
  ],
  columns: [
    {
      head: 'Đối tượng',
      isName: true,
      main: (row) => row.name('categoryCode'),
      more: (row) =>
        lines(
          joined(
            row.name('warInvalidClassCode'),
            row.text('injuryRate') && `thương tật ${row.decimal('injuryRate')} %`,
          ),
        ),
    },
    { head: 'Công nhận', isNarrow: true, main: (row) => row.date('grantedOn') },
  ],
};
