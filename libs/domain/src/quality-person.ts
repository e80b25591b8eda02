import {
  type PartialDate,
  comparePartial,
  formatPartial,
  lastDay,
  mostMonthsBetween,
  mostYearsBetween,
} from './partial-date';
import { checkCitizenId } from './citizen-id';
import { checkContactNumbers } from './person-field-rules';
import { checkName } from './person-name';
import {
  LEAST_AGE_AT_RECRUITMENT,
  LEAST_AGE_FOR_PARTY,
  LEAST_AGE_FOR_YOUTH_UNION,
  PARTY_PROBATION_MONTHS,
} from './person-rules';
import { type QualityCheck, type QualityHit, when } from './quality-check';
import type { QualityFacts } from './quality-facts';
import { type Violation, sayViolation } from './violation';

/** Dates of a file that cannot lie ahead. */
const PAST = {
  birthDate: 'Ngày sinh',
  citizenIdIssuedOn: 'Ngày cấp căn cước',
  firstRecruitedOn: 'Ngày được tuyển dụng lần đầu',
  joinedBodyOn: 'Ngày vào cơ quan hiện nay',
  partyJoinedOn: 'Ngày vào Đảng',
  partyOfficialOn: 'Ngày vào Đảng chính thức',
  firstUnionJoinedOn: 'Ngày tham gia tổ chức chính trị - xã hội',
  enlistedOn: 'Ngày nhập ngũ',
  dischargedOn: 'Ngày xuất ngũ',
} as const satisfies Partial<Record<keyof QualityFacts, string>>;

/** A guard against slips, no rule: nobody on the lists was born this long ago. */
const MOST_YEARS_SINCE_BIRTH = 110;

/** What a rule that the form uses too has to say, as hits of a check. */
const said = (violations: readonly Violation[], ...codes: readonly string[]): QualityHit[] =>
  violations
    .filter(({ code }) => codes.includes(code))
    .map((violation) => ({ text: sayViolation(violation) }));
const asSaid = ({ text }: QualityHit): string => String(text);

const citizenIdViolations = (
  facts: QualityFacts,
  provinceCodes: ReadonlySet<string>,
): readonly Violation[] =>
  facts.citizenId === null || facts.citizenIdNote
    ? []
    : checkCitizenId(facts.citizenId, {
        sex: facts.sex ?? undefined,
        birthDate: facts.birthDate ?? undefined,
        provinceCodes,
      });

/** The age reached at most on a day, when it is certainly below the least one. */
function tooYoung(birth: PartialDate | null, on: PartialDate | null, least: number): QualityHit[] {
  if (!birth || !on) return [];
  const age = mostYearsBetween(birth, on);
  return age < least ? [{ age: Math.max(0, age), least, on: formatPartial(on) }] : [];
}

