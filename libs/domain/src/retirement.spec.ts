import { retirement, sayAge } from './retirement';
import { pensionFrom } from './retirement-age';
import { DEFAULT_PARAMETERS } from './rule-parameter-defaults';
import { ruleParameters } from './rule-parameters';

describe('retirement', () => {
  it.each([
    ['RET03', 'M', '1964-10', 738, '2026-04-30', '2026-05-01', '2025-11-01', '2026-02-01'],
    ['RET04', 'M', '1965-06', 738, '2026-12-31', '2027-01-01', '2026-07-01', '2026-10-01'],
    ['RET05', 'M', '1966-03', 741, '2027-12-31', '2028-01-01', '2027-07-01', '2027-10-01'],
    ['RET06', 'M', '1966-04', 744, '2028-04-30', '2028-05-01', '2027-11-01', '2028-02-01'],
    ['RET09', 'F', '1969-05', 684, '2026-05-31', '2026-06-01', '2025-12-01', '2026-03-01'],
    ['RET10', 'F', '1969-12-31', 684, '2026-12-31', '2027-01-01', '2026-07-01', '2026-10-01'],
    ['RET11', 'F', '1970-01-01', 688, '2027-05-31', '2027-06-01', '2026-12-01', '2027-03-01'],
    ['RET13', 'F', '1975-05', 720, '2035-05-31', '2035-06-01', '2034-12-01', '2035-03-01'],
    ['year alone', 'F', '1970', 688, '2027-05-31', '2027-06-01', '2026-12-01', '2027-03-01'],
  ] as const)('%s %s born %s', (_, sex, birth, ageMonths, lastDay, pension, noticeBy, decisionBy) => {
    expect(retirement({ sex, birth })).toMatchObject({
      ageMonths,
      lastDay,
      pensionFrom: pension,
      noticeBy,
      decisionBy,
    });
  });

  it('agrees with the road map for every month of birth from 1961 to 1990', () => {
    for (let month = 1961 * 12; month < 1991 * 12; month++) {
      const birth = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      for (const sex of ['M', 'F'] as const)
        expect(retirement({ sex, birth }).pensionFrom).toBe(pensionFrom(sex, birth));
    }
  });

  it('counts only the longest of several reasons to postpone', () => {
    const answer = retirement({
      sex: 'M',
      birth: '1965-06',
      postponed: ['TET_HOLIDAY', 'SERIOUS_ILLNESS', 'DISASTER'],
    });
    expect(answer.lastDay).toBe('2027-03-31');
    expect(answer.reasons.map(({ text }) => text)).toContain(
      'Bệnh nặng hoặc tai nạn có giấy của bệnh viện: lùi 3 tháng (lý do dài nhất)',
    );
  });

  it('comes earlier by sixty months at the most, later by an extension', () => {
    expect(retirement({ sex: 'M', birth: '1966-04', earlyMonths: 80 }).lastDay).toBe('2023-04-30');
    expect(retirement({ sex: 'M', birth: '1965-06', extendedUntil: '2028-06-30' })).toMatchObject({
      pensionFrom: '2028-07-01',
      noticeBy: '2028-01-01',
    });
  });

  it('follows a parameter that the register changed', () => {
    const parameters = ruleParameters(
      DEFAULT_PARAMETERS.map((row) =>
        row.key === 'retirement.notice_before' ? { ...row, value: '9' } : row,
      ),
    );
    expect(retirement({ sex: 'M', birth: '1965-06', parameters }).noticeBy).toBe('2026-04-01');
  });

  it('says an age in years and months', () => {
    expect([738, 744].map(sayAge)).toEqual(['61 tuổi 6 tháng', '62 tuổi']);
  });
});
