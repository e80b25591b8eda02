import type { ConstraintMeaning } from '../platform/constraints';

export const statisticsConstraints: Readonly<Record<string, ConstraintMeaning>> = {
  report_definition_report_id_valid_excl: {
    pointer: '#/yaml',
    detail: 'Đã có một phiên bản khác trong thời gian này.',
  },
  report_definition_pkey: { detail: 'Người khác vừa thêm phiên bản của báo cáo này. Hãy tải lại.' },
  pivot_account_id_name_key: { pointer: '#/name', detail: 'Bạn đã có một bảng tên này.' },
  frozen_report_no_key: { detail: 'Người khác vừa chốt một báo cáo. Hãy thử lại.' },
  frozen_report_previous_sha256_key: { detail: 'Người khác vừa chốt một báo cáo. Hãy thử lại.' },
};
