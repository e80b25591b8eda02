import { chipsOf, conditionsIn } from './decision-conditions';

const names = { kindName: () => 'Bổ nhiệm', unitName: () => 'Sở Nội vụ' };

describe('the conditions of the list', () => {
  it('come from the address, empty ones left out', () => {
    const address = new URLSearchParams('state=WAITING&kind=&q=%20412%20&page=2');
    expect(conditionsIn((key) => address.get(key))).toEqual({ q: '412', state: 'WAITING' });
  });

  it('are chips in words, with both days in one', () => {
    const chips = chipsOf(
      { state: 'UPCOMING', kind: 'BO_NHIEM', from: '2026-01-01', to: '2026-12-31' },
      names,
    );
    expect(chips.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Tình trạng: Sắp có hiệu lực',
      'Loại: Bổ nhiệm',
      'Hiệu lực: từ 01/01/2026 đến 31/12/2026',
    ]);
    expect(chips.at(-1)?.keys).toEqual(['from', 'to']);
  });
});
