import { certificateExpiry, contractEnd, disciplineEnd, secondmentEnd, suspensionEnd } from './dated-limits';
import { workingCalendar } from './working-days';

describe('dated limits', () => {
  it.each([
    [null, '2029-08-31'],
    ['2027-08-31', '2027-08-31'],
    ['2031-08-31', '2029-08-31'],
  ])('a secondment to %s ends on %s', (endsOn, lastDay) => {
    expect(secondmentEnd('2026-09-01', endsOn).lastDay).toBe(lastDay);
  });

  it('warns sixty days before a contract or certificate ends', () => {
    expect(contractEnd('2027-03-01', '12/HĐLV')).toMatchObject({ attendFrom: '2026-12-31' });
    expect(certificateExpiry('Tiếng Anh B1', '2027-02')).toMatchObject({ lastDay: '2027-02-28' });
  });

  it('lets a discipline end after twelve months', () => {
    expect(disciplineEnd('2026-03-10').lastDay).toBe('2027-03-09');
  });

  it('lets a suspension end after thirty working days', () => {
    const calendar = workingCalendar([{ day: '2026-11-24', kind: 'off' }]);
    expect(suspensionEnd('2026-11-02', calendar).lastDay).toBe('2026-12-14');
  });
});
