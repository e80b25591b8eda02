import type {
  AssignmentFields,
  AssignmentRow,
  Career,
  CareerEffect,
  CareerStatement,
  EmploymentFields,
} from './career';
import { holdingOn, mainPostOn } from './career';
import { replay } from './career-replay';
import { derivedId } from './derived-id';
import type { IsoDate } from './partial-date';

/** What is said about one person beyond the general mapping; what is left out follows it. */
export interface PersonException {
  readonly organisationId?: string | null;
  readonly title?: string | null;
  readonly isLeader?: boolean | null;
  readonly positionId?: string | null;
}

/** What lies under the main post of the day, which the rows of a career do not always show. */
export interface Beneath {
  /** Temporary posts of decisions that are alive on the day, the one stated last on top. */
  readonly passing: readonly { readonly id: string; readonly row: AssignmentRow }[];
  /** The main post of the day without them. */
  readonly resting: AssignmentRow | undefined;
}

/** A reorganisation as one career sees it. */
export interface CareerMove {
  readonly day: IsoDate;
  /** Decision and person: rows get their ids from it, so that the same decision always makes the same rows. */
  readonly key: string;
  /** Where whoever stands in the unit stands from the day on: another unit, the same one where only what is above it changes. */
  readonly targetOf: (unit: string) => string | undefined;
  /** Where the people of a body are used, managed and paid from then on; undefined where nothing changes. */
  readonly bodyOf: (unit: string) => string | undefined;
  /** Whether the unit is the body or lies below it, before the day and once it has come. */
  readonly wasWithin: (unit: string, body: string) => boolean;
  readonly isWithin: (unit: string, body: string) => boolean;
  /** The body that uses the people of a unit once the day has come: a division is part of one. */
  readonly employerOf: (unit: string) => string;
  /** The position that takes the place of one held in the unit; null for none, undefined where it goes on. */
  readonly positionOf: (position: string, unit: string) => string | null | undefined;
  readonly exception?: PersonException;
}

/** The posts of a career that pass, and the one that stays under them on the day. */
export function beneathPassing(base: Career, statements: readonly CareerStatement[], day: IsoDate): Beneath {
  const before = statements
    .filter(({ on }) => on <= day)
    .sort((a, b) => (a.on === b.on ? a.entered - b.entered : a.on < b.on ? -1 : 1));
  const passing: { id: string; row: AssignmentRow }[] = [];
  const isOver = (on: IsoDate): boolean =>
    base.assignments.some(({ isPrimary, from }) => isPrimary && from > on && from <= day);
  for (const { on, decisionId, effects } of before)
    for (const effect of effects) {
      if (effect.type === 'RETURN') passing.length = 0;
      if (effect.type !== 'POST' || !effect.fields.isPrimary) continue;
      const { id, fields, until, isTemporary } = effect;
      if (!isTemporary) passing.length = 0;
      else if ((until === null || until > day) && !isOver(on))
        passing.push({ id, row: { id, employmentId: '', ...fields, from: on, until, decisionId } });
    }
  const lasting = statements.map((statement) => ({
    ...statement,
    effects: statement.effects.filter((effect) => effect.type !== 'POST' || !effect.isTemporary),
  }));
  return {
    passing,
    resting: passing.length > 0 ? mainPostOn(replay(base, lasting).career, day) : undefined,
  };
}

/**
 * What a reorganisation states about a career: the same post elsewhere. What is passing (a secondment, an acting post)
 * stays passing: its resting post moves, and it is stated again on top until its own end, for as long as the decision about
 * it stands.
 *
 * @param starts `id from` of every row that begins by a statement of its own; any other row only resumes
 * @returns nothing for somebody whom it does not touch
 * @source workflow-and-roles section 3, rule 2: a new row with the event's document, no rewriting
 */
export function reorganisationEffects(
  career: Career,
  starts: ReadonlySet<string>,
  move: CareerMove,
  beneath: Beneath = { passing: [], resting: undefined },
): CareerEffect[] {
  const posts = chainOn(career, starts, move.day, beneath);
  const effects = [...mainEffects(career, posts, move), ...concurrentEffects(career, move)];
  const units = unitsEffect(career, posts.chain.at(-1), move);
  return units ? [units, ...effects] : effects;
}

interface Chain {
  readonly chain: readonly AssignmentRow[];
  /** Which of them are posts of decisions that pass, by the id of the post. */
  readonly restated: ReadonlyMap<AssignmentRow, string>;
  readonly follows: AssignmentRow | undefined;
}

