import type { PrintJob } from '@hr/contracts';

/** Forms about a person, in the order in which they are offered. */
export const personForms: readonly { readonly form: PrintJob['form']; readonly name: string }[] = [
  { form: 'so-yeu-ly-lich', name: 'Sơ yếu lý lịch (TT 06/2023)' },
  { form: 'so-yeu-ly-lich-2c', name: 'Sơ yếu lý lịch (2C-BNV/2008)' },
  { form: 'tieu-su-tom-tat', name: 'Tiểu sử tóm tắt' },
  { form: 'phieu-bo-sung-ly-lich', name: 'Phiếu bổ sung lý lịch' },
];

export const formats: readonly { readonly format: PrintJob['format']; readonly name: string }[] = [
  { format: 'pdf', name: 'PDF' },
  { format: 'docx', name: 'Word' },
];

export const stateWords: Readonly<
  Record<PrintJob['state'], { readonly tone: 'info' | 'ok' | 'late' | 'neutral'; readonly text: string }>
> = {
  printing: { tone: 'info', text: 'Đang in' },
  done: { tone: 'ok', text: 'In xong' },
  failed: { tone: 'late', text: 'Không in được' },
  expired: { tone: 'neutral', text: 'Đã hết hạn' },
};
