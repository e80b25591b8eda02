import type { DecisionFieldName } from './decision-fields';

/** What a decision does to a record; each kind of decision does one of these. */
export const EFFECT_FAMILIES = [
  'RECRUIT',
  'MOVE',
  'SECOND',
  'POST',
  'PLACE',
  'LEAVE_POST',
  'SALARY',
  'DELAY',
  'STATUS',
  'CONTRACT',
  'AWARD',
  'DISCIPLINE',
  'EVALUATION',
  'PLAN',
  'UNPLAN',
  'PARTY',
  'ASSET',
  'RETIREMENT',
  'NOTE',
  'EXIT',
] as const;
export type EffectFamily = (typeof EFFECT_FAMILIES)[number];

/** Whether a decision of the kind names a last day. */
export type EndsOnNeed = 'NONE' | 'OPTIONAL' | 'REQUIRED';

export interface DecisionKind {
  /** Code of `event_kinds`. */
  readonly code: string;
  readonly family: EffectFamily;
  readonly endsOn: EndsOnNeed;
  /** Fields of the payload, in the order of the form. */
  readonly required: readonly DecisionFieldName[];
  readonly optional: readonly DecisionFieldName[];
  /** Codes of `subject_classes` it is meant for; empty: everybody. Another class gets a warning, not a refusal. */
  readonly classes: readonly string[];
}

type Shape = Omit<DecisionKind, 'code' | 'family'>;
const shape = (
  required: readonly DecisionFieldName[],
  optional: readonly DecisionFieldName[],
  endsOn: EndsOnNeed = 'NONE',
): Shape => ({ required, optional, endsOn, classes: [] });

const SALARY_FIELDS = [
  'gradeCode',
  'gradeSince',
  'step',
  'coefficient',
  'overScalePercent',
  'retainedCoefficient',
  'paidPercent',
  'paidFrom',
  'countFrom',
] as const satisfies readonly DecisionFieldName[];

/** The job position, and why it is given beyond its allocation or a ratio. */
const POSITION_FIELDS = ['positionId', 'positionReason'] as const satisfies readonly DecisionFieldName[];

const RECRUIT = shape(
  ['organisationId', 'classCode', 'title'],
  [
    ...POSITION_FIELDS,
    'typeCode',
    'managingOrganisationId',
    'payingOrganisationId',
    'isLeader',
    'contractNumber',
    'contractEndsOn',
    ...SALARY_FIELDS,
    'method',
    'examPeriod',
    'positionName',
    'sourceName',
  ],
);
const MOVE = shape(
  ['organisationId', 'title'],
  [
    ...POSITION_FIELDS,
    'managingOrganisationId',
    'payingOrganisationId',
    'isLeader',
    'leaderAllowance',
    'termEndsOn',
    'endConcurrent',
  ],
);
const POST = shape(
  ['title'],
  [
    'organisationId',
    ...POSITION_FIELDS,
    'isLeader',
    'isPrimary',
    'leaderAllowance',
    'termEndsOn',
    'replacesAssignmentId',
    'classCode',
  ],
);
const LEAVE_POST = shape([], ['assignmentId', 'title', 'organisationId', ...POSITION_FIELDS, 'reason']);
const raise = shape(['step'], [...SALARY_FIELDS.filter((name) => name !== 'step'), 'reason']);
const grade = shape(
  ['gradeCode', 'step'],
  [...SALARY_FIELDS.filter((name) => name !== 'step' && name !== 'gradeCode'), 'reason'],
);
const status = (fixed: boolean): Shape =>
  fixed ? shape([], ['reason'], 'OPTIONAL') : shape(['statusCode'], ['reason'], 'OPTIONAL');

const of = (
  code: string,
  family: EffectFamily,
  form: Shape,
  classes: readonly string[] = [],
): DecisionKind => ({
  code,
  family,
  ...form,
  classes,
});

/**
 * Every kind of `event_kinds`, with what it does.
 * @source TT 06/2023/TT-BNV; Luật 80/2025/QH15, Điều 29–39; NĐ 170/2025/NĐ-CP, NĐ 300/2026/NĐ-CP; Biểu 1, 8C, 13-BTCTW
 */
