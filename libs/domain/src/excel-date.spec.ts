import { excelSerialToDate } from './excel-date';

describe('excelSerialToDate', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, undefined], // the 29 February 1900 that never was
    [61, '1900-03-01'],
    [27454, '1975-03-01'],
    [27454.99, '1975-03-01'],
    [36526, '2000-01-01'],
    [46348, '2026-11-22'],
    [2958465, '9999-12-31'],
    [2958466, undefined],
    [0, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('1900 system: %p is %p', (serial, expected) => expect(excelSerialToDate(serial)).toBe(expected));

  it.each([
    [0, '1904-01-01'],
    [1, '1904-01-02'],
    [25992, '1975-03-01'], // 27454 − 1462
    [-1, undefined],
  ])('1904 system: %p is %p', (serial, expected) => expect(excelSerialToDate(serial, 1904)).toBe(expected));
});