/** The main post of the day and those that only resume when it passes; the last of them is the resting one. */
function chainOn(
  career: Career,
  starts: ReadonlySet<string>,
  day: IsoDate,
  { passing, resting }: Beneath,
): Chain {
  const rows = career.assignments
    .filter(({ isPrimary, until }) => isPrimary && (until === null || until > day))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const [covering, ...later] = rows;
  if (!covering || covering.from > day) return { chain: [], restated: new Map(), follows: undefined };
  const own = later.findIndex(({ id, from }) => starts.has(`${id} ${from}`));
  const chain = [covering, ...(own < 0 ? later : later.slice(0, own))];
  const follows = own < 0 ? undefined : later[own];
  if (passing.length === 0 || !resting) return { chain, restated: new Map(), follows };
  // A row that shows has the fields that its decision left open; the end is the one of the post.
  const shown = ({ id, row }: Beneath['passing'][number]): AssignmentRow => {
    const seen = chain.find((one) => one.id === id || derivedId(`${id} ${one.from}`) === one.id);
    return seen ? { ...seen, until: row.until } : row;
  };
  const restated = new Map(passing.toReversed().map((one) => [shown(one), one.id]));
  return { chain: [...restated.keys(), resting], restated, follows };
}

function mainEffects(career: Career, { chain, restated, follows }: Chain, move: CareerMove): CareerEffect[] {
  const resting = chain.length - 1;
  const moved = chain.map((row, at) => movedPost(row, move, at === resting ? move.exception : undefined));
  if (moved.every((fields, at) => isSamePost(fields, chain[at]))) return [];
  const last = chain[resting];
  const endsByItself = last.until !== null && last.until !== follows?.from && !endsWork(career, last.until);
  return chain
    .map((row, at): CareerEffect => ({
      type: 'POST',
      id: derivedId(`${move.key} ${at === resting ? 'post' : `passing ${row.id} ${row.from}`}`),
      fields: moved[at],
      until: at === resting ? (endsByItself ? last.until : null) : row.until,
      isTemporary: at !== resting,
      ...restating(row, restated.get(row)),
    }))
    .reverse();
}

const restating = (
  { organisationId, appointmentKind }: AssignmentRow,
  id: string | undefined,
): Pick<CareerEffect & { readonly type: 'POST' }, 'restates'> =>
  id === undefined ? {} : { restates: { id, organisationId, appointmentKind } };

const endsWork = (career: Career, day: IsoDate): boolean =>
  career.employments.some(({ until }) => until === day) &&
  !career.employments.some(({ from }) => from === day);

function concurrentEffects(career: Career, move: CareerMove): CareerEffect[] {
  const { day, key } = move;
  return career.assignments
    .filter(({ isPrimary, from, until }) => !isPrimary && from < day && (until === null || until > day))
    .flatMap((row): CareerEffect[] => {
      const fields = movedPost(row, move, undefined);
      if (isSamePost(fields, row)) return [];
      return [
        { type: 'END_POST', assignmentId: row.id },
        {
          type: 'POST',
          id: derivedId(`${key} beside ${row.id}`),
          fields,
          until: row.until,
          isTemporary: false,
        },
      ];
    });
}

function movedPost(
  row: AssignmentRow,
  move: CareerMove,
  exception: PersonException | undefined,
): AssignmentFields {
  const unit = exception?.organisationId ?? move.targetOf(row.organisationId) ?? row.organisationId;
  const held = row.positionId ? move.positionOf(row.positionId, row.organisationId) : undefined;
  const position = exception?.positionId !== undefined ? exception.positionId : held;
  const isLeader = exception?.isLeader ?? row.isLeader;
  const isOther = unit !== row.organisationId;
  return {
    organisationId: unit,
    title: exception?.title ?? row.title,
    isLeader,
    isPrimary: row.isPrimary,
    // The allowance belongs to the leading post; keeping it as a retained one is a decision about pay.
    leaderAllowance: isLeader ? row.leaderAllowance : null,
    // What is passing stays what it is: a secondment goes on as one in the successor.
    appointmentKind: isOther && row.appointmentKind !== 'BIET_PHAI' ? 'DIEU_DONG' : row.appointmentKind,
    appointedOn: row.appointedOn,
    termEndsOn: isLeader ? row.termEndsOn : null,
    positionId: position === undefined ? (row.positionId ?? null) : position,
  };
}

const isSamePost = (fields: AssignmentFields, row: AssignmentRow): boolean =>
  fields.organisationId === row.organisationId &&
  fields.title === row.title &&
  fields.isLeader === row.isLeader &&
  (fields.positionId ?? null) === (row.positionId ?? null);

/** Who employs, manages and pays from the day on: what the body became, or the new one where the unit lies elsewhere. */
function unitsEffect(
  career: Career,
  resting: AssignmentRow | undefined,
  { day, targetOf, bodyOf, wasWithin, isWithin, employerOf, exception }: CareerMove,
): CareerEffect | undefined {
  const row = holdingOn(career.employments, day);
  if (!row) return undefined;
  const before = resting?.organisationId;
  const after = before && (exception?.organisationId ?? targetOf(before) ?? before);
  const fields: Record<string, string> = {};
  for (const side of ['managingOrganisationId', 'usingOrganisationId', 'payingOrganisationId'] as const) {
    const mapped = bodyOf(row[side]) ?? row[side];
    const leaves = before && after && wasWithin(before, row[side]) && !isWithin(after, mapped);
    const next = leaves ? employerOf(after) : mapped;
    if (next !== row[side]) fields[side] = next;
  }
  if (Object.keys(fields).length === 0) return undefined;
  return { type: 'PATCH', fields: fields as Partial<EmploymentFields>, until: null, isTemporary: false };
}
