/** For matching while typing: no accents, no case, `đ` as `d`. `Hoà`, `Hòa` and `hoa` are the same. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
}

/** True when every word of `query` stands in `text`, in any order; both already folded. */
export function matches(text: string, query: string): boolean {
  return query.split(/\s+/).every((word) => text.includes(word));
}
