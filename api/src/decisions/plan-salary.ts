import {
  type Career,
  MOVE_KINDS,
  type MoveKind,
  type ReRankAnswer,
  type SalaryRevision,
  type SalaryScale,
  type StandingSalary,
  addMonths,
  nextRegularRaise,
  aWarning,
  anError,
  checkCoefficient,
  coefficientOfStep,
  formatDate,
  formatDecimal,
  holdingOn,
  placementByRule,
  settledRaise,
  salaryOn,
  standingSalary,
} from '@hr/domain';
import type { ChangeRequest, DecisionFacts, Problems } from './change-request';
import type { DecisionPayload } from './decision-payload.dto';
import { STEP_KINDS, type PersonFacts, type PlanFacts, type RuleFacts } from './plan-facts.query';

/** A place on the pay scale to append. */
export type NewPosition = Omit<SalaryRevision, 'id' | 'revision' | 'isOfDecision' | 'isInForce'>;

const KIND_OF: Readonly<Record<string, string>> = {
  NANG_LUONG_TX: 'REGULAR',
  NANG_LUONG_TTH: 'EARLY_ACHIEVEMENT',
  VUOT_KHUNG: 'OVER_SCALE',
  CHUYEN_BAC_NN: 'CONVERT_BAC',
};
const RAISES = new Set(['NANG_LUONG_TX', 'NANG_LUONG_TTH', 'VUOT_KHUNG']);
const WITHDRAWN = 'Thu hồi quyết định';

export interface SalaryPlan {
  readonly before: StandingSalary;
  readonly appended: readonly NewPosition[];
}

/** What is appended to the salary history: what goes is made void or shows what lay under it, what comes is put on top. */
export function planSalary(
  request: ChangeRequest,
  person: PersonFacts,
  career: Career,
  facts: PlanFacts,
  problems: Problems,
): SalaryPlan {
  const revisions = facts.salaries.get(person.id) ?? [];
  const before = inForce(revisions);
  const gone = new Set(request.gone.map(({ id }) => id));
  const restored = new Set(request.restored.map(({ id }) => id));
  const without = new Map(standingSalary(revisions, gone, restored));
  const mine = request.added?.people.find(({ personId }) => personId === person.id);
  const added =
    request.added && mine && isAboutSalary(request.added, mine.payload)
      ? positionOf(request.added, mine.payload, person, career, without, facts, problems)
      : undefined;
  const after = new Map<string, NewPosition>(without);
  if (added) after.set(added.paidFrom, added);
  const days = new Set([...before.keys(), ...after.keys()]);
  const appended = [...days].sort().flatMap((day): NewPosition[] => {
    const [was, is] = [before.get(day), after.get(day)];
    if (is === was) return [];
    if (is !== undefined) return [is];
    return was === undefined ? [] : [{ ...was, isVoid: true, reason: WITHDRAWN, decisionId: was.decisionId }];
  });
  return { before, appended };
}

/** As the view `salary_position_in_force` has it: the highest revision of each day, unless it is void. */
function inForce(revisions: readonly SalaryRevision[]): Map<string, SalaryRevision> {
  const standing = new Map<string, SalaryRevision>();
  for (const row of [...revisions].sort((a, b) => a.revision - b.revision)) standing.set(row.paidFrom, row);
  for (const [day, row] of standing) if (row.isVoid) standing.delete(day);
  return standing;
}

const isAboutSalary = ({ kind }: DecisionFacts, payload: DecisionPayload): boolean =>
  kind.family === 'SALARY' || (kind.family === 'RECRUIT' && Boolean(payload.gradeCode ?? payload.step));

function positionOf(
  decision: DecisionFacts,
  payload: DecisionPayload,
  person: PersonFacts,
  career: Career,
  standing: StandingSalary,
  facts: PlanFacts,
  problems: Problems,
): NewPosition | undefined {
  const { kind } = decision;
  const paidFrom = payload.paidFrom ?? decision.effectiveOn;
  const previous = salaryOn(standing, paidFrom);
  const known = previous ?? [...standing.values()].sort((a, b) => (a.paidFrom < b.paidFrom ? -1 : 1))[0];
  checkDays(decision, paidFrom, person, career, standing, problems);
  const gradeCode = payload.gradeCode ?? (kind.family === 'RECRUIT' ? null : (known?.gradeCode ?? null));
  if (gradeCode === null) {
    problems.add(person.id, anError('NO_GRADE', 'gradeCode'));
    return undefined;
  }
  const isSameGrade = previous?.gradeCode === gradeCode;
  const scale = facts.scales.get(gradeCode);
  const step = payload.step ?? (isSameGrade ? (previous?.step ?? null) : null);
  if (scale && step !== null && step > scale.steps) {
    problems.add(person.id, anError('STEP_NOT_IN_SCALE', 'step', { step, last: scale.steps }));
    return undefined;
  }
  const ofStep = scale && step !== null ? coefficientOfStep(scale, step) : undefined;
  const coefficient = payload.coefficient ?? ofStep ?? previous?.coefficient ?? null;
  if (payload.coefficient && scale && step !== null)
    problems.add(person.id, ...checkCoefficient({ step, coefficient: payload.coefficient }, scale));
  if (previous && isSameGrade)
    checkStep(decision, paidFrom, step, previous, scale?.group ?? null, person, facts.rules, problems);
  const ruled = previous && placing(kind.code, previous, { gradeCode, step, coefficient }, facts);
  if (ruled && ruled.step !== step)
    problems.add(
      person.id,
      aWarning('STEP_NOT_BY_RULE', 'step', {
        step: ruled.step,
        coefficient: formatDecimal(ruled.coefficient, 2),
      }),
    );
  const placed = ruled?.step === step ? ruled : null;
  const retained = Number(placed?.retained ?? 0) > 0 ? placed?.retained : null;
  const percentKept = Number(placed?.overScalePercent ?? 0) > 0 ? (placed?.overScalePercent ?? null) : null;
  const keepsCount = kind.code === 'VUOT_KHUNG' || placed?.countFrom === 'OLD_DATE';
  const startsInFull = kind.family === 'RECRUIT' || kind.code === 'BO_NHIEM_NGACH';
  return {
    gradeCode,
    gradeSince: payload.gradeSince ?? (isSameGrade ? (previous?.gradeSince ?? null) : paidFrom),
    step,
    coefficient,
    overScalePercent: payload.overScalePercent ?? percentKept,
    retainedCoefficient:
      payload.retainedCoefficient ??
      retained ??
      (isSameGrade ? (previous?.retainedCoefficient ?? null) : null),
    paidPercent: payload.paidPercent ?? (startsInFull ? '100' : (previous?.paidPercent ?? '100')),
    paidFrom,
    countFrom:
      payload.countFrom ?? (keepsCount ? (previous?.countFrom ?? previous?.paidFrom ?? paidFrom) : paidFrom),
    kind: salaryKind(decision, career),
    reason: payload.reason ?? null,
    decisionId: decision.id,
    isVoid: false,
  };
}

