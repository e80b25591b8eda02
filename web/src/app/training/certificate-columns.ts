import { type Column, showDate } from '../ui';
import type { TrainingCertificate } from './training-types';

const columns: readonly Column<TrainingCertificate>[] = [
  { key: 'name', header: 'Họ và tên', text: (row) => row.fullName, width: '176px', card: 'title' },
  { key: 'course', header: 'Khóa học', text: (row) => row.name, card: 'line' },
  { key: 'number', header: 'Số hiệu', text: (row) => row.number ?? '', width: '122px', card: 'line' },
  { key: 'issued', header: 'Ngày cấp', text: (row) => showDate(row.issuedOn), align: 'end', width: '108px' },
  { key: 'issuer', header: 'Nơi cấp', text: (row) => row.issuer ?? '', width: '11%' },
  { key: 'class', header: 'Lớp', text: (row) => row.classCode ?? 'từ trước', width: '108px' },
  {
    key: 'expires',
    header: 'Giá trị đến',
    text: (row) => showDate(row.expiresOn),
    align: 'end',
    width: '124px',
  },
  {
    key: 'verified',
    header: 'Đối chiếu',
    text: (row) => (row.isVerified ? (row.verifiedBy ?? 'đã đối chiếu') : 'chưa đối chiếu'),
    width: '128px',
  },
  { key: 'print', header: 'In', text: () => 'In', width: '52px', card: 'line' },
];
const scans: Column<TrainingCertificate> = {
  key: 'scans',
  header: 'Bản quét',
  text: (row) => String(row.scans),
  align: 'end',
  width: '80px',
};

/** Columns of the register of certificates; scans stand before the last one. */
export const certificateColumns = (withScans: boolean): readonly Column<TrainingCertificate>[] =>
  withScans ? columns.toSpliced(-1, 0, scans) : columns;
