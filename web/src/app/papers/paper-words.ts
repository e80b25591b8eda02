import type { OwnPaper, Paper } from '@hr/contracts';
import { showDate, showNumber } from '../ui';
import { paperAddress } from './papers-api';
import type { ShownPaper } from './paper-viewer';

export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** "Số 12/QĐ-SNV, ngày 01/03/2024 · 3 trang · bản chính". */
export function sayPaper({
  documentNumber,
  documentDate,
  year,
  pages,
  isOriginal,
}: Paper | OwnPaper): string {
  const document = [
    documentNumber ? `số ${documentNumber}` : '',
    documentDate ? `ngày ${showDate(documentDate)}` : '',
    year && !documentDate?.startsWith(String(year)) ? `năm ${year}` : '',
  ].filter(Boolean);
  return [document.join(', '), pages ? `${pages} trang` : '', isOriginal ? 'bản chính' : 'bản sao']
    .filter(Boolean)
    .join(' · ');
}

export function sayBytes(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? `${showNumber(Math.max(1, Math.round(kilobytes)))} KB`
    : `${showNumber(Math.round((kilobytes / 1024) * 10) / 10)} MB`;
}

/** A paper of somebody's file as the viewer shows it. */
export const paperShown = (personId: string, paper: Paper): ShownPaper => ({
  title: paper.title,
  facts: sayPaper(paper),
  pages: paper.viewablePages ?? 0,
  address: paperAddress(personId, paper.id),
});
