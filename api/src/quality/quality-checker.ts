import { type QualityContext, type QualityVerdict, assessFile } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { Database } from '../platform/database';
import { today } from '../platform/today';
import {
  beginRun,
  endRun,
  holdRun,
  isDue,
  nextPeople,
  noteProgress,
  readContext,
  readFacts,
  saveVerdicts,
  takeChanged,
  takeOne,
} from './quality-check.query';

/** Files in one transaction: some tens of milliseconds of work for the database, a few for the program. */
const BATCH = 100;
/** Files checked before other requests get their turn. */
const TURN = 25;
/** Code lists change with a release or a setting. */
const CONTEXT_MS = 5 * 60_000;

/** Asks files the questions of the domain and keeps the answers. Knows nothing of when. */
@Injectable()
export class QualityChecker {
  private context: { readonly value: QualityContext; readonly until: number } | undefined;

  constructor(private readonly database: Database) {}

  /** Checks files that were changed. @returns how many; 0 when there are none left */
  drain(): Promise<number> {
    return this.database.asKeeper(null, async (tx) => {
      const people = await takeChanged(tx, BATCH);
      if (people.length > 0) await this.check(tx, people);
      return people.length;
    });
  }

  /** Brings one file up to date before somebody looks at what was found in it. */
  refresh(person: string): Promise<void> {
    return this.database.asKeeper(null, async (tx) => {
      if (await takeOne(tx, person)) await this.check(tx, [person]);
    });
  }

  /** A look at every file. @returns false when one is under way already */
  begin(askedBy: string | null): Promise<boolean> {
    return this.database.asKeeper(null, (tx) => beginRun(tx, today(), askedBy));
  }

  /** Begins the look of the day, once. */
  beginIfDue(): Promise<boolean> {
    return this.database.asKeeper(null, async (tx) => {
      const day = today();
      return (await isDue(tx, day)) && beginRun(tx, day, null);
    });
  }

  /**
   * The next files of the run under way. Files and progress are saved together, so that a run that is broken off goes on
   * where it stood.
   *
   * @returns whether there is more to do
   */
  step(): Promise<boolean> {
    return this.database.asKeeper(null, async (tx) => {
      const run = await holdRun(tx);
      if (run === null) return false;
      const people = await nextPeople(tx, run.lastPersonId, BATCH);
      if (people.length === 0) {
        await endRun(tx, run);
        return false;
      }
      await this.check(tx, people);
      await noteProgress(tx, run, people);
      return true;
    });
  }

  private async check(tx: EntityManager, people: readonly string[]): Promise<void> {
    const day = today();
    const context = await this.contextOf(tx, day);
    const files = await readFacts(tx, people, day);
    const verdicts: (QualityVerdict & { personId: string; isWorking: boolean })[] = [];
    for (const [at, facts] of files.entries()) {
      if (at > 0 && at % TURN === 0) await setImmediate();
      const { personId, isWorking } = facts;
      verdicts.push({ personId, isWorking, ...assessFile(facts, context) });
    }
    await saveVerdicts(tx, verdicts);
  }

  private async contextOf(tx: EntityManager, day: string): Promise<QualityContext> {
    const known = this.context;
    if (known && known.value.today === day && known.until > Date.now()) return known.value;
    const value = await readContext(tx, day);
    this.context = { value, until: Date.now() + CONTEXT_MS };
    return value;
  }
}
