import type { DueState } from '@hr/contracts';

export const stateWords: Readonly<
  Record<DueState, { readonly text: string; readonly tone: 'late' | 'due' | 'neutral' }>
> = {
  late: { text: 'Quá hạn', tone: 'late' },
  due: { text: 'Cần làm', tone: 'due' },
  later: { text: 'Chưa tới', tone: 'neutral' },
};
