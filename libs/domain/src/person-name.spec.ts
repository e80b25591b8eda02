import {
  capitaliseFormName,
  checkName,
  compareNames,
  initials,
  normaliseName,
  searchKey,
  splitName,
} from './person-name';

describe('person names', () => {
  it.each([
    ['  Nguyễn   Thị\u00a0Thu  An ', 'Nguyễn Thị Thu An'],
    ['Nguyễn Thị Hoà'.normalize('NFD'), 'Nguyễn Thị Hoà'],
    ['LÊ\tvăn\nTám', 'LÊ văn Tám'],
    ['\ufeffĐỗ An', 'Đỗ An'],
    ['', ''],
  ])('normalises %p to %p', (typed, stored) => expect(normaliseName(typed)).toBe(stored));

  it.each([
    ['Nguyễn Thị Thu An', 'Nguyễn', 'Thị Thu', 'An'],
    ['Trần An', 'Trần', '', 'An'],
    ['An', '', '', 'An'],
    ['', '', '', ''],
    ['Lê  Văn Tám', 'Lê', 'Văn', 'Tám'],
  ])('splits %p', (name, family, middle, given) =>
    expect(splitName(name)).toEqual({ family, middle, given }),
  );

  it.each([
    ['Đỗ Thị Hoà', 'do thi hoa'],
    ['Đỗ Thị Hòa', 'do thi hoa'],
    ['ĐỖ THỊ HÒA'.normalize('NFD'), 'do thi hoa'],
    ['Nguyễn Thuỳ Dương', 'nguyen thuy duong'],
    ["Điểu K'Ré", "dieu k're"],
    ['Y Blốk Êban', 'y blok eban'],
    ['092175004417', '092175004417'],
  ])('%p is searched as %p', (name, key) => expect(searchKey(name)).toBe(key));

  it('brings every Vietnamese letter to its base letter, as unaccent() does', () => {
    const letters: [string, string][] = [
      ['àáảãạăằắẳẵặâầấẩẫậ', 'a'],
      ['èéẻẽẹêềếểễệ', 'e'],
      ['ìíỉĩị', 'i'],
      ['òóỏõọôồốổỗộơờớởỡợ', 'o'],
      ['ùúủũụưừứửữự', 'u'],
      ['ỳýỷỹỵ', 'y'],
      ['đ', 'd'],
    ];
    for (const [accented, base] of letters) {
      const all = accented + accented.toUpperCase();
      expect(searchKey(all)).toBe(base.repeat(all.length));
      expect(searchKey(all.normalize('NFD'))).toBe(base.repeat(all.length));
    }
  });

  it.each([
    ['Nguyễn Thị Thu An', 'TA'],
    ['Lê Đạt', 'LĐ'],
    ['an', 'A'],
    ['', ''],
  ])('initials of %p are %p', (name, letters) => expect(initials(name)).toBe(letters));

  it('prints the form name in capitals', () => {
    expect(capitaliseFormName(' Nguyễn  Thị Đượm ')).toBe('NGUYỄN THỊ ĐƯỢM');
  });

  it.each([
    ['Nguyễn Văn An', []],
    ["Điểu K'Ré", []],
    ['Nguyễn Văn An'.normalize('NFD'), []],
    ['Nguyễn Văn An 2', ['NAME_HAS_DIGITS']],
    ['NguyÔn V¨n An', ['NAME_HAS_ODD_CHARACTERS']],
    ['An', ['NAME_SINGLE_WORD']],
  ])('checks %p', (name, codes) => {
    const found = checkName(name);
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('sorts by given, family, then middle name, the Vietnamese way', () => {
    const names = [
      'Trần Thị Bình',
      'Nguyễn Văn Ân',
      'Lê Văn An',
      'Đỗ Văn An',
      'Dương Văn An',
      'Lê Thị An',
      'Lý Ánh',
    ];
    const sorted = names.map(splitName).sort(compareNames);
    expect(
      sorted.map(({ family, middle, given }) => [family, middle, given].filter(Boolean).join(' ')),
    ).toEqual([
      'Dương Văn An',
      'Đỗ Văn An',
      'Lê Thị An',
      'Lê Văn An',
      'Lý Ánh',
      'Nguyễn Văn Ân',
      'Trần Thị Bình',
    ]);
  });
});
