import type { DeclarationState } from '@hr/domain';
import type { ProposalInput } from '../declarations/own.dto';
import type { Declarer } from './demo-declarers';

/** What somebody of the demo declares, and how far it has come. */
export interface DemoDeclaration {
  readonly declarer: Declarer;
  readonly input: ProposalInput;
  readonly state: DeclarationState;
  /** Calendar days since it was sent. */
  readonly days: number;
  /** Component of the paper file whose sample is attached. */
  readonly evidence: string | null;
  /** Place in the list: chooses between samples. */
  readonly at: number;
}

type Kind = (at: number) => { readonly input: ProposalInput; readonly evidence: string | null };

const insert = (
  table: string,
  values: Record<string, unknown>,
): { readonly rows: NonNullable<ProposalInput['rows']> } => ({
  rows: [{ table, operation: 'insert', values }],
});

const CHILDREN = ['Gia Hân', 'Minh Khôi', 'Bảo Ngọc', 'Đăng Khoa', 'Khánh Vy', 'Phúc An'];
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ'];

/** Changes as people have them in a year. */
const KINDS: Readonly<Record<string, Kind>> = {
  phone: (at) => ({
    input: {
      section: 'CONTACT',
      fields: { phone: `09${String(17_300_000 + at * 7919).padStart(8, '0')}` },
      note: 'Đổi số điện thoại.',
    },
    evidence: null,
  }),
  language: (at) => ({
    input: {
      section: 'TRAINING',
      ...insert('credential', {
        kind: 'LANGUAGE',
        levelCode: at % 2 === 0 ? 'BAC3' : 'BAC2',
        language: 'Tiếng Anh',
        institution: 'Đại học Cần Thơ',
        number: `CT-${2600 + at}`,
        earnedOn: `2026-0${1 + (at % 9)}`,
      }),
      note: 'Vừa được cấp chứng chỉ.',
    },
    evidence: '07',
  }),
  award: (at) => ({
    input: {
      section: 'AWARD',
      ...insert('award', {
        year: 2025,
        awardCode: 'LDTT',
        detail: 'Hoàn thành xuất sắc nhiệm vụ năm 2025',
        number: `${310 + at}/QĐ-UBND`,
        decidedOn: '2025-12-28',
      }),
    },
    evidence: '13',
  }),
  child: (at) => ({
    input: {
      section: 'FAMILY',
      ...insert('family_member', {
        side: 'SELF',
        relationCode: 'CON',
        fullName: `${FAMILIES[at % FAMILIES.length]} ${CHILDREN[at % CHILDREN.length]}`,
        birthDate: '2026',
        note: 'Mới sinh năm 2026.',
      }),
    },
    evidence: '04',
  }),
  union: (at) => ({
    input: {
      section: 'ORGANISATIONS',
      ...insert('union_membership', {
        organisationName: at % 2 === 0 ? 'Hội Chữ thập đỏ' : 'Hội Khuyến học',
        joinedOn: '2026-03',
        post: 'Hội viên',
      }),
    },
    evidence: null,
  }),
  work: () => ({
    input: {
      section: 'WORK',
      ...insert('work_history', {
        startedOn: '2001-09',
        endedOn: '2002-06',
        organisationName: 'Công ty Xây dựng Hậu Giang',
        title: 'Nhân viên hợp đồng',
      }),
      note: 'Giai đoạn trước khi tuyển dụng, khai bổ sung.',
    },
    evidence: '10',
  }),
  report: () => ({
    input: {
      section: 'REPORT',
      about: 'Ngạch, bậc, lương, phụ cấp',
      note: 'Ngày hưởng bậc lương gần nhất sớm hơn một tháng so với quyết định, đề nghị đối chiếu.',
    },
    evidence: '11',
  }),
};

/** For the person of `nhanvien`: one of each state that the own page shows. */
const OWN: readonly (readonly [kind: string, state: DeclarationState, days: number])[] = [
  ['union', 'APPROVED', 34],
  ['work', 'REJECTED', 27],
  ['award', 'SUBMITTED', 2],
  ['language', 'RETURNED', 6],
  ['child', 'DRAFT', 1],
];
/** For the others in turn. Checks are due within five working days, so that some of these are late. */
const OTHERS: typeof OWN = [
  ['language', 'SUBMITTED', 1],
  ['award', 'CHECKED', 3],
  ['child', 'SUBMITTED', 4],
  ['phone', 'APPROVED', 20],
  ['union', 'SUBMITTED', 11],
  ['language', 'APPROVED', 25],
  ['report', 'SUBMITTED', 3],
  ['award', 'APPROVED', 41],
  ['child', 'CHECKED', 6],
  ['phone', 'SUBMITTED', 0],
  ['work', 'RETURNED', 9],
  ['language', 'CHECKED', 13],
  ['child', 'APPROVED', 30],
  ['award', 'REJECTED', 16],
  ['phone', 'CHECKED', 2],
  ['union', 'WITHDRAWN', 8],
  ['language', 'DRAFT', 1],
  ['report', 'APPROVED', 22],
  ['work', 'SUBMITTED', 5],
  ['award', 'SUBMITTED', 15],
];
/** A draft is nobody's to see but its author's, and sections of the running review are answered by what is declared. */
const ASKED = ['CONTACT', 'TRAINING', 'FAMILY'];
const CAMPAIGN_DAYS = 12;

/** @param campaignId the review that runs; what was declared within it answers it */
export function declarationWishes(declarers: readonly Declarer[], campaignId: string): DemoDeclaration[] {
  const [first, ...others] = declarers;
  if (first === undefined) return [];
  const wish = (
    declarer: Declarer,
    [kind, state, days]: (typeof OWN)[number],
    at: number,
  ): DemoDeclaration => {
    const { input, evidence } = KINDS[kind](at);
    const isAsked = ASKED.includes(input.section) && days < CAMPAIGN_DAYS && state !== 'DRAFT';
    return {
      declarer,
      input: isAsked ? { ...input, campaignId } : input,
      state,
      days,
      // Not everybody thinks of it.
      evidence: at % 5 === 4 ? null : evidence,
      at,
    };
  };
  return [
    ...OWN.map((one, at) => wish(first, one, at % 4)),
    ...others
      .slice(0, OTHERS.length * 2)
      .map((declarer, at) => wish(declarer, OTHERS[at % OTHERS.length], at)),
  ];
}
