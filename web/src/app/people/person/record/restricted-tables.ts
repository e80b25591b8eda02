import { sexNames } from '@hr/domain';
import { joined, lines, RecordSpec, worded } from './record-spec';
import { day, since, text } from './table-fields';

export const health: RecordSpec = {
  key: 'health',
  papers: 'health',
  heading: 'Sức khỏe',
  note: 'mục 31',
  noun: 'tình trạng sức khỏe',
  none: 'Chưa ghi tình trạng sức khỏe.',
  restricted: 'HEALTH',
  isSingle: true,
  fields: [
    since('checkedOn', 'Ngày khám'),
    text('status', 'Tình trạng sức khỏe'),
    { key: 'heightCm', label: 'Chiều cao (cm)', kind: 'decimal' },
    { key: 'weightKg', label: 'Cân nặng (kg)', kind: 'decimal' },
    {
      key: 'bloodGroup',
      label: 'Nhóm máu',
      kind: 'choice',
      choices: ['A', 'B', 'AB', 'O', 'A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-'].map((code) => ({
        code,
        label: code,
      })),
    },
    text('disability', 'Khuyết tật', { isWide: true }),
  ],
  columns: [
    { head: 'Ngày khám', isNarrow: true, main: (row) => row.date('checkedOn') },
    {
      head: 'Tình trạng',
      isName: true,
      main: (row) => row.text('status'),
      more: (row) => lines(worded('khuyết tật:', row.text('disability'))),
    },
    {
      head: 'Thể chất',
      main: (row) =>
        joined(
          row.text('heightCm') && `${row.decimal('heightCm')} cm`,
          row.text('weightKg') && `${row.decimal('weightKg')} kg`,
        ),
      more: (row) => lines(worded('nhóm máu', row.text('bloodGroup'))),
    },
  ],
};

export const historyStatements: RecordSpec = {
  key: 'historyStatements',
  papers: 'history_statement',
  heading: 'Lịch sử bản thân',
  note: 'mục 34',
  noun: 'lời khai lịch sử bản thân',
  none: 'Không khai nội dung nào.',
  restricted: 'HISTORY',
  fields: [
    {
      key: 'kind',
      label: 'Mục',
      kind: 'choice',
      required: true,
      choices: [
        { code: 'ARREST', label: '34.1. Bị bắt, bị tù' },
        { code: 'OLD_REGIME', label: '34.2. Làm việc cho chế độ cũ' },
        { code: 'FOREIGN', label: '34.3. Quan hệ với tổ chức nước ngoài' },
      ],
    },
    since('startedOn', 'Từ'),
    since('endedOn', 'Đến'),
    text('organisationName', 'Cơ quan, tổ chức, đơn vị'),
    text('title', 'Chức danh, công việc'),
    text('place', 'Nơi, trụ sở'),
    text('declaredTo', 'Đã khai báo cho ai, những vấn đề gì', { isWide: true }),
    { key: 'statement', label: 'Nội dung khai', kind: 'long', isWide: true },
  ],
  columns: [
    { head: 'Thời gian', isNarrow: true, main: (row) => row.span('startedOn', 'endedOn') },
    {
      head: 'Nội dung',
      isName: true,
      main: (row) => row.name('kind'),
      more: (row) =>
        lines(
          joined(row.text('title'), row.text('organisationName'), row.text('place')),
          row.text('statement'),
          worded('đã khai báo:', row.text('declaredTo')),
        ),
    },
  ],
};

export const disciplines: RecordSpec = {
  key: 'disciplines',
  papers: 'discipline',
  heading: 'Kỷ luật',
  note: 'mục 35.2',
  noun: 'kỷ luật',
  none: 'Không có kỷ luật nào.',
  restricted: 'DISCIPLINE',
  fields: [
    {
      key: 'formCode',
      label: 'Hình thức kỷ luật',
      kind: 'code',
      list: 'disciplines',
      required: true,
      takesClosed: true,
    },
    text('number', 'Số quyết định'),
    day('decidedOn', 'Ngày quyết định'),
    text('issuer', 'Cơ quan quyết định'),
    day('from', 'Từ ngày', { required: true }),
    day('to', 'Đến hết ngày'),
    { key: 'isWrongful', label: 'Bị kỷ luật oan, sai', kind: 'tick' },
    text('behaviour', 'Hành vi vi phạm chính', { isWide: true }),
    text('note', 'Ghi chú', { isWide: true }),
  ],
  columns: [
    { head: 'Thời gian', isNarrow: true, main: (row) => row.span('from', 'to') },
    {
      head: 'Hình thức',
      isName: true,
      main: (row) => row.name('formCode'),
      tag: (row) => (row.is('isWrongful') ? 'oan, sai' : ''),
      more: (row) => lines(row.text('behaviour'), row.text('note')),
    },
    { head: 'Căn cứ', main: (row) => row.ground() },
  ],
};

