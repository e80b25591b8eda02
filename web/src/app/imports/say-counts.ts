import type { ImportCounts } from '@hr/contracts';
import { showNumber } from '../ui';

/** `492 mới · 3 thay đổi · 5 có lỗi`, without what there is none of. */
export function sayCounts(counts: ImportCounts): string {
  const parts: readonly (readonly [number, string])[] = [
    [counts.new, 'mới'],
    [counts.changed, 'thay đổi'],
    [counts.unchanged, 'không đổi'],
    [counts.ambiguous, 'cần chọn'],
    [counts.problems, 'có lỗi'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${showNumber(count)} ${word}`)
    .join(' · ');
}
