import type { OwnDeclaration } from '@hr/contracts';
import type { Tone } from '../ui';

/** The colour of a state: it goes together with its word. */
export function toneOf(state: OwnDeclaration['state']): Tone {
  switch (state) {
    case 'APPROVED':
      return 'ok';
    case 'RETURNED':
      return 'due';
    case 'REJECTED':
      return 'late';
    case 'SUBMITTED':
    case 'CHECKED':
      return 'info';
    default:
      return 'neutral';
  }
}

export function sayDaysLeft(daysLeft: number): string {
  if (daysLeft < 0) return `quá hạn ${-daysLeft} ngày làm việc`;
  return daysLeft === 0 ? 'hết hạn hôm nay' : `còn ${daysLeft} ngày làm việc`;
}
