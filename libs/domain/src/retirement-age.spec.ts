import { birthsRetiringWithin, pensionFrom, retirementAgeMonths } from './retirement-age';

/** Sex, first and last month of birth, pension of the first and of the last. Source: NĐ 135/2020/NĐ-CP, Phụ lục I. */
const APPENDIX: readonly (readonly ['M' | 'F', string, string, string, string])[] = [
  ['M', '1961-01', '1961-09', '2021-05-01', '2022-01-01'],
  ['M', '1961-10', '1962-06', '2022-05-01', '2023-01-01'],
  ['M', '1962-07', '1963-03', '2023-05-01', '2024-01-01'],
  ['M', '1963-04', '1963-12', '2024-05-01', '2025-01-01'],
  ['M', '1964-01', '1964-09', '2025-05-01', '2026-01-01'],
  ['M', '1964-10', '1965-06', '2026-05-01', '2027-01-01'],
  ['M', '1965-07', '1966-03', '2027-05-01', '2028-01-01'],
  ['F', '1966-01', '1966-08', '2021-06-01', '2022-01-01'],
  ['F', '1966-09', '1967-04', '2022-06-01', '2023-01-01'],
  ['F', '1967-05', '1967-12', '2023-06-01', '2024-01-01'],
  ['F', '1968-01', '1968-08', '2024-06-01', '2025-01-01'],
  ['F', '1968-09', '1969-04', '2025-06-01', '2026-01-01'],
  ['F', '1969-05', '1969-12', '2026-06-01', '2027-01-01'],
  ['F', '1970-01', '1970-08', '2027-06-01', '2028-01-01'],
  ['F', '1970-09', '1971-04', '2028-06-01', '2029-01-01'],
  ['F', '1971-05', '1971-12', '2029-06-01', '2030-01-01'],
  ['F', '1972-01', '1972-08', '2030-06-01', '2031-01-01'],
  ['F', '1972-09', '1973-04', '2031-06-01', '2032-01-01'],
  ['F', '1973-05', '1973-12', '2032-06-01', '2033-01-01'],
  ['F', '1974-01', '1974-08', '2033-06-01', '2034-01-01'],
  ['F', '1974-09', '1975-04', '2034-06-01', '2035-01-01'],
];

describe('pensionFrom', () => {
  it.each(APPENDIX)('%s born %s to %s: pension from %s to %s', (sex, bornFrom, bornTo, first, last) => {
    expect(pensionFrom(sex, bornFrom)).toBe(first);
    expect(pensionFrom(sex, bornTo)).toBe(last);
  });

  // Cases T8 of the statistics: retired from the end of the month before.
  it.each([
    ['F', '1969-08-10', '2026-09-01'],
    ['M', '1965-03-10', '2026-10-01'],
    ['M', '1965-06-10', '2027-01-01'],
    ['M', '1965-07-01', '2027-05-01'],
  ] as const)('%s born %s: pension from %s', (sex, birth, expected) => {
    expect(pensionFrom(sex, birth)).toBe(expected);
  });
});

describe('retirementAgeMonths', () => {
  it.each([
    ['M', 2020, 720],
    ['M', 2021, 723],
    ['M', 2026, 738],
    ['M', 2028, 744],
    ['M', 2040, 744],
    ['F', 2026, 684],
    ['F', 2035, 720],
    ['F', 2040, 720],
  ] as const)('%s in %i: %i months', (sex, year, months) => {
    expect(retirementAgeMonths(sex, year)).toBe(months);
  });
});

describe('birthsRetiringWithin', () => {
  it('holds exactly the births whose pension begins in the months after the day', () => {
    const { M, F } = birthsRetiringWithin('2026-11-22', 12);
    for (const [sex, range] of [
      ['M', M],
      ['F', F],
    ] as const) {
      for (let month = 12 * 1960; month < 12 * 1975; month++) {
        const birth = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
        const pension = pensionFrom(sex, birth);
        expect(birth >= range.from && birth < range.until).toBe(
          pension > '2026-11-22' && pension <= '2027-11-22',
        );
      }
    }
  });
});
