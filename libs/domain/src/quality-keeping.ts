import type { QualityCheck } from './quality-check';
import { formatDate } from './vi-format';

/** A file that nobody wrote to or confirmed for so long is taken for out of date. Register's own choice. */
export const STALE_AFTER_YEARS = 2;
/** Who works less than this in a year is not rated. @source NĐ 233/2026/NĐ-CP, Điều 14 */
const RATED_FROM = '-07-01';

const yearsBefore = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

/** Whether a file is kept up, and whether it is one file. */
export const keepingChecks: readonly QualityCheck[] = [
  {
    id: 'DUPLICATE_PERSON',
    severity: 'error',
    group: 'contradiction',
    title: 'Trùng họ tên và ngày sinh với hồ sơ khác',
    explanation:
      'Có thể một người được nhập hai lần. Tìm theo họ tên để so hai hồ sơ; đúng là hai người thì bỏ qua và ghi lý do.',
    source: 'Quy tắc đối chiếu của phần mềm',
    section: 'ban-than',
    isAlways: true,
    find: ({ namesakes }) => (namesakes > 0 ? [{ count: namesakes }] : []),
    say: ({ count }) => `Có ${count} hồ sơ khác cùng họ tên và ngày sinh.`,
  },
  {
    id: 'SAME_SOCIAL_INSURANCE',
    severity: 'error',
    group: 'contradiction',
    title: 'Số bảo hiểm xã hội trùng với hồ sơ khác',
    explanation: 'Mỗi số bảo hiểm xã hội chỉ thuộc một người.',
    source: 'Luật Bảo hiểm xã hội 41/2024/QH15',
    section: 'lien-he',
    isAlways: true,
    find: ({ sameInsurance }) => (sameInsurance > 0 ? [{ count: sameInsurance }] : []),
    say: ({ count }) => `Số bảo hiểm xã hội có ở ${count} hồ sơ khác.`,
  },
  {
    id: 'STALE_FILE',
    severity: 'notice',
    group: 'stale',
    title: 'Hồ sơ hơn 2 năm chưa được cập nhật hay xác nhận',
    explanation:
      'Mỗi năm một lần người có hồ sơ báo thay đổi và đơn vị xác nhận. Mở đợt rà soát, hoặc xác nhận rồi lưu lại một mục.',
    source: 'TT 07/2019/TT-BNV; phiếu bổ sung lý lịch hằng năm',
    section: 'ban-than',
    find: ({ lastTouchedOn }, { today }) =>
      lastTouchedOn < yearsBefore(today, STALE_AFTER_YEARS) ? [{ on: formatDate(lastTouchedOn) }] : [],
    say: ({ on }) => `Lần cập nhật hay xác nhận cuối cùng là ${on}.`,
  },
  {
    id: 'NO_EVALUATION',
    severity: 'notice',
    group: 'stale',
    title: 'Chưa có kết quả đánh giá năm trước',
    explanation:
      'Người làm việc từ 6 tháng trở lên trong năm đều được đánh giá, xếp loại. Ghi kết quả năm trước vào hồ sơ.',
    source: 'NĐ 335/2025/NĐ-CP; NĐ 233/2026/NĐ-CP, Điều 14',
    section: 'danh-gia',
    find: ({ employments, evaluationYears }, { today }) => {
      const year = Number(today.slice(0, 4)) - 1;
      const first = employments[0];
      return first && first.from <= `${year}${RATED_FROM}` && !evaluationYears.includes(year)
        ? [{ year }]
        : [];
    },
    say: ({ year }) => `Chưa có kết quả đánh giá, xếp loại năm ${year}.`,
  },
];