/** @source TT 08/2013/TT-BNV, Điều 3: a step early for an achievement, or once the retirement was announced */
function salaryKind({ kind, effectiveOn }: DecisionFacts, career: Career): string {
  if (kind.family === 'RECRUIT') return 'RECRUIT';
  const isLeaving = holdingOn(career.employments, effectiveOn)?.statusCode === 'CHO_HUU';
  if (kind.code === 'NANG_LUONG_TTH' && isLeaving) return 'EARLY_RETIREMENT';
  return KIND_OF[kind.code] ?? 'RE_RANK';
}

const isMove = (code: string): code is MoveKind => (MOVE_KINDS as readonly string[]).includes(code);

/** Where the rules place somebody in the scale that the decision names. A coefficient off a scale is no case of theirs. */
function placing(
  code: string,
  previous: SalaryRevision,
  next: Pick<NewPosition, 'gradeCode' | 'step' | 'coefficient'>,
  { scales }: PlanFacts,
): ReRankAnswer | null {
  const [from, to] = [scales.get(previous.gradeCode ?? ''), scales.get(next.gradeCode ?? '')];
  if (!isMove(code) || !from || !to || previous.step === null || next.step === null) return null;
  const isOff = (scale: SalaryScale, { step, coefficient }: typeof next): boolean =>
    Number(coefficientOfStep(scale, step ?? 0)) !== Number(coefficient);
  if (isOff(from, previous) || isOff(to, next)) return null;
  return placementByRule(
    code,
    { group: from.group, step: previous.step, overScalePercent: previous.overScalePercent ?? '0' },
    to.group,
    new Map([...scales.values()].map((scale) => [scale.group, scale])),
  );
}

function checkDays(
  { kind }: DecisionFacts,
  paidFrom: string,
  person: PersonFacts,
  career: Career,
  standing: StandingSalary,
  problems: Problems,
): void {
  const starts = [person.firstRecruitedOn, ...career.employments.map(({ from }) => from)].filter(
    (day): day is string => day !== null,
  );
  const first = starts.sort()[0];
  if (first === undefined || paidFrom < first) {
    const date = first === undefined ? 'chưa ghi' : formatDate(first);
    problems.add(person.id, anError('SALARY_BEFORE_RECRUITMENT', 'paidFrom', { date }));
  }
  const last = [...standing.keys()].sort().at(-1);
  if (last === undefined || last < paidFrom) return;
  if (RAISES.has(kind.code))
    problems.add(person.id, anError('SALARY_BEFORE_PREVIOUS', 'paidFrom', { date: formatDate(last) }));
  else if (last > paidFrom)
    problems.add(person.id, aWarning('SALARY_NOT_LATEST', 'paidFrom', { date: formatDate(last) }));
}

/** @source TT 08/2013/TT-BNV, TT 03/2021/TT-BNV: due after 36 or 24 months, later by what came in between */
function checkStep(
  { kind }: DecisionFacts,
  paidFrom: string,
  step: number | null,
  previous: SalaryRevision,
  group: string | null,
  person: PersonFacts,
  rules: RuleFacts | null,
  problems: Problems,
): void {
  if (!STEP_KINDS.has(kind.code)) return;
  if (step !== null && previous.step !== null && step !== previous.step + 1)
    problems.add(person.id, aWarning('STEP_NOT_NEXT', 'step', { before: previous.step }));
  const facts = rules?.facts.get(person.id);
  if (group === null || step === null || step === previous.step || !rules || !facts) return;
  const countFrom = previous.countFrom ?? previous.paidFrom;
  const { context } = rules;
  const { parameters } = context;
  const { due } = settledRaise(
    facts,
    countFrom,
    { ...context, today: context.today < paidFrom ? context.today : paidFrom },
    (hindrances) => nextRegularRaise({ group, countFrom, parameters, ...hindrances }),
  );
  const date = formatDate(due);
  if (kind.code === 'NANG_LUONG_TX' && paidFrom < due)
    problems.add(person.id, aWarning('STEP_NOT_DUE', 'paidFrom', { date }));
  if (kind.code === 'NANG_LUONG_TTH' && paidFrom < addMonths(due, -12))
    problems.add(person.id, aWarning('EARLY_STEP_TOO_EARLY', 'paidFrom', { date }));
}
