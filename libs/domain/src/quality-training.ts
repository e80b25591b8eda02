import { comparePartial, formatPartial, mostYearsBetween } from './partial-date';
import type { QualityCheck } from './quality-check';

/** A guard against slips: nobody on the lists left a college or university younger. */
const LEAST_AGE_FOR_DEGREE = 17;

/** Degrees and certificates. */
export const trainingChecks: readonly QualityCheck[] = [
  {
    id: 'DEGREE_TOO_YOUNG',
    severity: 'error',
    group: 'contradiction',
    title: 'Có văn bằng trước 17 tuổi',
    explanation: 'Kiểm tra năm cấp của văn bằng và ngày sinh.',
    source: 'Quy tắc đối chiếu của phần mềm; TT 06/2023/TT-BNV, mục 32.1',
    section: 'trinh-do',
    isAlways: true,
    find: ({ birthDate, credentials }) =>
      credentials.flatMap(({ kind, levelName, earnedOn }) => {
        if (kind !== 'EDUCATION' || !birthDate || !earnedOn) return [];
        const age = mostYearsBetween(birthDate, earnedOn);
        return age < LEAST_AGE_FOR_DEGREE
          ? [{ level: levelName, on: formatPartial(earnedOn), age: Math.max(0, age) }]
          : [];
      }),
    say: ({ level, on, age }) => `${level} cấp ${on} khi ${age} tuổi.`,
  },
  {
    id: 'DEGREE_ENDS_BEFORE_START',
    severity: 'error',
    group: 'contradiction',
    title: 'Ngày cấp bằng trước ngày bắt đầu học',
    explanation: 'Sửa thời gian đào tạo hoặc ngày cấp.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 32',
    section: 'trinh-do',
    isAlways: true,
    find: ({ credentials }) =>
      credentials
        .filter(
          ({ startedOn, earnedOn }) =>
            startedOn && earnedOn && comparePartial(earnedOn, startedOn) === 'before',
        )
        .map(({ levelName, startedOn, earnedOn }) => ({
          level: levelName,
          start: formatPartial(startedOn ?? ''),
          end: formatPartial(earnedOn ?? ''),
        })),
    say: ({ level, start, end }) => `${level}: cấp ${end}, trước khi bắt đầu học ${start}.`,
  },
  {
    id: 'DEGREE_IN_FUTURE',
    severity: 'error',
    group: 'contradiction',
    title: 'Ngày cấp văn bằng, chứng chỉ ở tương lai',
    explanation: 'Văn bằng chưa cấp thì chưa ghi. Kiểm tra năm cấp.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 32',
    section: 'trinh-do',
    isAlways: true,
    find: ({ credentials }, { today }) =>
      credentials
        .filter(({ earnedOn }) => earnedOn && comparePartial(earnedOn, today) === 'after')
        .map(({ levelName, earnedOn }) => ({ level: levelName, on: formatPartial(earnedOn ?? '') })),
    say: ({ level, on }) => `${level} ghi cấp ${on}, sau ngày hôm nay.`,
  },
  {
    id: 'DEGREE_WITHOUT_DATE',
    severity: 'notice',
    group: 'missing',
    title: 'Văn bằng chưa có ngày cấp',
    explanation: 'Thiếu ngày cấp thì không biết trình độ tại một thời điểm. Chỉ biết năm thì ghi năm.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 32.1',
    section: 'trinh-do',
    find: ({ credentials }) =>
      credentials
        .filter(({ kind, earnedOn, rank }) => kind === 'EDUCATION' && !earnedOn && (rank ?? 0) > 0)
        .map(({ levelName }) => ({ level: levelName })),
    say: ({ level }) => `${level} chưa có ngày cấp.`,
  },
  {
    id: 'CERTIFICATE_EXPIRED',
    severity: 'notice',
    group: 'stale',
    title: 'Chứng chỉ đã hết hạn',
    explanation:
      'Chứng chỉ có thời hạn đã hết và không có chứng chỉ cùng loại còn hiệu lực. Bổ sung chứng chỉ mới nếu có.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 32.5, 32.6',
    section: 'trinh-do',
    find: ({ credentials }, { today }) => {
      const isOver = (end: string | null): boolean => end !== null && comparePartial(end, today) === 'before';
      return credentials
        .filter(
          ({ kind, expiresOn }) =>
            isOver(expiresOn) &&
            !credentials.some((other) => other.kind === kind && !isOver(other.expiresOn)),
        )
        .map(({ levelName, expiresOn }) => ({ level: levelName, end: formatPartial(expiresOn ?? '') }));
    },
    say: ({ level, end }) => `${level} hết hạn ${end}.`,
  },
];
