import type { Weighted } from './random';

interface Field {
  readonly majors: readonly string[];
  readonly schools: Weighted<string>;
  readonly colleges: Weighted<string>;
}

const CTU = 'Trường Đại học Cần Thơ';
const LAW = 'Trường Đại học Luật Thành phố Hồ Chí Minh';
const CTUMP = 'Trường Đại học Y Dược Cần Thơ';
const COLLEGES: Weighted<string> = [
  ['Trường Cao đẳng Cần Thơ', 5],
  ['Trường Cao đẳng Cộng đồng Hậu Giang', 2],
  ['Trường Cao đẳng Kinh tế - Kỹ thuật Cần Thơ', 4],
  ['Trường Cao đẳng Cộng đồng Sóc Trăng', 2],
];
const TEACHING: Weighted<string> = [
  [CTU, 40],
  ['Trường Đại học Đồng Tháp', 34],
  ['Trường Đại học Sư phạm Thành phố Hồ Chí Minh', 9],
  ['Trường Đại học Vinh', 8],
  ['Trường Đại học Trà Vinh', 9],
];
const TEACHING_COLLEGES: Weighted<string> = [
  ['Trường Cao đẳng Sư phạm Sóc Trăng', 5],
  ['Trường Cao đẳng Cần Thơ', 6],
  ['Trường Cao đẳng Sư phạm Trung ương Thành phố Hồ Chí Minh', 1],
];

