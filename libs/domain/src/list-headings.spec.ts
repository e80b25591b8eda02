import { listFieldLabels, listFields } from './list-fields';
import { headingKey, recogniseHeading, recogniseHeadings } from './list-headings';

describe('recogniseHeading', () => {
  it.each([
    [['Stt'], 'ordinal'],
    [['STT'], 'ordinal'],
    [['Họ và tên'], 'fullName'],
    [['HỌ VÀ TÊN'], 'fullName'],
    [['Họ và tên'.normalize('NFD')], 'fullName'],
    [['Họ\nvà\ntên'], 'fullName'],
    [['  Họ   tên '], 'fullName'],
    [['Ngày tháng năm sinh', 'Nam'], 'birthMale'],
    [['Ngày, tháng, năm sinh', 'Nữ'], 'birthFemale'],
    [['Năm sinh', 'Nam'], 'birthMale'],
    [['Ngày tháng năm sinh (Nam)'], 'birthMale'],
    [['Ngày tháng năm sinh', 'Ngày tháng năm sinh'], 'birthDate'], // merged over both rows
    [['Ngày sinh (dd/mm/yyyy)'], 'birthDate'],
    [['Giới tính', ''], 'sex'],
    [['Chức vụ hoặc chức danh công tác'], 'title'],
    [['Chức vụ'], 'title'],
    [['Cơ quan, đơn vị đang làm việc'], 'organisationName'],
    [['Thời gian giữ ngạch (kể cả ngạch tương đương)'], 'gradeHeldSince'],
    [['Thời gian giữ chức vụ, chức danh'], 'titleHeldSince'],
    [['Mức lương hiện hưởng', 'Hệ số lương'], 'coefficient'],
    [['Mức lương hiện hưởng', 'Mã số ngạch hiện giữ'], 'gradeCode'],
    [['Mức lương hiện hưởng', 'Bậc lương hiện hưởng'], 'step'],
    [['Phụ cấp', 'Chức vụ'], 'allowancePost'],
    [['Phụ cấp', 'Trách nhiệm'], 'allowanceResponsibility'],
    [['Phụ cấp', 'Khu vực'], 'allowanceRegion'],
    [['Phụ cấp', 'Phụ cấp vượt khung'], 'allowanceOverScale'],
    [['Phụ cấp', 'Vượt khung'], 'allowanceOverScale'],
    [['Phụ cấp', 'Tổng phụ cấp theo phần trăm'], 'allowancePercentTotal'],
    [['Phụ cấp', 'Tổng phụ cấp theo %'], 'allowancePercentTotal'],
    [['Ghi chú'], 'note'],
    [['Số CCCD'], 'citizenId'],
    [['Số định danh'], 'citizenId'],
    [['CCCD', 'Ngày cấp'], 'citizenIdIssuedOn'],
    [['Trình độ', 'Chuyên môn'], 'education'],
    [['Trình độ chuyên môn'], 'education'],
    [['Chia theo trình độ đào tạo', 'Tin học'], 'it'],
    [['Trình độ', 'LLCT'], 'politicalTheory'],
    [['Dân tộc'], 'ethnic'],
    [['Ngày vào Đảng', 'Chính thức'], 'partyOfficialOn'],
    [['Đảng viên', 'Ngày chính thức'], 'partyOfficialOn'],
    // Not guessed.
    [['Nam'], undefined],
    [['Phụ cấp', 'Kiêm nhiệm'], undefined],
    [['Phụ cấp', 'Chức danh'], undefined],
    [['Vợ hoặc chồng', 'Họ và tên'], undefined],
    [['Trình độ', 'Ngày cấp'], undefined],
    [['Thẻ đảng viên', 'Ngày cấp'], undefined],
    [['Thông tin chung', 'Trình độ', 'Tin học'], 'it'],
    [['Họ và tên vợ (chồng)'], undefined],
    [['Hoa hồng'], undefined],
    [[''], undefined],
    [[], undefined],
  ])('%j is %s', (path, field) => expect(recogniseHeading(path)).toBe(field));

  it('knows every field by the label our own screens and template print', () => {
    const found = listFields.map((field) => [field, recogniseHeading([listFieldLabels[field]])]);
    expect(found).toEqual(listFields.map((field) => [field, field]));
  });
});

it('makes one key of all spellings of a heading', () => {
  const spellings = ['Hệ số lương', 'HỆ SỐ LƯƠNG', 'Hệ số\nlương', 'Hệ số lương (1)', ' hệ  số lương: '];
  expect(new Set(spellings.flatMap((s) => [headingKey(s), headingKey(s.normalize('NFD'))]))).toEqual(
    new Set(['he so luong']),
  );
});

describe('recogniseHeadings', () => {
  const top = ['Stt', 'Họ và tên', 'Ngày tháng năm sinh', '', 'Phụ cấp', '', 'Ghi chú'];
  const bottom = ['', '', 'Nam', 'Nữ', 'Chức vụ', 'Khu vực', ''];
  const expected = [
    'ordinal',
    'fullName',
    'birthMale',
    'birthFemale',
    'allowancePost',
    'allowanceRegion',
    'note',
  ];

  it('joins two rows whose merged cells were not expanded', () => {
    expect(recogniseHeadings([top, bottom]).columns.map(({ field }) => field)).toEqual(expected);
  });

  it('joins two rows whose merged cells were expanded', () => {
    const expandedTop = [
      'Stt',
      'Họ và tên',
      'Ngày tháng năm sinh',
      'Ngày tháng năm sinh',
      'Phụ cấp',
      'Phụ cấp',
      'Ghi chú',
    ];
    const expandedBottom = ['Stt', 'Họ và tên', 'Nam', 'Nữ', 'Chức vụ', 'Khu vực', 'Ghi chú'];
    const headings = recogniseHeadings([expandedTop, expandedBottom]);
    expect(headings.columns.map(({ field }) => field)).toEqual(expected);
    expect(headings.columns[2]?.heading).toBe('Ngày tháng năm sinh / Nam');
    expect(headings.layoutKey).toBe(recogniseHeadings([top, bottom]).layoutKey);
  });

  it('reports what it does not know and what stands twice', () => {
    const headings = recogniseHeadings([['Họ và tên', 'Số giày', '', 'Họ tên', null, 7]]);
    expect(headings.unknown.map(({ index, heading }) => [index, heading])).toEqual([
      [1, 'Số giày'],
      [5, '7'],
    ]);
    expect(headings.repeated.map(({ index }) => index)).toEqual([3]);
    expect(headings.layoutKey).toBe('0:ho va ten|1:so giay|3:ho ten|5:7');
  });
});
