import type { QualityFigures, QualityStep, QualityUnit } from './quality.dto';

interface Sums {
  people: number;
  scoreSum: number;
  errors: number;
  warnings: number;
  notices: number;
  clean: number;
}
export type UnitSums = Sums & { readonly id: string };
export interface TreeUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

const none = (): Sums => ({ people: 0, scoreSum: 0, errors: 0, warnings: 0, notices: 0, clean: 0 });

/** Sums of every unit's own files, rolled up along the tree. */
export class QualityTree {
  private readonly byId: ReadonlyMap<string, TreeUnit>;
  private readonly below = new Map<string | null, TreeUnit[]>();
  private readonly own: ReadonlyMap<string, Sums>;

  constructor(units: readonly TreeUnit[], own: readonly UnitSums[]) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    this.own = new Map(own.map((sums) => [sums.id, sums]));
    for (const unit of units) {
      const parent = unit.parentId !== null && this.byId.has(unit.parentId) ? unit.parentId : null;
      this.below.set(parent, [...(this.below.get(parent) ?? []), unit]);
    }
  }

  /** From the top down to the unit. */
  path(id: string): QualityStep[] {
    const steps: QualityStep[] = [];
    for (let unit = this.byId.get(id); unit; unit = this.byId.get(unit.parentId ?? ''))
      steps.unshift({ id: unit.id, name: unit.name });
    return steps;
  }

  name(id: string): string | undefined {
    return this.byId.get(id)?.name;
  }

  /** A unit with all below it; without a unit everything the actor may see, files of closed units too. */
  sums(id: string | null): Sums {
    if (id === null) return [...this.own.values()].reduce((sum, own) => add(sum, own), none());
    const sum = add(none(), this.own.get(id) ?? none());
    for (const child of this.below.get(id) ?? []) add(sum, this.sums(child.id));
    return sum;
  }

  /**
   * The units below, those with files alone. At the top that is what lies below the province, or the unit that one's
   * account is for: a list of a single unit tells nothing.
   */
  units(id: string | null): QualityUnit[] {
    let children = this.withFiles(id);
    while (id === null && children.length === 1 && this.withFiles(children[0].id).length > 0)
      children = this.withFiles(children[0].id);
    return children;
  }

  private withFiles(id: string | null): QualityUnit[] {
    return (this.below.get(id) ?? []).flatMap((child) => {
      const sums = this.sums(child.id);
      if (sums.people === 0) return [];
      const hasUnits = (this.below.get(child.id) ?? []).some((unit) => this.sums(unit.id).people > 0);
      return [{ id: child.id, name: child.name, hasUnits, ...figures(sums) }];
    });
  }
}

function add(sum: Sums, more: Sums): Sums {
  for (const key of Object.keys(sum) as (keyof Sums)[]) sum[key] += more[key];
  return sum;
}

export const figures = ({
  people,
  scoreSum,
  errors,
  warnings,
  notices,
}: Omit<Sums, 'clean'>): QualityFigures => ({
  people,
  score: people === 0 ? null : Math.round((scoreSum * 10) / people) / 10,
  errors,
  warnings,
  notices,
});
