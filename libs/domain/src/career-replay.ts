import type { Career, CareerStatement, EmploymentFields, EmploymentRow } from './career';
import { type Item, type Ordered, type Span, standingAt } from './career-items';
import { CareerPosts } from './career-posts';
import { type Claim, type Stretch, layered } from './layered-time';
import type { IsoDate } from './partial-date';

export interface Replayed {
  readonly career: Career;
  /** Decisions of which something found no employment, or no post, to act upon. */
  readonly unplaced: readonly string[];
}

/**
 * The career that stands: the base rows and the decisions in force, all statements of their days, in order.
 * A row of the base "from 2015" is itself a statement of 2015, so that a decision of 2010 ends there. Depends on nothing
 * but its arguments and not on their order: withdrawing a decision is leaving it out.
 */
export function replay(base: Career, statements: readonly CareerStatement[]): Replayed {
  const items = inOrder([...baseItems(base), ...statements.flatMap(statementItems)]);
  const spans = spansOf(items);
  const on = (day: IsoDate): Span | undefined =>
    spans.find(({ from, until }) => from <= day && (until === null || until > day));
  const unplaced = new Set<string>();
  const lose = (item: Item): void => {
    if (item.decisionId !== null && item.layer === 1) unplaced.add(item.decisionId);
  };
  for (const item of items) {
    const isLost =
      item.deed.type === 'EXIT'
        ? !spans.some(({ until }) => until === item.on)
        : NEEDS_EMPLOYMENT.has(item.deed.type) && on(item.on) === undefined;
    if (isLost) lose(item);
  }
  const returns = items.filter(({ deed }) => deed.type === 'RETURN');
  const career = {
    employments: spans.flatMap((span) => stretchesOf(span, items, returns)),
    assignments: new CareerPosts(items, on, returns, lose).rows().sort(byStart),
  };
  return { career, unplaced: [...unplaced] };
}

const NEEDS_EMPLOYMENT: ReadonlySet<Item['deed']['type']> = new Set(['PATCH', 'UNITS', 'POST', 'PLACE']);

const statementItems = ({ decisionId, on, entered, effects }: CareerStatement): Item[] =>
  effects.map((deed) => ({ on, layer: 1, entered, decisionId, deed }));

function baseItems({ employments, assignments }: Career): Item[] {
  const rows = [...employments].sort(byStart);
  const items: Item[] = [];
  for (const [at, row] of rows.entries()) {
    const { id, from, until, exitKindCode, decisionId, ...fields } = row;
    const before = rows.at(at - 1);
    const isContinued = at > 0 && before !== undefined && before.id === id && before.until === from;
    const next = rows[at + 1];
    const ends = until !== null && !(next?.id === id && next.from === until);
    const item = { layer: 0, entered: 2 * at, decisionId } as const;
    items.push({
      ...item,
      on: from,
      exitKindCode: ends ? null : exitKindCode,
      deed: isContinued
        ? { type: 'BASE_PATCH', fields: differing(fields, before) }
        : { type: 'START', employmentId: id, fields },
    });
    if (ends)
      items.push({ ...item, entered: 2 * at + 1, on: until, deed: { type: 'BASE_END', exitKindCode } });
  }
  return [
    ...items,
    ...assignments.map((row, at): Item => ({
      on: row.from,
      layer: 0,
      entered: 2 * rows.length + at,
      decisionId: row.decisionId,
      deed: { type: 'BASE_POST', row },
    })),
  ];
}

function differing(fields: EmploymentFields, before: EmploymentFields): Partial<EmploymentFields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => before[name as keyof EmploymentFields] !== value),
  );
}

const inOrder = (items: readonly Item[]): Ordered[] =>
  items
    .map((item, at) => ({ item, at }))
    .sort(
      (a, b) =>
        compare(a.item.on, b.item.on) ||
        a.item.layer - b.item.layer ||
        a.item.entered - b.item.entered ||
        compare(a.item.decisionId ?? '', b.item.decisionId ?? '') ||
        a.at - b.at,
    )
    .map(({ item }, order) => ({ ...item, order }));

