import { FieldSpec } from '../../../fields/field-spec';
import { joined, lines, RecordSpec, worded } from './record-spec';

const day = (key: string, label: string, more: object = {}): FieldSpec => ({
  key,
  label,
  kind: 'date',
  exact: true,
  pivot: 70,
  ...more,
});
const since = (key: string, label: string): FieldSpec => ({ key, label, kind: 'date' });
const text = (key: string, label: string, more: object = {}): FieldSpec => ({
  key,
  label,
  kind: 'text',
  ...more,
});
const year: FieldSpec = { key: 'year', label: 'Năm', kind: 'whole', required: true };
const span: readonly FieldSpec[] = [
  day('from', 'Từ ngày', { required: true }),
  day('to', 'Đến hết ngày', { hint: 'Để trống nếu đến nay' }),
];
const decisionNumber: readonly FieldSpec[] = [
  text('number', 'Số quyết định'),
  day('decidedOn', 'Ngày quyết định'),
  text('issuer', 'Cơ quan quyết định'),
];

export const recruitments: RecordSpec = {
  key: 'recruitments',
  heading: 'Các lần tuyển dụng',
  note: 'mục 13, quyết định tuyển dụng',
  noun: 'lần tuyển dụng',
  none: 'Chưa ghi lần tuyển dụng nào.',
  fields: [
    {
      key: 'method',
      label: 'Phương thức',
      kind: 'choice',
      required: true,
      choices: [
        { code: 'THI_TUYEN', label: 'Thi tuyển' },
        { code: 'XET_TUYEN', label: 'Xét tuyển' },
        { code: 'TIEP_NHAN', label: 'Tiếp nhận' },
      ],
    },
    text('examPeriod', 'Kỳ thi, kỳ xét'),
    ...decisionNumber,
    text('positionName', 'Vị trí tuyển dụng'),
    {
      key: 'gradeCode',
      label: 'Ngạch, chức danh nghề nghiệp',
      kind: 'code',
      list: 'grades',
      takesClosed: true,
    },
    day('startsOn', 'Ngày nhận việc'),
    text('sourceName', 'Nguồn tuyển dụng'),
    { key: 'priorityPoints', label: 'Điểm ưu tiên', kind: 'decimal' },
    text('note', 'Ghi chú', { isWide: true }),
  ],
  columns: [
    { head: 'Nhận việc', isNarrow: true, main: (row) => row.date('startsOn') },
    {
      head: 'Phương thức, vị trí',
      isName: true,
      main: (row) => joined(row.name('method'), row.text('examPeriod')),
      more: (row) =>
        lines(
          joined(row.text('positionName'), row.name('gradeCode')),
          worded('nguồn:', row.text('sourceName')),
        ),
    },
    { head: 'Căn cứ', main: (row) => row.ground() },
  ],
};

export const unionMemberships: RecordSpec = {
  key: 'unionMemberships',
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

export const successionPlans: RecordSpec = {
  key: 'successionPlans',
  heading: 'Quy hoạch',
  note: 'mục 24',
  noun: 'quy hoạch',
  none: 'Chưa được quy hoạch chức danh nào.',
  fields: [
    text('postTitle', 'Chức danh quy hoạch', { required: true }),
    text('organisationName', 'Cơ quan, đơn vị'),
    text('levelName', 'Cấp quản lý'),
    text('term', 'Nhiệm kỳ', { required: true, hint: 'Dạng 2026-2031' }),
    { key: 'isCarriedOver', label: 'Quy hoạch chuyển tiếp', kind: 'tick' },
    ...decisionNumber,
    day('enteredOn', 'Vào quy hoạch từ', { required: true }),
    day('leftOn', 'Ra khỏi quy hoạch'),
    text('leaveReason', 'Lý do ra', {
      isAsked: ({ leftOn }: Readonly<Record<string, string>>) => Boolean(leftOn),
    }),
  ],
  columns: [
    { head: 'Nhiệm kỳ', isShort: true, main: (row) => row.text('term').replace('-', '–') },
    {
      head: 'Chức danh',
      isName: true,
      main: (row) => row.text('postTitle'),
      tag: (row) => (row.text('leftOn') ? 'đã ra' : row.is('isCarriedOver') ? 'chuyển tiếp' : ''),
      more: (row) =>
        lines(
          joined(row.text('organisationName'), row.text('levelName')),
          worded('lý do ra:', row.text('leaveReason')),
        ),
    },
    { head: 'Thời gian', isNarrow: true, main: (row) => row.span('enteredOn', 'leftOn') },
    { head: 'Căn cứ', main: (row) => row.ground() },
  ],
};

export const partyPosts: RecordSpec = {
  key: 'partyPosts',
  heading: 'Chức vụ Đảng',
  note: 'mục 26, 27',
  noun: 'chức vụ Đảng',
  none: 'Chưa giữ chức vụ Đảng.',
  fields: [
    text('title', 'Chức vụ Đảng', { required: true }),
    text('organisationName', 'Tổ chức Đảng'),
    since('startedOn', 'Từ'),
    since('endedOn', 'Đến'),
    { key: 'isConcurrent', label: 'Kiêm nhiệm', kind: 'tick' },
  ],
  columns: [
    { head: 'Thời gian', isNarrow: true, main: (row) => row.span('startedOn', 'endedOn') },
    {
      head: 'Chức vụ',
      isName: true,
      main: (row) => row.text('title'),
      tag: (row) => (row.is('isConcurrent') ? 'kiêm nhiệm' : ''),
      more: (row) => lines(row.text('organisationName')),
    },
  ],
};

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

export const workHistory: RecordSpec = {
  key: 'workHistory',
  heading: 'Quá trình đã khai',
  note: 'mục 33, trước và ngoài các vị trí ghi ở trên',
  noun: 'quá trình đã khai',
  none: 'Chưa khai quá trình nào khác.',
  fields: [
    since('startedOn', 'Từ'),
    since('endedOn', 'Đến'),
    text('organisationName', 'Cơ quan, đơn vị, tổ chức', { required: true }),
    text('title', 'Chức danh, chức vụ, công việc'),
    text('place', 'Nơi làm việc'),
    text('note', 'Ghi chú', { isWide: true }),
  ],
  columns: [
    { head: 'Thời gian', isNarrow: true, main: (row) => row.span('startedOn', 'endedOn') },
    {
      head: 'Công việc, đơn vị',
      isName: true,
      main: (row) => row.text('title') || row.text('organisationName'),
      more: (row) =>
        lines(joined(row.text('title') && row.text('organisationName'), row.text('place')), row.text('note')),
    },
  ],
};

export const evaluations: RecordSpec = {
  key: 'evaluations',
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
