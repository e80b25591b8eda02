/** Grades and career levels as a table shows them; the long form is the cell's tooltip. */
const LEVELS: Readonly<Record<string, string>> = {
  CGCC: 'Chuyên gia cao cấp',
  CVCC: 'Chuyên viên cao cấp và tương đương',
  CVC: 'Chuyên viên chính và tương đương',
  CV: 'Chuyên viên và tương đương',
  CS: 'Cán sự và tương đương',
  NV: 'Nhân viên',
  BAC5: 'Bậc nghề nghiệp 5',
  BAC4: 'Bậc nghề nghiệp 4',
  BAC3: 'Bậc nghề nghiệp 3',
  BAC2: 'Bậc nghề nghiệp 2',
  BAC1: 'Bậc nghề nghiệp 1',
};

export const levelsOf = (regime: 'CC' | 'VC'): readonly { readonly code: string; readonly label: string }[] =>
  Object.entries(LEVELS)
    .filter(([code]) => code.startsWith('BAC') === (regime === 'VC'))
    .map(([code, label]) => ({ code, label }));

/** `CVC, CV` or `bậc 3–4`. */
export function sayLevels(codes: readonly string[]): string {
  const numbers = codes.filter((code) => code.startsWith('BAC')).map((code) => Number(code.slice(3)));
  if (numbers.length === 0) return codes.join(', ');
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return low === high ? `bậc ${low}` : `bậc ${low}–${high}`;
}

export const sayLevelsLong = (codes: readonly string[]): string =>
  codes.map((code) => LEVELS[code] ?? code).join(', ');

export const stateWords: Readonly<
  Record<string, { readonly text: string; readonly tone: 'ok' | 'due' | 'late' | 'info' | 'neutral' }>
> = {
  DRAFT: { text: 'Đang soạn', tone: 'neutral' },
  SUBMITTED: { text: 'Đã trình', tone: 'info' },
  RETURNED: { text: 'Trả lại', tone: 'due' },
  APPRAISING: { text: 'Đang thẩm định', tone: 'info' },
  REPORTED: { text: 'Chờ quyết định', tone: 'info' },
  APPROVED: { text: 'Đã duyệt, chưa đến ngày', tone: 'info' },
  IN_FORCE: { text: 'Có hiệu lực', tone: 'ok' },
  SUPERSEDED: { text: 'Đã thay thế', tone: 'neutral' },
  REJECTED: { text: 'Không duyệt', tone: 'late' },
};