/** From when to when there is an employment: a beginning ends the one before, a leaving ends the one that goes on. */
function spansOf(items: readonly Ordered[]): Span[] {
  const spans: Span[] = [];
  for (const { on, deed } of items) {
    const last = spans.at(-1);
    const going = last && last.until === null && last.from < on ? last : undefined;
    if (deed.type === 'START') {
      if (last?.from === on && last.until === null) continue;
      if (going) going.until = on;
      spans.push({ id: deed.employmentId, from: on, until: null, exitKindCode: null });
    } else if ((deed.type === 'EXIT' || deed.type === 'BASE_END') && going) {
      going.until = on;
      going.exitKindCode = deed.exitKindCode;
    }
  }
  return spans;
}

interface Stamp {
  readonly decisionId: string | null;
  readonly exitKindCode: string | null;
}

/** The stretches of one employment: each field holds until its next statement. */
function stretchesOf(span: Span, items: readonly Ordered[], returns: readonly Ordered[]): EmploymentRow[] {
  const within = items.filter(({ on }) => on >= span.from && (span.until === null || on < span.until));
  const claims = new Map<string, Claim<unknown>[]>();
  const claim = (
    field: string,
    value: unknown,
    item: Ordered,
    until: IsoDate | null,
    isTemporary: boolean,
  ): void => {
    const list = claims.get(field) ?? [];
    list.push({ from: item.on, until, isTemporary, order: item.order, value });
    claims.set(field, list);
  };
  const stands = (field: string, item: Ordered): unknown =>
    standingAt(claims.get(field) ?? [], item, span.until, returns)?.claim.value;
  for (const item of within) {
    const { deed } = item;
    const fields = statedFields(item, stands);
    if (fields === null) continue;
    const [until, isTemporary] = deed.type === 'PATCH' ? [deed.until, deed.isTemporary] : [null, false];
    for (const [field, value] of Object.entries(fields)) claim(field, value, item, until, isTemporary);
    const stamp: Stamp = { decisionId: item.decisionId, exitKindCode: item.exitKindCode ?? null };
    claim('stamp', stamp, item, until, isTemporary);
  }
  const layers = [...claims].map(([field, list]) => [field, layered(list, span.until, returns)] as const);
  const starts = [...new Set(layers.flatMap(([, list]) => list.map(({ from }) => from)))].sort();
  return starts.map((from, at) => {
    const values = Object.fromEntries(layers.map(([field, list]) => [field, topOn(list, from)]));
    const { stamp, ...fields } = values as unknown as EmploymentFields & { stamp: Stamp };
    const until = starts[at + 1] ?? span.until;
    const isLast = at === starts.length - 1 && span.until !== null;
    const exitKindCode = isLast ? (span.exitKindCode ?? stamp.exitKindCode) : stamp.exitKindCode;
    return { id: span.id, from, until, ...fields, exitKindCode, decisionId: stamp.decisionId };
  });
}

/** What the item says about the employment as it then stands; null where it says nothing. */
function statedFields(
  item: Ordered,
  stands: (field: keyof EmploymentFields, item: Ordered) => unknown,
): Partial<EmploymentFields> | null {
  const { deed } = item;
  switch (deed.type) {
    case 'START':
    case 'BASE_PATCH':
      return deed.fields;
    case 'PATCH':
      return deed.onlyIn === undefined || deed.onlyIn === stands('statusCode', item) ? deed.fields : null;
    case 'UNITS': {
      const { unit, bodies } = deed;
      const side = (field: keyof EmploymentFields): string => {
        const now = String(stands(field, item));
        return now === unit || bodies.includes(now) ? now : unit;
      };
      const wanted = {
        usingOrganisationId: side('usingOrganisationId'),
        managingOrganisationId: deed.managing ?? side('managingOrganisationId'),
        payingOrganisationId: deed.paying ?? side('payingOrganisationId'),
      };
      const isSame = Object.entries(wanted).every(
        ([field, value]) => stands(field as keyof EmploymentFields, item) === value,
      );
      return isSame ? null : wanted;
    }
    default:
      return null;
  }
}

const topOn = (list: readonly Stretch<unknown>[], day: IsoDate): unknown =>
  list.findLast(({ from }) => from <= day)?.claim.value;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byStart = (a: { readonly from: IsoDate }, b: { readonly from: IsoDate }): number =>
  compare(a.from, b.from);
