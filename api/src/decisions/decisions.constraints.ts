import type { ConstraintMeaning } from '../platform/constraints';

export const decisionsConstraints: Readonly<Record<string, ConstraintMeaning>> = {
  decision_corrects_id_idx: {
    pointer: '#/correctsId',
    detail: 'Quyết định này đang được đính chính bằng một quyết định khác.',
  },
  decision_ends_on_check: { pointer: '#/endsOn', detail: 'Ngày kết thúc trước ngày hiệu lực.' },
  decision_confirmed_by_check: { detail: 'Người ghi không tự xác nhận.' },
};
