import type { Reorganisation, ReorganisationSummary, SurplusCase } from '@hr/contracts';

type Tone = 'ok' | 'due' | 'late' | 'info' | 'neutral';

export const kindWords: Readonly<Record<ReorganisationSummary['kind'], string>> = {
  MERGE: 'Hợp nhất, sáp nhập',
  SPLIT: 'Chia, tách',
  DISSOLVE: 'Giải thể',
  MOVE: 'Chuyển nguyên trạng',
};
export const actionWords: Readonly<Record<Reorganisation['units'][number]['action'], string>> = {
  CLOSE: 'Kết thúc',
  CREATE: 'Lập mới',
  CHANGE: 'Chuyển, đổi tên',
  KEEP: 'Giữ nguyên',
};
export const reasonWords: Readonly<Record<SurplusCase['reason'], string>> = {
  STAFF: 'Vượt biên chế',
  DEPUTY: 'Vượt số cấp phó',
};
export const optionWords: Readonly<Record<NonNullable<SurplusCase['option']>, string>> = {
  KEPT: 'Giữ lại, bố trí trong biên chế',
  MOVED: 'Điều động trong tỉnh',
  LOWER_POST: 'Bố trí chức vụ thấp hơn, bảo lưu phụ cấp',
  POLICY_EXIT: 'Nghỉ theo chính sách tinh giản, nghỉ hưu trước tuổi',
  RETRAINING: 'Đào tạo lại, chuyển vị trí',
};
export const effectWords: Readonly<Record<SurplusCase['quotaEffect'], string>> = {
  CUT: 'Cắt chỉ tiêu',
  KEEP: 'Giữ chỉ tiêu',
  REUSE: 'Dùng lại một phần',
};
export const caseStateWords: Readonly<
  Record<SurplusCase['state'], { readonly text: string; readonly tone: Tone }>
> = {
  OPEN: { text: 'Chưa giải quyết', tone: 'due' },
  LATE: { text: 'Quá hạn', tone: 'late' },
  SETTLED: { text: 'Đã giải quyết', tone: 'ok' },
};

export function stateOf({ state, isUpcoming }: Pick<ReorganisationSummary, 'state' | 'isUpcoming'>): {
  readonly text: string;
  readonly tone: Tone;
} {
  if (state === 'DRAFT') return { text: 'Đang soạn', tone: 'info' };
  if (state === 'UNDONE') return { text: 'Đã hoàn tác', tone: 'neutral' };
  return isUpcoming ? { text: 'Sắp có hiệu lực', tone: 'due' } : { text: 'Đã áp dụng', tone: 'ok' };
}
