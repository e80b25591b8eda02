import { checkFamilyMember } from './family-rules';
import {
  type IsoDate,
  type PartialDate,
  comparePartial,
  formatPartial,
  mostYearsBetween,
} from './partial-date';
import { LEAST_AGE_FOR_YOUTH_UNION } from './person-rules';
import { checkHealth } from './person-field-rules';
import type { Sex } from './sex';
import { type Violation, aWarning, anError } from './violation';

/** A row of one of the record's tables, by the names of the API. */
export type RecordRow = Readonly<Record<string, unknown>> & { readonly id?: string };

export interface RecordContext {
  readonly today: IsoDate;
  readonly birthDate?: PartialDate | null;
  readonly sex?: Sex | null;
  readonly partyJoinedOn?: PartialDate | null;
  /** The other rows of the same table in the same file. */
  readonly others: readonly RecordRow[];
}

type Rule = (row: RecordRow, context: RecordContext) => Violation[];

const text = (row: RecordRow, field: string): string => {
  const value = row[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** The later date is not certainly before the earlier one. */
const inOrder =
  (early: string, late: string): Rule =>
  (row) => {
    const [from, to] = [text(row, early), text(row, late)];
    if (!from || !to || comparePartial(to, from) !== 'before') return [];
    return [anError('SPAN_REVERSED', late, { from: formatPartial(from), to: formatPartial(to) })];
  };

const notInFuture =
  (...fields: readonly string[]): Rule =>
  (row, { today }) =>
    fields.flatMap((field) => {
      const date = text(row, field);
      if (!date || comparePartial(date, today) !== 'after') return [];
      return [anError('DATE_IN_FUTURE', field, { date: formatPartial(date) })];
    });

const notBeforeBirth =
  (...fields: readonly string[]): Rule =>
  (row, { birthDate }) =>
    fields.flatMap((field) => {
      const date = text(row, field);
      if (!date || !birthDate || comparePartial(date, birthDate) !== 'before') return [];
      return [
        anError('BEFORE_BIRTH', field, { date: formatPartial(date), birthDate: formatPartial(birthDate) }),
      ];
    });

/** Overlap is possible in work history (two jobs at once), so it only asks for a second look. @source form, item 33 */
const overlapAsksAgain: Rule = (row, { others }) => {
  const [from, to] = [text(row, 'startedOn'), text(row, 'endedOn')];
  if (!from) return [];
  const clash = others.find((other) => {
    const [begun, ended] = [text(other, 'startedOn'), text(other, 'endedOn')];
    if (other.id === row.id || !begun) return false;
    const isAfter = ended !== '' && comparePartial(from, ended) !== 'before';
    const isBefore = to !== '' && comparePartial(begun, to) !== 'before';
    return !isAfter && !isBefore;
  });
  if (!clash) return [];
  return [aWarning('PERIODS_OVERLAP', 'startedOn', { what: text(clash, 'organisationName') })];
};

/** What an allowance is worth has to stand in one of three places. @source form, item 37.2 */
const hasValue: Rule = (row) =>
  ['coefficient', 'percent', 'amountVnd'].some((field) => text(row, field) !== '')
    ? []
    : [anError('ALLOWANCE_WITHOUT_VALUE', 'coefficient')];

/**
 * Points of each rank: at least, and below. Applied to the years from 2026 on; before, points were the office's own.
 *
 * @source NĐ 233/2026/NĐ-CP, Điều 12; NĐ 335/2025/NĐ-CP
 */
const RANK_POINTS: Readonly<Record<string, readonly [least: number, below: number]>> = {
  HTXS: [90, 101],
  HTT: [70, 90],
  HT: [50, 70],
  KHT: [0, 50],
};
export const RANK_POINTS_SINCE = 2026;

const rankFitsScore: Rule = (row) => {
  const [score, year] = [text(row, 'score'), Number(text(row, 'year'))];
  const points = RANK_POINTS[text(row, 'rankCode')];
  // A disqualifying case makes any score a KHT.
  if (!points || score === '' || year < RANK_POINTS_SINCE || text(row, 'rankCode') === 'KHT') return [];
  const value = Number(score.replace(',', '.'));
  if (value >= points[0] && value < points[1]) return [];
  return [
    aWarning('RANK_NOT_OF_SCORE', 'score', {
      score: score.replace('.', ','),
      least: points[0],
      below: points[1],
    }),
  ];
};

/**
 * Loss of working capacity by class of war invalid, percent.
 *
 * @source code list war_invalid_classes, legacy bands
 */
const INJURY_BANDS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  '1/4': [81, 100],
  '2/4': [61, 80],
  '3/4': [41, 60],
  '4/4': [21, 40],
};

const injuryFitsClass: Rule = (row) => {
  const band = INJURY_BANDS[text(row, 'warInvalidClassCode')];
  const rate = text(row, 'injuryRate').replace(',', '.');
  if (!band || rate === '') return [];
  if (Number(rate) >= band[0] && Number(rate) <= band[1]) return [];
  return [aWarning('INJURY_NOT_OF_CLASS', 'injuryRate', { least: band[0], most: band[1] })];
};

const youthUnionAge: Rule = (row, { birthDate }) => {
  const joined = text(row, 'joinedOn');
  if (!birthDate || !joined || !/đoàn thanh niên|đoàn tncs/i.test(text(row, 'organisationName'))) return [];
  const age = mostYearsBetween(birthDate, joined);
  if (age >= LEAST_AGE_FOR_YOUTH_UNION) return [];
  return [aWarning('YOUTH_UNION_AGE', 'joinedOn', { age, least: LEAST_AGE_FOR_YOUTH_UNION })];
};

/** @source form, items 26 and 27: only for Party members */
const partyMember: Rule = (_, { partyJoinedOn }) =>
  partyJoinedOn ? [] : [aWarning('PARTY_POST_WITHOUT_PARTY', 'title')];

/** "2026-2031", a term of five years as a rule; the end after the beginning. */
const termReadable: Rule = (row) => {
  const term = text(row, 'term');
  const [, from, to] = /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(term) ?? [];
  if (term === '' || (from && to && Number(to) > Number(from))) return [];
  return [anError('TERM_UNREADABLE', 'term')];
};

/** @source Luật Thi đua, khen thưởng 2022: a decision is not older than the year it rewards */
const decidedInTime: Rule = (row) => {
  const [year, decidedOn] = [text(row, 'year'), text(row, 'decidedOn')];
  if (!year || !decidedOn || decidedOn.slice(0, 4) >= year) return [];
  return [aWarning('AWARDED_BEFORE_YEAR', 'decidedOn', { date: formatPartial(decidedOn), year })];
};

const health: Rule = (row) =>
  checkHealth({
    heightCm: text(row, 'heightCm') === '' ? null : Number(text(row, 'heightCm').replace(',', '.')),
    weightKg: text(row, 'weightKg').replace(',', '.'),
    bloodGroup: text(row, 'bloodGroup').toUpperCase() || null,
  });

const family: Rule = (row, context) => checkFamilyMember(row, context);

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  awards: [decidedInTime, notInFuture('decidedOn')],
  evaluations: [rankFitsScore],
  allowances: [hasValue, inOrder('from', 'to')],
  workHistory: [inOrder('startedOn', 'endedOn'), notBeforeBirth('startedOn'), overlapAsksAgain],
  militaryServices: [
    inOrder('enlistedOn', 'dischargedOn'),
    notInFuture('enlistedOn', 'dischargedOn'),
    notBeforeBirth('enlistedOn'),
  ],
  unionMemberships: [
    inOrder('joinedOn', 'leftOn'),
    notInFuture('joinedOn'),
    notBeforeBirth('joinedOn'),
    youthUnionAge,
  ],
  partyPosts: [inOrder('startedOn', 'endedOn'), partyMember],
  policyBenefits: [injuryFitsClass, notInFuture('grantedOn')],
  successionPlans: [termReadable, inOrder('enteredOn', 'leftOn')],
  recruitments: [inOrder('decidedOn', 'startsOn'), notBeforeBirth('startsOn')],
  positionPays: [inOrder('from', 'to')],
  assetDeclarations: [notInFuture('filedOn')],
  employerRemarks: [notInFuture('remarkedOn')],
  salaryDelays: [],
  computedOverrides: [],
  health: [health, notInFuture('checkedOn')],
  historyStatements: [inOrder('startedOn', 'endedOn'), notBeforeBirth('startedOn')],
  disciplines: [inOrder('from', 'to')],
  familyMembers: [family],
  familyEconomies: [notInFuture('declaredOn')],
};

/**
 * What the rules say about one row of the record. Paths are the row's own fields. An error stops the save, a warning
 * stands beside the row.
 *
 * @param key the table, as `GET /people/:id/record` names it
 * @source TT 06/2023/TT-BNV, form, items 16–38
 */
export function checkRecordRow(key: string, row: RecordRow, context: RecordContext): Violation[] {
  return (RULES[key] ?? []).flatMap((rule) => rule(row, context));
}