export const familyMembers: RecordSpec = {
  key: 'familyMembers',
  papers: 'family_member',
  heading: 'Quan hệ gia đình',
  note: 'mục 36.1, 36.2',
  noun: 'người thân',
  none: 'Chưa khai người thân nào.',
  restricted: 'FAMILY',
  fresh: { side: 'SELF' },
  fields: [
    {
      key: 'side',
      label: 'Bên',
      kind: 'choice',
      required: true,
      choices: [
        { code: 'SELF', label: '36.1. Bản thân' },
        { code: 'SPOUSE', label: '36.2. Bên vợ hoặc chồng' },
      ],
    },
    { key: 'relationCode', label: 'Mối quan hệ', kind: 'code', list: 'family_relations', required: true },
    text('fullName', 'Họ và tên', { required: true }),
    {
      key: 'sex',
      label: 'Giới tính',
      kind: 'choice',
      choices: Object.entries(sexNames).map(([code, label]) => ({ code, label })),
    },
    since('birthDate', 'Năm sinh'),
    text('homePlace', 'Quê quán'),
    text('occupation', 'Nghề nghiệp'),
    text('post', 'Chức danh, chức vụ'),
    text('workplace', 'Đơn vị công tác, học tập'),
    text('residence', 'Nơi ở'),
    { key: 'isDeceased', label: 'Đã mất', kind: 'tick' },
    {
      key: 'isFormer',
      label: 'Đã ly hôn',
      kind: 'tick',
      isAsked: ({ relationCode }) => ['VO', 'CHONG'].includes(relationCode ?? ''),
    },
    { key: 'isAbroad', label: 'Thân nhân ở nước ngoài', kind: 'tick' },
    text('country', 'Nước', {
      isAsked: ({ isAbroad }: Readonly<Record<string, string>>) => isAbroad === '1',
    }),
    text('memberships', 'Thành viên các tổ chức chính trị - xã hội', { isWide: true }),
    text('oldRegime', 'Làm việc cho chế độ cũ', { isWide: true }),
    text('convictions', 'Tiền án, tiền sự', { isWide: true }),
    text('note', 'Ghi chú', { isWide: true }),
  ],
  columns: [
    {
      head: 'Quan hệ',
      isNarrow: true,
      main: (row) => row.name('relationCode'),
      more: (row) => lines(row.text('side') === 'SPOUSE' ? 'bên vợ, chồng' : ''),
    },
    {
      head: 'Họ và tên',
      isName: true,
      main: (row) => row.text('fullName'),
      tag: (row) =>
        joined(
          row.is('isDeceased') ? 'đã mất' : '',
          row.is('isFormer') ? 'đã ly hôn' : '',
          row.is('isAbroad') ? 'ở nước ngoài' : '',
        ),
      more: (row) => lines(worded('sinh', row.date('birthDate')), worded('quê', row.text('homePlace'))),
    },
    {
      head: 'Nghề nghiệp, nơi ở',
      main: (row) => joined(row.text('occupation'), row.text('post'), row.text('workplace')),
      more: (row) =>
        lines(
          joined(row.text('residence'), row.text('country')),
          row.text('memberships'),
          worded('chế độ cũ:', row.text('oldRegime')),
          worded('tiền án, tiền sự:', row.text('convictions')),
          row.text('note'),
        ),
    },
  ],
};

export const familyEconomies: RecordSpec = {
  key: 'familyEconomies',
  papers: 'family_economy',
  heading: 'Kinh tế gia đình',
  note: 'mục 37.3, không thay bản kê khai tài sản',
  noun: 'bản khai kinh tế gia đình',
  none: 'Chưa khai.',
  restricted: 'ECONOMY',
  fields: [
    day('declaredOn', 'Ngày khai', { required: true }),
    text('salaryIncome', 'Nguồn thu nhập: lương'),
    text('otherIncome', 'Nguồn thu nhập khác'),
    text('houseGranted', 'Nhà được cấp, thuê', {
      isWide: true,
      hint: 'Loại nhà, diện tích, giấy chứng nhận',
    }),
    text('houseBought', 'Nhà tự mua, xây', { isWide: true, hint: 'Loại nhà, diện tích, giấy chứng nhận' }),
    text('landGranted', 'Đất được cấp', { isWide: true, hint: 'Diện tích, giấy chứng nhận' }),
    text('landBought', 'Đất tự mua', { isWide: true, hint: 'Diện tích, giấy chứng nhận' }),
    text('businessLand', 'Đất sản xuất, kinh doanh', { isWide: true }),
  ],
  columns: [
    { head: 'Ngày khai', isNarrow: true, isName: true, main: (row) => row.date('declaredOn') },
    {
      head: 'Thu nhập',
      main: (row) => worded('lương:', row.text('salaryIncome')),
      more: (row) => lines(worded('khác:', row.text('otherIncome'))),
    },
    {
      head: 'Nhà, đất',
      main: (row) => worded('nhà được cấp, thuê:', row.text('houseGranted')),
      more: (row) =>
        lines(
          worded('nhà tự mua, xây:', row.text('houseBought')),
          worded('đất được cấp:', row.text('landGranted')),
          worded('đất tự mua:', row.text('landBought')),
          worded('đất sản xuất, kinh doanh:', row.text('businessLand')),
        ),
    },
  ],
};

/** By section, in the order of the form. */
export const restrictedTables = {
  HEALTH: health,
  HISTORY: historyStatements,
  DISCIPLINE: disciplines,
  FAMILY: familyMembers,
  ECONOMY: familyEconomies,
};
