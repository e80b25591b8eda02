import type { CampaignListItem } from '@hr/contracts';
import type { Tone } from '../ui';

/** Where a review stands on a day: only an open one asks anybody. */
export interface CampaignState {
  readonly step: 'before' | 'open' | 'over';
  readonly text: string;
  readonly tone: Tone;
}

/** @param today YYYY-MM-DD */
export function campaignState(
  { closedAt, startsOn, endsOn }: Pick<CampaignListItem, 'closedAt' | 'startsOn' | 'endsOn'>,
  today: string,
): CampaignState {
  if (closedAt || endsOn < today) return { step: 'over', text: 'Đã kết thúc', tone: 'neutral' };
  if (startsOn > today) return { step: 'before', text: 'Chưa bắt đầu', tone: 'info' };
  return { step: 'open', text: 'Đang mở', tone: 'ok' };
}
