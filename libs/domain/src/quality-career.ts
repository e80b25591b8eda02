import {
  type PartialDate,
  comparePartial,
  firstDay,
  formatPartial,
  lastDay,
  wholeMonths,
} from './partial-date';
import { retirementOf } from './due-retirement';
import type { QualityCheck } from './quality-check';
import type { EmploymentFacts, PeriodFacts } from './quality-facts';
import { formatDate } from './vi-format';

/** A break in service shorter than this is the time between two papers. */
const LONGEST_UNEXPLAINED_MONTHS = 6;

/** Posts, employments and the history of work. */
export const careerChecks: readonly QualityCheck[] = [
  {
    id: 'EMPLOYED_BEFORE_RECRUITED',
    severity: 'warning',
    group: 'contradiction',
    title: 'Quá trình làm việc bắt đầu trước ngày tuyển dụng lần đầu',
    explanation:
      'Ngày được tuyển dụng lần đầu không thể muộn hơn ngày bắt đầu làm việc sớm nhất đã ghi. Sửa một trong hai.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 13, 33',
    section: 'cong-tac',
    isAlways: true,
    find: ({ firstRecruitedOn: recruited, employments }) => {
      const first = employments[0];
      return recruited && first && comparePartial(first.from, recruited) === 'before'
        ? [{ from: formatDate(first.from), recruited: formatPartial(recruited) }]
        : [];
    },
    say: ({ from, recruited }) => `Bắt đầu làm việc ${from}, trước ngày tuyển dụng lần đầu ${recruited}.`,
  },
  {
    id: 'OVERLAPPING_POSTS',
    severity: 'warning',
    group: 'contradiction',
    title: 'Một chức vụ được ghi hai lần trong cùng thời gian',
    explanation:
      'Cùng một chức vụ ở cùng một đơn vị ghi trùng thời gian, thường do nhập hai lần. Bỏ dòng thừa; kiêm nhiệm ở đơn vị khác không tính là trùng.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 23, 25',
    section: 'cong-tac',
    isAlways: true,
    find: ({ assignments }) =>
      pairs(assignments)
        .filter(
          ([a, b]) =>
            a.title === b.title && a.organisationId === b.organisationId && (a.to === null || b.from <= a.to),
        )
        .map(([a, b]) => ({ title: a.title, from: formatDate(b.from) })),
    say: ({ title, from }) => `Chức vụ ${title} ghi trùng từ ${from}.`,
  },
  {
    id: 'OVERLAPPING_HISTORY',
    severity: 'warning',
    group: 'contradiction',
    title: 'Quá trình công tác chồng thời gian',
    explanation:
      'Hai dòng trong tóm tắt quá trình công tác chồng nhau. Sửa ngày, hoặc bỏ qua và ghi lý do khi làm hai nơi thật.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 33',
    section: 'cong-tac',
    isAlways: true,
    find: ({ workHistory }) =>
      pairs(workHistory)
        .filter(([a, b]) => overlapForCertain(a, b))
        .map(([a, b]) => ({ first: a.name, second: b.name })),
    say: ({ first, second }) => `“${first}” và “${second}” chồng thời gian.`,
  },
  {
    id: 'GAP_IN_SERVICE',
    severity: 'notice',
    group: 'contradiction',
    title: 'Quá trình làm việc bị ngắt quãng chưa rõ lý do',
    explanation:
      'Giữa hai lần làm việc có khoảng trống hơn 6 tháng. Bổ sung dòng còn thiếu, hoặc ghi vào quá trình công tác.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 33',
    section: 'cong-tac',
    find: ({ employments, workHistory }) =>
      neighbours(employments)
        .filter(([a, b]) => isUnexplained(a, b, workHistory))
        .map(([a, b]) => ({ to: formatDate(a.to), from: formatDate(b.from) })),
    say: ({ to, from }) => `Từ ${to} đến ${from} không có quá trình làm việc nào.`,
  },
  {
    id: 'HISTORY_ENDS_BEFORE_START',
    severity: 'error',
    group: 'contradiction',
    title: 'Dòng quá trình công tác có ngày kết thúc trước ngày bắt đầu',
    explanation: 'Sửa ngày của dòng đó.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 26, 33',
    section: 'cong-tac',
    isAlways: true,
    find: ({ workHistory, partyPosts }) =>
      [...workHistory, ...partyPosts]
        .filter(
          ({ startedOn, endedOn }) => startedOn && endedOn && comparePartial(endedOn, startedOn) === 'before',
        )
        .map(({ name }) => ({ name })),
    say: ({ name }) => `“${name}” kết thúc trước khi bắt đầu.`,
  },
  {
    id: 'LEADER_WITHOUT_DECISION',
    severity: 'warning',
    group: 'contradiction',
    title: 'Lãnh đạo, quản lý chưa có quyết định bổ nhiệm',
    explanation:
      'Chức vụ lãnh đạo, quản lý đang giữ phải có quyết định: số, ngày, người ký. Ghi nhận quyết định bổ nhiệm để hồ sơ tự cập nhật.',
    source: 'Luật Cán bộ, công chức 80/2025/QH15, Điều 31; NĐ 170/2025/NĐ-CP',
    section: 'cong-tac',
    find: ({ assignments }) =>
      assignments
        .filter(({ isLeader, to, hasDecision }) => isLeader && to === null && !hasDecision)
        .map(({ title, from }) => ({ title, from: formatDate(from) })),
    say: ({ title, from }) => `${title} từ ${from} chưa có quyết định bổ nhiệm.`,
  },
  {
    id: 'TERM_EXPIRED',
    severity: 'warning',
    group: 'stale',
    title: 'Đã hết thời hạn giữ chức vụ',
    explanation: 'Nhiệm kỳ đã hết mà chưa có quyết định bổ nhiệm lại, kéo dài hoặc thôi giữ chức vụ.',
    source: 'Luật Cán bộ, công chức 80/2025/QH15, Điều 31; NĐ 300/2026/NĐ-CP',
    section: 'cong-tac',
    find: ({ assignments }, { today }) =>
      assignments
        .filter(({ to, termEndsOn }) => to === null && termEndsOn !== null && termEndsOn < today)
        .map(({ title, termEndsOn }) => ({ title, end: formatDate(termEndsOn) })),
    say: ({ title, end }) => `${title}: thời hạn giữ chức vụ đã hết ngày ${end}.`,
  },
  {
    id: 'CONTRACT_EXPIRED',
    severity: 'error',
    group: 'stale',
    title: 'Hợp đồng đã hết hạn mà vẫn đang làm việc',
    explanation: 'Ghi nhận gia hạn, hợp đồng mới hoặc chấm dứt hợp đồng.',
    source: 'Luật Viên chức 129/2025/QH15; NĐ 235/2026/NĐ-CP',
    section: 'cong-tac',
    find: ({ employments }, { today }) =>
      employments
        .filter(({ to, contractEndsOn }) => to === null && contractEndsOn !== null && contractEndsOn < today)
        .map(({ contractEndsOn }) => ({ end: formatDate(contractEndsOn) })),
    say: ({ end }) => `Hợp đồng hết hạn ngày ${end}, hồ sơ vẫn ghi đang làm việc.`,
  },
  {
    id: 'RETIRED_STILL_WORKING',
    severity: 'error',
    group: 'stale',
    title: 'Đã qua tuổi nghỉ hưu mà vẫn đang làm việc',
    explanation:
      'Ghi nhận quyết định nghỉ hưu, hoặc quyết định kéo dài thời gian công tác. Kiểm tra cả ngày sinh.',
    source: 'Bộ luật Lao động 2019, Điều 169; NĐ 135/2020/NĐ-CP',
    section: 'cong-tac',
    find: ({ isWorking, sex, birthDate, retirement, employments }, { today, parameters }) => {
      if (!isWorking || !sex || !birthDate || employments.at(-1)?.statusCode === 'CHO_HUU') return [];
      // Known by year alone, only the last possible month is certain.
      const known = { sex, birth: lastDay(birthDate), retirement };
      const pension = retirementOf(known, { parameters })?.pensionFrom;
      return pension && pension <= today ? [{ pension: formatDate(pension) }] : [];
    },
    say: ({ pension }) => `Đến tuổi hưởng lương hưu từ ${pension}, hồ sơ vẫn ghi đang làm việc.`,
  },
  {
    id: 'EXIT_WITHOUT_KIND',
    severity: 'warning',
    group: 'contradiction',
    title: 'Đã nghỉ nhưng chưa ghi hình thức',
    explanation: 'Người không còn làm việc phải có hình thức: nghỉ hưu, thôi việc, chuyển đi, từ trần…',
    source: 'Danh mục hình thức ra khỏi cơ quan; TT 11/2012/TT-BNV',
    section: 'cong-tac',
    isAlways: true,
    find: ({ isWorking, employments }, { today }) => {
      const last = employments.at(-1);
      const hasLeft = last && (last.statusCode === 'DA_NGHI' || (last.to !== null && last.to < today));
      return !isWorking && hasLeft && last.exitKindCode === null
        ? [{ from: formatDate(last.to ?? last.from) }]
        : [];
    },
    say: ({ from }) => `Nghỉ từ ${from}, chưa ghi hình thức nghỉ.`,
  },
];

