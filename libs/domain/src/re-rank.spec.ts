import { convertToCareerLevel, placementByRule, reRank } from './re-rank';
import type { SalaryScales } from './salary-scale';

const scale = (firstCoefficient: string, stepIncrease: string, steps: number) => ({
  firstCoefficient,
  stepIncrease,
  steps,
});
/** @source NĐ 204/2004/NĐ-CP, tables 2 and 3 */
const scales: SalaryScales = new Map([
  ['A3.1', scale('6.20', '0.36', 6)],
  ['A3.2', scale('5.75', '0.36', 6)],
  ['A2.1', scale('4.40', '0.34', 8)],
  ['A2.2', scale('4.00', '0.34', 8)],
  ['A1', scale('2.34', '0.33', 9)],
  ['A0', scale('2.10', '0.31', 10)],
  ['B', scale('1.86', '0.20', 12)],
]);

describe('reRank', () => {
  // The table of NĐ 300/2026 with TT 02/2007 for the count.
  it.each([
    ['A1', 8, '0', 'A2.1', 2, '4.74', '0', 'OLD_DATE'],
    ['A1', 6, '0', 'A2.1', 1, '4.40', '0', 'DECISION_DATE'],
    ['A1', 9, '8', 'A2.1', 4, '5.42', '0', 'DECISION_DATE'],
    ['A2.1', 8, '12', 'A3.1', 5, '7.64', '0', 'DECISION_DATE'],
    ['A2.2', 8, '20', 'A2.1', 8, '6.78', '0.876', 'DECISION_DATE'],
  ] as const)(
    '%s step %i + %s %% to %s: step %i',
    (fromGroup, fromStep, overScalePercent, toGroup, ...want) => {
      const answer = reRank({ move: 'HIGHER_GRADE', fromGroup, fromStep, overScalePercent, toGroup }, scales);
      expect([answer.step, answer.coefficient, answer.retained, answer.countFrom]).toEqual(want);
      expect(answer.reasons.length).toBeGreaterThan(2);
    },
  );

  it('keeps step and percent in another grade of the same table', () => {
    expect(
      reRank(
        { move: 'SAME_RANK_SAME_TABLE', fromGroup: 'A1', fromStep: 9, overScalePercent: '7', toGroup: 'A1' },
        scales,
      ),
    ).toMatchObject({ step: 9, overScalePercent: '7', retained: '0', countFrom: 'OLD_DATE' });
  });

  it('retains the difference in a lower table of the same rank', () => {
    expect(
      reRank(
        {
          move: 'SAME_RANK_LOWER_TABLE',
          fromGroup: 'A2.1',
          fromStep: 3,
          overScalePercent: '0',
          toGroup: 'A2.2',
        },
        scales,
      ),
    ).toMatchObject({ step: 3, coefficient: '4.68', retained: '0.4', countFrom: 'OLD_DATE' });
  });

  it('goes back to the former step and the time since, in a lower grade', () => {
    const question = {
      fromGroup: 'A2.1',
      fromStep: 2,
      overScalePercent: '0',
      toGroup: 'A1',
      formerStep: 6,
      monthsAbove: 40,
    };
    expect(reRank({ ...question, move: 'LOWER_GRADE_UNFIT' }, scales)).toMatchObject({
      step: 7,
      coefficient: '4.32',
      retained: '0',
    });
    expect(reRank({ ...question, move: 'LOWER_GRADE_OWN_REQUEST' }, scales)).toMatchObject({
      step: 7,
      retained: '0.42',
    });
  });

  it('refuses a step that the scale does not have', () => {
    expect(() =>
      reRank(
        { move: 'HIGHER_GRADE', fromGroup: 'A1', fromStep: 12, overScalePercent: '0', toGroup: 'A2.1' },
        scales,
      ),
    ).toThrow(RangeError);
  });
});

describe('convertToCareerLevel', () => {
  it.each([
    ['A1', 4, '0', 3, 'A1', 4, '3.33', 'OLD_DATE'],
    ['A2.2', 3, '0', 4, 'A2.1', 2, '4.74', 'OLD_DATE'],
    ['A3.2', 2, '0', 5, 'A3.1', 1, '6.20', 'OLD_DATE'],
    ['B', 12, '6', 1, 'B', 12, '4.06', 'OLD_DATE'],
  ] as const)('%s step %i + %s %%: level %i', (group, step, overScalePercent, level, ...want) => {
    const answer = convertToCareerLevel({ group, step, overScalePercent }, scales);
    expect(answer?.level).toBe(level);
    expect([answer?.group, answer?.step, answer?.coefficient, answer?.countFrom]).toEqual(want);
  });

  it('knows no level for a driver', () => {
    expect(convertToCareerLevel({ group: 'TH-LX', step: 1, overScalePercent: '0' }, scales)).toBeNull();
  });
});

describe('placementByRule', () => {
  it.each([
    ['NANG_NGACH', 'A1', 8, '0', 'A2.1', 2, 'OLD_DATE', '0'],
    ['NANG_NGACH', 'A1', 6, '0', 'A2.1', 1, 'DECISION_DATE', '0'],
    ['NANG_NGACH', 'A1', 9, '8', 'A2.1', 4, 'DECISION_DATE', '0'],
    ['CHUYEN_NGACH', 'A1', 9, '8', 'A1', 9, 'OLD_DATE', '8'],
    ['CHUYEN_NGACH', 'A2.2', 3, '0', 'A2.1', 2, 'OLD_DATE', '0'],
    ['CHUYEN_NGACH', 'A2.1', 3, '0', 'A2.2', 3, 'OLD_DATE', '0'],
    ['XEP_LUONG_LAI', 'A1', 8, '0', 'A2.1', 2, 'OLD_DATE', '0'],
    ['CHUYEN_BAC_NN', 'B', 12, '8', 'B', 12, 'OLD_DATE', '8'],
    ['CHUYEN_BAC_NN', 'A2.2', 3, '0', 'A2.1', 2, 'OLD_DATE', '0'],
  ] as const)('%s from %s step %i + %s %% to %s: step %i, %s', (...of) => {
    const [kind, group, step, overScalePercent, toGroup, toStep, countFrom, percent] = of;
    expect(placementByRule(kind, { group, step, overScalePercent }, toGroup, scales)).toMatchObject({
      step: toStep,
      countFrom,
      overScalePercent: percent,
    });
  });

  it.each([
    // A lower rank: by the step held there before, which nobody has said.
    ['CHUYEN_NGACH', 'A2.1', 3, 'A1'],
    ['CHUYEN_BAC_NN', 'A1', 3, 'A2.1'],
    ['CHUYEN_BAC_NN', 'TH-LX', 1, 'TH-LX'],
  ] as const)('%s from %s step %i to %s: nothing', (kind, group, step, toGroup) => {
    expect(placementByRule(kind, { group, step, overScalePercent: '0' }, toGroup, scales)).toBeNull();
  });

  it('asks for no scale but those of the two places', () => {
    const two = new Map([...scales].filter(([group]) => group === 'A2.2'));
    const from = { group: 'A2.2', step: 3, overScalePercent: '0' };
    expect(placementByRule('CHUYEN_BAC_NN', from, 'A2.2', two)).toBeNull();
  });
});
