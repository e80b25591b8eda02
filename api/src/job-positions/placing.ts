import { type Violation, aWarning, anError, higherPositionWarnings, isHigherPosition } from '@hr/domain';
import { EntityManager } from 'typeorm';
import type { Row, Statement } from '../platform/database';
import { parametersOf, parametersStatement } from '../settings';
import { levelsOf, positionsAsked } from './placing.query';
import type { RatioRow } from './ratio-figures';
import { type QuotaKind, type StaffRow, judgedRatios } from './staffing-figures';
import { factsOf, quotasOf, ratiosFor, requirementsOf, staffOf } from './staffing.query';
import { type PositionRequirement, StaffFacts } from './standing';

/** Somebody who is to hold a position from a day on. */
export interface Placed {
  readonly personId: string;
  readonly positionId: string;
  /** The unit of the post. */
  readonly unitId: string;
  readonly day: string;
  readonly title: string;
  readonly isLeader: boolean;
  /** Only main posts count against an allocation or a ratio. */
  readonly isPrimary: boolean;
  /** Follows from the decision at hand, and not from another one that it moves. */
  readonly isOwn: boolean;
}
export interface PlacingFinding {
  readonly personId: string;
  readonly violation: Violation;
}
export interface Breach {
  readonly ruleId: string;
  readonly bodyId: string;
  /** Of a limit on the career levels of one position. */
  readonly positionId: string | null;
  readonly personIds: readonly string[];
}
export interface PlacingJudgement {
  readonly findings: readonly PlacingFinding[];
  readonly breaches: readonly Breach[];
}

interface AskedRow {
  readonly positionId: string;
  readonly unitId: string;
  readonly day: string;
  readonly name: string;
  readonly bodyId: string;
  readonly isThere: boolean;
  readonly isOfBody: boolean;
  readonly unitName: string | null;
  readonly bodyKind: string | null;
  readonly levelCodes: readonly string[];
  readonly allocated: number | null;
}
interface LevelRow {
  readonly personId: string;
  readonly levelCode: string | null;
  readonly quotaKind: QuotaKind | null;
}

const ask = async <T>(tx: EntityManager, { text, values = [] }: Statement): Promise<T[]> =>
  (await tx.query(text, [...values])) as T[];
const keyOf = ({ positionId, unitId, day }: Pick<Placed, 'positionId' | 'unitId' | 'day'>): string =>
  `${positionId} ${unitId} ${day}`;
const sayDay = (day: string): string => day.split('-').reverse().join('/');

/**
 * Whether the positions are there for the posts, and what it does to allocations and ratios. A position of another body,
 * or not in force on the day, is an error; too many holders or a ratio are warnings that ask for a reason.
 *
 * @source job-positions sections 8 and 9 (G1, G2, G7): a signed decision is recorded as it is
 */
export async function judgePlacing(tx: EntityManager, placed: readonly Placed[]): Promise<PlacingJudgement> {
  if (placed.length === 0) return { findings: [], breaches: [] };
  const rows = await ask<AskedRow>(
    tx,
    positionsAsked(
      placed.map(({ positionId }) => positionId),
      placed.map(({ unitId }) => unitId),
      placed.map(({ day }) => day),
    ),
  );
  const asked = new Map(rows.map((row) => [keyOf(row), row]));
  const wrong = placed.flatMap((one) => wrongIn(one, asked.get(keyOf(one))));
  const isWrong = new Set(wrong.map(({ personId }) => personId));
  const counted = placed.filter(
    ({ personId, isOwn, isPrimary }) => isOwn && isPrimary && !isWrong.has(personId),
  );
  const byBody = Map.groupBy(counted, (one) => `${asked.get(keyOf(one))?.bodyId} ${one.day}`);
  const findings: PlacingFinding[] = [...wrong];
  const breaches: Breach[] = [];
  for (const [, together] of byBody) {
    const judged = await judgeBody(tx, together, asked);
    findings.push(...judged.findings);
    breaches.push(...judged.breaches);
  }
  return { findings, breaches };
}

function wrongIn({ personId, isOwn, day }: Placed, row: AskedRow | undefined): PlacingFinding[] {
  if (isOwn) {
    if (!row?.isThere) return [{ personId, violation: anError('POSITION_NOT_THERE', 'positionId') }];
    if (row.isOfBody) return [];
    const violation = anError('POSITION_OF_OTHER_BODY', 'positionId', { unit: row.unitName ?? 'đơn vị' });
    return [{ personId, violation }];
  }
  if (!row || row.isOfBody) return [];
  return [
    { personId, violation: anError('POSITION_LOSES_UNIT', '', { date: sayDay(day), position: row.name }) },
  ];
}

