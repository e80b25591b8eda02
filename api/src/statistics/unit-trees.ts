import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database, type Row, type Statement } from '../platform/database';
import { UnitTree, treeStatement } from './unit-tree';

/** Days that are kept: today, the day of the map, and some that somebody looks at. */
const MOST_DAYS = 12;

/**
 * What the units are at: every change of the tables gives a row a later `xmin` or alters their number, so no state comes
 * twice. Everybody sees every unit, so it is one state for all.
 */
export const unitStateStatement: Statement = {
  name: 'statistics_unit_state',
  text: `select concat_ws('/', (select concat(count(*), '.', sum(xmin::text::bigint)) from organisation_place),
    (select concat(count(*), '.', sum(xmin::text::bigint)) from organisation_name)) as state`,
};

/** Trees of the days that were asked last, kept until a unit changes: reading one takes longer than counting a province. */
@Injectable()
export class UnitTrees {
  private state = '';
  private readonly trees = new Map<string, UnitTree>();

  constructor(private readonly database: Database) {}

  /** @param asked the row of `unitStateStatement`; @param day an ISO date */
  async of(actor: Actor, asked: Row | undefined, day: string): Promise<UnitTree> {
    const state = String(asked?.['state']);
    const kept = state === this.state ? this.trees.get(day) : undefined;
    const tree = kept ?? new UnitTree((await this.database.read(actor, treeStatement(day)))[0] ?? []);
    this.keep(state, day, tree);
    return tree;
  }

  /** The day that was asked longest ago makes room. */
  private keep(state: string, day: string, tree: UnitTree): void {
    if (state !== this.state) this.trees.clear();
    this.state = state;
    this.trees.delete(day);
    this.trees.set(day, tree);
    for (const oldest of this.trees.keys()) {
      if (this.trees.size <= MOST_DAYS) return;
      this.trees.delete(oldest);
    }
  }
}
