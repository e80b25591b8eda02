import type { Draft, StoredUnit } from './draft.query';
import type { RegisterUnit } from './register-facts.query';
import { formatDate } from '@hr/domain';

export interface PlannedUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly kind: string;
}
export interface PlanProblem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly detail: string;
  readonly link: string | null;
}
export const problem = (
  severity: PlanProblem['severity'],
  code: string,
  detail: string,
  link: string | null = null,
): PlanProblem => ({ severity, code, detail, link });

/** Kinds that are part of a body: it employs, uses and pays their people. */
const PARTS = new Set(['PHONG_SO', 'PHONG_XA', 'PHONG_HUYEN', 'TTHCC', 'DVCT']);

/** The trees of the day without and with the reorganisation, and the way from one to the other. */
export class UnitPlan {
  readonly before: ReadonlyMap<string, PlannedUnit>;
  readonly after: ReadonlyMap<string, PlannedUnit>;
  readonly actions: ReadonlyMap<string, StoredUnit>;
  /** Units whose people are told something: those that end and those that move, with all below. */
  readonly affected: ReadonlySet<string>;
  readonly problems: PlanProblem[] = [];
  private readonly defaults: ReadonlyMap<string, string>;
  private readonly childrenBefore: ReadonlyMap<string | null, PlannedUnit[]>;
  private readonly childrenAfter: ReadonlyMap<string | null, PlannedUnit[]>;

  constructor(
    readonly draft: Draft,
    private readonly tree: readonly RegisterUnit[],
  ) {
    this.before = new Map(tree.map((unit) => [unit.id, unit]));
    this.actions = new Map(draft.units.map((unit) => [unit.organisationId, unit]));
    this.defaults = new Map(
      draft.mappings.flatMap(({ fromId, toId, isDefault }) => (isDefault ? [[fromId, toId]] : [])),
    );
    this.after = this.rebuilt();
    this.childrenBefore = Map.groupBy(this.before.values(), ({ parentId }) => parentId);
    this.childrenAfter = Map.groupBy(this.after.values(), ({ parentId }) => parentId);
    this.affected = this.touched();
    this.check();
  }

  isClosing = (unit: string): boolean => this.actions.get(unit)?.action === 'CLOSE';

  /** See `CareerMove.targetOf`. */
  targetOf = (unit: string): string | undefined => {
    if (this.isClosing(unit)) return this.defaults.get(unit);
    return this.affected.has(unit) ? unit : undefined;
  };
  bodyOf = (unit: string): string | undefined => (this.isClosing(unit) ? this.defaults.get(unit) : undefined);
  wasWithin = (unit: string, body: string): boolean => within(this.before, unit, body);
  isWithin = (unit: string, body: string): boolean => within(this.after, unit, body);
  employerOf = (unit: string): string => {
    for (const { id, kind, parentId } of upwards(this.after, unit))
      if (!PARTS.has(kind) || parentId === null) return id;
    return unit;
  };

  nameOf(unit: string): string {
    return (this.before.get(unit) ?? this.after.get(unit))?.name ?? 'đơn vị không còn trong sổ';
  }

