import type { EffectFamily } from '@hr/domain';
import type { IconName, Tone } from '../ui';

/** Where a decision stands, as its tag says it. */
export type Standing = 'UPCOMING' | 'IN_FORCE' | 'WAITING' | 'WITHDRAWN' | 'CORRECTED' | 'REJECTED';

export const standingWords: Readonly<
  Record<Standing, { readonly text: string; readonly tone: Tone; readonly icon: IconName }>
> = {
  UPCOMING: { text: 'Sắp có hiệu lực', tone: 'info', icon: 'calendar-due' },
  IN_FORCE: { text: 'Có hiệu lực', tone: 'ok', icon: 'done' },
  WAITING: { text: 'Chờ xác nhận', tone: 'due', icon: 'clock' },
  WITHDRAWN: { text: 'Đã thu hồi', tone: 'neutral', icon: 'undo' },
  CORRECTED: { text: 'Đã đính chính', tone: 'neutral', icon: 'edit' },
  REJECTED: { text: 'Bị trả lại', tone: 'late', icon: 'refused' },
};

/** A decision in force that begins after today is still to come. */
export function standingOf(
  {
    state,
    effectiveOn,
  }: { readonly state: Exclude<Standing, 'UPCOMING'>; readonly effectiveOn: string | null },
  today: string,
): Standing {
  return state === 'IN_FORCE' && effectiveOn !== null && effectiveOn > today ? 'UPCOMING' : state;
}

const COMPONENTS: Readonly<Partial<Record<EffectFamily, string>>> = {
  RECRUIT: '08',
  CONTRACT: '08',
  SALARY: '11',
  DELAY: '11',
  EVALUATION: '12',
  AWARD: '13',
  DISCIPLINE: '14',
  ASSET: '15',
  EXIT: '18',
};

/** Where a scan of the decision lies in the paper file. @source record_components: TT 07/2019/TT-BNV Điều 10 */
export const paperComponentOf = (family: EffectFamily): string => COMPONENTS[family] ?? '10';
