import type { Predicate } from './report-predicates';

/** What an enrolment keeps of the opening day, and so may be asked beside what is known of the class. */
export const KNOWN_OF_TURNS: ReadonlySet<string> = new Set([
  'F',
  'M',
  'minority',
  'leader',
  'class',
  'tier',
  'block',
  'under',
]);

const ofTurns = (
  name: string,
  label: string,
  explanation: string,
  values: Readonly<Record<string, string>> | null,
): Predicate => ({ name, group: 'turn', label, explanation, values, of: ['TURNS'] });

/** @source training.md sections 2, 7; Biểu 10-BTCTW */
export const TURN_PREDICATES: readonly Predicate[] = [
  ofTurns(
    'programme',
    'Loại chương trình',
    'Mã của danh mục loại hình đào tạo, bồi dưỡng, ví dụ BD-LLCT-TC',
    null,
  ),
  ofTurns('degree', 'Trình độ cấp ra', 'Trình độ mà văn bằng, chứng chỉ của chương trình ghi vào hồ sơ', {
    DH: 'đại học',
    THS: 'thạc sĩ',
    CK1: 'chuyên khoa I',
    BSNT: 'bác sĩ nội trú',
    TS: 'tiến sĩ',
    TSKH: 'tiến sĩ khoa học',
    CK2: 'chuyên khoa II',
    CC: 'cao cấp',
    CN: 'cử nhân',
    NONE: 'không ghi trình độ',
  }),
  ofTurns('place', 'Nơi học', 'Trong nước, ngoài nước hay liên kết', {
    TRONG_NUOC: 'trong nước',
    NGOAI_NUOC: 'ngoài nước',
    LIEN_KET: 'liên kết',
  }),
  ofTurns('form', 'Hình thức', 'Hình thức tổ chức của lớp', {
    TAP_TRUNG: 'tập trung',
    TRUC_TUYEN: 'trực tuyến',
    KET_HOP: 'kết hợp',
  }),
  ofTurns('organiser', 'Cấp mở lớp', 'Cấp của cơ quan mở lớp', {
    TINH: 'cấp tỉnh',
    HUYEN: 'cấp huyện (đến 30/06/2025)',
    XA: 'cấp xã',
  }),
];
