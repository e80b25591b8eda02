import {
  type Career,
  type RuleParameters,
  aWarning,
  addDays,
  anError,
  delayMonths,
  disciplineEnd,
  firstDay,
  holdingOn,
} from '@hr/domain';
import type { DecisionFacts, Problems } from './change-request';
import type { DecisionPayload } from './decision-payload.dto';
import type { OpenPlan, PersonFacts } from './plan-facts.query';

export const MADE_TABLES = [
  'award',
  'evaluation',
  'succession_plan',
  'recruitment',
  'asset_declaration',
  'salary_delay',
  'discipline',
] as const;
export type MadeTable = (typeof MADE_TABLES)[number];

/** A row below the person that the decision makes and takes away with itself. Keys are columns. */
export interface MadeRow {
  readonly table: MadeTable;
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
}

/** Single values that the decision overwrites, with what stood there. */
export interface Overwriting {
  readonly table: 'person' | 'succession_plan';
  readonly id: string;
  readonly set: Readonly<Record<string, string | null>>;
  readonly before: Readonly<Record<string, string | null>>;
}

export interface PlannedRows {
  readonly made: readonly MadeRow[];
  readonly overwritten: readonly Overwriting[];
}

const METHOD_OF: Readonly<Record<string, string>> = {
  TUYEN_DUNG_THI: 'THI_TUYEN',
  TUYEN_DUNG_XET: 'XET_TUYEN',
  TIEP_NHAN: 'TIEP_NHAN',
  CHUYEN_DEN: 'TIEP_NHAN',
};
/** Forms that put off the next step; Party forms and dismissal by themselves do not. */
const DELAYING: Readonly<Record<string, 'REPRIMAND' | 'WARNING' | 'REMOVAL' | 'DEMOTION'>> = {
  KT: 'REPRIMAND',
  CC: 'WARNING',
  CACH_CHUC: 'REMOVAL',
  GIANG_CHUC: 'DEMOTION',
};
/** The administrative form that a Party form answers to where nothing else was decided about the act. */
const OF_THE_PARTY: Readonly<Record<string, string>> = {
  DANG_KT: 'KT',
  DANG_CC: 'CC',
  DANG_CCH: 'CACH_CHUC',
};

/** What the decision writes beside career and salary. `career` is the one that stands with it. */
export function planRows(
  decision: DecisionFacts,
  payload: DecisionPayload,
  person: PersonFacts,
  career: Career,
  parameters: RuleParameters,
  gone: ReadonlySet<string>,
  problems: Problems,
): PlannedRows {
  const { kind, number, signer, issuer, effectiveOn } = decision;
  const document = { number, decided_on: decision.signedOn, issuer };
  const one = (table: MadeTable, values: MadeRow['values']): PlannedRows => ({
    made: [{ table, values }],
    overwritten: [],
  });
  switch (kind.family) {
    case 'RECRUIT':
      return one('recruitment', {
        method: payload.method ?? METHOD_OF[kind.code] ?? 'XET_TUYEN',
        exam_period: payload.examPeriod ?? null,
        ...document,
        position_name: payload.positionName ?? null,
        grade_code: payload.gradeCode ?? null,
        starts_on: effectiveOn,
        source_name: payload.sourceName ?? null,
      });
    case 'AWARD':
      return one('award', {
        year: payload.year ?? Number((decision.signedOn ?? effectiveOn).slice(0, 4)),
        award_code: payload.awardCode ?? null,
        method_code: payload.methodCode ?? null,
        detail: payload.detail ?? null,
        ...document,
        signer,
      });
    case 'DISCIPLINE':
      return discipline(decision, payload, person, career, parameters, problems);
    case 'DELAY':
      return one('salary_delay', {
        reason: payload.delayReason ?? 'OTHER',
        months: payload.months ?? null,
        from_on: effectiveOn,
        note: payload.reason ?? null,
      });
    case 'EVALUATION': {
      const { year = null } = payload;
      const taken = person.evaluationYears.some(
        (row) => row.year === year && (row.decisionId === null || !gone.has(row.decisionId)),
      );
      if (taken && year !== null) problems.add(person.id, anError('EVALUATION_TAKEN', 'year', { year }));
      return one('evaluation', {
        year,
        rank_code: payload.rankCode ?? null,
        score: payload.score ?? null,
        organisation_name: payload.organisationName ?? null,
      });
    }
    case 'PLAN':
      return one('succession_plan', {
        post_title: payload.postTitle ?? null,
        organisation_name: payload.organisationName ?? null,
        level_name: payload.levelName ?? null,
        term: payload.term ?? null,
        is_carried_over: payload.isCarriedOver ?? false,
        ...document,
        entered_on: effectiveOn,
      });
    case 'UNPLAN':
      return leavePlan(decision, payload, person, gone, problems);
    case 'PARTY':
      return party(decision, payload, person, problems);
    case 'ASSET':
      return one('asset_declaration', {
        kind: payload.assetKind ?? null,
        year: payload.year ?? null,
        filed_on: payload.filedOn ?? effectiveOn,
        receiver: payload.receiver ?? null,
      });
    default:
      return { made: [], overwritten: [] };
  }
}

