import { ConstraintMeaning } from '../platform/constraints';

export const reorganisationConstraints: Readonly<Record<string, ConstraintMeaning>> = {
  reorganisation_unit_organisation_kind_check: {
    pointer: '#/units',
    detail: 'Loại đơn vị không có trong danh mục.',
  },
  reorganisation_unit_parent_id_check: {
    pointer: '#/units',
    detail: 'Đơn vị không thể trực thuộc chính mình.',
  },
  reorganisation_position_position_id_fkey: {
    pointer: '#/positions',
    detail: 'Có vị trí không có trong sổ.',
  },
  surplus_case_reorganisation_id_person_id_key: {
    pointer: '#/personId',
    detail: 'Người này đã có trong danh sách dôi dư của phương án.',
  },
  job_position_organisation_id_valid_fkey: {
    detail:
      'Vị trí việc làm phải nằm trong thời gian đơn vị hoạt động. Vừa có thay đổi; hãy xem lại bản xem trước.',
  },
};
