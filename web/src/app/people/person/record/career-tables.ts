import { joined, lines, RecordSpec, worded } from './record-spec';
import { day, decisionNumber, since, text } from './table-fields';

export const recruitments: RecordSpec = {
  key: 'recruitments',
  papers: 'recruitment',
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

export const workHistory: RecordSpec = {
  key: 'workHistory',
  papers: 'work_history',
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

export const successionPlans: RecordSpec = {
  key: 'successionPlans',
  papers: 'succession_plan',
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
  papers: 'party_post',
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
