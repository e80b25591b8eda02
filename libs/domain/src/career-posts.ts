import type { AssignmentFields, AssignmentRow, CareerEffect, OpenFields } from './career';
import { type Ordered, type Span, standingAt } from './career-items';
import { derivedId } from './derived-id';
import { type Claim, type Stretch, earlierEnd, layered } from './layered-time';
import type { IsoDate } from './partial-date';

interface Post {
  readonly id: string;
  readonly fields: AssignmentFields;
  readonly decisionId: string | null;
}
type MainPost = Post & { readonly employmentId: string };
interface Given {
  readonly post: Post;
  readonly until: IsoDate | null;
  readonly isTemporary: boolean;
  readonly open: OpenFields | undefined;
}
interface Held {
  readonly fields: AssignmentFields;
  readonly from: IsoDate;
}

type Restated = NonNullable<(CareerEffect & { readonly type: 'POST' })['restates']>;

/** Posts of a career: the main one on each day, and those beside it. */
export class CareerPosts {
  private readonly claims: Claim<MainPost>[] = [];

  constructor(
    private readonly items: readonly Ordered[],
    private readonly on: (day: IsoDate) => Span | undefined,
    private readonly returns: readonly Ordered[],
    private readonly lose: (item: Ordered) => void,
  ) {
    for (const item of items) this.claimMain(item);
  }

  rows(): AssignmentRow[] {
    const main = layered(this.claims, null, this.returns).map(({ from, until, claim }): AssignmentRow => {
      const { id, fields, decisionId, employmentId } = claim.value;
      // What resumes after something passing is a row of its own, always the same one.
      const rowId = from === claim.from ? id : derivedId(`${id} ${from}`);
      return { id: rowId, employmentId, ...fields, from, until, decisionId };
    });
    return [...main, ...this.concurrent()];
  }

  private claimMain(item: Ordered): void {
    const span = this.on(item.on);
    if (!span) return;
    const { deed, order, on: from, decisionId } = item;
    if (deed.type === 'PLACE' && deed.assignmentId === null) {
      const held = this.mainAt(item);
      if (!held) return this.lose(item);
      const { until, isTemporary, value } = held.claim;
      const fields = placed({ fields: value.fields, from: held.from }, deed.positionId);
      this.claims.push({
        from,
        until,
        isTemporary,
        order,
        value: { ...value, id: deed.id, fields, decisionId },
      });
      return;
    }
    const given = postOf(item);
    if (!given?.post.fields.isPrimary) return;
    const passing = deed.type === 'POST' && deed.restates ? this.passingAt(item, deed.restates) : undefined;
    if (deed.type === 'POST' && deed.restates && !passing) return;
    const fields = given.open ? this.filled(item, given, this.ownMainAt(item)) : given.post.fields;
    this.claims.push({
      from,
      until: earlierEnd(passing ? passing.until : given.until, span.until),
      isTemporary: given.isTemporary,
      order,
      value: { ...given.post, fields, employmentId: span.id },
    });
  }

  /**
   * The passing post that the decision found on its day and states again, or what a correction made of it. None where the
   * decision about it was withdrawn.
   */
  private passingAt(
    { on, order, decisionId }: Ordered,
    { id, organisationId, appointmentKind }: Restated,
  ): Claim<MainPost> | undefined {
    const others = this.claims.filter(({ value }) => value.decisionId !== decisionId);
    const alive = others.filter(
      (claim) =>
        claim.isTemporary &&
        (claim.until === null || claim.until > on) &&
        !others.some((later) => !later.isTemporary && later.order > claim.order) &&
        !this.returns.some((back) => back.order > claim.order && back.order < order),
    );
    const own = alive.find(({ value }) => value.id === id);
    if (own) return own;
    const known = this.items.flatMap(({ deed, decisionId: by }) =>
      by === decisionId && deed.type === 'POST' && deed.restates ? [deed.restates.id] : [],
    );
    return alive.findLast(
      ({ value }) =>
        !known.includes(value.id) &&
        value.fields.organisationId === organisationId &&
        value.fields.appointmentKind === appointmentKind,
    );
  }

  private mainAt(item: Ordered): Stretch<MainPost> | undefined {
    return standingAt(this.claims, item, null, this.returns);
  }

  /** Not the post at the body somebody is seconded to: that one passes. */
  private ownMainAt(item: Ordered): Held | undefined {
    const own = this.claims.filter(
      ({ isTemporary, value }) => !(isTemporary && value.fields.appointmentKind === 'BIET_PHAI'),
    );
    const held = standingAt(own, item, null, this.returns);
    return held && { fields: held.claim.value.fields, from: held.from };
  }

  private filled(item: Ordered, { post, open }: Given, held: Held | undefined): AssignmentFields {
    if (!open) return post.fields;
    if (!held) {
      this.lose(item);
      return post.fields;
    }
    return filledFrom(post.fields, open, held);
  }

