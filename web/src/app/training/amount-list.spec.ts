import { amountIn } from './amount-list';

describe('amountIn', () => {
  it.each([
    ['12.500.000', 12_500_000],
    ['12500000', 12_500_000],
    ['12 500 000 đồng', 12_500_000],
    ['12,5 triệu', 12_500_000],
    ['1,2 tỷ', 1_200_000_000],
    ['350tr', 350_000_000],
    ['', 0],
    ['không có', 0],
  ])('%s is %d đồng', (text, amount) => expect(amountIn(text)).toBe(amount));
});
