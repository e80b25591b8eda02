import { parsePartialDate } from './parse-partial-date';
import { sayViolation } from './violation';

const today = '2026-11-22';
const read = (text: string, pivot?: number) => {
  const reading = parsePartialDate(text, { today, pivot });
  return reading.ok ? reading.value : reading.code;
};

describe('parsePartialDate', () => {
  it.each([
    ['01/03/1975', '1975-03-01'],
    ['1/3/1975', '1975-03-01'],
    ['1/3/75', '1975-03-01'],
    ['01.03.1975', '1975-03-01'],
    ['01-03-1975', '1975-03-01'],
    ['01–03–1975', '1975-03-01'],
    ['01,03,1975', '1975-03-01'],
    ['01 03 1975', '1975-03-01'],
    ['1975-03-01', '1975-03-01'],
    ['1975/3/1', '1975-03-01'],
    ['  01 / 03 / 1975  ', '1975-03-01'],
    ['\u00a001/03/1975\u00a0', '1975-03-01'],
    ["'01/03/1975", '1975-03-01'],
    ['1975-03-01T00:00:00.000Z', '1975-03-01'],
    ['1975-03-01 00:00:00', '1975-03-01'],
    ['ngày 01 tháng 3 năm 1975', '1975-03-01'],
    ['Ngày 01 tháng 3 năm 1975'.normalize('NFD'), '1975-03-01'],
    ['01031975', '1975-03-01'],
    ['1031975', '1975-03-01'], // Excel dropped the zero
    ['19750301', '1975-03-01'],
    ['20021975', '1975-02-20'], // 2002-19-75 does not exist
    ['20101012', '2010-10-12'], // 20/10/1012 is no date of ours
    ['010375', '1975-03-01'],
    ['03/1975', '1975-03'],
    ['3/1975', '1975-03'],
    ['3-1975', '1975-03'],
    ['1975-03', '1975-03'],
    ['031975', '1975-03'],
    ['tháng 3/1975', '1975-03'],
    ['từ 03/1975', '1975-03'],
    ['3/75', '1975-03'],
    ['1975', '1975'],
    ['năm 1975', '1975'],
    ['75', '1975'],
    ['29/02/2000', '2000-02-29'],
  ])('reads %p as %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['22/11/26', '2026-11-22'], // today
    ['23/11/26', '1926-11-23'], // tomorrow would be in the future
    ['12/26/26', 'DATE_NO_SUCH_MONTH'],
    ['01/01/00', '2000-01-01'],
    ['5/27', '1927-05'],
    ['11/26', '2026-11'],
  ])('places the two-digit year of %p: %s', (text, expected) => expect(read(text)).toBe(expected));

  it('places two-digit years by a pivot where dates may lie ahead', () => {
    expect(read('01/01/30', 50)).toBe('2030-01-01');
    expect(read('01/01/75', 50)).toBe('1975-01-01');
  });

  it('says when a century was guessed', () => {
    expect(parsePartialDate('1/3/75', { today })).toMatchObject({ centuryGuessed: true });
    expect(parsePartialDate('1/3/1975', { today })).toMatchObject({ centuryGuessed: false });
  });

  it.each([
    ['30/02/1975', 'DATE_NO_SUCH_DAY', '"30/02/1975": tháng 2 năm 1975 không có ngày 30.'],
    ['29/02/1975', 'DATE_NO_SUCH_DAY', '"29/02/1975": tháng 2 năm 1975 không có ngày 29.'],
    ['00/02/1975', 'DATE_NO_SUCH_DAY', '"00/02/1975": tháng 2 năm 1975 không có ngày 0.'],
    ['03/25/1975', 'DATE_NO_SUCH_MONTH', '"03/25/1975": không có tháng 25.'],
    ['13/1975', 'DATE_NO_SUCH_MONTH', '"13/1975": không có tháng 13.'],
    ['01/03/1057', 'DATE_YEAR_OUT_OF_RANGE', '"01/03/1057": năm 1057 không hợp lý.'],
    ['9175', 'DATE_YEAR_OUT_OF_RANGE', '"9175": năm 9175 không hợp lý.'],
    [
      '3/05',
      'DATE_AMBIGUOUS',
      '"3/05" có thể đọc theo hai cách. Hãy ghi đủ bốn chữ số của năm, dạng 01/03/1975 hoặc 03/1975.',
    ],
    [
      'không rõ',
      'DATE_UNREADABLE',
      'Không đọc được ngày "không rõ". Hãy ghi dạng 01/03/1975, 03/1975 hoặc 1975.',
    ],
  ])('refuses %p (%s)', (text, code, sentence) => {
    const reading = parsePartialDate(text, { today });
    if (reading.ok) throw new Error(`read as ${reading.value}`);
    expect(reading.code).toBe(code);
    expect(sayViolation(reading)).toBe(sentence);
  });

  it.each([
    '',
    '   ',
    '1/3/975',
    '1/2/3/1975',
    '1',
    '12345',
    '27454',
    '001/03/1975',
    '01/03/1975a',
    '=1+1',
    '-',
    '٣/١٩٧٥',
  ])('does not guess at %p', (text) => expect(read(text)).toBe('DATE_UNREADABLE'));
});
