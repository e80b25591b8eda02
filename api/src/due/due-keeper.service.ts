import { type DueFacts, dueItemsOf } from '@hr/domain';
import { Injectable, Logger, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Config } from '../platform/config';
import { Database, Row } from '../platform/database';
import { today } from '../platform/today';
import { CONTEXT_STATEMENTS, dueContext } from './due-context';
import { digestOf } from './due-digest';

/** People worked out in one transaction: short enough for nobody to wait on. */
const BATCH = 500;
/** So few are worked out before a list is read, so that it shows what was just changed. */
const AT_ONCE = 200;
const PAUSE_MS = 1_000;
/** One program at a time: an older reckoning must not be stored over a newer one. */
const LOCK = 1_751_346_630;

/**
 * Keeps `due_item` as the rules say: people whose rows changed, soon after; everybody once a day, since ages and terms
 * run on by themselves, and after a change of holidays or parameters.
 */
@Injectable()
export class DueKeeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Due');
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.databaseAppUrl !== undefined) this.later();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.working;
  }

  /** The few who wait are worked out now; the many go on in the background. */
  async catchUp(): Promise<void> {
    await this.database.asKeeper(null, async (tx) => {
      const waiting = await waitingIn(tx);
      if (waiting > 0 && waiting <= AT_ONCE) await workOut(tx, 'wait');
    });
  }

  /** Everybody who waits. @returns how many people were worked out */
  async workOff(): Promise<number> {
    let done = 0;
    for (;;) {
      const people = await this.database.asKeeper(null, (tx) => workOut(tx, 'pass by'));
      done += people;
      if (people === 0 || this.isStopped) return done;
    }
  }

  private later(): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.working = this.turn();
    }, PAUSE_MS);
    this.timer.unref();
  }

  private async turn(): Promise<void> {
    try {
      const waiting = await this.database.asKeeper(null, waitingIn);
      if (waiting > 0) await this.workOff();
    } catch (error) {
      if (!this.isStopped) this.log.error(error instanceof Error ? (error.stack ?? error.message) : 'failed');
    }
    this.later();
  }
}

async function waitingIn(tx: EntityManager): Promise<number> {
  const [{ waiting }] = (await tx.query('select due_waiting() as waiting')) as { waiting: number }[];
  return waiting;
}

/** One batch, from the facts to the stored items, in the transaction at hand. @returns the number of people */
async function workOut(tx: EntityManager, turn: 'wait' | 'pass by'): Promise<number> {
  const lock = turn === 'wait' ? 'pg_advisory_xact_lock' : 'pg_try_advisory_xact_lock';
  const [{ held }] = (await tx.query(`select ${lock}(${LOCK}) as held`)) as { held: unknown }[];
  if (held === false) return 0;
  const people = (await tx.query('select person_id as id, facts from due_take($1)', [BATCH])) as {
    id: string;
    facts: DueFacts;
  }[];
  if (people.length === 0) return 0;
  const answers: Row[][] = [];
  for (const { text } of CONTEXT_STATEMENTS) answers.push((await tx.query(text)) as Row[]);
  const context = dueContext(today(), answers);
  const items = people.flatMap(({ id, facts }) =>
    dueItemsOf(facts, context).map((item) => ({
      person_id: id,
      digest: digestOf(item),
      kind: item.kind,
      due_on: item.dueOn,
      attend_from: item.attendFrom,
      summary: item.summary,
      about_id: item.aboutId,
      decision: item.decision,
    })),
  );
  await tx.query('select due_store($1::uuid[], $2::jsonb)', [
    people.map(({ id }) => id),
    JSON.stringify(items),
  ]);
  return people.length;
}
