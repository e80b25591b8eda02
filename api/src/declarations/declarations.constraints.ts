import type { ConstraintMeaning } from '../platform/constraints';

/** What the constraints of the declarations' tables mean; they speak where a check before them could not, as in a race. */
export const declarationsConstraints: Readonly<Record<string, ConstraintMeaning>> = {
  declaration_evidence_content_key: {
    pointer: '#/uploadId',
    detail: 'Tệp này đã đính kèm ở thay đổi này. Không cần thêm lần nữa.',
  },
};
