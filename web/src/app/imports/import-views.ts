import type { ImportState, ImportSummary } from '@hr/contracts';
import type { Tone } from '../ui';

/** What stands in the way of an undo. */
export interface NewerChange {
  readonly fullName: string | null;
  readonly personId: string | null;
  readonly by: string | null;
  readonly at: string;
}

export const stateWords: Readonly<Record<ImportState, { readonly text: string; readonly tone: Tone }>> = {
  reading: { text: 'Đang đọc tệp', tone: 'info' },
  mapping: { text: 'Chờ ghép cột', tone: 'due' },
  previewing: { text: 'Đang đối chiếu', tone: 'info' },
  ready: { text: 'Chờ ghi vào sổ', tone: 'due' },
  applying: { text: 'Đang ghi vào sổ', tone: 'info' },
  applied: { text: 'Đã ghi vào sổ', tone: 'ok' },
  undoing: { text: 'Đang hoàn tác', tone: 'info' },
  undone: { text: 'Đã hoàn tác', tone: 'neutral' },
  failed: { text: 'Không nhập được', tone: 'late' },
};

export const kindWords: Readonly<Record<NonNullable<ImportSummary['kind']>, string>> = {
  BM03: 'Biểu BM03/BNV',
  RECORD: 'Các bảng của lý lịch',
  BM04: 'Biểu BM04/BNV',
  TEMPLATE: 'Mẫu của hệ thống',
  LIST: 'Danh sách khác',
};

/** The server is at work on it; a look a second later may find it further. */
export function isMoving(state: ImportState): boolean {
  return state === 'reading' || state === 'previewing' || state === 'applying' || state === 'undoing';
}
