import type { Value } from './copy';
import type { Random } from './random';

/** What the tables of the form are filled from, with weights. */

/** The last year of which rows are made. */
export const LAST_YEAR = 2025;
/** Share of people whose family is recorded; the others' files have that gap, as real ones do. */
export const FAMILY_SHARE = 0.4;

export const FORMER_JOBS: readonly (readonly [string, string])[] = [
  ['Công ty Lương thực Sông Hậu', 'Nhân viên'],
  ['Công ty Xây dựng miền Tây', 'Kỹ thuật viên'],
  ['Trường Trung học phổ thông', 'Giáo viên hợp đồng'],
  ['Ngân hàng thương mại cổ phần', 'Giao dịch viên'],
  ['Hợp tác xã nông nghiệp', 'Kế toán'],
  ['Phòng khám đa khoa tư nhân', 'Nhân viên y tế'],
];
export const LEADER_RANKS = [
  ['HTXS', 22],
  ['HTT', 70],
  ['HT', 7.5],
  ['KHT', 0.3],
  ['KXL', 0.2],
] as const;
export const STAFF_RANKS = [
  ['HTXS', 15],
  ['HTT', 68],
  ['HT', 15.5],
  ['KHT', 0.7],
  ['KXL', 0.8],
] as const;
export const AWARDS = [
  [null, 55],
  ['LDTT', 40],
  ['GK', 5],
] as const;
export const BEST_AWARDS = [
  ['LDTT', 35],
  ['CSTD_CS', 50],
  ['GK', 8],
  ['BK_TINH', 6],
  ['CSTD_TINH', 0.7],
  ['BK_TTG', 0.3],
] as const;
export const RARE_AWARDS: readonly (readonly [string, Value & string])[] = [
  ['HC_LD', 'Hạng Ba'],
  ['NGUT', 'Nhà giáo Ưu tú'],
  ['TTUT', 'Thầy thuốc Ưu tú'],
  ['KNC', 'Vì sự nghiệp của ngành'],
];
export const BEHAVIOURS = [
  'Chậm thực hiện báo cáo định kỳ nhiều lần',
  'Thiếu trách nhiệm trong quản lý tài sản công',
  'Vi phạm quy định về thời giờ làm việc',
  'Tham mưu sai quy trình giải quyết hồ sơ',
];
export const REMARKS = [
  'Chấp hành tốt chủ trương của Đảng, pháp luật của Nhà nước; hoàn thành nhiệm vụ được giao; có tinh thần phối hợp.',
  'Nắm chắc chuyên môn, chủ động trong công việc; cần mạnh dạn hơn trong tự phê bình và phê bình.',
  'Có tinh thần trách nhiệm, lối sống giản dị; hoàn thành tốt các nhiệm vụ đột xuất.',
];
export const HEALTH = [
  ['Tốt', 45],
  ['Bình thường', 45],
  ['Đủ sức khỏe làm việc, theo dõi huyết áp', 7],
  ['Yếu, cần bố trí công việc phù hợp', 3],
] as const;
export const BLOOD = [
  ['O', 42],
  ['B', 30],
  ['A', 21],
  ['AB', 6],
  ['O+', 1],
] as const;

/** Number of a decision. */
export const decisionNumber = (random: Random): string => `${random.between(12, 3890)}/QĐ-UBND`;
