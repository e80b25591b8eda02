import { asResult, draftOfResult, goodResults } from './result-draft';
import type { Enrolment, ResultCandidate } from './training-types';

describe('a row of results', () => {
  it('starts empty for somebody who still learns, with a decimal comma for a score', () => {
    const row = { state: 'ATTENDING', score: '8.5', classification: null, note: null };
    expect(draftOfResult(row as Enrolment)).toEqual({
      state: '',
      score: '8,5',
      classification: '',
      note: '',
    });
  });

  it('is sent with a decimal point; a score alone means finished', () => {
    const draft = { state: '', score: '8,5', classification: 'GIOI', note: ' ' } as const;
    expect(asResult('e1', draft)).toEqual({
      enrolmentId: 'e1',
      state: 'FINISHED',
      score: '8.5',
      classification: 'GIOI',
      note: null,
    });
  });
});

it('takes from an Excel list only the lines that were not refused', () => {
  const line = { row: 2, fullName: 'An', score: '7', classification: null, note: null };
  const candidates = [
    { ...line, enrolmentId: 'e1', state: 'FINISHED', reason: '' },
    { ...line, row: 3, enrolmentId: 'e2', state: 'FAILED', reason: 'Điểm 70 quá lớn.' },
    { ...line, row: 4, enrolmentId: null, state: 'FINISHED', reason: 'Không có người này trong lớp.' },
  ] as const satisfies readonly ResultCandidate[];
  expect(goodResults(candidates).map(({ enrolmentId }) => enrolmentId)).toEqual(['e1']);
});
