import { type DeclarableSection, choice, code, field, must } from './declarable-field';

/**
 * Restricted sections: the declaration itself is the ground on which an officer may open them.
 *
 * @source TT 06/2023/TT-BNV, form, items 31, 34, 36, 37.3
 */
export const RESTRICTED_SECTIONS: readonly DeclarableSection[] = [
  {
    code: 'HEALTH',
    name: 'Sức khỏe',
    restricted: true,
    fields: [],
    addresses: [],
    tables: [
      {
        table: 'health',
        row: 'tình trạng sức khỏe',
        isSingle: true,
        fields: [
          field('checked_on', 'Ngày khám', 'date'),
          field('status', 'Tình trạng'),
          field('height_cm', 'Chiều cao (cm)', 'decimal', { least: 50, most: 260 }),
          field('weight_kg', 'Cân nặng (kg)', 'decimal', { least: 20, most: 300 }),
          choice(
            'blood_group',
            'Nhóm máu',
            Object.fromEntries(
              ['A', 'B', 'AB', 'O'].flatMap((group) =>
                ['', '+', '-'].map((sign) => [group + sign, group + sign]),
              ),
            ),
          ),
          field('disability', 'Khuyết tật'),
        ],
      },
    ],
  },
  {
    code: 'HISTORY',
    name: 'Lịch sử bản thân',
    restricted: true,
    fields: [],
    addresses: [],
    tables: [
      {
        table: 'history_statement',
        row: 'lời khai lịch sử bản thân',
        fields: [
          choice(
            'kind',
            'Loại',
            {
              ARREST: 'Bị bắt, bị tù',
              OLD_REGIME: 'Làm việc trong chế độ cũ',
              FOREIGN: 'Quan hệ với tổ chức nước ngoài',
            },
            must,
          ),
          field('started_on', 'Từ', 'date'),
          field('ended_on', 'Đến', 'date'),
          field('organisation_name', 'Cơ quan, tổ chức'),
          field('title', 'Chức danh, công việc'),
          field('place', 'Nơi'),
          field('statement', 'Nội dung', 'long'),
          field('declared_to', 'Đã khai báo với'),
        ],
      },
    ],
  },
  {
    code: 'FAMILY',
    name: 'Quan hệ gia đình',
    restricted: true,
    fields: [],
    addresses: [],
    tables: [
      {
        table: 'family_member',
        row: 'thân nhân',
        fields: [
          choice('side', 'Bên', { SELF: 'Bản thân', SPOUSE: 'Vợ (chồng)' }, must),
          code('relation_code', 'Quan hệ', 'family_relations', must),
          field('full_name', 'Họ và tên', 'text', must),
          field('birth_date', 'Năm sinh', 'date'),
          field('is_deceased', 'Đã mất', 'tick'),
          field('home_place', 'Quê quán'),
          field('occupation', 'Nghề nghiệp'),
          field('post', 'Chức vụ'),
          field('workplace', 'Nơi làm việc, học tập'),
          field('residence', 'Nơi ở'),
          field('country', 'Nước'),
          field('is_abroad', 'Ở nước ngoài', 'tick'),
          field('memberships', 'Thành viên tổ chức'),
          field('note', 'Ghi chú', 'long'),
        ],
      },
    ],
  },
  {
    code: 'ECONOMY',
    name: 'Hoàn cảnh kinh tế gia đình',
    restricted: true,
    fields: [],
    addresses: [],
    tables: [
      {
        table: 'family_economy',
        row: 'kê khai hoàn cảnh kinh tế',
        fields: [
          field('declared_on', 'Ngày kê khai', 'day', must),
          field('salary_income', 'Thu nhập từ lương'),
          field('other_income', 'Thu nhập khác'),
          field('house_granted', 'Nhà được cấp, được thuê'),
          field('house_bought', 'Nhà tự mua, tự xây'),
          field('land_granted', 'Đất được cấp'),
          field('land_bought', 'Đất tự mua'),
          field('business_land', 'Đất sản xuất, kinh doanh'),
        ],
      },
    ],
  },
];