/** One body on one day, with the people of the decision where they will be. */
async function judgeBody(
  tx: EntityManager,
  together: readonly Placed[],
  asked: ReadonlyMap<string, AskedRow>,
): Promise<PlacingJudgement> {
  const [{ day }] = together;
  const body = asked.get(keyOf(together[0]));
  if (!body) return { findings: [], breaches: [] };
  const staff = await ask<StaffRow>(tx, staffOf(body.bodyId, day));
  const levels = new Map(
    (
      await ask<LevelRow>(
        tx,
        levelsOf(
          together.map(({ personId }) => personId),
          day,
        ),
      )
    ).map((row) => [row.personId, row]),
  );
  const moved = new Set(together.map(({ personId }) => personId));
  const others = staff.filter(({ personId }) => !moved.has(personId));
  const after = [...others, ...together.map((one) => asStaff(one, levels.get(one.personId)))];
  const findings = together.flatMap((one): PlacingFinding[] => {
    const row = asked.get(keyOf(one));
    if (!row) return [];
    const { personId } = one;
    const held = (people: readonly StaffRow[]): number =>
      people.filter(({ positionId }) => positionId === one.positionId).length;
    const level = levels.get(personId)?.levelCode ?? null;
    const [present, then] = [held(staff), held(after)];
    return [
      ...(row.allocated !== null && then > row.allocated && then > present
        ? [aWarning('POSITION_FULL', 'positionId', { allocated: row.allocated, present, after: then })]
        : []),
      ...(level !== null && row.levelCodes.length > 0 && !row.levelCodes.includes(level)
        ? [aWarning('POSITION_LEVEL_DIFFERS', 'positionId')]
        : []),
    ].map((violation) => ({ personId, violation }));
  });
  const rows = together.flatMap((one) => asked.get(keyOf(one)) ?? []);
  findings.push(...(await higherIn(tx, together, asked, levels)));
  const broken = await brokenRatios(tx, rows, day, staff, after);
  return {
    findings: [
      ...findings,
      ...broken.flatMap(({ violation }) => together.map(({ personId }) => ({ personId, violation }))),
    ],
    breaches: broken.map(({ ruleId, positionId }) => ({
      ruleId,
      positionId,
      bodyId: body.bodyId,
      personIds: [...moved],
    })),
  };
}

/** What stands against those who come to a position of a higher grade. */
async function higherIn(
  tx: EntityManager,
  together: readonly Placed[],
  asked: ReadonlyMap<string, AskedRow>,
  levels: ReadonlyMap<string, LevelRow>,
): Promise<PlacingFinding[]> {
  const higher = together.filter((one) =>
    isHigherPosition(asked.get(keyOf(one))?.levelCodes ?? [], levels.get(one.personId)?.levelCode ?? null),
  );
  const [first] = higher;
  const body = first && asked.get(keyOf(first));
  if (!first || !body) return [];
  const ids = higher.map(({ personId }) => personId);
  const read = [];
  for (const statement of factsOf(ids, first.day)) read.push(await ask<Row>(tx, statement));
  const facts = new StaffFacts(read);
  const requirements = await ask<PositionRequirement>(tx, requirementsOf(body.bodyId, first.day));
  const parameters = parametersOf(await ask<Row>(tx, parametersStatement));
  return higher.flatMap(({ personId, positionId, isLeader, day }) => {
    const own = requirements.filter((one) => one.positionId === positionId && one.isMandatory);
    const missing = facts
      .matches(personId, positionId, own, isLeader ? day : null, day)
      .filter(({ result }) => result === 'NOT_MET' || result === 'UNKNOWN')
      .map(({ requirement }) => requirement.text);
    const { ratings, hasOpenDiscipline } = facts.of(personId);
    return higherPositionWarnings({ missing, ratings, hasOpenDiscipline }, day, parameters).map(
      (violation) => ({ personId, violation }),
    );
  });
}

/** Ratios that are over and that the decision makes worse; the positions asked about are all of one body. */
async function brokenRatios(
  tx: EntityManager,
  asked: readonly AskedRow[],
  day: string,
  before: readonly StaffRow[],
  after: readonly StaffRow[],
): Promise<(Pick<Breach, 'ruleId' | 'positionId'> & { readonly violation: Violation })[]> {
  const [body] = asked;
  if (!body) return [];
  const ratios = await ask<RatioRow>(tx, ratiosFor(body.bodyKind ?? '', day));
  const quotas = new Map(
    (await ask<{ kind: string; amount: number; number: string | null }>(tx, quotasOf(body.bodyId, day))).map(
      ({ kind, ...quota }) => [kind, quota],
    ),
  );
  const positions = [...new Map(asked.map((row) => [row.positionId, row])).values()].map(
    ({ positionId: id, name, levelCodes, allocated }) => ({
      id,
      name,
      levelCodes,
      allocated: allocated ?? 0,
    }),
  );
  const judged = (people: readonly StaffRow[]) => judgedRatios({ ratios, positions, quotas, people });
  const keyOfRatio = ({ id, positionId }: { readonly id: string; readonly positionId: string | null }) =>
    `${id} ${positionId}`;
  const was = new Map(judged(before).map((ratio) => [keyOfRatio(ratio), ratio.over]));
  return judged(after)
    .filter((ratio) => ratio.over > 0 && ratio.over > (was.get(keyOfRatio(ratio)) ?? 0))
    .map(({ id, positionId, name, most, count }) => ({
      ruleId: id,
      positionId,
      violation: aWarning('POSITION_RATIO', 'positionId', { rule: name, most, count }),
    }));
}

const asStaff = (
  { personId, positionId, unitId, title, isLeader }: Placed,
  level: LevelRow | undefined,
): StaffRow => ({
  personId,
  positionId,
  unitId,
  title,
  isLeader,
  levelCode: level?.levelCode ?? null,
  quotaKind: level?.quotaKind ?? null,
  fullName: null,
  unitName: null,
  sex: null,
  birthDate: null,
  retirement: null,
  contractEndsOn: null,
  termEndsOn: null,
  leadsSince: null,
});

/** Why ratios were let be broken; shown with them on the screen of the body. */
export async function recordRatioReasons(
  tx: EntityManager,
  breaches: readonly Breach[],
  reasonFor: (personIds: readonly string[]) => string | null,
): Promise<void> {
  for (const { ruleId, bodyId, positionId, personIds } of breaches) {
    const reason = reasonFor(personIds);
    if (reason === null) continue;
    await tx.query(
      `insert into ratio_reason (rule_id, organisation_id, position_id, reason) values ($1, $2, $3, $4)`,
      [ruleId, bodyId, positionId, reason],
    );
  }
}
