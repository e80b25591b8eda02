import { CLASSIFICATIONS, ENROLMENT_STATES } from '@hr/domain';
import type { TableWords } from '../personnel';

/** What the history of a file calls the rows of this feature. */
export const trainingTables: Readonly<Record<string, TableWords>> = {
  training_enrolment: {
    section: 'Đào tạo, bồi dưỡng',
    row: 'lượt học',
    named: ['title', ['sent_by', 'theo']],
    columns: {
      state: ['Tình trạng học', { choices: ENROLMENT_STATES }],
      sent_by: ['Quyết định cử đi học', 'text'],
      score: ['Điểm', 'decimal'],
      classification: ['Xếp loại', { choices: CLASSIFICATIONS }],
      note: ['Ghi chú', 'text'],
      override_reason: ['Lý do cử đi học', 'text'],
    },
  },
  training_certificate: {
    section: 'Đào tạo, bồi dưỡng',
    row: 'chứng chỉ bồi dưỡng',
    named: ['name', ['number', 'số']],
    columns: {
      kind_code: ['Loại hình', { list: 'training_kinds' }],
      name: ['Tên khóa học', 'text'],
      number: ['Số hiệu', 'text'],
      issued_on: ['Ngày cấp', 'date'],
      issuer: ['Nơi cấp', 'text'],
      expires_on: ['Có giá trị đến', 'date'],
      periods: ['Số tiết', 'text'],
      classification: ['Xếp loại', { choices: CLASSIFICATIONS }],
    },
  },
};