  private concurrent(): AssignmentRow[] {
    const rows = new Concurrent();
    for (const item of this.items) {
      const { deed, on } = item;
      if (deed.type === 'END_POST') {
        if (!rows.end(deed.assignmentId, on)) this.lose(item);
      } else if (deed.type === 'PLACE' && deed.assignmentId !== null) {
        if (!rows.place({ ...deed, assignmentId: deed.assignmentId }, item)) this.lose(item);
      } else if (deed.type === 'END_CONCURRENT') {
        const left = deed.leavesFor === undefined ? undefined : this.mainAt(item)?.claim.value.fields;
        const units = left ? [left.organisationId] : deed.organisationIds;
        rows.endIn(
          units.filter((unit) => unit !== deed.leavesFor),
          on,
        );
      }
      const given = postOf(item);
      const span = this.on(on);
      if (!given || given.post.fields.isPrimary || !span) continue;
      const { id, decisionId } = given.post;
      const held = given.open?.of ? rows.held(given.open.of, on) : this.ownMainAt(item);
      const fields = this.filled(item, given, held);
      const until = earlierEnd(given.until, span.until);
      rows.add({ id, employmentId: span.id, ...fields, from: on, until, decisionId });
    }
    return rows.all();
  }
}

/** Posts beside the main one; a row that goes on in another position is still known by the id it began with. */
class Concurrent {
  private readonly rows: { row: AssignmentRow; readonly origin: string }[] = [];

  add(row: AssignmentRow): void {
    this.rows.push({ row, origin: row.id });
  }

  held(id: string, day: IsoDate): Held | undefined {
    const found = this.find(id, ({ from, until }) => from <= day && (until === null || until >= day));
    return found && { fields: fieldsOf(found.row), from: found.row.from };
  }

  end(id: string, day: IsoDate): boolean {
    const found = this.find(id, ({ from, until }) => from < day && (until === null || until > day));
    if (found) found.row = { ...found.row, until: day };
    return found !== undefined;
  }

  endIn(units: readonly string[], day: IsoDate): void {
    for (const held of this.rows)
      if (units.includes(held.row.organisationId) && held.row.from < day)
        held.row = { ...held.row, until: earlierEnd(held.row.until, day) };
  }

  place(
    { id, assignmentId, positionId }: { id: string; assignmentId: string; positionId: string },
    { on, decisionId }: Ordered,
  ): boolean {
    const found = this.find(assignmentId, ({ from, until }) => from <= on && (until === null || until > on));
    if (!found) return false;
    const { row, origin } = found;
    found.row = { ...row, until: on };
    const fields = placed({ fields: fieldsOf(row), from: row.from }, positionId);
    this.rows.push({ row: { ...row, ...fields, id, from: on, decisionId }, origin });
    return true;
  }

  all(): AssignmentRow[] {
    return this.rows.map(({ row }) => row).filter(({ from, until }) => until === null || until > from);
  }

  private find(id: string, isMeant: (row: AssignmentRow) => boolean) {
    return this.rows.findLast(({ row, origin }) => (row.id === id || origin === id) && isMeant(row));
  }
}

/** The same post in another position: terms, secondments and leading go on since the day they began. */
function placed({ fields, from }: Held, positionId: string): AssignmentFields {
  const isCounted = fields.isLeader || fields.appointmentKind !== null;
  const appointedOn = isCounted ? (fields.appointedOn ?? from) : fields.appointedOn;
  return { ...fields, appointedOn, positionId };
}

function filledFrom(fields: AssignmentFields, { fields: open }: OpenFields, held: Held): AssignmentFields {
  const values = Object.fromEntries(
    open.map((name) => [
      name,
      name === 'appointedOn' ? (held.fields.appointedOn ?? held.from) : held.fields[name],
    ]),
  );
  const filled = { ...fields, ...values } as AssignmentFields;
  // A position is one of its body; elsewhere it says nothing.
  const isElsewhere = filled.organisationId !== held.fields.organisationId;
  return open.includes('positionId') && isElsewhere ? { ...filled, positionId: null } : filled;
}

function postOf({ deed, decisionId }: Ordered): Given | undefined {
  if (deed.type === 'POST') {
    const { id, fields, until, isTemporary, open } = deed;
    return { post: { id, fields, decisionId }, until, isTemporary, open };
  }
  if (deed.type !== 'BASE_POST') return undefined;
  const { id, until, decisionId: made } = deed.row;
  return {
    post: { id, fields: fieldsOf(deed.row), decisionId: made },
    until,
    isTemporary: false,
    open: undefined,
  };
}

const fieldsOf = (row: AssignmentRow): AssignmentFields => ({
  organisationId: row.organisationId,
  title: row.title,
  isLeader: row.isLeader,
  isPrimary: row.isPrimary,
  leaderAllowance: row.leaderAllowance,
  appointmentKind: row.appointmentKind,
  appointedOn: row.appointedOn,
  termEndsOn: row.termEndsOn,
  ...(row.positionId ? { positionId: row.positionId } : {}),
});
