import type { Row, Statement } from '../platform/database';
import type { UnitTree } from './unit-tree';

export const successionsStatement: Statement = {
  name: 'statistics_successions',
  text: 'select from_id as "from", to_id as "to", share from organisation_succession',
};

/** The last day of the three old provinces with their districts. @source NQ 202/2025/QH15; Luật 72/2025/QH15 */
export const OLD_MAP_DAY = '2025-06-30';

/**
 * Which unit of another day a unit is. Forward, a unit is the one that took it over whole. Backward, it is the one it came
 * from whole, when it came from one only; of a unit merged from several it is asked, person by person, where he stood.
 */
export class UnitMap {
  private readonly forward = new Map<string, string>();
  private readonly backward = new Map<string, string[]>();
  private readonly came = new Map<string, Set<string>>();

  constructor(
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

  /** @param before where the person stood on the day of the map; null when that was not asked or he stood nowhere */
  of(unit: string, before: string | null): string | null {
    if (this.target.isOpen(unit)) return unit;
    if (before !== null && this.target.isOpen(before) && this.descends(unit, before)) return before;
    return this.follow(unit, (at) => this.forward.get(at)) ?? this.follow(unit, (at) => this.onlySource(at));
  }

  /** Whether a unit came, over any number of steps, from another, whole or in part. */
  private descends(unit: string, from: string): boolean {
    const seen = new Set<string>();
    const open = [unit];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const source of this.came.get(at) ?? []) {
        if (source === from) return true;
        if (!seen.has(source)) {
          seen.add(source);
          open.push(source);
        }
      }
    }
    return false;
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
