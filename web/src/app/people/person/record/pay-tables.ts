import { joined, lines, RecordSpec, worded } from './record-spec';
import { day, span, text } from './table-fields';

export const positionPays: RecordSpec = {
  key: 'positionPays',
  heading: 'Lương theo vị trí việc làm',
  note: 'mục 30.3',
  noun: 'lương theo vị trí việc làm',
  none: 'Chưa xếp lương theo vị trí việc làm.',
  fields: [
    text('positionName', 'Vị trí việc làm', { required: true }),
    text('positionCode', 'Mã vị trí'),
    { key: 'groupCode', label: 'Nhóm vị trí', kind: 'code', list: 'job_position_groups' },
    { key: 'careerLevelCode', label: 'Bậc nghề nghiệp', kind: 'code', list: 'career_levels_vc' },
    { key: 'amountVnd', label: 'Mức lương (đồng)', kind: 'whole' },
    { key: 'percent', label: 'Hưởng (%)', kind: 'decimal' },
    { key: 'overScalePercent', label: 'Vượt khung (%)', kind: 'decimal' },
    ...span,
  ],
  columns: [
    { head: 'Thời gian', isNarrow: true, main: (row) => row.span('from', 'to') },
    {
      head: 'Vị trí',
      isName: true,
      main: (row) => row.text('positionName'),
      more: (row) =>
        lines(
          joined(worded('mã', row.text('positionCode')), row.name('groupCode'), row.name('careerLevelCode')),
        ),
    },
    {
      head: 'Mức lương',
      isEnd: true,
      main: (row) => row.money('amountVnd'),
      more: (row) => lines(row.text('percent') && `hưởng ${row.decimal('percent')} %`),
    },
  ],
};

export const allowances: RecordSpec = {
  key: 'allowances',
  papers: 'allowance',
  heading: 'Phụ cấp',
  note: 'mục 30.2, 37.2',
  noun: 'phụ cấp',
  none: 'Chưa ghi phụ cấp nào.',
  fields: [
    {
      key: 'kindCode',
      label: 'Loại phụ cấp',
      kind: 'code',
      list: 'allowance_kinds',
      required: true,
      takesClosed: true,
    },
    { key: 'coefficient', label: 'Hệ số', kind: 'decimal' },
    { key: 'percent', label: 'Tỷ lệ (%)', kind: 'decimal' },
    { key: 'amountVnd', label: 'Số tiền (đồng)', kind: 'whole' },
    ...span,
    text('note', 'Ghi chú', { isWide: true }),
  ],
  columns: [
    { head: 'Thời gian', isNarrow: true, main: (row) => row.span('from', 'to') },
    {
      head: 'Loại phụ cấp',
      isName: true,
      main: (row) => row.name('kindCode'),
      more: (row) => lines(row.text('note')),
    },
    {
      head: 'Mức',
      isEnd: true,
      main: (row) =>
        joined(
          worded('hệ số', row.decimal('coefficient', 2)),
          row.text('percent') && `${row.decimal('percent')} %`,
          row.money('amountVnd'),
        ),
    },
  ],
};

export const salaryDelays: RecordSpec = {
  key: 'salaryDelays',
  heading: 'Kéo dài thời gian nâng bậc',
  note: 'tính vào ngày nâng bậc sau',
  noun: 'kéo dài thời gian nâng bậc',
  none: 'Không bị kéo dài thời gian nâng bậc.',
  fields: [
    {
      key: 'reason',
      label: 'Lý do',
      kind: 'choice',
      required: true,
      choices: [
        { code: 'DISCIPLINE', label: 'Kỷ luật' },
        { code: 'NOT_COMPLETED', label: 'Không hoàn thành nhiệm vụ' },
        { code: 'OTHER', label: 'Lý do khác' },
      ],
    },
    { key: 'months', label: 'Số tháng kéo dài', kind: 'whole', required: true },
    day('fromOn', 'Tính từ ngày', { required: true }),
    text('note', 'Ghi chú', { isWide: true }),
  ],
  columns: [
    { head: 'Từ ngày', isNarrow: true, main: (row) => row.date('fromOn') },
    {
      head: 'Lý do',
      isName: true,
      main: (row) => row.name('reason'),
      more: (row) => lines(row.text('note')),
    },
    { head: 'Kéo dài', isEnd: true, main: (row) => `${row.text('months')} tháng` },
  ],
};
