import { decisionSentences } from './decision-sentences';

type Params = Readonly<Record<string, string | number>>;
type Sentence = (params: Params) => string;

/** A cell can hold 32,767 characters; a sentence shows enough of them to find the cell by. */
const MOST_QUOTED = 60;

function quoted(value: string | number | undefined): string {
  const text = String(value ?? '');
  return text.length > MOST_QUOTED ? `"${text.slice(0, MOST_QUOTED)}…"` : `"${text}"`;
}

/**
 * One sentence for each code. Dates in `params` are already printed the Vietnamese way (`01/03/1975`).
 * A new rule adds its code here first: the key list is the type `ViolationCode`.
 */
export const sentences = {
  REQUIRED: () => 'Chưa có thông tin này.',

  DATE_UNREADABLE: (p) =>
    `Không đọc được ngày ${quoted(p['text'])}. Hãy ghi dạng 01/03/1975, 03/1975 hoặc 1975.`,
  DATE_NO_SUCH_MONTH: (p) => `${quoted(p['text'])}: không có tháng ${p['month']}.`,
  DATE_NO_SUCH_DAY: (p) =>
    `${quoted(p['text'])}: tháng ${p['month']} năm ${p['year']} không có ngày ${p['day']}.`,
  DATE_YEAR_OUT_OF_RANGE: (p) => `${quoted(p['text'])}: năm ${p['year']} không hợp lý.`,
  DATE_AMBIGUOUS: (p) =>
    `${quoted(p['text'])} có thể đọc theo hai cách. Hãy ghi đủ bốn chữ số của năm, dạng 01/03/1975 hoặc 03/1975.`,
  DATE_YEAR_READ_AS_DAY: (p) =>
    `Excel hiểu năm ${p['year']} thành ngày ${p['date']}. Đã đọc lại là năm ${p['year']}.`,
  DATE_CENTURY_GUESSED: (p) => `${quoted(p['text'])} chỉ ghi hai chữ số của năm. Đã đọc là ${p['date']}.`,
  DATE_NOT_FULL: () => 'Ngày này phải đủ ngày, tháng, năm. Giá trị chưa đủ sẽ không được ghi.',
  DATE_IN_FUTURE: (p) => `Ngày ${p['date']} sau ngày hôm nay.`,

  NAME_HAS_DIGITS: () => 'Họ và tên có chữ số. Hãy kiểm tra lại.',
  NAME_HAS_ODD_CHARACTERS: (p) =>
    `Họ và tên có ký tự lạ ${quoted(p['characters'])}, có thể do phông chữ cũ (TCVN3, VNI). Hãy kiểm tra lại.`,
  NAME_SINGLE_WORD: () => 'Họ và tên chỉ có một chữ. Hãy kiểm tra xem đã đủ họ chưa.',

  CITIZEN_ID_FORMAT: (p) => `Số định danh cá nhân phải có đúng 12 chữ số, hiện có ${p['length']} ký tự.`,
  CITIZEN_ID_OLD_CARD: () =>
    'Đây là số CMND 9 chữ số. Hãy ghi số định danh cá nhân 12 chữ số; số CMND ghi ở ô số CMND cũ.',
  CITIZEN_ID_ROUNDED: (p) =>
    `Số định danh ${quoted(p['text'])} đã bị Excel làm tròn, không còn đủ chữ số. Hãy định dạng cột là văn bản rồi nhập lại.`,
  CITIZEN_ID_ZERO_RESTORED: (p) =>
    `Đã thêm số 0 ở đầu số định danh bị Excel bỏ mất: ${p['citizenId']}. Hãy kiểm tra lại.`,
  CITIZEN_ID_TAKEN: () => 'Số định danh này đã có ở một hồ sơ khác.',
  CITIZEN_ID_CENTURY: (p) =>
    `Chữ số thứ tư của số định danh là ${p['found']}, không khớp thế kỷ của năm sinh ${p['year']}. Hãy kiểm tra và ghi lý do nếu đúng.`,
  CITIZEN_ID_YEAR: (p) =>
    `Số định danh ghi năm sinh ..${p['found']}, hồ sơ ghi năm sinh ${p['year']}. Hãy kiểm tra và ghi lý do nếu đúng.`,
  CITIZEN_ID_SEX: (p) =>
    `Chữ số thứ tư của số định danh chỉ giới tính ${p['found']}, hồ sơ ghi ${p['expected']}. Hãy kiểm tra và ghi lý do nếu đúng.`,
  CITIZEN_ID_PROVINCE: (p) =>
    `Ba chữ số đầu ${p['found']} không phải mã tỉnh nơi đăng ký khai sinh. Hãy kiểm tra và ghi lý do nếu đúng.`,

  AGE_AT_RECRUITMENT: (p) =>
    `Tuổi khi được tuyển dụng là ${p['age']}, chưa đủ ${p['least']} tuổi. Hãy kiểm tra ngày sinh và ngày tuyển dụng.`,
  BIRTH_DATE_TOO_OLD: (p) => `Ngày sinh ${p['date']} cách nay hơn ${p['most']} năm. Hãy kiểm tra lại.`,
  RECRUITED_AFTER_JOINED: (p) =>
    `Ngày vào cơ quan hiện nay (${p['joined']}) trước ngày được tuyển dụng lần đầu (${p['recruited']}).`,
  PARTY_AGE: (p) => `Tuổi khi vào Đảng là ${p['age']}, chưa đủ ${p['least']} tuổi. Hãy kiểm tra lại.`,
  PARTY_OFFICIAL_WITHOUT_JOINED: () => 'Có ngày vào Đảng chính thức nhưng chưa có ngày vào Đảng.',
  PARTY_OFFICIAL_BEFORE_JOINED: (p) =>
    `Ngày chính thức (${p['official']}) trước ngày vào Đảng (${p['joined']}).`,
  PARTY_PROBATION_SHORT: (p) =>
    `Từ ngày vào Đảng (${p['joined']}) đến ngày chính thức (${p['official']}) chưa đủ ${p['months']} tháng. Hãy kiểm tra lại.`,
  BEFORE_BIRTH: (p) => `Ngày ${p['date']} trước ngày sinh (${p['birthDate']}).`,
  YOUTH_UNION_AGE: (p) =>
    `Tuổi khi tham gia tổ chức chính trị - xã hội đầu tiên là ${p['age']}, chưa đủ ${p['least']} tuổi. Hãy kiểm tra lại.`,
  DISCHARGED_BEFORE_ENLISTED: (p) =>
    `Ngày xuất ngũ (${p['discharged']}) trước ngày nhập ngũ (${p['enlisted']}).`,
  DISCHARGED_WITHOUT_ENLISTED: () => 'Có ngày xuất ngũ nhưng chưa có ngày nhập ngũ.',
  REAPPOINTED_BEFORE_APPOINTED: (p) =>
    `Ngày bổ nhiệm lại (${p['reappointed']}) trước ngày bổ nhiệm (${p['appointed']}).`,
  PHONE_FORMAT: () => 'Số điện thoại di động phải có 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.',
  SOCIAL_INSURANCE_FORMAT: () =>
    'Số bảo hiểm xã hội phải có 10 chữ số, hoặc là số định danh cá nhân 12 chữ số.',
  SOCIAL_INSURANCE_NOT_CITIZEN_ID: () => 'Số bảo hiểm xã hội 12 chữ số phải trùng với số định danh cá nhân.',
  HEALTH_INSURANCE_FORMAT: () =>
    'Số thẻ bảo hiểm y tế phải có 2 chữ cái và 13 chữ số, hoặc 10 chữ số của số bảo hiểm xã hội.',
  HEALTH_INSURANCE_NOT_SOCIAL: () => 'Mười chữ số cuối của thẻ bảo hiểm y tế không khớp số bảo hiểm xã hội.',
  HEIGHT_RANGE: (p) => `Chiều cao ${p['value']} cm nằm ngoài khoảng ${p['least']}–${p['most']} cm.`,
  WEIGHT_RANGE: (p) => `Cân nặng ${p['value']} kg nằm ngoài khoảng ${p['least']}–${p['most']} kg.`,
  BLOOD_GROUP_FORMAT: () => 'Nhóm máu phải là A, B, AB hoặc O, có thể kèm dấu + hoặc -.',
  WAR_INVALID_CLASS_FORMAT: () => 'Hạng thương binh phải là 1/4, 2/4, 3/4 hoặc 4/4.',

  SPAN_REVERSED: (p) => `Ngày kết thúc (${p['to']}) trước ngày bắt đầu (${p['from']}).`,
  PERIODS_OVERLAP: (p) => `Thời gian này chồng lên quãng đã ghi ở ${quoted(p['what'])}. Hãy kiểm tra lại.`,
  PARENT_NOT_OLDER: (p) =>
    `Cha, mẹ sinh ${p['date']}, chưa hơn người này (sinh ${p['birthDate']}) ${p['least']} tuổi. Hãy kiểm tra lại.`,
  CHILD_NOT_YOUNGER: (p) =>
    `Con sinh ${p['date']}, chưa kém người này (sinh ${p['birthDate']}) ${p['least']} tuổi. Hãy kiểm tra lại.`,
  SIBLING_ORDER: (p) =>
    `Sinh ${p['date']}, ${p['word']} người này (sinh ${p['birthDate']}). Hãy kiểm tra lại anh, chị hay em.`,
  SECOND_SPOUSE: () =>
    'Đã có vợ hoặc chồng hiện tại. Nếu người trước đã ly hôn hoặc đã mất, hãy ghi rõ ở dòng đó trước.',
  SPOUSE_SEX: () => 'Vợ hoặc chồng không khớp giới tính của người này. Hãy kiểm tra lại.',
  RELATION_NOT_OF_SIDE: () => 'Quan hệ này chỉ ghi ở bên bản thân, không ghi ở bên vợ hoặc chồng.',
  SPOUSE_SIDE_WITHOUT_SPOUSE: () => 'Chưa có dòng vợ hoặc chồng nên chưa ghi được người thân bên vợ, chồng.',
  ALLOWANCE_WITHOUT_VALUE: () => 'Hãy ghi hệ số, tỷ lệ hoặc số tiền của phụ cấp.',
  RANK_NOT_OF_SCORE: (p) =>
    `Mức xếp loại này ứng với điểm từ ${p['least']} đến dưới ${p['below']}, hồ sơ ghi ${p['score']}. Hãy kiểm tra lại.`,
  INJURY_NOT_OF_CLASS: (p) =>
    `Hạng thương binh này ứng với tỷ lệ từ ${p['least']} đến ${p['most']} %. Hãy kiểm tra lại.`,
  PARTY_POST_WITHOUT_PARTY: () => 'Có chức vụ Đảng nhưng chưa có ngày vào Đảng.',
  TERM_UNREADABLE: () => 'Hãy ghi nhiệm kỳ dạng 2026-2031.',
  AWARDED_BEFORE_YEAR: (p) =>
    `Quyết định ngày ${p['date']} có trước năm khen thưởng ${p['year']}. Hãy kiểm tra lại.`,

  COEFFICIENT_UNREADABLE: (p) => `Không đọc được hệ số ${quoted(p['text'])}. Hãy ghi dạng 2,34.`,
  COEFFICIENT_NOT_OF_STEP: (p) =>
    `Hệ số ${p['found']} không khớp bậc ${p['step']} (đúng theo bảng lương là ${p['expected']}). Nếu là hệ số bảo lưu, hãy ghi lý do.`,
  STEP_NOT_IN_SCALE: (p) => `Bậc ${p['step']} không có trong bảng lương này, bậc cao nhất là ${p['last']}.`,
  STEP_UNREADABLE: (p) => `Không đọc được bậc lương ${quoted(p['text'])}. Hãy ghi dạng 3 hoặc 3/9.`,
  GRADE_CODE_UNREADABLE: (p) =>
    `Không đọc được mã ngạch ${quoted(p['text'])}. Hãy ghi dạng 01.003 hoặc V.07.02.01.`,
  PERCENT_UNREADABLE: (p) => `Không đọc được tỷ lệ ${quoted(p['text'])}. Hãy ghi dạng 5 hoặc 5%.`,

  SEX_IN_BOTH_COLUMNS: () => 'Ngày sinh ghi ở cả cột Nam và cột Nữ. Chỉ được ghi ở một cột.',
  SEX_UNREADABLE: (p) => `Không đọc được giới tính ${quoted(p['text'])}. Hãy ghi Nam hoặc Nữ.`,
  SEX_CONFLICT: (p) =>
    `Cột giới tính ghi ${p['written']}, nhưng ngày sinh ở cột ${p['column']}. Hãy kiểm tra lại.`,
  SEX_UNKNOWN: () => 'Chưa rõ giới tính.',
  ...decisionSentences,
} satisfies Record<string, Sentence>;

export type ViolationCode = keyof typeof sentences;
