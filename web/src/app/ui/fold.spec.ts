import { fold, matches } from './fold';

describe('fold', () => {
  it.each([
    ['Đặng Minh Đức', 'dang minh duc'],
    ['Hoà', 'hoa'],
    ['Hòa', 'hoa'],
    ['ƯỠNG', 'uong'],
    ['Ẩn'.normalize('NFD'), 'an'],
  ])('reads %s as %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('finds words in any order', () => {
    expect(matches(fold('Sở Nông nghiệp và Môi trường'), fold('moi  so'))).toBe(true);
    expect(matches(fold('Sở Tư pháp'), fold('tu phap y'))).toBe(false);
  });
});
