import { placeOf } from './cv-dataset';
import type { DecisionDataset } from './dataset-fields';
import { day, decimal, plain, row } from './dataset-words';
import type { StoredSalary } from './salary-decision.query';

/** @source grades-and-salary section 9: kinds of salary events */
const ACTS: Readonly<Record<string, string>> = {
  REGULAR: 'Nâng bậc lương thường xuyên',
  EARLY_ACHIEVEMENT: 'Nâng bậc lương trước thời hạn do lập thành tích xuất sắc',
  EARLY_RETIREMENT: 'Nâng bậc lương trước thời hạn khi có thông báo nghỉ hưu',
  OVER_SCALE: 'Hưởng phụ cấp thâm niên vượt khung',
  RE_RANK: 'Xếp lương',
  CONVERT_BAC: 'Chuyển xếp lương theo bậc nghề nghiệp',
  RECRUIT: 'Xếp lương khi tuyển dụng',
  CORRECTION: 'Điều chỉnh việc xếp lương',
  WRONGFUL_REVERSAL: 'Điều chỉnh việc xếp lương do kỷ luật sai',
};

/**
 * A decision on pay for the people of one decision, or for one position of one person.
 * @param rows at least one; what concerns the whole decision is read from the first
 */
export function decisionDataset(rows: readonly [StoredSalary, ...StoredSalary[]]): DecisionDataset {
  const [first] = rows;
  const isAlone = rows.length === 1;
  const act = ACTS[first.kind ?? ''] ?? first.decisionKindName ?? 'Xếp lương';
  const issuer = first.issuer ?? first.managingOrganisation;
  const [year, month, signedDay] = first.signedOn?.split('-') ?? [];
  const head = headOf(issuer);
  const onDay = first.signedOn ?? first.paidFrom;
  return {
    parentBody: parentOf(issuer, first.rootName),
    issuer: issuer?.toLocaleUpperCase('vi') ?? null,
    number: first.number,
    place: placeOf(first.province),
    signedDay: signedDay ?? null,
    signedMonth: month ?? null,
    signedYear: year ?? null,
    subject: act.charAt(0).toLocaleLowerCase('vi') + act.slice(1),
    authority: issuer && `${head} ${issuer}`.toLocaleUpperCase('vi'),
    act,
    whom: isAlone ? `${addressOf(first.sex)} ${first.fullName}` : `${rows.length} ông (bà)`,
    fullName: first.fullName,
    birthDate: day(first.birthDate),
    post: first.post,
    organisation: first.organisation,
    gradeName: first.gradeName,
    gradeCode: first.gradeCode,
    oldStep: first.oldStep === null ? null : String(first.oldStep),
    oldCoefficient: decimal(first.oldCoefficient),
    newStep: first.step === null ? null : String(first.step),
    newCoefficient: decimal(first.coefficient),
    overScale: Number(first.overScalePercent ?? 0) > 0 ? plain(first.overScalePercent) : null,
    paidFrom: day(first.paidFrom),
    countFrom: day(first.countFrom ?? first.paidFrom),
    signerPost: head.toLocaleUpperCase('vi'),
    signer: first.signer,
    bases: basesOf(first, onDay).map((text) => ({ text })),
    single: isAlone ? [{}] : [],
    several: isAlone ? [] : [{}],
    people: rows.map((one, at) =>
      row({
        order: String(at + 1),
        fullName: one.fullName,
        birthDate: day(one.birthDate),
        post: one.post,
        organisation: one.organisation,
        gradeCode: one.gradeCode,
        oldStep: one.oldStep === null ? null : String(one.oldStep),
        oldCoefficient: decimal(one.oldCoefficient),
        newStep: one.step === null ? null : String(one.step),
        newCoefficient: decimal(one.coefficient),
        paidFrom: day(one.paidFrom),
      }),
    ),
  };
}

const addressOf = (sex: 'M' | 'F' | null): string => (sex === 'M' ? 'ông' : sex === 'F' ? 'bà' : 'ông (bà)');

/** What the head of a body is called; a body of another kind says so in the office's own template. */
function headOf(issuer: string | null): string {
  if (issuer === null) return 'Thủ trưởng';
  const heads: readonly (readonly [RegExp, string])[] = [
    [/^(ủy|uỷ) ban nhân dân/i, 'Chủ tịch'],
    [/^(sở|bệnh viện|trung tâm)/i, 'Giám đốc'],
    [/^chi cục/i, 'Chi cục trưởng'],
    [/^(trường|phòng|ban|thanh tra)/i, 'Thủ trưởng'],
  ];
  return heads.find(([kind]) => kind.test(issuer))?.[1] ?? 'Thủ trưởng';
}

/** Above a department stands the province's committee; above the committee itself nobody is printed. */
const parentOf = (issuer: string | null, root: string | null): string | null =>
  issuer !== null && issuer === root ? '\u00a0' : (root?.toLocaleUpperCase('vi') ?? null);

interface Basis {
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  readonly classes?: readonly string[];
  readonly kinds?: readonly string[];
}
const OFFICERS = ['CB', 'CC', 'CBX', 'CCX'];
const RAISES = ['REGULAR', 'EARLY_ACHIEVEMENT', 'EARLY_RETIREMENT', 'NANG_LUONG_TX', 'NANG_LUONG_TTH'];

/**
 * Instruments that a decision on pay rests on, by the day it is signed.
 * @source profile section 1; grades-and-salary sections 4–6
 */
const BASES: readonly Basis[] = [
  { text: 'Luật Cán bộ, công chức số 22/2008/QH12', to: '2025-06-30', classes: OFFICERS },
  { text: 'Luật Cán bộ, công chức số 80/2025/QH15', from: '2025-07-01', classes: OFFICERS },
  { text: 'Luật Viên chức số 58/2010/QH12', to: '2026-06-30', classes: ['VC'] },
  { text: 'Luật Viên chức số 129/2025/QH15', from: '2026-07-01', classes: ['VC'] },
  {
    text: 'Nghị định số 204/2004/NĐ-CP của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang và các nghị định sửa đổi, bổ sung',
  },
  {
    text: 'Thông tư số 08/2013/TT-BNV của Bộ Nội vụ hướng dẫn thực hiện chế độ nâng bậc lương thường xuyên và nâng bậc lương trước thời hạn, được sửa đổi, bổ sung bởi Thông tư số 03/2021/TT-BNV',
    kinds: RAISES,
  },
  {
    text: 'Thông tư số 04/2005/TT-BNV của Bộ Nội vụ hướng dẫn thực hiện chế độ phụ cấp thâm niên vượt khung',
    kinds: ['OVER_SCALE', 'VUOT_KHUNG'],
  },
];

function basesOf({ classCode, kind, decisionKind }: StoredSalary, on: string): string[] {
  return BASES.filter(
    ({ from = '', to = '9999', classes, kinds }) =>
      from <= on &&
      on <= to &&
      (classes === undefined || classes.includes(classCode ?? '')) &&
      (kinds === undefined || kinds.includes(kind ?? '') || kinds.includes(decisionKind ?? '')),
  ).map(({ text }) => `Căn cứ ${text};`);
}
