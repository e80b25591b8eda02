import type { DecisionFieldName, DecisionKind, EffectFamily } from '@hr/domain';

/** What differs from one person to the next in a decision about many, by what it does. */
const varying: Readonly<Partial<Record<EffectFamily, readonly DecisionFieldName[]>>> = {
  RECRUIT: ['organisationId', 'title', 'positionId', 'gradeCode', 'step'],
  MOVE: ['organisationId', 'title', 'positionId'],
  SECOND: ['organisationId', 'title', 'positionId'],
  POST: ['title', 'organisationId', 'positionId', 'leaderAllowance', 'termEndsOn'],
  PLACE: ['positionId', 'positionReason'],
  LEAVE_POST: ['title', 'reason'],
  SALARY: ['gradeCode', 'step', 'coefficient', 'overScalePercent', 'paidFrom', 'countFrom'],
  DELAY: ['months'],
  CONTRACT: ['contractNumber', 'contractEndsOn'],
  AWARD: ['awardCode', 'detail'],
  DISCIPLINE: ['formCode', 'behaviour'],
  EVALUATION: ['rankCode', 'score'],
  PLAN: ['postTitle'],
  PARTY: ['partyCardNo'],
  EXIT: ['exitKindCode', 'reason'],
};

/** In a list of steps the grade stays; in one about the allowance beyond the scale the step does too. */
const unasked: Readonly<Record<string, readonly DecisionFieldName[]>> = {
  NANG_LUONG_TX: ['gradeCode', 'overScalePercent'],
  NANG_LUONG_TTH: ['gradeCode', 'overScalePercent'],
  VUOT_KHUNG: ['gradeCode', 'step', 'coefficient'],
  XEP_LUONG_LAI: ['overScalePercent', 'countFrom'],
  BO_NHIEM_NGACH: ['overScalePercent', 'countFrom'],
  NANG_NGACH: ['overScalePercent', 'countFrom'],
  CHUYEN_NGACH: ['overScalePercent', 'countFrom'],
  CHUYEN_BAC_NN: ['overScalePercent', 'countFrom'],
};

/** The columns of a table with one row a person; none where a decision says the same of everybody. */
export function rowKeys(kind: DecisionKind): DecisionFieldName[] {
  const names: readonly DecisionFieldName[] = [...kind.required, ...kind.optional];
  const left = unasked[kind.code] ?? [];
  return (varying[kind.family] ?? []).filter((name) => names.includes(name) && !left.includes(name));
}

/** Everyone has a step or a rank of their own. */
export function isUsuallyByPerson({ family }: DecisionKind): boolean {
  return family === 'SALARY' || family === 'EVALUATION' || family === 'PLACE';
}

/** Raised by one step. */
export function isStepRaise({ code }: DecisionKind): boolean {
  return code === 'NANG_LUONG_TX' || code === 'NANG_LUONG_TTH';
}

/** Asked at once; what else a kind can say waits behind a line. */
export function isForemost(kind: DecisionKind, key: string): boolean {
  const names: readonly string[] = kind.required;
  const total = kind.required.length + kind.optional.length;
  return (
    total <= 7 ||
    key === 'positionReason' ||
    names.includes(key) ||
    rowKeys(kind).some((name) => name === key)
  );
}
