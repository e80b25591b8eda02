import { type RankedCredential, highestLevel } from './highest-level';

const degree = (levelName: string, rank: number, more: Partial<RankedCredential> = {}): RankedCredential => ({
  levelName,
  rank,
  isVerified: true,
  ...more,
});
const asOf = '2025-12-31';

describe('highestLevel', () => {
  it('has none when nothing counts', () => {
    expect(highestLevel([], asOf)).toBeUndefined();
    expect(highestLevel([degree('Đại học', 60, { earnedOn: '2026' })], asOf)).toBeUndefined();
  });

  it('takes the highest rank, even unverified, and says so', () => {
    const master = degree('Thạc sĩ', 70, { isVerified: false, earnedOn: '2015-06' });
    const found = highestLevel([degree('Đại học', 60, { earnedOn: '2005' }), master], asOf);
    expect(found?.credential).toBe(master);
    expect(found?.reasons).toEqual([
      'Thạc sĩ (cấp 06/2015).',
      'Cao hơn Đại học (cấp 2005).',
      'Chưa đối chiếu bản gốc.',
    ]);
  });

  it('prefers among equals the verified one, then the later one', () => {
    const late = degree('Đại học', 60, { isVerified: false, earnedOn: '2010' });
    const early = degree('Đại học', 60, { earnedOn: '2005' });
    const middle = degree('Đại học', 60, { earnedOn: '2007-01' });
    expect(highestLevel([late, early], asOf)?.credential).toBe(early);
    expect(highestLevel([late, early], asOf)?.reasons[1]).toBe(
      'Cùng mức với Đại học (cấp 2010), nhưng đã đối chiếu bản gốc.',
    );
    expect(highestLevel([early, middle], asOf)?.credential).toBe(middle);
    expect(highestLevel([early, middle], asOf)?.reasons[1]).toBe(
      'Cùng mức với Đại học (cấp 2005), nhưng cấp sau.',
    );
  });

  it.each([
    ['2025-12-31', true],
    ['2026-01-01', false],
    ['2025', true], // perhaps by then
    ['2026', false],
    [null, true],
  ])('counts a doctorate earned %p on 31/12/2025: %p', (earnedOn, counts) => {
    const found = highestLevel([degree('Thạc sĩ', 70), degree('Tiến sĩ', 80, { earnedOn })], asOf);
    expect(found?.credential.levelName).toBe(counts ? 'Tiến sĩ' : 'Thạc sĩ');
  });

  it('explains what it left out', () => {
    const found = highestLevel(
      [
        degree('Bậc 3', 30, { earnedOn: '2020' }),
        degree('Bậc 5', 50, { expiresOn: '2024-06-30' }),
        degree('Bậc 4', 40, { earnedOn: '2026-02-01' }),
      ],
      asOf,
    );
    expect(found?.reasons).toEqual([
      'Bậc 3 (cấp 2020).',
      'Đã đối chiếu bản gốc.',
      'Không tính Bậc 5: hết hạn 30/06/2024.',
      'Không tính Bậc 4: cấp 01/02/2026, sau ngày 31/12/2025.',
    ]);
  });

  it('puts levels without a rank last', () => {
    const unranked = { levelName: 'Khác', rank: null, isVerified: true };
    expect(highestLevel([unranked, degree('Sơ cấp', 10)], asOf)?.credential.levelName).toBe('Sơ cấp');
    expect(highestLevel([unranked], asOf)?.reasons).toContain(
      'Chưa có ngày cấp, nên được tính ở mọi thời điểm.',
    );
  });

  it('leaves the given list as it was', () => {
    const list = [degree('Đại học', 60), degree('Tiến sĩ', 80)];
    highestLevel(list, asOf);
    expect(list.map(({ levelName }) => levelName)).toEqual(['Đại học', 'Tiến sĩ']);
  });
});
