import type { Decision, PersonDecision, PersonFile, SalaryPosition } from '@hr/contracts';
import { formatDecimal } from '@hr/domain';
import { inForce, nextStep } from './next-step';
import { sayDecision } from './spans';

/** One entry of the events beside a file. */
export interface Happening {
  readonly on: string;
  readonly what: string;
  readonly ground: string;
  /** The decision it opens. */
  readonly decisionId: string | null;
  readonly isComing: boolean;
  /** Where a decision stands that does not count (yet), in a word. */
  readonly mark: string;
  /** Withdrawn, corrected or sent back: kept to be seen, no longer true. */
  readonly isStruck: boolean;
}

const marks: Readonly<Partial<Record<PersonDecision['state'], string>>> = {
  WAITING: 'chờ xác nhận',
  REJECTED: 'bị trả lại',
  WITHDRAWN: 'đã thu hồi',
  CORRECTED: 'đã đính chính',
};

type Plain = Pick<Happening, 'on' | 'what' | 'ground'> & { readonly decision?: Decision | null };

/**
 * What has happened and what is to come, latest first: the decisions themselves, and of the rows of the file those that
 * no decision accounts for.
 */
export function happeningsOf(
  file: PersonFile,
  decisions: readonly PersonDecision[],
  today: string,
): Happening[] {
  const told = decisions.filter(({ isDocumentOnly }) => !isDocumentOnly);
  const ids = new Set(told.map(({ id }) => id));
  const rows = rowEvents(file).filter(({ decision }) => !decision || !ids.has(decision.id));
  return [
    ...told.map((decision): Happening => ({
      on: decision.effectiveOn,
      what: decision.sentence || decision.kindName,
      ground: groundOf(decision),
      decisionId: decision.id,
      isComing: decision.isUpcoming || (decision.state === 'WAITING' && decision.effectiveOn > today),
      mark: marks[decision.state] ?? '',
      isStruck: ['WITHDRAWN', 'CORRECTED', 'REJECTED'].includes(decision.state),
    })),
    ...rows.map(({ on, what, ground, decision }): Happening => ({
      on,
      what,
      ground,
      decisionId: decision?.id ?? null,
      isComing: on > today,
      mark: '',
      isStruck: false,
    })),
  ].sort((a, b) => b.on.localeCompare(a.on));
}

function groundOf({
  number,
  signedOn,
  kind,
  kindName,
  signer,
  issuer,
  effectiveOn,
  id,
}: PersonDecision): string {
  return number
    ? sayDecision({ id, kind, kindName, number, signedOn, signer, issuer, effectiveOn })
    : kindName;
}

function rowEvents(file: PersonFile): Plain[] {
  const posts = file.assignments.map(({ from, title, organisationName, isPrimary, decision }) => ({
    on: from,
    what: `${isPrimary ? '' : 'Kiêm nhiệm '}${title}, ${organisationName ?? ''}`,
    ground: sayDecision(decision),
    decision,
  }));
  const learned = file.credentials.flatMap(({ earnedOn, levelName, major, language }) =>
    earnedOn
      ? [{ on: earnedOn, what: [levelName, major ?? language].filter(Boolean).join(' '), ground: '' }]
      : [],
  );
  const joined = file.partyJoinedOn ? [{ on: file.partyJoinedOn, what: 'Vào Đảng', ground: '' }] : [];
  const begun = file.firstRecruitedOn
    ? [{ on: file.firstRecruitedOn, what: 'Tuyển dụng lần đầu', ground: '' }]
    : [];
  const next = nextStep(file.salaryPositions);
  const due = next
    ? [{ on: next.on, what: `Đủ thời gian giữ bậc, xét nâng bậc ${next.step}`, ground: '' }]
    : [];
  return [...due, ...posts, ...salaryEvents(file.salaryPositions), ...learned, ...joined, ...begun];
}

/** "Nâng bậc 2 → 3 (4,74 → 5,08)", or the grade that was entered. */
function salaryEvents(positions: readonly SalaryPosition[]): Plain[] {
  return inForce(positions).map((row, index, rows) => {
    const before = rows[index - 1];
    const isNextStep = before?.gradeCode === row.gradeCode && before.step !== null && row.step !== null;
    const coefficient = row.coefficient === null ? '' : formatDecimal(row.coefficient, 2);
    const common = { on: row.paidFrom, ground: sayDecision(row.decision), decision: row.decision };
    if (isNextStep && before.step === row.step) {
      return { ...common, what: row.reason ?? `Xếp lại bậc ${row.step}` };
    }
    const what = isNextStep
      ? `Xếp bậc ${before.step} → ${row.step} (${formatDecimal(before.coefficient ?? '0', 2)} → ${coefficient})`
      : `Xếp ngạch ${row.gradeName ?? row.gradeCode ?? ''}${row.step === null ? '' : ` bậc ${row.step}`}${coefficient && ` (${coefficient})`}`;
    return { ...common, what };
  });
}
