import { sayCount, sayMoney, sayQuarter } from './say-money';

describe('sayMoney', () => {
  it.each([
    [0, '–'],
    [900_000, '900.000 đồng'],
    [350_000_000, '350 triệu'],
    [1_255_000, '1,26 triệu'],
    [3_250_000_000, '3,25 tỷ'],
  ])('%d is said as %s', (amount, said) => expect(sayMoney(amount)).toBe(said));
});

it('says counts and quarters as tables want them', () => {
  expect([0, 9771].map(sayCount)).toEqual(['–', '9.771']);
  expect([1, 4].map(sayQuarter)).toEqual(['Quý I', 'Quý IV']);
});
