import { type AppointmentFacts, appointmentWarnings } from './appointment';
import type { Career } from './career';
import { REGULATION_PARAMETERS, ruleParameters } from './rule-parameters';

const career = (from: string): Career =>
  ({
    employments: [],
    assignments: [
      {
        id: 'a',
        isPrimary: true,
        title: 'Phó Trưởng phòng',
        from,
        until: null,
        appointedOn: null,
      },
    ],
  }) as unknown as Career;
const rated = (rankCode: string) =>
  [2023, 2024, 2025].map((year) => ({ year, rankCode, rankName: `loại ${rankCode}` }));
const good: AppointmentFacts = {
  career: career('2024-01-01'),
  ratings: rated('HTT'),
  isPlanned: true,
  leftPosts: [],
  pensionFrom: '2040-01-01',
};
const told = (
  more: Partial<AppointmentFacts>,
  day = '2026-12-01',
  termEndsOn: string | null = '2031-11-30',
  parameters = REGULATION_PARAMETERS,
): string[] => appointmentWarnings({ ...good, ...more }, day, termEndsOn, parameters).map(({ code }) => code);

/** @source NĐ 170/2025/NĐ-CP, NĐ 300/2026/NĐ-CP, new Điều 29, 55 */
describe('an appointment', () => {
  it('has nothing against it when all conditions are met', () => {
    expect(told({})).toEqual([]);
  });

  it.each([
    ['2031-11-30', '2031-12-01', []],
    ['2031-11-30', '2031-11-30', ['APPOINTMENT_BEYOND_AGE']],
    // Five years where the decision names no end: to 30/11/2031.
    [null, '2031-12-01', []],
    [null, '2031-11-01', ['APPOINTMENT_BEYOND_AGE']],
  ] as const)('to %s of somebody whose pension begins on %s: %j', (termEndsOn, pensionFrom, codes) => {
    expect(told({ pensionFrom }, '2026-12-01', termEndsOn)).toEqual(codes);
  });

  it('needs three years rated good, and names those that are not', () => {
    const ratings = [...rated('HTT').slice(1), { year: 2023, rankCode: 'HT', rankName: 'Hoàn thành' }];
    const [warning] = appointmentWarnings({ ...good, ratings }, '2026-12-01', null, REGULATION_PARAMETERS);
    expect(warning).toMatchObject({ code: 'APPOINTMENT_RATING', params: { ratings: '2023: Hoàn thành' } });
    expect(told({ ratings: rated('HTXS') })).toEqual([]);
    expect(told({}, '2027-01-01')).toEqual(['APPOINTMENT_RATING']);
  });

  it('needs twelve months in the post held until then, and a succession plan', () => {
    expect(told({ career: career('2025-12-02') })).toEqual(['APPOINTMENT_SOON']);
    expect(told({ career: career('2025-12-01') })).toEqual([]);
    expect(told({ isPlanned: false })).toEqual(['APPOINTMENT_NOT_PLANNED']);
  });

  it.each([
    ['MIEN_NHIEM', '2025-04-01', ['APPOINTMENT_NOT_YET_AGAIN']],
    ['MIEN_NHIEM', '2023-12-01', []],
    ['TU_CHUC', '2025-04-01', ['APPOINTMENT_NOT_YET_AGAIN']],
    ['THOI_GIU_CV', '2025-12-01', []],
    ['THOI_GIU_CV', '2025-12-02', ['APPOINTMENT_NOT_YET_AGAIN']],
    // What comes after the appointment is not held against it.
    ['MIEN_NHIEM', '2027-01-01', []],
  ] as const)('after %s on %s: %j', (kind, on, codes) => {
    expect(told({ leftPosts: [{ kind, on }] })).toEqual(codes);
  });

  it('is not held to conditions before they were in force, nor to one that the office turns off', () => {
    const bad = { ratings: [], isPlanned: false, career: career('2025-06-01'), pensionFrom: '2025-08-01' };
    expect(told(bad, '2025-06-30', null)).toEqual([]);
    const off = ruleParameters([
      {
        key: 'appointment.conditions.planned',
        from: '2025-07-01',
        until: null,
        value: '0',
        unit: '0 or 1',
        basis: 'QC',
      },
    ]);
    expect(told({ isPlanned: false }, '2026-12-01', '2031-11-30', off)).toEqual([]);
  });
});
