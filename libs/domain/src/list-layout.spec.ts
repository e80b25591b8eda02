import type { ListCell } from './list-headings';
import {
  findHeaderRows,
  groupName,
  isBlankRow,
  isNumberingRow,
  isSignatureRow,
  isTotalRow,
} from './list-layout';

const title = 'BÁO CÁO DANH SÁCH VÀ TIỀN LƯƠNG CÔNG CHỨC TỪ CẤP HUYỆN TRỞ LÊN';
const person: ListCell[] = [
  1,
  'Nguyễn Văn An',
  { date: '1975-03-01' },
  null,
  'Chuyên viên',
  'Sở Nội vụ',
  '01/2010',
  3.66,
  '01.003',
  null,
  null,
  null,
  null,
  null,
  null,
];
const bm03: ListCell[][] = [
  ['BM03/BNV', null, null, null, null, null, null, null, null, null, null, null, null, null, null],
  Array<string>(15).fill(title),
  ['(Kèm theo Công văn số 12/SNV ngày 05 tháng 01 năm 2026)'],
  [],
  [
    'Stt',
    'Họ và tên',
    'Ngày tháng năm sinh',
    'Ngày tháng năm sinh',
    'Chức vụ hoặc chức danh công tác',
    'Cơ quan, đơn vị đang làm việc',
    'Thời gian giữ ngạch (kể cả ngạch tương đương)',
    'Mức lương hiện hưởng',
    'Mức lương hiện hưởng',
    'Phụ cấp',
    'Phụ cấp',
    'Phụ cấp',
    'Phụ cấp',
    'Phụ cấp',
    'Ghi chú',
  ],
  [
    'Stt',
    'Họ và tên',
    'Nam',
    'Nữ',
    'Chức vụ hoặc chức danh công tác',
    'Cơ quan, đơn vị đang làm việc',
    'Thời gian giữ ngạch (kể cả ngạch tương đương)',
    'Hệ số lương',
    'Mã số ngạch hiện giữ',
    'Chức vụ',
    'Trách nhiệm',
    'Khu vực',
    'Phụ cấp vượt khung',
    'Tổng phụ cấp theo phần trăm',
    'Ghi chú',
  ],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  person,
];

describe('findHeaderRows', () => {
  it('finds the two header rows of BM03/BNV under its titles, and the data under the numbering row', () => {
    const layout = findHeaderRows(bm03);
    expect(layout).toMatchObject({ headerFirst: 4, headerLast: 5, dataFrom: 7 });
    expect(layout?.headings.columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'fullName',
      'birthMale',
      'birthFemale',
      'title',
      'organisationName',
      'gradeHeldSince',
      'coefficient',
      'gradeCode',
      'allowancePost',
      'allowanceResponsibility',
      'allowanceRegion',
      'allowanceOverScale',
      'allowancePercentTotal',
      'note',
    ]);
    expect(layout?.headings.unknown).toEqual([]);
  });

  it('finds a header over three rows', () => {
    const layout = findHeaderRows([
      ['TT', 'Họ và tên', 'Trình độ', null, null],
      [null, null, 'Trình độ đào tạo', null, 'Tin học'],
      [null, null, 'Chuyên môn', 'Chính trị', null],
      [1, 'Nguyễn Văn An', 'Đại học', 'Trung cấp', 'B'],
    ]);
    expect(layout).toMatchObject({ headerFirst: 0, headerLast: 2, dataFrom: 3 });
    expect(layout?.headings.columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'fullName',
      'education',
      'politicalTheory',
      'it',
    ]);
  });

  it('takes one row when one is enough, with data at once below', () => {
    const layout = findHeaderRows([
      ['Họ và tên', 'Ngày sinh', 'Số CCCD'],
      ['Lê Văn Tám', '1975', '092075001234'],
    ]);
    expect(layout).toMatchObject({ headerFirst: 0, headerLast: 0, dataFrom: 1 });
  });

  it('finds none where there is none', () => {
    expect(findHeaderRows([])).toBeUndefined();
    expect(findHeaderRows([[title], ['Nguyễn Văn An', 1975]])).toBeUndefined();
    expect(findHeaderRows([['Họ và tên', 'Số giày']])).toBeUndefined();
    expect(findHeaderRows([['Ngày sinh', 'Dân tộc']])).toBeUndefined();
  });
});

it.each([
  [[1, 2, 3, 4], true],
  [['(1)', '(2)', '(3)'], true],
  [['A', 'B', 1, 2, 3], true],
  [['1', '2', '3=4+5', '4', '5'], true],
  [[null, 1, 2, 3, ''], true],
  [person, false],
  [[1, 'Nguyễn Văn An', 3], false],
  [[3, 2, 1], false],
  [[1, 2], false],
])('numbering row %j: %p', (cells, expected) => expect(isNumberingRow(cells as ListCell[])).toBe(expected));

it.each([
  [['Tổng cộng', null, 12], true],
  [[null, 'TỔNG SỐ: 12 người'], true],
  [[null, 'Tổng cộng'.normalize('NFD')], true],
  [['', 'Cộng', 3], true],
  [['Tổng cộng danh sách có 12 người'], true],
  [['Tong cong'], true],
  [[12, 'Tống Công', '1975'], false],
  [[12, 'Tống Văn Cộng', '1975'], false],
  [[12, 'Cộng Văn Hòa', '1975'], false],
  [[], false],
])('total row %j: %p', (cells, expected) => expect(isTotalRow(cells as ListCell[])).toBe(expected));

it.each([
  [['Cần Thơ, ngày 05 tháng 01 năm 2026'], true],
  [[null, 'Cần Thơ, ngày     tháng     năm 2026'], true],
  [['Người lập bảng', null, 'Thủ trưởng đơn vị'], true],
  [['NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC'], true],
  [['(Ký tên, đóng dấu)'], true],
  [['TM. ỦY BAN NHÂN DÂN'], true],
  [person, false],
  [[5, 'Lê Thị Ký', '1980', null, 'Giám đốc', 'Sở Y tế'], false],
  [[], false],
])('signature row %j: %p', (cells, expected) => expect(isSignatureRow(cells as ListCell[])).toBe(expected));

it.each([
  [['I', 'Văn phòng Sở', null], 'Văn phòng Sở'],
  [['II.', 'Thanh tra'], 'Thanh tra'],
  [['A', 'Khối hành chính'], 'Khối hành chính'],
  [['I. Văn phòng Sở'], 'Văn phòng Sở'],
  [['Phòng Công chức, viên chức', 'Phòng Công chức, viên chức', ''], 'Phòng Công chức, viên chức'],
  [['Nguyễn Văn An'], undefined],
  [[1, 'Nguyễn Văn An'], undefined],
  [person, undefined],
  [[], undefined],
])('group row %j names %p', (cells, expected) => expect(groupName(cells as ListCell[])).toBe(expected));

it('knows a blank row by its cells', () => {
  expect(isBlankRow([null, undefined, '', '  ', '\u00a0'])).toBe(true);
  expect(isBlankRow([null, 0])).toBe(false);
});
