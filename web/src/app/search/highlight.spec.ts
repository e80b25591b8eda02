import { pieces } from './highlight';

function marked(text: string, query: string): string {
  return pieces(text, query)
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('pieces', () => {
  it.each([
    ['Trần Hoàng Ân', 'hoang an', 'Trần [Hoàng] [Ân]'],
    ['Nguyễn Hoàng An', 'ng', '[Ng]uyễn Hoàng An'],
    ['Đỗ Đức', 'd', '[Đ]ỗ [Đ]ức'],
    ['Sở Nội vụ', 'xa', 'Sở Nội vụ'],
    ['Ẩn'.normalize('NFD'), 'an', '[Ẩn]'],
  ])('marks beginnings of words in %s by %s', (text, query, expected) =>
    expect(marked(text, query)).toBe(expected),
  );
});
