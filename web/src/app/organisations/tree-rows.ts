import type { OrganisationItem } from '@hr/contracts';
import { fold, matches } from '../ui';

/** One line of the tree as it stands on screen. */
export interface TreeRow {
  readonly unit: OrganisationItem;
  /** 1 for the top of the tree. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly hasChildren: boolean;
  readonly isExpanded: boolean;
  readonly isHit: boolean;
}

/** The units of a day with what the tree asks of them again and again. */
export class UnitTree {
  private readonly byId: ReadonlyMap<string, OrganisationItem>;
  private readonly below = new Map<string | null, OrganisationItem[]>();
  private readonly keys: ReadonlyMap<string, string>;

  constructor(readonly items: readonly OrganisationItem[]) {
    this.byId = new Map(items.map((item) => [item.id, item]));
    this.keys = new Map(items.map((item) => [item.id, fold(`${item.name} ${item.shortName ?? ''}`)]));
    for (const item of items) {
      const siblings = this.below.get(item.parentId);
      if (siblings) siblings.push(item);
      else this.below.set(item.parentId, [item]);
    }
  }

  unit(id: string): OrganisationItem | undefined {
    return this.byId.get(id);
  }

  childrenOf(id: string | null): readonly OrganisationItem[] {
    return this.below.get(id) ?? [];
  }

  /** The units above one, the nearest first. */
  above(id: string): string[] {
    const path: string[] = [];
    for (let up = this.byId.get(id)?.parentId; up; up = this.byId.get(up)?.parentId) path.push(up);
    return path;
  }

  /** Units whose name holds every word, in any spelling. */
  find(query: string): readonly OrganisationItem[] {
    const folded = fold(query);
    return folded === '' ? [] : this.items.filter((item) => matches(this.keys.get(item.id) ?? '', folded));
  }

  /** What is on screen: everything below open units; with `hits`, only these and the way to them, which can't be folded. */
  rows(expanded: ReadonlySet<string>, hits: readonly OrganisationItem[] | null): TreeRow[] {
    const found = hits && new Set(hits.map(({ id }) => id));
    const way = found && new Set([...found].flatMap((id) => [id, ...this.above(id)]));
    const rows: TreeRow[] = [];
    const add = (parent: string | null, level: number): void => {
      const siblings = this.childrenOf(parent).filter(({ id }) => !way || way.has(id));
      siblings.forEach((unit, index) => {
        const hasChildren = this.childrenOf(unit.id).some(({ id }) => !way || way.has(id));
        const isExpanded = hasChildren && (way !== null || expanded.has(unit.id));
        rows.push({
          unit,
          level,
          position: index + 1,
          siblings: siblings.length,
          hasChildren,
          isExpanded,
          isHit: found?.has(unit.id) ?? false,
        });
        if (isExpanded) add(unit.id, level + 1);
      });
    };
    add(null, 1);
    return rows;
  }
}
