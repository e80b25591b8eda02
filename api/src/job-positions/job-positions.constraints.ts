import { ConstraintMeaning } from '../platform/constraints';

export const jobPositionConstraints: Readonly<Record<string, ConstraintMeaning>> = {
  framework_position_code_key: { pointer: '#/code', detail: 'Mã này đã có trong danh mục khung.' },
  framework_position_group_code_check: { pointer: '#/groupCode', detail: 'Không có nhóm vị trí này.' },
  job_position_group_code_check: { pointer: '#/groupCode', detail: 'Không có nhóm vị trí này.' },
  job_position_organisation_id_name_valid_excl: {
    pointer: '#/name',
    detail: 'Đơn vị đã có vị trí tên này trong thời gian đó.',
  },
  job_position_framework_position_id_fkey: {
    pointer: '#/frameworkPositionId',
    detail: 'Danh mục khung không có vị trí này.',
  },
  position_dossier_organisation_id_in_force_excl: {
    pointer: '#/effectiveOn',
    detail: 'Một phiên bản khác đang hoặc sẽ có hiệu lực trong thời gian này.',
  },
  position_dossier_organisation_id_version_no_key: {
    detail: 'Người khác vừa lập phiên bản mới của đơn vị này. Hãy tải lại.',
  },
  position_dossier_file_dossier_id_kind_sha256_key: {
    pointer: '#/file',
    detail: 'Văn bản này đã được đính kèm.',
  },
  ratio_rule_levels_used_valid_excl: {
    pointer: '#/levelsUsed',
    detail:
      'Trong thời gian đó đã có quy định cho vị trí dùng những bậc này. Hãy kết thúc quy định đó trước.',
  },
  leader_norm_organisation_kind_check: { pointer: '#/organisationKind', detail: 'Không có loại đơn vị này.' },
  leader_norm_pkey: { pointer: '#/from', detail: 'Người khác vừa ghi định mức cùng loại. Hãy tải lại.' },
  ratio_rule_pkey: { pointer: '#/name', detail: 'Đã có quy định này.' },
  position_version_frozen: { detail: 'Đề án đã trình hoặc đã duyệt nên không sửa được.' },
  staff_quota_pkey: { detail: 'Người khác đang ghi số được giao của cùng năm. Thử lại.' },
  position_allocation_pkey: { detail: 'Người khác đang phân bổ cùng vị trí. Thử lại.' },
};
