import { joined, lines, RecordSpec, worded } from './record-spec';
import { day, decisionNumber, text, year } from './table-fields';

export const evaluations: RecordSpec = {
  key: 'evaluations',
  papers: 'evaluation',
  heading: 'Đánh giá, xếp loại',
  note: 'mục 35.1',
  noun: 'kết quả đánh giá',
  none: 'Chưa có kết quả đánh giá nào.',
  fields: [
    year,
    {
      key: 'rankCode',
      label: 'Xếp loại chất lượng',
      kind: 'code',
      list: 'evaluation_ranks',
      required: true,
      takesClosed: true,
    },
    { key: 'score', label: 'Điểm', kind: 'decimal' },
    text('organisationName', 'Đơn vị đánh giá'),
    text('note', 'Ghi chú', { isWide: true }),
  ],
  columns: [
    { head: 'Năm', isShort: true, main: (row) => row.text('year') },
    {
      head: 'Xếp loại',
      isName: true,
      main: (row) => row.name('rankCode'),
      more: (row) => lines(row.text('organisationName'), row.text('note')),
    },
    { head: 'Điểm', isEnd: true, main: (row) => row.decimal('score') },
  ],
};

export const awards: RecordSpec = {
  key: 'awards',
  papers: 'award',
  heading: 'Khen thưởng',
  note: 'mục 22, 35.1',
  noun: 'khen thưởng',
  none: 'Chưa có khen thưởng nào.',
  fields: [
    year,
    {
      key: 'awardCode',
      label: 'Danh hiệu, hình thức khen thưởng',
      kind: 'code',
      list: 'awards',
      required: true,
      takesClosed: true,
    },
    { key: 'methodCode', label: 'Loại khen thưởng', kind: 'code', list: 'award_methods' },
    ...decisionNumber,
    text('signer', 'Người ký'),
    text('professionalRating', 'Xếp loại chuyên môn'),
    text('emulationRating', 'Xếp loại thi đua'),
    text('detail', 'Nội dung, thành tích', { isWide: true }),
  ],
  columns: [
    { head: 'Năm', isShort: true, main: (row) => row.text('year') },
    {
      head: 'Danh hiệu, hình thức',
      isName: true,
      main: (row) => row.name('awardCode'),
      more: (row) =>
        lines(
          row.text('detail'),
          joined(
            worded('chuyên môn:', row.text('professionalRating')),
            worded('thi đua:', row.text('emulationRating')),
          ),
        ),
    },
    { head: 'Căn cứ', main: (row) => row.ground() },
  ],
};

export const assetDeclarations: RecordSpec = {
  key: 'assetDeclarations',
  papers: 'asset_declaration',
  heading: 'Kê khai tài sản, thu nhập',
  note: 'chỉ ghi việc đã kê khai, không ghi nội dung',
  noun: 'lần kê khai tài sản',
  none: 'Chưa ghi lần kê khai nào.',
  fields: [
    {
      key: 'kind',
      label: 'Loại kê khai',
      kind: 'choice',
      required: true,
      choices: [
        { code: 'LAN_DAU', label: 'Lần đầu' },
        { code: 'BO_SUNG', label: 'Bổ sung' },
        { code: 'HANG_NAM', label: 'Hằng năm' },
        { code: 'PHUC_VU_CAN_BO', label: 'Phục vụ công tác cán bộ' },
      ],
    },
    year,
    day('filedOn', 'Ngày nộp'),
    text('receiver', 'Nơi nhận'),
    { key: 'isVerified', label: 'Đã xác minh', kind: 'tick' },
  ],
  columns: [
    { head: 'Năm', isShort: true, main: (row) => row.text('year') },
    {
      head: 'Loại',
      isName: true,
      main: (row) => row.name('kind'),
      tag: (row) => (row.is('isVerified') ? 'đã xác minh' : ''),
    },
    { head: 'Nộp', main: (row) => row.date('filedOn'), more: (row) => lines(row.text('receiver')) },
  ],
};

export const employerRemarks: RecordSpec = {
  key: 'employerRemarks',
  papers: 'employer_remark',
  heading: 'Nhận xét của cơ quan, đơn vị',
  note: 'mục 38',
  noun: 'nhận xét',
  none: 'Chưa có nhận xét nào.',
  fields: [
    day('remarkedOn', 'Ngày nhận xét', { required: true }),
    text('organisationName', 'Cơ quan, đơn vị'),
    text('signer', 'Người ký'),
    { key: 'remark', label: 'Nhận xét, đánh giá', kind: 'long', required: true, isWide: true },
  ],
  columns: [
    { head: 'Ngày', isNarrow: true, main: (row) => row.date('remarkedOn') },
    {
      head: 'Nhận xét',
      isName: true,
      main: (row) => row.text('remark'),
      more: (row) => lines(joined(row.text('signer'), row.text('organisationName'))),
    },
  ],
};
