import { dutyCell } from './duty-matrix';
import type { DutyState } from './training-types';

const state = (given: Partial<DutyState>): DutyState => ({
  duty: 'POSITION',
  name: '',
  result: 'MET',
  evidence: '',
  basis: '',
  dueOn: null,
  kindCode: null,
  kindName: null,
  periods: null,
  periodsDue: null,
  ...given,
});

describe('a cell of the matrix', () => {
  it('is empty when the duty is not his', () => {
    expect(dutyCell([])).toBeNull();
    expect(dutyCell([state({ result: 'NONE' })])).toBeNull();
  });

  it('counts periods against those due', () => {
    const periods = { duty: 'YEARLY_PERIODS', periods: 24, periodsDue: 40 } as const;
    expect(dutyCell([state({ ...periods, result: 'NOT_MET' })])).toEqual({
      text: '24/40 tiết',
      tone: 'late',
    });
    expect(dutyCell([state({ ...periods, periods: 48 })])).toEqual({ text: '48/40 tiết', tone: 'ok' });
  });

  it('says how many of several requirements are missing, and what is missing before what is unknown', () => {
    const three = [state({}), state({ result: 'UNKNOWN' }), state({ result: 'NOT_MET' })];
    expect(dutyCell(three)).toEqual({ text: 'Thiếu 1/3', tone: 'late' });
    expect(dutyCell(three.slice(0, 2))).toEqual({ text: 'Chưa rõ 1/2', tone: 'due' });
  });

  it('tells exempt from met', () => {
    expect(dutyCell([state({ result: 'EXEMPT' })])).toEqual({ text: 'Được miễn', tone: 'info' });
    expect(dutyCell([state({ result: 'EXEMPT' }), state({})])).toEqual({ text: 'Đạt', tone: 'ok' });
  });
});
