import { positionListHead, readLevels, readPositionRow } from './position-list';

const groups = new Map([
  ['LDQL', 'Lãnh đạo, quản lý'],
  ['NVCN', 'Nghiệp vụ chuyên ngành'],
  ['CMNV', 'Chuyên môn, nghiệp vụ'],
  ['CMDC', 'Chuyên môn dùng chung'],
]);

describe('headings of a list of positions', () => {
  it('are told without accents, in any order', () => {
    expect(positionListHead(['TT', 'Tên vị trí việc làm *', 'Ngạch', 'Nhóm', 'Biên chế'])).toEqual({
      name: 1,
      levels: 2,
      group: 3,
      planned: 4,
    });
  });
  it('are not a title line', () => {
    expect(positionListHead(['DANH SÁCH VỊ TRÍ VIỆC LÀM NĂM 2026'])).toBeNull();
  });
});

describe('levels', () => {
  it.each([
    ['CVC, CV', ['CVC', 'CV']],
    ['Chuyên viên chính và tương đương', ['CVC']],
    ['chuyen vien cao cap', ['CVCC']],
    ['bậc 3-5', ['BAC5', 'BAC4', 'BAC3']],
    ['4', ['BAC4']],
    ['3, 4', ['BAC3', 'BAC4']],
    ['', []],
    ['hạng lạ', null],
  ])('%s', (text, levels) => {
    expect(readLevels(text)).toEqual(levels);
  });
});

describe('a row', () => {
  const head = { name: 0, group: 1, levels: 2, planned: 3, regime: 4 };
  it('becomes a position', () => {
    const { row, faults } = readPositionRow(head, ['Kế toán viên', 'chuyên môn dùng', 'CV', 2, ''], groups);
    expect(faults).toEqual([]);
    expect(row).toMatchObject({
      name: 'Kế toán viên',
      groupCode: 'CMDC',
      regime: 'CC',
      levelCodes: ['CV'],
      planned: 2,
    });
  });
  it('takes career levels for a public employee', () => {
    expect(readPositionRow(head, ['Bác sĩ', 'CMNV', 'bậc 3-5', '40', ''], groups).row).toMatchObject({
      regime: 'VC',
    });
  });
  it('says of each cell what is wrong with it', () => {
    const { row, faults } = readPositionRow(head, ['', 'Nhóm lạ', 'CV', 'hai', 'viên chức'], groups);
    expect(row).toBeNull();
    expect(faults.map(({ column }) => column)).toEqual(['name', 'levels', 'group', 'planned']);
  });
  it('is not guessed where the beginning of a group fits two', () => {
    expect(readPositionRow(head, ['A', 'chuyên môn', 'CV', 1, ''], groups).faults).toMatchObject([
      { column: 'group' },
    ]);
  });
});
