import { nationalGroupName, type TransferItem, type TransferPackage } from '@hr/contracts';
import type { Tone } from '../ui';

interface Words {
  readonly text: string;
  readonly tone: Tone;
}

export const itemWords: Readonly<Record<TransferItem['state'], Words>> = {
  WAITING: { text: 'Chờ gửi', tone: 'due' },
  PACKED: { text: 'Đã đóng gói', tone: 'info' },
  SENT: { text: 'Đã gửi', tone: 'ok' },
  FAILED: { text: 'Chưa gửi được', tone: 'late' },
};

export const packageWords: Readonly<Record<TransferPackage['state'], Words>> = {
  PACKED: { text: 'Chưa gửi', tone: 'due' },
  SENT: { text: 'Đã gửi', tone: 'ok' },
  ANSWERED: { text: 'Đã có trả lời', tone: 'ok' },
  WITHDRAWN: { text: 'Đã bỏ', tone: 'neutral' },
};

export const sayGroups = (groups: readonly string[]): string => groups.map(nationalGroupName).join('; ');

/** How much time is left, or by how much it is over. */
export function sayTimeLeft({ state, workingDaysLeft }: TransferItem): Words | null {
  if (state === 'SENT' || workingDaysLeft === null) return null;
  if (workingDaysLeft < 0) return { text: `Quá hạn ${-workingDaysLeft} ngày`, tone: 'late' };
  if (workingDaysLeft === 0) return { text: 'Hạn hôm nay', tone: 'due' };
  return { text: `Còn ${workingDaysLeft} ngày`, tone: 'neutral' };
}