  below(roots: Iterable<string>, when: 'before' | 'after'): Set<string> {
    const children = when === 'before' ? this.childrenBefore : this.childrenAfter;
    const known = when === 'before' ? this.before : this.after;
    const found = new Set<string>();
    const queue = [...roots].filter((id) => known.has(id));
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      queue.push(...(children.get(id) ?? []).map((child) => child.id));
    }
    return found;
  }

  /** Every unit whose people are counted: those that take part, with all below, before and after. */
  scope(): { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> } {
    const own = this.draft.units.map(({ organisationId }) => organisationId);
    return { before: this.below(own, 'before'), after: this.below(own, 'after') };
  }

  /** The nearest unit at or above this one that has the property. */
  nearest(unit: string, when: 'before' | 'after', has: (id: string) => boolean): string | undefined {
    const known = when === 'before' ? this.before : this.after;
    for (const { id } of upwards(known, unit)) if (has(id)) return id;
    return undefined;
  }

  private rebuilt(): Map<string, PlannedUnit> {
    const after = new Map<string, PlannedUnit>();
    for (const unit of this.tree) {
      const wish = this.actions.get(unit.id);
      if (wish?.action === 'CLOSE') continue;
      const isChanged = wish?.action === 'CHANGE';
      after.set(unit.id, {
        id: unit.id,
        parentId: isChanged ? (wish.parentId ?? unit.parentId) : unit.parentId,
        name: isChanged ? (wish.name ?? unit.name) : unit.name,
        kind: isChanged ? (wish.organisationKind ?? unit.kind) : unit.kind,
      });
    }
    for (const { action, organisationId, name, organisationKind, parentId } of this.draft.units)
      if (action === 'CREATE')
        after.set(organisationId, {
          id: organisationId,
          parentId,
          name: name ?? '',
          kind: organisationKind ?? '',
        });
    return after;
  }

  private touched(): Set<string> {
    const moved = this.draft.units.filter(({ action, parentId }) => action === 'CHANGE' && parentId !== null);
    return new Set([
      ...this.draft.units
        .filter(({ action }) => action === 'CLOSE')
        .map(({ organisationId }) => organisationId),
      ...this.below(
        moved.map(({ organisationId }) => organisationId),
        'after',
      ),
    ]);
  }

  private check(): void {
    if (
      ![...this.actions.values()].some(
        ({ action }) => action === 'CLOSE' || action === 'CHANGE' || action === 'CREATE',
      )
    )
      this.say('NO_UNIT', 'Phương án chưa làm thay đổi đơn vị nào.');
    for (const unit of this.draft.units) this.checkUnit(unit);
    for (const { id, parentId, name } of this.after.values()) {
      if (parentId !== null && !this.after.has(parentId))
        this.say(
          'PARENT_GONE',
          `“${name}” còn trực thuộc ${this.nameOf(parentId)}, đơn vị không còn sau sắp xếp. Hãy nói rõ đơn vị này về đâu.`,
        );
      else if (this.actions.has(id) && this.isInCircle(id))
        this.say('CIRCLE', `“${name}” thành đơn vị trực thuộc của chính mình.`);
    }
  }

  private checkUnit({ organisationId, action, parentId, name, organisationKind }: StoredUnit): void {
    const unit = this.tree.find(({ id }) => id === organisationId);
    const shown = name ?? unit?.name ?? 'Một đơn vị';
    const on = formatDate(this.draft.effectiveOn);
    if (action === 'CREATE') {
      if (unit) this.say('EXISTS', `“${shown}” đã có trong sổ.`);
      return;
    }
    if (!unit) {
      this.say(
        'NOT_THERE',
        `Vào ngày ${on} không có đơn vị “${shown}” trong sổ; đơn vị đã kết thúc hoặc chưa hoạt động.`,
      );
      return;
    }
    if (action === 'KEEP') return;
    if (unit.changesOn !== null)
      this.say(
        'LATER_EVENT',
        `“${unit.name}” đã có một thay đổi được ghi cho ngày ${formatDate(unit.changesOn)}, sau ngày hiệu lực.`,
      );
    if (unit.placedFrom >= this.draft.effectiveOn)
      this.say('SAME_DAY', `“${unit.name}” mới hoạt động hoặc đổi cấp trên đúng ngày ${on}.`);
    if (unit.parentId === null)
      this.say('ROOT', `“${unit.name}” là đơn vị cao nhất của sổ, không sắp xếp được.`);
    if (action === 'CHANGE') {
      if (parentId === null && name === null && organisationKind === null)
        this.say('NO_CHANGE', `“${unit.name}” được chọn thay đổi nhưng chưa ghi cấp trên, tên hay loại mới.`);
      return;
    }
    const target = this.defaults.get(organisationId);
    if (target === undefined)
      this.say('NO_TARGET', `“${unit.name}” kết thúc nhưng chưa có đơn vị tiếp nhận.`);
    else if (!this.after.has(target))
      this.say('TARGET_GONE', `Đơn vị tiếp nhận “${unit.name}” không còn sau sắp xếp.`);
    const keepers = this.draft.mappings.filter(
      ({ fromId, takesRecords }) => fromId === organisationId && takesRecords,
    );
    if (target !== undefined && keepers.length === 0)
      this.say('NO_KEEPER', `Chưa chọn đơn vị nhận hồ sơ lưu trữ của “${unit.name}”.`);
  }

  private isInCircle(id: string): boolean {
    const top = [...upwards(this.after, id)].at(-1);
    return top !== undefined && top.parentId !== null && this.after.has(top.parentId);
  }

  private say(code: string, detail: string): void {
    this.problems.push(problem('error', code, detail));
  }
}

/** The unit and those above it; stops where a wrong draft would go round. */
function* upwards(tree: ReadonlyMap<string, PlannedUnit>, unit: string): Generator<PlannedUnit> {
  const seen = new Set<string>();
  for (let at = tree.get(unit); at && !seen.has(at.id); at = tree.get(at.parentId ?? '')) {
    seen.add(at.id);
    yield at;
  }
}

function within(tree: ReadonlyMap<string, PlannedUnit>, unit: string, body: string): boolean {
  if (unit === body) return true;
  for (const { id } of upwards(tree, unit)) if (id === body) return true;
  return false;
}
