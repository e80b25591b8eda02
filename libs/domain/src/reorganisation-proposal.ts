export interface TreeUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly kind: string;
}
export type ReorganisationKind = 'MERGE' | 'SPLIT' | 'DISSOLVE' | 'MOVE';
export type UnitAction = 'CLOSE' | 'CREATE' | 'CHANGE' | 'KEEP';

export interface ProposedUnit {
  readonly organisationId: string;
  readonly action: UnitAction;
  readonly name: string | null;
  readonly shortName: string | null;
  readonly organisationKind: string | null;
  readonly parentId: string | null;
}
export interface ProposedMapping {
  readonly fromId: string;
  readonly toId: string;
  readonly share: 'WHOLE' | 'PART';
  readonly takesRecords: boolean;
  readonly isDefault: boolean;
}
export interface Proposal {
  readonly units: readonly ProposedUnit[];
  readonly mappings: readonly ProposedMapping[];
}
export interface Wish {
  readonly kind: ReorganisationKind;
  readonly sources: readonly string[];
  /** Units that begin on the day, or one of the register that takes over; the first is where people go unless it is said otherwise. */
  readonly targets: readonly (ProposedUnit | string)[];
}

/**
 * The first draft of a reorganisation: who ends, who takes over, and what becomes of the units below. A unit below moves
 * on as it is, unless the successor has one of the same name and kind already: then it goes into that one.
 * It is a proposal by names and nothing more; the officer checks it.
 *
 * @param tree the units of the day
 */
export function proposeReorganisation(wish: Wish, tree: readonly TreeUnit[]): Proposal {
  const work = new ProposalWork(wish, tree);
  for (const source of wish.sources) work.take(source);
  return work.done();
}

class ProposalWork {
  private readonly units = new Map<string, ProposedUnit>();
  private readonly mappings: ProposedMapping[] = [];
  private readonly children: Map<string | null, TreeUnit[]>;
  private readonly targetId: string;
  private readonly targetIds: readonly string[];
  /** By parent, name and kind: the unit that stands there once it is done. */
  private readonly standing = new Map<string, string>();

  constructor(
    private readonly wish: Wish,
    tree: readonly TreeUnit[],
  ) {
    this.children = Map.groupBy(tree, ({ parentId }) => parentId);
    this.targetIds = wish.targets.map((target) =>
      typeof target === 'string' ? target : target.organisationId,
    );
    this.targetId = this.targetIds[0] ?? '';
    for (const target of wish.targets)
      if (typeof target === 'string') this.units.set(target, unchanged(target, 'KEEP'));
      else this.units.set(target.organisationId, target);
    for (const target of this.targetIds) this.note(target);
  }

  take(source: string): void {
    if (this.targetIds.includes(source)) return;
    if (this.wish.kind === 'MOVE') {
      this.units.set(source, { ...unchanged(source, 'CHANGE'), parentId: this.targetId });
      return;
    }
    this.close(source, this.targetId);
    if (this.wish.kind === 'SPLIT')
      for (const other of this.targetIds.slice(1)) this.map(source, other, 'PART', false, false);
  }

  done(): Proposal {
    return { units: [...this.units.values()], mappings: this.mappings };
  }

  private close(unit: string, into: string): void {
    this.units.set(unit, unchanged(unit, 'CLOSE'));
    const isPart =
      this.wish.kind === 'SPLIT' && this.wish.sources.includes(unit) && this.targetIds.length > 1;
    this.map(unit, into, isPart ? 'PART' : 'WHOLE', true, true);
    for (const child of this.children.get(unit) ?? []) this.rehome(child, into);
  }

  private rehome(child: TreeUnit, parent: string): void {
    if (this.wish.sources.includes(child.id) || this.targetIds.includes(child.id)) return;
    const namesake = this.standing.get(keyOf(parent, child));
    if (namesake !== undefined && namesake !== child.id) {
      if (!this.units.has(namesake)) this.units.set(namesake, unchanged(namesake, 'KEEP'));
      this.close(child.id, namesake);
      return;
    }
    this.units.set(child.id, { ...unchanged(child.id, 'CHANGE'), parentId: parent });
    this.standing.set(keyOf(parent, child), child.id);
    this.note(child.id);
  }

  private map(
    fromId: string,
    toId: string,
    share: 'WHOLE' | 'PART',
    takesRecords: boolean,
    isDefault: boolean,
  ): void {
    this.mappings.push({ fromId, toId, share, takesRecords, isDefault });
  }

  private note(parent: string): void {
    for (const child of this.children.get(parent) ?? []) {
      this.standing.set(keyOf(parent, child), child.id);
      this.note(child.id);
    }
  }
}

const keyOf = (parent: string, { name, kind }: TreeUnit): string =>
  `${parent} ${kind} ${name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`;

const unchanged = (organisationId: string, action: UnitAction): ProposedUnit => ({
  organisationId,
  action,
  name: null,
  shortName: null,
  organisationKind: null,
  parentId: null,
});
