import { jest } from '@jest/globals';
import { Problem } from '../ui';
import { AttendanceMarks, nextMark, portionsOf } from './attendance-marks';
import type { AttendanceGrid, AttendanceInput } from './training-types';

const gridWith = (marks: Record<string, 'PRESENT' | 'EXCUSED' | 'ABSENT'>): AttendanceGrid => ({
  sessions: [
    {
      id: 's1',
      heldOn: '2026-11-23',
      part: 'SANG',
      periods: 4,
      topic: null,
      teacherId: null,
      teacherName: null,
    },
  ],
  rows: ['e1', 'e2'].map((enrolmentId) => ({
    enrolmentId,
    fullName: enrolmentId,
    organisationName: null,
    state: 'ATTENDING' as const,
    marks: enrolmentId === 'e1' ? marks : {},
    percent: null,
  })),
  mayTeach: true,
});

describe('AttendanceMarks', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('sends a whole class in portions', () => {
    const portions = portionsOf(Array.from({ length: 1001 }, (_, at) => at));
    expect(portions.map(({ length }) => length)).toEqual([400, 400, 201]);
    expect(portions.flat()).toHaveLength(1001);
    expect(portionsOf([])).toEqual([]);
  });

  it('goes round by pressing', () => {
    expect([null, 'PRESENT', 'ABSENT', 'EXCUSED'].map((mark) => nextMark(mark as null))).toEqual([
      'PRESENT',
      'ABSENT',
      'EXCUSED',
      null,
    ]);
  });

  it('shows a press at once and sends several together', async () => {
    const sent: AttendanceInput[] = [];
    const marks = new AttendanceMarks(async (input) => {
      sent.push(input);
      return gridWith({ s1: 'ABSENT' });
    });
    marks.take(gridWith({}));
    marks.press('s1', 'e1');
    marks.press('s1', 'e1');
    marks.allPresent('s1');
    expect([marks.markOf('s1', 'e1'), marks.markOf('s1', 'e2')]).toEqual(['ABSENT', 'PRESENT']);
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(600);
    expect(sent).toEqual([
      {
        marks: [
          { sessionId: 's1', enrolmentId: 'e1', mark: 'ABSENT' },
          { sessionId: 's1', enrolmentId: 'e2', mark: 'PRESENT' },
        ],
      },
    ]);
    expect(marks.isWaiting()).toBe(false);
  });

  it('keeps what was pressed while there is no connection, and sends it again', async () => {
    let tries = 0;
    const marks = new AttendanceMarks(async () => {
      tries += 1;
      if (tries === 1) throw new Problem(0, '', '', 'Không liên lạc được với máy chủ.');
      return gridWith({ s1: 'PRESENT' });
    });
    marks.take(gridWith({}));
    marks.press('s1', 'e1');
    await jest.advanceTimersByTimeAsync(600);
    expect([marks.markOf('s1', 'e1'), marks.isWaiting(), marks.failure() !== '']).toEqual([
      'PRESENT',
      true,
      true,
    ]);
    await jest.advanceTimersByTimeAsync(4_000);
    expect([tries, marks.isWaiting(), marks.failure()]).toEqual([2, false, '']);
  });

  it('takes back what the server refuses and says why', async () => {
    const marks = new AttendanceMarks(() => Promise.reject(new Problem(409, '', '', 'Lớp đã kết thúc.')));
    marks.take(gridWith({ s1: 'PRESENT' }));
    marks.press('s1', 'e1');
    await jest.advanceTimersByTimeAsync(600);
    expect([marks.markOf('s1', 'e1'), marks.failure()]).toEqual(['PRESENT', 'Lớp đã kết thúc.']);
  });
});