/** Majors and institutions by field of work. */
export const FIELDS: Readonly<Record<string, Field>> = {
  ADMINISTRATION: {
    majors: ['Quản lý nhà nước', 'Hành chính học', 'Quản trị nhân lực', 'Lưu trữ học', 'Ngữ văn'],
    schools: [
      ['Học viện Hành chính Quốc gia', 40],
      [CTU, 40],
      ['Trường Đại học Nội vụ Hà Nội', 12],
      ['Trường Đại học Trà Vinh', 8],
    ],
    colleges: COLLEGES,
  },
  LAW: {
    majors: ['Luật', 'Luật Hành chính', 'Luật Kinh tế'],
    schools: [
      [CTU, 60],
      [LAW, 34],
      ['Trường Đại học Luật Hà Nội', 6],
    ],
    colleges: COLLEGES,
  },
  ECONOMICS: {
    majors: [
      'Tài chính - Ngân hàng',
      'Kinh tế học',
      'Quản trị kinh doanh',
      'Kinh tế nông nghiệp',
      'Quản lý kinh tế',
    ],
    schools: [
      [CTU, 60],
      ['Trường Đại học Kinh tế Thành phố Hồ Chí Minh', 26],
      ['Trường Đại học Tây Đô', 14],
    ],
    colleges: COLLEGES,
  },
  ACCOUNTING: {
    majors: ['Kế toán', 'Kế toán - Kiểm toán', 'Tài chính - Kế toán'],
    schools: [
      [CTU, 55],
      ['Trường Đại học Kinh tế Thành phố Hồ Chí Minh', 20],
      ['Trường Đại học Tây Đô', 25],
    ],
    colleges: COLLEGES,
  },
  IT: {
    majors: ['Công nghệ thông tin', 'Hệ thống thông tin', 'Khoa học máy tính', 'Kỹ thuật phần mềm'],
    schools: [
      [CTU, 70],
      ['Trường Đại học Khoa học Tự nhiên Thành phố Hồ Chí Minh', 15],
      ['Trường Đại học Kỹ thuật - Công nghệ Cần Thơ', 15],
    ],
    colleges: COLLEGES,
  },
  AGRICULTURE: {
    majors: [
      'Khoa học cây trồng',
      'Bảo vệ thực vật',
      'Chăn nuôi',
      'Thú y',
      'Nuôi trồng thủy sản',
      'Phát triển nông thôn',
    ],
    schools: [
      [CTU, 88],
      ['Trường Đại học Nông Lâm Thành phố Hồ Chí Minh', 12],
    ],
    colleges: COLLEGES,
  },
  LAND: {
    majors: ['Quản lý đất đai', 'Quản lý tài nguyên và môi trường', 'Khoa học môi trường'],
    schools: [
      [CTU, 85],
      ['Trường Đại học Tài nguyên và Môi trường Thành phố Hồ Chí Minh', 15],
    ],
    colleges: COLLEGES,
  },
  ENGINEERING: {
    majors: ['Kỹ thuật xây dựng', 'Kỹ thuật công trình giao thông', 'Kiến trúc', 'Kỹ thuật điện'],
    schools: [
      [CTU, 60],
      ['Trường Đại học Bách khoa Thành phố Hồ Chí Minh', 20],
      ['Trường Đại học Giao thông vận tải', 20],
    ],
    colleges: COLLEGES,
  },
  CULTURE: {
    majors: ['Quản lý văn hóa', 'Văn hóa học', 'Du lịch', 'Thể dục thể thao', 'Báo chí'],
    schools: [
      [CTU, 50],
      ['Trường Đại học Văn hóa Thành phố Hồ Chí Minh', 34],
      ['Trường Đại học Trà Vinh', 16],
    ],
    colleges: [['Trường Cao đẳng Văn hóa Nghệ thuật Cần Thơ', 1]],
  },
  LIBRARY: {
    majors: ['Thông tin - Thư viện', 'Khoa học thư viện'],
    schools: [
      [CTU, 55],
      ['Trường Đại học Văn hóa Thành phố Hồ Chí Minh', 45],
    ],
    colleges: [['Trường Cao đẳng Văn hóa Nghệ thuật Cần Thơ', 1]],
  },
  POLITICS: {
    majors: ['Xây dựng Đảng và chính quyền nhà nước', 'Chính trị học', 'Lịch sử Đảng', 'Triết học'],
    schools: [
      ['Học viện Báo chí và Tuyên truyền', 26],
      ['Học viện Chính trị quốc gia Hồ Chí Minh', 34],
      [CTU, 40],
    ],
    colleges: COLLEGES,
  },
  PRESCHOOL: { majors: ['Giáo dục mầm non'], schools: TEACHING, colleges: TEACHING_COLLEGES },
  PRIMARY: {
    majors: [
      'Giáo dục tiểu học',
      'Giáo dục tiểu học',
      'Giáo dục thể chất',
      'Sư phạm Tiếng Anh',
      'Sư phạm Âm nhạc',
    ],
    schools: TEACHING,
    colleges: TEACHING_COLLEGES,
  },
  SECONDARY: {
    majors: [
      'Sư phạm Toán học',
      'Sư phạm Ngữ văn',
      'Sư phạm Tiếng Anh',
      'Sư phạm Vật lý',
      'Sư phạm Hóa học',
      'Sư phạm Sinh học',
      'Sư phạm Lịch sử',
      'Sư phạm Địa lý',
      'Sư phạm Tin học',
      'Giáo dục thể chất',
    ],
    schools: TEACHING,
    colleges: TEACHING_COLLEGES,
  },
  MEDICINE: {
    majors: ['Y đa khoa', 'Y đa khoa', 'Y học dự phòng', 'Răng - Hàm - Mặt', 'Y học cổ truyền'],
    schools: [
      [CTUMP, 82],
      ['Đại học Y Dược Thành phố Hồ Chí Minh', 18],
    ],
    colleges: [['Trường Cao đẳng Y tế Cần Thơ', 1]],
  },
  NURSING: {
    majors: ['Điều dưỡng', 'Hộ sinh', 'Kỹ thuật xét nghiệm y học'],
    schools: [
      [CTUMP, 70],
      ['Trường Đại học Nam Cần Thơ', 15],
      ['Trường Đại học Trà Vinh', 15],
    ],
    colleges: [['Trường Cao đẳng Y tế Cần Thơ', 1]],
  },
  PHARMACY: {
    majors: ['Dược học'],
    schools: [
      [CTUMP, 60],
      ['Trường Đại học Tây Đô', 22],
      ['Trường Đại học Nam Cần Thơ', 18],
    ],
    colleges: [['Trường Cao đẳng Y tế Cần Thơ', 1]],
  },
};

export const POLITICAL_SCHOOLS = {
  HIGH: [
    ['Học viện Chính trị khu vực IV', 88],
    ['Học viện Chính trị quốc gia Hồ Chí Minh', 12],
  ],
  MIDDLE: [
    ['Trường Chính trị thành phố Cần Thơ', 42],
    ['Trường Chính trị tỉnh Sóc Trăng', 34],
    ['Trường Chính trị tỉnh Hậu Giang', 24],
  ],
} as const satisfies Record<string, Weighted<string>>;
