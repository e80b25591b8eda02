import { checkHealth } from './person-field-rules';
import { formatPartial, mostYearsBetween } from './partial-date';
import type { QualityCheck, QualityHit } from './quality-check';
import type { FamilyFacts, QualityFacts } from './quality-facts';
import { formatDate } from './vi-format';
import { sayViolation } from './violation';

/** Years by which a parent is older than a child, at the least. A guard against slips. */
const LEAST_YEARS_BETWEEN_GENERATIONS = 13;
const PARENTS: Readonly<Record<string, string>> = { CHA: 'Cha', ME: 'Mẹ' };
const CHILDREN: Readonly<Record<string, string>> = { CON: 'Con' };
const SPOUSES = new Set(['VO', 'CHONG']);

/** Relatives of the person's own side whose birth leaves certainly fewer years between the two than it must. */
function tooClose(
  { family, birthDate }: QualityFacts,
  relations: Readonly<Record<string, string>>,
  years: (own: string, theirs: string) => number,
): QualityHit[] {
  return family.flatMap(({ side, relationCode, birthDate: theirs }) => {
    const name = relations[relationCode];
    if (side !== 'SELF' || name === undefined || !birthDate || !theirs) return [];
    return years(birthDate, theirs) < LEAST_YEARS_BETWEEN_GENERATIONS
      ? [{ name, born: formatPartial(theirs) }]
      : [];
  });
}

const isCurrentSpouse = ({ side, relationCode, isDeceased, isFormer }: FamilyFacts): boolean =>
  side === 'SELF' && SPOUSES.has(relationCode) && !isDeceased && !isFormer;

/** What stands in the restricted parts. */
export const restrictedChecks: readonly QualityCheck[] = [
  {
    id: 'PARENT_TOO_YOUNG',
    severity: 'warning',
    group: 'contradiction',
    title: 'Cha, mẹ sinh quá gần năm sinh của người có hồ sơ',
    explanation: 'Cha, mẹ phải hơn ít nhất 13 tuổi. Kiểm tra năm sinh của từng người.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 36.1; quy tắc đối chiếu của phần mềm',
    section: 'gia-dinh',
    restricted: 'FAMILY',
    find: (facts) => tooClose(facts, PARENTS, (own, theirs) => mostYearsBetween(theirs, own)),
    say: ({ name, born }) => `${name} sinh ${born}, chưa hơn người có hồ sơ 13 tuổi.`,
  },
  {
    id: 'CHILD_TOO_OLD',
    severity: 'warning',
    group: 'contradiction',
    title: 'Con sinh quá gần năm sinh của người có hồ sơ',
    explanation: 'Con phải kém ít nhất 13 tuổi. Kiểm tra năm sinh; con nuôi ghi quan hệ Con nuôi.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 36.1; quy tắc đối chiếu của phần mềm',
    section: 'gia-dinh',
    restricted: 'FAMILY',
    find: (facts) => tooClose(facts, CHILDREN, (own, theirs) => mostYearsBetween(own, theirs)),
    say: ({ name, born }) => `${name} sinh ${born}, chưa kém người có hồ sơ 13 tuổi.`,
  },
  {
    id: 'TWO_SPOUSES',
    severity: 'warning',
    group: 'contradiction',
    title: 'Ghi nhiều hơn một vợ hoặc chồng hiện tại',
    explanation:
      'Chỉ một người là vợ hoặc chồng hiện tại. Người trước đây thì đánh dấu đã ly hôn hoặc đã mất.',
    source: 'Luật Hôn nhân và gia đình 52/2014/QH13, Điều 2',
    section: 'gia-dinh',
    restricted: 'FAMILY',
    find: ({ family }) => {
      const count = family.filter(isCurrentSpouse).length;
      return count > 1 ? [{ count }] : [];
    },
    say: ({ count }) => `Đang ghi ${count} người là vợ hoặc chồng hiện tại.`,
  },
  {
    id: 'IN_LAWS_WITHOUT_SPOUSE',
    severity: 'notice',
    group: 'missing',
    title: 'Có người thân bên vợ, chồng nhưng chưa ghi vợ, chồng',
    explanation: 'Mục 36.2 đi cùng với một dòng vợ hoặc chồng ở mục 36.1.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 36.2',
    section: 'gia-dinh',
    restricted: 'FAMILY',
    find: ({ family }) =>
      family.some(({ side }) => side === 'SPOUSE') &&
      !family.some(({ relationCode }) => SPOUSES.has(relationCode))
        ? [{}]
        : [],
    say: () => 'Có người thân bên vợ, chồng nhưng chưa có dòng vợ hoặc chồng.',
  },
  {
    id: 'DISCIPLINE_WITHOUT_DECISION',
    severity: 'warning',
    group: 'missing',
    title: 'Kỷ luật chưa có số, ngày quyết định',
    explanation: 'Hình thức kỷ luật phải ghi vào lý lịch cùng số và ngày quyết định.',
    source: 'NĐ 172/2025/NĐ-CP; NĐ 234/2026/NĐ-CP',
    section: 'ky-luat',
    restricted: 'DISCIPLINE',
    isAlways: true,
    find: ({ disciplines }) =>
      disciplines
        .filter(({ number, decidedOn }) => !number || !decidedOn)
        .map(({ from }) => ({ from: formatDate(from) })),
    say: ({ from }) => `Kỷ luật từ ${from} chưa có số hoặc ngày quyết định.`,
  },
  {
    id: 'DISCIPLINE_BEFORE_DECISION',
    severity: 'error',
    group: 'contradiction',
    title: 'Kỷ luật có hiệu lực trước ngày ra quyết định',
    explanation: 'Quyết định kỷ luật có hiệu lực từ ngày ký trở đi. Kiểm tra hai ngày.',
    source: 'NĐ 172/2025/NĐ-CP; NĐ 234/2026/NĐ-CP',
    section: 'ky-luat',
    restricted: 'DISCIPLINE',
    isAlways: true,
    find: ({ disciplines }) =>
      disciplines
        .filter(({ from, decidedOn }) => decidedOn !== null && from < decidedOn)
        .map(({ from, decidedOn }) => ({ from: formatDate(from), decided: formatDate(decidedOn) })),
    say: ({ from, decided }) => `Kỷ luật từ ${from}, quyết định ký sau đó ngày ${decided}.`,
  },
  {
    id: 'HEALTH_OUT_OF_RANGE',
    severity: 'warning',
    group: 'contradiction',
    title: 'Chiều cao, cân nặng ngoài khoảng thường gặp',
    explanation: 'Thường do gõ nhầm đơn vị. Chiều cao ghi bằng cm, cân nặng bằng kg.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 31; quy tắc đối chiếu của phần mềm',
    section: 'suc-khoe',
    restricted: 'HEALTH',
    find: ({ health }) =>
      checkHealth({ heightCm: health?.heightCm, weightKg: health?.weightKg }).map((violation) => ({
        text: sayViolation(violation),
      })),
    say: ({ text }) => String(text),
  },
];
