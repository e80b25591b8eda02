/** What the rows of people are filled from, with weights. */

/** One file in so many has no decision on its present step. */
export const WITHOUT_STEP_DECISION = 33;
export const STEP_KINDS: Readonly<Record<string, string>> = {
  'Nâng bậc lương thường xuyên': 'NANG_LUONG_TX',
  'Nâng bậc lương trước thời hạn': 'NANG_LUONG_TTH',
  'Phụ cấp thâm niên vượt khung': 'VUOT_KHUNG',
  'Bổ nhiệm ngạch, chức danh nghề nghiệp': 'BO_NHIEM_NGACH',
};
export const FAMILY_CLASSES = [
  ['Nông dân', 62],
  ['Cán bộ', 10],
  ['Công chức', 6],
  ['Công nhân', 7],
  ['Tiểu thương', 9],
  ['Dân nghèo thành thị', 3],
  ['Trí thức', 3],
] as const;
export const POLICY_CATEGORIES = [
  ['00', 96],
  ['C07', 2],
  ['C03', 0.8],
  ['C08', 0.4],
  ['C09', 0.3],
  ['TN', 0.5],
] as const;
export const LEADER_EXTRAS = [
  'Thành viên Hội đồng nghĩa vụ quân sự',
  'Trưởng Ban Chỉ đạo chuyển đổi số',
  'Chủ tịch Hội đồng trường',
  'Thành viên Ban Chỉ đạo cải cách hành chính',
  'Kiêm Trưởng Ban Pháp chế HĐND',
];
export const STAFF_EXTRAS = [
  'Phụ trách công tác Đoàn Thanh niên',
  'Thủ quỹ (kiêm nhiệm)',
  'Văn thư (kiêm nhiệm)',
  'Phụ trách công nghệ thông tin (kiêm nhiệm)',
  'Tổ trưởng chuyên môn',
  'Thư ký Hội đồng',
  'Thành viên Tổ kiểm tra nội bộ',
  'Phụ trách thư viện (kiêm nhiệm)',
];

/** Item 28 for a title. */
export function dutyOf(title: string): string {
  if (/^Giáo viên|^Giảng viên/.test(title)) return 'Giảng dạy và chủ nhiệm lớp';
  if (/^(Trưởng|Giám đốc|Chủ tịch|Hiệu trưởng|Chi cục trưởng|Chánh|Bí thư)/.test(title))
    return 'Phụ trách chung';
  if (/^Phó/.test(title)) return 'Giúp cấp trưởng, phụ trách theo phân công';
  if (/^(Bác sĩ|Điều dưỡng|Hộ sinh|Dược sĩ|Kỹ thuật y)/.test(title))
    return 'Khám bệnh, chăm sóc người bệnh theo chuyên môn';
  return `Thực hiện nhiệm vụ của ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