function pairs<T>(rows: readonly T[]): (readonly [T, T])[] {
  return rows.flatMap((a, at) => rows.slice(at + 1).map((b) => [a, b] as const));
}

function neighbours<T>(rows: readonly T[]): (readonly [T, T])[] {
  return rows.slice(1).map((row, at) => [rows[at], row] as const);
}

/** A break without an exit behind it, in which no declared work begins. */
function isUnexplained(
  { to, exitKindCode }: EmploymentFacts,
  { from }: EmploymentFacts,
  history: readonly PeriodFacts[],
): boolean {
  if (to === null || exitKindCode !== null || wholeMonths(to, from) <= LONGEST_UNEXPLAINED_MONTHS)
    return false;
  return !history.some(
    ({ startedOn }) => startedOn && lastDay(startedOn) >= to && firstDay(startedOn) < from,
  );
}

/** Each certainly begins before the other certainly ends; a row without a beginning is not compared. */
function overlapForCertain(a: PeriodFacts, b: PeriodFacts): boolean {
  if (!a.startedOn || !b.startedOn) return false;
  const ends = (date: PartialDate | null): string => (date ? firstDay(date) : '9999-12-31');
  return lastDay(b.startedOn) < ends(a.endedOn) && lastDay(a.startedOn) < ends(b.endedOn);
}
