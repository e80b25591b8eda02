/** Sections of the page in order; `counted` is the section's name in the file's completeness. */
export const sections = [
  { id: 'ban-than', label: 'Bản thân', counted: 'identity' },
  { id: 'lien-he', label: 'Liên hệ, nơi ở', counted: 'contact' },
  { id: 'tuyen-dung', label: 'Tuyển dụng', counted: 'recruitment' },
  { id: 'dang-doan-the', label: 'Đảng, đoàn thể', counted: 'party' },
  { id: 'trinh-do', label: 'Trình độ', counted: 'training' },
  { id: 'cong-tac', label: 'Quá trình công tác', counted: 'work' },
  { id: 'luong', label: 'Lương, ngạch', counted: 'salary' },
  { id: 'khac', label: 'Thông tin khác', counted: 'other' },
] as const;
