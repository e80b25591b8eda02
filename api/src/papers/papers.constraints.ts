import type { ConstraintMeaning } from '../platform/constraints';

/** What the constraints of the papers' tables mean; they speak where a check before them could not, as in a race. */
export const papersConstraints: Readonly<Record<string, ConstraintMeaning>> = {
  paper_content_key: {
    pointer: '#/uploadId',
    detail: 'Tệp này đã có trong hồ sơ, ở cùng thành phần và cùng nội dung. Không cần thêm lần nữa.',
  },
  paper_component_code_check: {
    pointer: '#/componentCode',
    detail: 'Danh mục thành phần hồ sơ không có mã này.',
  },
};
