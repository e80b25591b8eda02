import { DUE_KINDS, formatDate } from '@hr/domain';
import type { SheetColumn } from '../personnel';
import type { DueListItem } from './due.dto';

/** A row as `itemsStatement` answers it. */
export interface DueRow extends DueListItem {
  readonly employeeCode: string | null;
  readonly birthDate: string | null;
  readonly unit: string;
  readonly n: string;
}

const STATES = { late: 'Quá hạn', due: 'Cần làm', later: 'Chưa tới' } as const;
const column = (heading: string, width: number, value: (row: DueRow) => string) => ({
  heading,
  width,
  value,
});

export const DUE_COLUMNS: readonly (SheetColumn & { readonly value: (row: DueRow) => string })[] = [
  column('Đến hạn', 12, ({ dueOn }) => formatDate(dueOn)),
  column('Tình trạng', 12, ({ state }) => STATES[state]),
  column('Việc', 32, ({ kind }) => DUE_KINDS[kind]),
  column('Nội dung', 60, ({ summary }) => summary),
  column('Họ và tên', 28, ({ fullName }) => fullName),
  column('Số hiệu', 14, ({ employeeCode }) => employeeCode ?? ''),
  column('Ngày sinh', 12, ({ birthDate }) => formatDate(birthDate)),
  column('Đơn vị', 36, ({ organisationName }) => organisationName ?? ''),
  column('Chức vụ, chức danh', 30, ({ title }) => title ?? ''),
];
