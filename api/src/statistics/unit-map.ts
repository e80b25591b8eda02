import type { Row, Statement } from '../platform/database';
import type { UnitTree } from './unit-tree';

export const successionsStatement: Statement = {
  name: 'statistics_successions',
  text: 'select from_id as "from", to_id as "to", share from organisation_succession',
};

/** The last day of the three old provinces with their districts. @source NQ 202/2025/QH15; Luật 72/2025/QH15 */
export const OLD_MAP_DAY = '2025-06-30';

/**
 * Which unit of another day a unit is. First by the units: the one that took it over whole, over any number of steps, or the
 * one it came from whole, when it came from one only. Where that gives no answer (a district that was divided, a department
 * merged from three) by the person: the unit where he stood on the day of the map, when one came from the other.
 */
export class UnitMap {
  private readonly forward = new Map<string, string>();
  private readonly backward = new Map<string, string[]>();
  private readonly came = new Map<string, Set<string>>();
  private readonly known = new Map<string, boolean>();
  private readonly ancestors = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly day: UnitTree,
    private readonly target: UnitTree,
    successions: readonly Row[],
  ) {
    for (const row of successions as unknown as readonly { from: string; to: string; share: string }[]) {
      this.came.set(row.to, (this.came.get(row.to) ?? new Set()).add(row.from));
      if (row.share !== 'WHOLE') continue;
      this.forward.set(row.from, row.to);
      this.backward.set(row.to, [...(this.backward.get(row.to) ?? []), row.from]);
    }
  }

  /** @param other where the person stood on the day of the map; null when that was not asked or he stood nowhere */
  of(unit: string, other: string | null): string | null {
    if (this.target.isOpen(unit)) return unit;
    const byUnit =
      this.follow(unit, (at) => this.forward.get(at)) ?? this.follow(unit, (at) => this.onlySource(at));
    if (byUnit !== null) return byUnit;
    return other !== null && this.target.isOpen(other) && this.areRelated(unit, other) ? other : null;
  }

  /** Whether one came from the other, or a unit above the one from a unit above the other; the province relates nobody. */
  private areRelated(unit: string, other: string): boolean {
    const key = `${unit} ${other}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const [a, b] = [belowProvince(this.day, unit), belowProvince(this.target, other)];
    const holds = a.some((x) =>
      b.some((y) => x === y || this.sourcesOf(x).has(y) || this.sourcesOf(y).has(x)),
    );
    this.known.set(key, holds);
    return holds;
  }

  /** All that a unit came from, over any number of steps, in whole or in part. */
  private sourcesOf(unit: string): ReadonlySet<string> {
    const known = this.ancestors.get(unit);
    if (known) return known;
    const found = new Set<string>();
    const open = [unit];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const source of this.came.get(at) ?? []) {
        if (found.has(source)) continue;
        found.add(source);
        open.push(source);
      }
    }
    this.ancestors.set(unit, found);
    return found;
  }

  private onlySource(unit: string): string | undefined {
    const sources = this.backward.get(unit) ?? [];
    return sources.length === 1 ? sources[0] : undefined;
  }

  private follow(unit: string, step: (at: string) => string | undefined): string | null {
    const seen = new Set<string>();
    for (let at = step(unit); at !== undefined && !seen.has(at); at = step(at)) {
      if (this.target.isOpen(at)) return at;
      seen.add(at);
    }
    return null;
  }
}

function belowProvince(tree: UnitTree, unit: string): string[] {
  const line = tree.lineage(unit);
  return line.length > 1 ? line.slice(0, -1) : line;
}