export const DECISION_KINDS: readonly DecisionKind[] = [
  of('TUYEN_DUNG_THI', 'RECRUIT', RECRUIT),
  of('TUYEN_DUNG_XET', 'RECRUIT', RECRUIT),
  of('TIEP_NHAN', 'RECRUIT', RECRUIT),
  of('CHUYEN_DEN', 'RECRUIT', RECRUIT),
  of('DIEU_DONG', 'MOVE', MOVE),
  of('LUAN_CHUYEN', 'MOVE', MOVE),
  of('CHUYEN_DOI_VT', 'MOVE', MOVE),
  of('SAP_NHAP_TC', 'MOVE', shape(['organisationId'], ['title', ...MOVE.optional])),
  of(
    'BIET_PHAI',
    'SECOND',
    shape(['organisationId', 'title'], [...POSITION_FIELDS, 'isLeader', 'leaderAllowance'], 'OPTIONAL'),
  ),
  of('BO_NHIEM', 'POST', POST),
  of('BO_NHIEM_LAI', 'POST', shape([], ['title', ...POST.optional])),
  of(
    'KEO_DAI_CV',
    'POST',
    shape(['termEndsOn'], ['title', ...POST.optional.filter((n) => n !== 'termEndsOn')]),
  ),
  of('BAU_CU', 'POST', POST),
  of('GIAO_PHU_TRACH', 'POST', { ...POST, endsOn: 'OPTIONAL' }),
  of('BO_TRI_VTVL', 'PLACE', shape(['positionId'], ['postId', 'positionReason', 'reason'])),
  of('TU_CHUC', 'LEAVE_POST', LEAVE_POST),
  of('MIEN_NHIEM', 'LEAVE_POST', LEAVE_POST),
  of('THOI_GIU_CV', 'LEAVE_POST', LEAVE_POST),
  of('NANG_LUONG_TX', 'SALARY', raise),
  of('NANG_LUONG_TTH', 'SALARY', raise),
  of(
    'VUOT_KHUNG',
    'SALARY',
    shape(['overScalePercent'], [...raise.optional.filter((n) => n !== 'overScalePercent'), 'step']),
  ),
  of('XEP_LUONG_LAI', 'SALARY', grade),
  of('BO_NHIEM_NGACH', 'SALARY', grade),
  of('NANG_NGACH', 'SALARY', grade, ['CB', 'CC']),
  of('CHUYEN_NGACH', 'SALARY', grade, ['CB', 'CC']),
  of('CHUYEN_BAC_NN', 'SALARY', grade, ['VC']),
  of('KEO_DAI_LUONG', 'DELAY', shape(['months'], ['delayReason', 'reason'])),
  of('CU_DAO_TAO', 'STATUS', status(true)),
  of('NGHI_CHE_DO', 'STATUS', status(false)),
  of('TAM_DINH_CHI', 'STATUS', status(true)),
  of('TRO_LAI', 'STATUS', shape([], ['statusCode', 'reason'])),
  of('DI_NUOC_NGOAI', 'STATUS', shape([], ['statusCode', 'reason'], 'OPTIONAL')),
  of('HOP_DONG', 'CONTRACT', shape([], ['typeCode', 'contractNumber', 'contractEndsOn', 'classCode'])),
  of('TAP_SU', 'CONTRACT', shape([], ['typeCode', 'contractNumber', 'contractEndsOn', 'reason'])),
  of('KHEN_THUONG', 'AWARD', shape(['awardCode'], ['year', 'methodCode', 'detail'])),
  of('KY_LUAT', 'DISCIPLINE', shape(['formCode'], ['behaviour', 'title', 'organisationId', 'months'])),
  of('DANH_GIA', 'EVALUATION', shape(['rankCode', 'year'], ['score', 'organisationName'])),
  of('QUY_HOACH', 'PLAN', shape(['postTitle', 'term'], ['organisationName', 'levelName', 'isCarriedOver'])),
  of('RA_QUY_HOACH', 'UNPLAN', shape([], ['planId', 'postTitle', 'term', 'reason'])),
  of('KET_NAP_DANG', 'PARTY', shape([], [])),
  of('CHINH_THUC_DANG', 'PARTY', shape([], ['partyCardNo'])),
  of('RA_DANG', 'PARTY', shape([], ['reason'])),
  of('KE_KHAI_TS', 'ASSET', shape(['assetKind', 'year'], ['filedOn', 'receiver'])),
  of('GIOI_THIEU_UC', 'NOTE', shape([], ['reason'])),
  of('BO_SUNG_LL', 'NOTE', shape([], ['reason'])),
  of('CHUYEN_HO_SO', 'NOTE', shape([], ['reason'])),
  of('DINH_CHINH', 'NOTE', shape([], ['reason'])),
  of('LUI_NGHI_HUU', 'RETIREMENT', shape(['postponeReason'], ['reason'])),
  of('NGHI_HUU_TUOI_THAP', 'RETIREMENT', shape(['earlyMonths', 'reason'], [])),
  of('KEO_DAI_CT', 'RETIREMENT', shape([], ['reason'], 'REQUIRED')),
  of('RA', 'EXIT', shape(['exitKindCode'], ['reason'])),
];

const byCode: ReadonlyMap<string, DecisionKind> = new Map(DECISION_KINDS.map((kind) => [kind.code, kind]));

export const decisionKind = (code: string): DecisionKind | undefined => byCode.get(code);
