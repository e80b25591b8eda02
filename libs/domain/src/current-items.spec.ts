import { concurrentPosts, currentPost, currentSalary, type HeldPost, type HeldSalary } from './current-items';

const post = (parts: Partial<HeldPost>): HeldPost => ({
  title: 'Trưởng phòng',
  organisationName: 'Sở Nội vụ',
  isPrimary: true,
  from: '2021-12-15',
  to: null,
  ...parts,
});
const salary = (parts: Partial<HeldSalary>): HeldSalary => ({
  gradeCode: '01.002',
  gradeName: 'Chuyên viên chính',
  step: 3,
  steps: 8,
  coefficient: '5.08',
  overScalePercent: null,
  paidFrom: '2024-04-01',
  isInForce: true,
  isVoid: false,
  ...parts,
});

describe('current items', () => {
  const posts = [
    post({ title: 'Phó Trưởng phòng', from: '2016-01-01', to: '2021-12-14' }),
    post({}),
    post({ title: 'Ủy viên Hội đồng', isPrimary: false, from: '2025-01-01', to: '2026-11-22' }),
    post({ title: 'Phó Giám đốc', from: '2027-01-01' }),
  ];

  it('name the main post of the day and say what comes', () => {
    expect(currentPost(posts, '2026-11-22')).toEqual({
      text: 'Trưởng phòng, Sở Nội vụ',
      why: [
        'Chức vụ chính có hiệu lực ngày 22/11/2026: từ 15/12/2021 đến nay.',
        'Cùng ngày còn 1 chức vụ ghi là kiêm nhiệm, nêu ở mục 25.',
        'Từ 01/01/2027 sẽ là Phó Giám đốc, Sở Nội vụ.',
      ],
    });
    expect(currentPost(posts, '2021-12-14')?.text).toBe('Phó Trưởng phòng, Sở Nội vụ');
    expect(currentPost(posts, '2015-12-31')).toBeUndefined();
  });

  it('name concurrent posts up to their last day', () => {
    expect(concurrentPosts(posts, '2026-11-22')?.text).toBe('Ủy viên Hội đồng, Sở Nội vụ');
    expect(concurrentPosts(posts, '2026-11-23')).toBeUndefined();
  });

  it('take the latest salary position that is already paid, without those taken back', () => {
    const positions = [
      salary({ step: 2, coefficient: '4.74', paidFrom: '2021-04-01' }),
      salary({}),
      salary({ step: 9, paidFrom: '2025-01-01', isVoid: true }),
      salary({ step: 4, coefficient: '5.42', paidFrom: '2027-04-01' }),
    ];
    expect(currentSalary(positions, '2026-11-22')).toEqual({
      text: 'Chuyên viên chính, bậc 3/8, hệ số 5,08',
      why: [
        'Lần xếp lương sau cùng tính đến 22/11/2026, hưởng từ 01/04/2024.',
        'Trước đó: Chuyên viên chính, bậc 2/8, hệ số 4,74, hưởng từ 01/04/2021.',
        'Đã ghi lần xếp lương từ 01/04/2027, chưa đến ngày hưởng.',
      ],
    });
    expect(currentSalary([salary({ step: 8, overScalePercent: '7' })], '2026-11-22')?.text).toBe(
      'Chuyên viên chính, bậc 8/8, hệ số 5,08, vượt khung 7 %',
    );
    expect(currentSalary([], '2026-11-22')).toBeUndefined();
  });
});
