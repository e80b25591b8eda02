import type { DueContext, DueFacts, DueItem, SalaryDueFact } from './due-facts';
import { dueItemsOf } from './due-items';
import { migrationRows } from './rule-case-data';
import { REGULATION_PARAMETERS } from './rule-parameters';
import { salaryScales } from './salary-scale';
import { workingCalendar } from './working-days';

const context: DueContext = {
  today: '2026-11-26',
  calendar: workingCalendar([]),
  parameters: REGULATION_PARAMETERS,
  scales: salaryScales(
    migrationRows('salary_steps').map((row) => ({
      group: row['salary_group'] ?? '',
      step: Number(row['step']),
      coefficient: row['coefficient'] ?? '',
    })),
  ),
  gradeGroups: new Map([
    ['V.01.02.01', ['A2.2']],
    ['V.07.03.29', ['A1']],
    ['01.007', ['TH-LX']],
  ]),
};
const salary = (more: Partial<SalaryDueFact> = {}): SalaryDueFact => ({
  gradeCode: 'V.07.03.29',
  step: 4,
  coefficient: '3.33',
  overScalePercent: null,
  retainedCoefficient: null,
  paidPercent: null,
  paidFrom: '2024-04-01',
  countFrom: '2024-04-01',
  kind: 'REGULAR',
  ...more,
});
const levels = (of: Partial<SalaryDueFact>, more: Partial<DueFacts> = {}, classCode = 'VC'): DueItem[] =>
  dueItemsOf(
    {
      sex: null,
      birth: null,
      employments: [
        {
          from: '2015-01-01',
          until: null,
          statusCode: 'DANG_LV',
          classCode,
          typeCode: null,
          contractNumber: null,
          contractEndsOn: null,
        },
      ],
      assignments: null,
      salaries: [salary(of)],
      delays: null,
      badYears: null,
      awards: null,
      certificates: null,
      ...more,
    },
    context,
  ).filter(({ kind }) => kind === 'RE_RANK_DUE');

/** @source NĐ 232/2026/NĐ-CP, Điều 7, 18 */
describe('the career level of a public employee', () => {
  it('is due with the same step where the scale stays', () => {
    expect(levels({})).toMatchObject([
      {
        dueOn: '2027-07-01',
        attendFrom: '2027-01-01',
        summary: 'Ngạch V.07.03.29, A1 bậc 4 (3,33): bậc nghề nghiệp 3, giữ bậc lương',
        decision: {
          kind: 'CHUYEN_BAC_NN',
          effectiveOn: '2027-07-01',
          payload: { gradeCode: 'V.07.03.29', step: 4 },
        },
      },
    ]);
  });

  it('is due with the step of the other scale, and says how it comes about', () => {
    const [item] = levels({ gradeCode: 'V.01.02.01', step: 3, coefficient: '4.68' });
    expect(item?.summary).toBe('Ngạch V.01.02.01, A2.2 bậc 3 (4,68): bậc nghề nghiệp 4, A2.1 bậc 2 (4,74)');
    // A title of the other table is for the officer to name.
    expect(item?.decision?.payload).toEqual({ step: 2 });
    expect(item?.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Bảng lương A2.2: bậc nghề nghiệp 4',
        'Xếp bậc nghề nghiệp xong trước 01/07/2027',
      ]),
    );
  });

  it('is not due for who has one, was recruited under the decree, retires before, or is no public employee', () => {
    expect(levels({ kind: 'CONVERT_BAC' })).toEqual([]);
    expect(levels({ kind: 'RECRUIT', paidFrom: '2026-08-01', countFrom: null })).toEqual([]);
    expect(levels({}, { sex: 'F', birth: '1969-12-10' })).toEqual([]);
    expect(levels({}, {}, 'CC')).toEqual([]);
  });

  it('is nothing for a scale that the decree does not convert', () => {
    expect(levels({ gradeCode: '01.007', coefficient: '2.05', step: 1 })).toEqual([]);
  });
});
