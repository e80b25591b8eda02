import type { RestrictedSection } from '@hr/contracts';

export interface FileSection {
  readonly id: string;
  readonly label: string;
  /** The section's name in the file's completeness. */
  readonly counted?: string;
  /** Tables of the record whose rows are counted. */
  readonly tables?: readonly string[];
  readonly restricted?: RestrictedSection;
}

/** Sections of the page, in the order of the form (TT 06/2023/TT-BNV). */
export const sections: readonly FileSection[] = [
  { id: 'ban-than', label: 'Bản thân', counted: 'identity' },
  { id: 'lien-he', label: 'Liên hệ, nơi ở', counted: 'contact' },
  { id: 'tuyen-dung', label: 'Tuyển dụng', counted: 'recruitment' },
  { id: 'dang-doan-the', label: 'Đảng, đoàn thể', counted: 'party' },
  { id: 'chuc-vu', label: 'Chức vụ, quy hoạch', tables: ['successionPlans', 'partyPosts'] },
  { id: 'luong', label: 'Lương, phụ cấp', counted: 'salary' },
  { id: 'suc-khoe', label: 'Sức khỏe', tables: ['health'], restricted: 'HEALTH' },
  { id: 'trinh-do', label: 'Đào tạo, bồi dưỡng', counted: 'training' },
  { id: 'cong-tac', label: 'Quá trình công tác', counted: 'work' },
  { id: 'lich-su', label: 'Lịch sử bản thân', tables: ['historyStatements'], restricted: 'HISTORY' },
  { id: 'danh-gia', label: 'Đánh giá', tables: ['evaluations'] },
  { id: 'khen-thuong', label: 'Khen thưởng', tables: ['awards'] },
  { id: 'ky-luat', label: 'Kỷ luật', tables: ['disciplines'], restricted: 'DISCIPLINE' },
  { id: 'gia-dinh', label: 'Gia đình', tables: ['familyMembers'], restricted: 'FAMILY' },
  { id: 'kinh-te', label: 'Kinh tế gia đình', tables: ['familyEconomies'], restricted: 'ECONOMY' },
  { id: 'nhan-xet', label: 'Kê khai, nhận xét', tables: ['assetDeclarations', 'employerRemarks'] },
  { id: 'khac', label: 'Thông tin khác', counted: 'other' },
];
