/** Where a piece of work stood at a moment (milliseconds). */
export interface Mark {
  readonly at: number;
  readonly done: number;
}

/** Too few rows or too short a time foretell nothing. */
const leastMs = 2_000;

/** How long the rest takes at the pace so far, in words; nothing while the pace is unknown. */
export function sayTimeLeft(start: Mark, now: Mark, total: number): string {
  const elapsed = now.at - start.at;
  const moved = now.done - start.done;
  if (elapsed < leastMs || moved <= 0 || now.done >= total) return '';
  const seconds = Math.ceil(((total - now.done) * elapsed) / moved / 1000);
  if (seconds < 60) return `còn khoảng ${Math.max(5, Math.ceil(seconds / 5) * 5)} giây`;
  return `còn khoảng ${Math.ceil(seconds / 60)} phút`;
}
