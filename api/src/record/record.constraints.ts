import { ConstraintMeaning } from '../platform/constraints';

const outside = (field: string, detail: string): ConstraintMeaning => ({ pointer: `#/${field}`, detail });

/** What the constraints of the record's tables mean, where a check before them could not speak. */
export const recordConstraints: Readonly<Record<string, ConstraintMeaning>> = {
  evaluation_person_id_year_key: outside('year', 'Năm này đã có kết quả đánh giá. Hãy sửa dòng đó.'),
  evaluation_score_check: outside('score', 'Điểm phải từ 0 đến 100.'),
  allowance_person_id_kind_code_valid_excl: outside(
    'from',
    'Trong thời gian này đã có phụ cấp cùng loại. Hãy kết thúc phụ cấp đó trước.',
  ),
  allowance_coefficient_check: outside('coefficient', 'Hệ số phụ cấp phải từ 0 đến 20.'),
  allowance_percent_check: outside('percent', 'Tỷ lệ phụ cấp phải từ 0 đến 300 %.'),
  position_pay_person_id_valid_excl: outside(
    'from',
    'Trong thời gian này đã có lương theo vị trí việc làm. Hãy kết thúc dòng đó trước.',
  ),
  position_pay_percent_check: outside('percent', 'Phần trăm hưởng phải từ 0 đến 100.'),
  position_pay_over_scale_percent_check: outside('overScalePercent', 'Tỷ lệ phải từ 0 đến 100.'),
  policy_benefit_injury_rate_check: outside('injuryRate', 'Tỷ lệ thương tật phải từ 0 đến 100 %.'),
  succession_plan_left_on_check: outside('leftOn', 'Ngày ra khỏi quy hoạch trước ngày vào.'),
  recruitment_priority_points_check: outside('priorityPoints', 'Điểm ưu tiên phải từ 0 đến 20.'),
  computed_override_person_id_item_key: outside(
    'item',
    'Mục này đã có giá trị ghi thay. Hãy sửa giá trị đó.',
  ),
  health_person_id_key: { detail: 'Hồ sơ đã có tình trạng sức khỏe. Hãy sửa dòng đó.' },
  health_height_cm_check: outside('heightCm', 'Chiều cao tính bằng cm, từ 50 đến 260.'),
  health_weight_kg_check: outside('weightKg', 'Cân nặng tính bằng kg, từ 20 đến 300.'),
  health_blood_group_check: outside(
    'bloodGroup',
    'Nhóm máu phải là A, B, AB hoặc O, có thể kèm dấu + hoặc -.',
  ),
  family_economy_person_id_declared_on_key: outside('declaredOn', 'Ngày này đã có bản khai. Hãy sửa bản đó.'),
};
