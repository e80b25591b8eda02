import { DECISION_KINDS } from '@hr/domain';
import { groupKinds } from './kind-groups';

const kinds = [
  { code: 'NANG_LUONG_TX', name: 'Nâng bậc lương thường xuyên' },
  { code: 'BO_NHIEM', name: 'Bổ nhiệm' },
  { code: 'BO_NHIEM_NGACH', name: 'Bổ nhiệm ngạch' },
];

describe('groupKinds', () => {
  it('has a group for every kind there is', () => {
    const all = DECISION_KINDS.map(({ code }) => ({ code, name: code }));
    expect(groupKinds(all).flatMap((group) => group.kinds)).toHaveLength(all.length);
  });

  it('finds kinds typed without accents, wherever they stand', () => {
    expect(groupKinds(kinds, 'bo nhiem')).toEqual([
      { heading: 'Lương, ngạch', kinds: [kinds[2]] },
      { heading: 'Chức vụ', kinds: [kinds[1]] },
    ]);
    expect(groupKinds(kinds, 'kỷ luật')).toEqual([]);
  });
});
