import type { AccountRole } from '@hr/contracts';
import { showDate, type Tone } from '../ui';

export type RoleState = 'active' | 'coming' | 'past';

/** ISO days compare as text. */
export function stateOf({ isActive, from }: AccountRole, today: string): RoleState {
  if (isActive) return 'active';
  return from > today ? 'coming' : 'past';
}

export const roleStates: Readonly<Record<RoleState, { readonly word: string; readonly tone: Tone }>> = {
  active: { word: 'Đang hiệu lực', tone: 'ok' },
  coming: { word: 'Chưa bắt đầu', tone: 'info' },
  past: { word: 'Đã kết thúc', tone: 'neutral' },
};

/** `từ 01/07/2025 đến nay`, `từ 01/07/2025 đến hết 30/06/2026`. */
export function sayRoleTime({ from, until }: AccountRole): string {
  return `từ ${showDate(from)} ${until === null ? 'đến nay' : `đến hết ${showDate(until)}`}`;
}

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - 1);
  return moment.toISOString().slice(0, 10);
}
