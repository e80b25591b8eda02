import { readCoefficientCell, readDateCell, readGradeCell, readPercentCell, readStepCell } from './list-cell';
import type { ListCell } from './list-headings';

const today = '2026-11-22';

it.each<[ListCell, string | undefined, string[]]>([
  ['01/03/1975', '1975-03-01', []],
  ['1/3/75', '1975-03-01', ['DATE_CENTURY_GUESSED']],
  [{ date: '1975-03-01' }, '1975-03-01', []],
  [1975, '1975', []],
  [27454, '1975-03-01', []], // an Excel day number that lost its format
  [31975, undefined, ['DATE_AMBIGUOUS']], // 3/1975, or 17/07/1987
  [1031975, '1975-03-01', []],
  [3.1975, '1975-03', []],
  [{ date: '1905-05-28' }, '1975', ['DATE_YEAR_READ_AS_DAY']], // 1975 in a cell formatted as a date
  [{ date: '1905-07-23' }, '2031', ['DATE_YEAR_READ_AS_DAY']],
  [{ date: '9999-12-31' }, undefined, ['DATE_YEAR_OUT_OF_RANGE']],
  ['30/02/1975', undefined, ['DATE_NO_SUCH_DAY']],
  [true, undefined, ['DATE_UNREADABLE']],
  [5, undefined, ['DATE_UNREADABLE']],
  ['', undefined, []],
  ['-', undefined, []], // what officers put where there is no such day
  [' – ', undefined, []],
  ['...', undefined, []],
  [null, undefined, []],
  [undefined, undefined, []],
])('the date cell %j is %p %j', (cell, value, codes) => {
  const reading = readDateCell(cell, 'birthDate', today);
  expect(reading.value).toBe(value);
  expect((reading.found ?? []).map(({ code }) => code)).toEqual(codes);
});

it.each<[ListCell, string | undefined]>([
  ['2,34', '2.34'],
  ['2.34', '2.34'],
  [2.34, '2.34'],
  [3.0000000000000004, '3.00'],
  ['4,4', '4.40'],
  [3, '3.00'],
  [0.7, '0.70'],
])('the coefficient cell %j is %p', (cell, value) =>
  expect(readCoefficientCell(cell, 'coefficient')).toEqual({ value }),
);

it.each<[ListCell, string | undefined]>([
  ['5%', '5'],
  ['5 %', '5'],
  ['5', '5'],
  [5, '5'],
  [0.05, '5'],
  [0.07, '7'],
  ['12,5%', '12.5'],
  [0, '0'],
  [1, '1'],
])('the percent cell %j is %p', (cell, value) => expect(readPercentCell(cell, 'x')).toEqual({ value }));

it.each<[ListCell, { step: number; steps?: number }]>([
  [3, { step: 3 }],
  ['3', { step: 3 }],
  ['03', { step: 3 }],
  ['3/9', { step: 3, steps: 9 }],
  ['3 / 9', { step: 3, steps: 9 }],
  ['Bậc 3', { step: 3 }],
  ['bậc 3/9', { step: 3, steps: 9 }],
  [{ date: '2026-09-03' }, { step: 3, steps: 9 }], // Excel took 3/9 for a day
])('the step cell %j is %j', (cell, value) => expect(readStepCell(cell, 'step')).toEqual({ value }));

it.each<[ListCell, string]>([
  ['01.003', '01.003'],
  ['01003', '01.003'],
  ['1.003', '01.003'],
  ['01,003', '01.003'],
  [1.003, '01.003'],
  [1.01, '01.010'],
  [1003, '01.003'],
  ['15a.201', '15a.201'],
  ['15A201', '15a.201'],
  ['V.07.02.01', 'V.07.02.01'],
  ['v.07.02.01 ', 'V.07.02.01'],
  ['V070201', 'V.07.02.01'],
  ['CGCC', 'CGCC'],
])('the grade cell %j is %p', (cell, value) => expect(readGradeCell(cell, 'gradeCode')).toEqual({ value }));

it.each<
  [(cell: ListCell, path: string) => { found?: readonly { code: string; path: string }[] }, ListCell, string]
>([
  [readCoefficientCell, 'hai', 'COEFFICIENT_UNREADABLE'],
  [readCoefficientCell, 234, 'COEFFICIENT_UNREADABLE'],
  [readPercentCell, 'năm', 'PERCENT_UNREADABLE'],
  [readPercentCell, 500, 'PERCENT_UNREADABLE'],
  [readStepCell, '9/3', 'STEP_UNREADABLE'],
  [readStepCell, 0, 'STEP_UNREADABLE'],
  [readStepCell, 17, 'STEP_UNREADABLE'],
  [readGradeCell, 'Chuyên viên', 'GRADE_CODE_UNREADABLE'],
  [readGradeCell, 1, 'GRADE_CODE_UNREADABLE'],
])('%p refuses %j with %s', (read, cell, code) => {
  expect(read(cell, 'x')).toEqual({
    found: [expect.objectContaining({ code, path: 'x', severity: 'error' })],
  });
});

it.each([readCoefficientCell, readPercentCell, readStepCell, readGradeCell])(
  '%p takes a dash for nothing',
  (read) => {
    for (const cell of ['', '-', '–', ' - ', null, undefined]) expect(read(cell, 'x')).toEqual({});
  },
);