/** Contradictions among the single facts of a file. */
export const personChecks: readonly QualityCheck[] = [
  {
    id: 'NAME_ODD',
    severity: 'warning',
    group: 'contradiction',
    title: 'Họ tên có ký tự lạ hoặc chỉ một chữ',
    explanation:
      'Chữ số hay ký tự lạ trong họ tên thường do chuyển từ phông chữ cũ (TCVN3, VNI). Sửa theo giấy khai sinh.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 1',
    section: 'ban-than',
    isAlways: true,
    find: ({ fullName }) => checkName(fullName).map((violation) => ({ text: sayViolation(violation) })),
    say: asSaid,
  },
  {
    id: 'CITIZEN_ID_MISMATCH',
    severity: 'warning',
    group: 'contradiction',
    title: 'Số định danh không khớp giới tính hoặc năm sinh',
    explanation:
      'Chữ số thứ tư của số định danh cho biết thế kỷ sinh và giới tính, hai chữ số tiếp theo là năm sinh. Không khớp thì một trong hai bên sai; đúng cả hai thì ghi lý do ở mục Bản thân.',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13; TT 59/2021/TT-BCA',
    section: 'ban-than',
    isAlways: true,
    find: (facts, { provinceCodes }) =>
      said(
        citizenIdViolations(facts, provinceCodes),
        'CITIZEN_ID_CENTURY',
        'CITIZEN_ID_YEAR',
        'CITIZEN_ID_SEX',
      ),
    say: asSaid,
  },
  {
    id: 'CITIZEN_ID_PROVINCE',
    severity: 'notice',
    group: 'contradiction',
    title: 'Mã tỉnh trong số định danh không có trong danh mục',
    explanation:
      'Ba chữ số đầu là mã tỉnh nơi đăng ký khai sinh. Người sinh ở nước ngoài mang mã nước; khi đó ghi lý do.',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13',
    section: 'ban-than',
    isAlways: true,
    find: (facts, { provinceCodes }) =>
      said(citizenIdViolations(facts, provinceCodes), 'CITIZEN_ID_PROVINCE'),
    say: asSaid,
  },
  {
    id: 'CITIZEN_ID_BEFORE_BIRTH',
    severity: 'error',
    group: 'contradiction',
    title: 'Ngày cấp căn cước trước ngày sinh',
    explanation: 'Sửa ngày cấp theo mặt sau của thẻ, hoặc sửa ngày sinh theo giấy khai sinh.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 3, 8',
    section: 'ban-than',
    isAlways: true,
    find: ({ birthDate, citizenIdIssuedOn: issued }) =>
      birthDate && issued && comparePartial(issued, birthDate) === 'before'
        ? [{ issued: formatPartial(issued), birth: formatPartial(birthDate) }]
        : [],
    say: ({ issued, birth }) => `Căn cước cấp ${issued}, trước ngày sinh ${birth}.`,
  },
  {
    id: 'DATE_IN_FUTURE',
    severity: 'error',
    group: 'contradiction',
    title: 'Có ngày ở tương lai',
    explanation: 'Những việc đã xảy ra không thể mang ngày sau hôm nay; thường do gõ nhầm năm.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 3–17',
    section: 'ban-than',
    isAlways: true,
    find: (facts, { today }) =>
      (Object.keys(PAST) as (keyof typeof PAST)[]).flatMap((field) => {
        const date = facts[field];
        return date && comparePartial(date, today) === 'after'
          ? [{ name: PAST[field], date: formatPartial(date) }]
          : [];
      }),
    say: ({ name, date }) => `${name} là ${date}, sau ngày hôm nay.`,
  },
  {
    id: 'BIRTH_TOO_OLD',
    severity: 'error',
    group: 'contradiction',
    title: 'Ngày sinh quá xa',
    explanation: 'Không ai trong sổ sinh cách nay hơn 110 năm; thường do gõ nhầm thế kỷ.',
    source: 'Quy tắc đối chiếu của phần mềm',
    section: 'ban-than',
    isAlways: true,
    find: ({ birthDate }, { today }) =>
      birthDate && mostYearsBetween(lastDay(birthDate), today) > MOST_YEARS_SINCE_BIRTH
        ? [{ birth: formatPartial(birthDate) }]
        : [],
    say: ({ birth }) => `Ngày sinh ${birth} cách nay hơn ${MOST_YEARS_SINCE_BIRTH} năm.`,
  },
  {
    id: 'RECRUITED_TOO_YOUNG',
    severity: 'error',
    group: 'contradiction',
    title: 'Được tuyển dụng khi chưa đủ 18 tuổi',
    explanation: 'Người dự tuyển phải đủ 18 tuổi. Kiểm tra ngày sinh và ngày tuyển dụng lần đầu.',
    source: 'Luật Cán bộ, công chức 80/2025/QH15, Điều 19',
    section: 'tuyen-dung',
    isAlways: true,
    find: ({ birthDate, firstRecruitedOn }) =>
      tooYoung(birthDate, firstRecruitedOn, LEAST_AGE_AT_RECRUITMENT),
    say: ({ on, age, least }) => `Tuyển dụng ${on} khi ${age} tuổi, chưa đủ ${least} tuổi.`,
  },
  {
    id: 'JOINED_BEFORE_RECRUITED',
    severity: 'error',
    group: 'contradiction',
    title: 'Vào cơ quan hiện nay trước khi được tuyển dụng lần đầu',
    explanation: 'Ngày vào cơ quan hiện nay không thể sớm hơn ngày được tuyển dụng lần đầu.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 13, 14',
    section: 'tuyen-dung',
    isAlways: true,
    find: ({ firstRecruitedOn: recruited, joinedBodyOn: joined }) =>
      recruited && joined && comparePartial(joined, recruited) === 'before'
        ? [{ joined: formatPartial(joined), recruited: formatPartial(recruited) }]
        : [],
    say: ({ joined, recruited }) => `Vào cơ quan ${joined}, trước ngày tuyển dụng lần đầu ${recruited}.`,
  },
  {
    id: 'PARTY_TOO_YOUNG',
    severity: 'error',
    group: 'contradiction',
    title: 'Vào Đảng khi chưa đủ 18 tuổi',
    explanation: 'Tuổi kết nạp Đảng từ đủ 18. Kiểm tra ngày sinh và ngày vào Đảng.',
    source: 'Điều lệ Đảng Cộng sản Việt Nam, Điều 1',
    section: 'dang-doan-the',
    isAlways: true,
    find: ({ birthDate, partyJoinedOn }) => tooYoung(birthDate, partyJoinedOn, LEAST_AGE_FOR_PARTY),
    say: ({ on, age, least }) => `Vào Đảng ${on} khi ${age} tuổi, chưa đủ ${least} tuổi.`,
  },
  {
    id: 'PARTY_OFFICIAL_TOO_EARLY',
    severity: 'warning',
    group: 'contradiction',
    title: 'Ngày Đảng chính thức cách ngày vào Đảng chưa đủ 12 tháng',
    explanation:
      'Đảng viên mới có 12 tháng dự bị. Trường hợp thời kỳ trước có quy định khác thì bỏ qua và ghi lý do.',
    source: 'Điều lệ Đảng Cộng sản Việt Nam, Điều 5',
    section: 'dang-doan-the',
    isAlways: true,
    find: ({ partyJoinedOn: joined, partyOfficialOn: official }) =>
      joined && official && mostMonthsBetween(joined, official) < PARTY_PROBATION_MONTHS
        ? [{ joined: formatPartial(joined), official: formatPartial(official) }]
        : [],
    say: ({ joined, official }) =>
      `Vào Đảng ${joined}, chính thức ${official}: chưa đủ ${PARTY_PROBATION_MONTHS} tháng.`,
  },
  {
    id: 'PARTY_OFFICIAL_WITHOUT_JOINED',
    severity: 'warning',
    group: 'contradiction',
    title: 'Có ngày Đảng chính thức nhưng chưa có ngày vào Đảng',
    explanation: 'Bổ sung ngày kết nạp theo quyết định hoặc thẻ đảng viên.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 15',
    section: 'dang-doan-the',
    isAlways: true,
    find: ({ partyJoinedOn, partyOfficialOn }) => when(partyOfficialOn !== null && partyJoinedOn === null),
    say: () => 'Có ngày vào Đảng chính thức nhưng chưa có ngày vào Đảng.',
  },
  {
    id: 'UNION_TOO_YOUNG',
    severity: 'notice',
    group: 'contradiction',
    title: 'Vào Đoàn, hội khi chưa đủ 16 tuổi',
    explanation: 'Tuổi kết nạp Đoàn là từ đủ 16. Kiểm tra ngày sinh và ngày tham gia.',
    source: 'Điều lệ Đoàn TNCS Hồ Chí Minh, Điều 1',
    section: 'dang-doan-the',
    isAlways: true,
    find: ({ birthDate, firstUnionJoinedOn }) =>
      tooYoung(birthDate, firstUnionJoinedOn, LEAST_AGE_FOR_YOUTH_UNION),
    say: ({ on, age, least }) => `Tham gia tổ chức ${on} khi ${age} tuổi, chưa đủ ${least} tuổi.`,
  },
  {
    id: 'MILITARY_DATES',
    severity: 'error',
    group: 'contradiction',
    title: 'Ngày nhập ngũ, xuất ngũ mâu thuẫn',
    explanation: 'Ngày xuất ngũ phải sau ngày nhập ngũ; có ngày xuất ngũ thì phải có ngày nhập ngũ.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 17',
    section: 'dang-doan-the',
    isAlways: true,
    find: ({ enlistedOn, dischargedOn }) => {
      if (dischargedOn && !enlistedOn) return [{ out: formatPartial(dischargedOn) }];
      return dischargedOn && enlistedOn && comparePartial(dischargedOn, enlistedOn) === 'before'
        ? [{ out: formatPartial(dischargedOn), in: formatPartial(enlistedOn) }]
        : [];
    },
    say: ({ out, in: entered }) =>
      entered === undefined
        ? `Có ngày xuất ngũ ${out} nhưng chưa có ngày nhập ngũ.`
        : `Xuất ngũ ${out}, trước ngày nhập ngũ ${entered}.`,
  },
  {
    id: 'PHONE_SHAPE',
    severity: 'warning',
    group: 'contradiction',
    title: 'Số điện thoại không đúng dạng',
    explanation: 'Số di động có 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 8',
    section: 'lien-he',
    find: (facts) => said(checkContactNumbers(facts), 'PHONE_FORMAT'),
    say: asSaid,
  },
  {
    id: 'SOCIAL_INSURANCE_SHAPE',
    severity: 'warning',
    group: 'contradiction',
    title: 'Số bảo hiểm xã hội không đúng dạng',
    explanation:
      'Số bảo hiểm xã hội có 10 chữ số, hoặc là số định danh cá nhân 12 chữ số và khi đó phải trùng số định danh.',
    source: 'Luật Bảo hiểm xã hội 41/2024/QH15',
    section: 'lien-he',
    isAlways: true,
    find: (facts) =>
      said(checkContactNumbers(facts), 'SOCIAL_INSURANCE_FORMAT', 'SOCIAL_INSURANCE_NOT_CITIZEN_ID'),
    say: asSaid,
  },
  {
    id: 'HEALTH_INSURANCE_SHAPE',
    severity: 'notice',
    group: 'contradiction',
    title: 'Số thẻ bảo hiểm y tế không đúng dạng',
    explanation:
      'Thẻ có 2 chữ cái và 13 chữ số, mười chữ số cuối là số bảo hiểm xã hội; thẻ mới chỉ in 10 số.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 9',
    section: 'lien-he',
    find: (facts) =>
      said(checkContactNumbers(facts), 'HEALTH_INSURANCE_FORMAT', 'HEALTH_INSURANCE_NOT_SOCIAL'),
    say: asSaid,
  },
  {
    id: 'ADDRESS_WITHOUT_COMMUNE',
    severity: 'notice',
    group: 'contradiction',
    title: 'Nơi ở hiện nay chưa chọn xã, phường',
    explanation:
      'Chọn xã, phường, đặc khu trong danh mục để địa chỉ đối chiếu được; phần còn lại ghi ở số nhà, đường.',
    source: 'QĐ 19/2025/QĐ-TTg; TT 06/2023/TT-BNV, mục 10',
    section: 'lien-he',
    find: ({ addresses }) =>
      when(
        addresses.some(
          ({ kind, communeCode, provinceCode, asDeclared }) =>
            kind === 'CURRENT' && communeCode === null && (provinceCode !== null || asDeclared !== null),
        ),
      ),
    say: () => 'Nơi ở hiện nay chưa chọn xã, phường trong danh mục.',
  },
  {
    id: 'ADDRESS_OLD_SCHEME',
    severity: 'notice',
    group: 'stale',
    title: 'Nơi ở hiện nay còn ghi theo cấp huyện cũ',
    explanation:
      'Từ 01/07/2025 không còn cấp huyện. Nơi sinh, quê quán giữ như đã khai; nơi ở hiện nay ghi theo tên mới.',
    source: 'Luật 72/2025/QH15; NQ 202/2025/QH15',
    section: 'lien-he',
    find: ({ addresses }) =>
      when(addresses.some(({ kind, scheme }) => kind === 'CURRENT' && scheme === 'OLD_3_LEVEL')),
    say: () => 'Nơi ở hiện nay còn ghi theo tên xã, huyện trước 01/07/2025.',
  },
];
