import { formatDate, formatDecimal, formatInteger, formatPercent, parseDecimal } from './vi-format';

it.each([
  [0, '0'],
  [999, '999'],
  [1843, '1.843'],
  ['2300000', '2.300.000'],
  [-1843, '-1.843'],
  [12345678901234567890n, '12.345.678.901.234.567.890'],
])('prints %p as %s', (value, text) => expect(formatInteger(value)).toBe(text));

it.each([
  ['2.34', 0, '2,34'],
  ['4.4', 2, '4,40'],
  ['8', 2, '8,00'],
  ['8', 0, '8'],
  ['12345.6', 0, '12.345,6'],
  ['2.345', 2, '2,345'],
])('prints the decimal %p with %i digits as %s', (value, digits, text) =>
  expect(formatDecimal(value, digits)).toBe(text),
);

it.each([
  [1646, 1843, '89,31\u00a0%'], // 89.3109…
  [1, 3, '33,33\u00a0%'],
  [2, 3, '66,67\u00a0%'],
  [1, 800, '0,13\u00a0%'], // 0.125 exactly: half up
  [1, 1, '100,00\u00a0%'],
  [0, 5, '0,00\u00a0%'],
  [12, 1, '1.200,00\u00a0%'],
  [0, 0, ''],
])('%i of %i is %p', (part, whole, text) => expect(formatPercent(part, whole)).toBe(text));

it.each([
  ['1975-03-01', '01/03/1975'],
  ['1975-03', '03/1975'],
  ['1975', '1975'],
  [null, ''],
  [undefined, ''],
])('prints the date %p as %p', (date, text) => expect(formatDate(date)).toBe(text));

it.each([
  ['2,34', '2.34'],
  ['2.34', '2.34'],
  [' 2, 34 ', '2.34'],
  ['02,34', '2.34'],
  ['0,4', '0.4'],
  ['3', '3'],
  ['1.234,5', '1234.5'],
  ['1.234', '1.234'],
  ['1,2,3', undefined],
  ['-1', undefined],
  ['abc', undefined],
  ['', undefined],
  ['1e3', undefined],
])('reads %p as %p', (text, expected) => expect(parseDecimal(text)).toBe(expected));