function discipline(
  decision: DecisionFacts,
  payload: DecisionPayload,
  person: PersonFacts,
  career: Career,
  parameters: RuleParameters,
  problems: Problems,
): PlannedRows {
  const { effectiveOn } = decision;
  const form = payload.formCode ?? '';
  const classCode = holdingOn(career.employments, effectiveOn)?.classCode ?? '';
  const monthsOf = (code: string): number => {
    const cause = DELAYING[code];
    return cause === undefined ? 0 : delayMonths({ cause, classCode, on: effectiveOn, parameters }).months;
  };
  const months = payload.months ?? monthsOf(form);
  // Whether an administrative decision about the same act follows is not in the file: the officer says so.
  const ofParty = OF_THE_PARTY[form];
  if (ofParty !== undefined && (payload.months ?? null) === null)
    problems.add(person.id, aWarning('PARTY_DISCIPLINE_DELAY', 'months', { months: monthsOf(ofParty) }));
  const row: MadeRow = {
    table: 'discipline',
    values: {
      form_code: form,
      behaviour: payload.behaviour ?? null,
      issuer: decision.issuer,
      number: decision.number,
      decided_on: decision.signedOn,
      valid: `[${effectiveOn},${addDays(disciplineEnd(effectiveOn, parameters).lastDay, 1)})`,
    },
  };
  const delay: MadeRow = {
    table: 'salary_delay',
    values: { reason: 'DISCIPLINE', months, from_on: effectiveOn, note: null },
  };
  return { made: months > 0 ? [row, delay] : [row], overwritten: [] };
}

function leavePlan(
  decision: DecisionFacts,
  payload: DecisionPayload,
  person: PersonFacts,
  gone: ReadonlySet<string>,
  problems: Problems,
): PlannedRows {
  const isOpen = (plan: OpenPlan): boolean =>
    plan.leftOn === null && (plan.decisionId === null || !gone.has(plan.decisionId));
  const plan = person.plans.find((row) =>
    payload.planId
      ? row.id === payload.planId
      : isOpen(row) &&
        (!payload.postTitle || row.postTitle === payload.postTitle) &&
        (!payload.term || row.term === payload.term),
  );
  if (!plan || !isOpen(plan)) {
    problems.add(person.id, anError('NO_OPEN_PLAN', payload.planId ? 'planId' : 'postTitle'));
    return { made: [], overwritten: [] };
  }
  const overwriting: Overwriting = {
    table: 'succession_plan',
    id: plan.id,
    set: { left_on: decision.effectiveOn, leave_reason: payload.reason ?? null },
    before: { left_on: plan.leftOn, leave_reason: plan.leaveReason },
  };
  return { made: [], overwritten: [overwriting] };
}

function party(
  decision: DecisionFacts,
  payload: DecisionPayload,
  person: PersonFacts,
  problems: Problems,
): PlannedRows {
  const { effectiveOn: day, kind } = decision;
  const stood: Record<string, string | null> = {
    party_joined_on: person.partyJoinedOn,
    party_official_on: person.partyOfficialOn,
    party_left_on: person.partyLeftOn,
    party_card_no: person.partyCardNo,
  };
  const isIn = person.partyJoinedOn !== null && person.partyLeftOn === null;
  if (kind.code === 'KET_NAP_DANG' && isIn)
    problems.add(person.id, aWarning('ALREADY_IN_PARTY', 'effectiveOn'));
  if (kind.code !== 'KET_NAP_DANG' && !isIn) problems.add(person.id, anError('NOT_IN_PARTY', 'effectiveOn'));
  const set: Record<string, string | null> =
    kind.code === 'KET_NAP_DANG'
      ? { party_joined_on: day, ...endedBefore(day, stood) }
      : kind.code === 'RA_DANG'
        ? { party_left_on: day }
        : { party_official_on: day, ...(payload.partyCardNo ? { party_card_no: payload.partyCardNo } : {}) };
  const before = Object.fromEntries(Object.keys(set).map((column) => [column, stood[column] ?? null]));
  return { made: [], overwritten: [{ table: 'person', id: person.id, set, before }] };
}

/** What an earlier membership left behind. Later days belong to this one and are not touched, nor remembered as such. */
function endedBefore(day: string, stood: Readonly<Record<string, string | null>>): Record<string, null> {
  const ended = ['party_official_on', 'party_left_on'].filter((column) => {
    const value = stood[column] ?? null;
    return value !== null && firstDay(value) < day;
  });
  return Object.fromEntries(ended.map((column) => [column, null]));
}
