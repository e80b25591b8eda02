import type { Permission } from '@hr/contracts';
import { Injectable, OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { Account, Actor, actorOf, rolesWith } from '../auth/actor';
import { AccountReader } from '../auth/account-reader';
import { Config } from './config';
import { Problem } from './problem';

/** A prepared statement; `name` is unique in the program and stands for exactly this text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}
export type Row = Record<string, unknown>;

/** `current_date` of the server means the day where the register is kept, like `today()`. */
export const SESSION_OPTIONS = '-c TimeZone=Asia/Ho_Chi_Minh';

const BEGIN: Statement = { name: 'begin', text: 'begin' };
const COMMIT: Statement = { name: 'commit', text: 'commit' };

const SET_SCOPE = `select set_config('role', s.database_role, true), set_config('app.organisations', s.organisations, true),
  set_config('app.writable', s.writable, true)`;

/** Refuses an ended session, then takes on the account's database role, units, id and request for this transaction. */
const frameOf = (actor: Actor): Statement => ({
  name: 'frame',
  text: `${SET_SCOPE}, set_config('app.account', s.account_id::text, true), set_config('app.request', $3, true)
    from session_scope($1, $2, $4) s`,
  values: [actor.tokenHash, actor.version, actor.requestId, rolesWith(actor.needed)],
});

/** The own file and nothing else: no units, the person that the account is linked to. */
const frameOfSelf = (actor: Actor): Statement => ({
  name: 'frame_of_self',
  text: `select set_config('role', 'own_record', true), set_config('app.organisations', '', true), set_config('app.writable', '', true),
    set_config('app.account', s.account_id::text, true), set_config('app.person', coalesce(s.person_id::text, ''), true),
    set_config('app.request', $3, true) from self_scope($1, $2) s`,
  values: [actor.tokenHash, actor.version, actor.requestId],
});

/** Who asked for work that is done after the request, and the permission it is done by. */
export interface Asker {
  readonly accountId: string;
  readonly requestId: string;
  readonly needed: Permission;
}

const frameOfAccount = ({ accountId, requestId, needed }: Asker): Statement => ({
  name: 'frame_of_account',
  text: `${SET_SCOPE}, set_config('app.account', $1::uuid::text, true), set_config('app.request', $2, true) from account_scope($1::uuid, $3) s`,
  values: [accountId, requestId, rolesWith(needed)],
});

/**
 * The only way to data. Every method opens a transaction in somebody's name, so that the policies of the tables hold
 * for what is done in it. On the pipelined pool a statement is sent without waiting for the one before it.
 */
@Injectable()
export class Database implements OnModuleDestroy {
  /** Cursors and COPY keep a connection to themselves and can't share a pipelined one. */
  private readonly streams: pg.Pool;

  constructor(
    private readonly source: DataSource,
    private readonly accounts: AccountReader,
    config: Config,
  ) {
    this.streams = new pg.Pool({
      connectionString: config.databaseAppUrl,
      max: 6,
      application_name: 'hr stream',
      options: SESSION_OPTIONS,
    });
    this.streams.on('error', () => undefined); // the pool drops the connection; the next caller gets another
  }

  async onModuleDestroy(): Promise<void> {
    await this.streams.end();
  }

  /** One transaction in the actor's name; commits when `work` succeeds. */
  as<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.withFreshAccount(actor, () => this.transaction(frameOf(actor), work));
  }

  /** One transaction on the file of the person that the account is linked to; without one nothing is in sight. */
  asSelf<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.withFreshAccount(actor, () => this.transaction(frameOfSelf(actor), work));
  }

  /** The same for background work that an account asked for, with the account's rights as of now. */
  asAccount<T>(asker: Asker, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.transaction(frameOfAccount(asker), work);
  }

  /** Accounts, sessions and code lists: no personal data is within reach. An actor's session must still be open. */
  asKeeper<T>(actor: Actor | null, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    if (actor === null) return this.transaction({ name: 'nobodys_frame', text: 'select 1' }, work);
    return this.withFreshAccount(actor, () =>
      this.transaction(
        {
          name: 'frame_of_keeper',
          text: `select set_config('app.account', s.account_id::text, true), set_config('app.request', $3, true) from session_scope($1, $2) s`,
          values: [actor.tokenHash, actor.version, actor.requestId],
        },
        work,
      ),
    );
  }

  /** Statements that don't depend on each other, with their frame, in one network trip. */
  read(actor: Actor, ...statements: readonly Statement[]): Promise<Row[][]> {
    return this.readIn(actor, frameOf, statements);
  }

  /** `read` on the own file. */
  readSelf(actor: Actor, ...statements: readonly Statement[]): Promise<Row[][]> {
    return this.readIn(actor, frameOfSelf, statements);
  }

  private readIn(
    actor: Actor,
    frame: (actor: Actor) => Statement,
    statements: readonly Statement[],
  ): Promise<Row[][]> {
    return this.withFreshAccount(actor, async () => {
      const client = await this.pool().connect();
      try {
        const sent = [BEGIN, frame(actor), ...statements, COMMIT].map((s) =>
          client.query<Row>({ name: s.name, text: s.text, values: s.values as unknown[] | undefined }),
        );
        const answers = await Promise.allSettled(sent);
        // The first failure is the cause; those behind it only say that the transaction is aborted.
        const failed = answers.find((answer) => answer.status === 'rejected');
        if (failed) throw failed.reason;
        return answers
          .slice(2, -1)
          .map((answer) => (answer as PromiseFulfilledResult<pg.QueryResult<Row>>).value.rows);
      } finally {
        client.release();
      }
    });
  }

  /** A transaction on a connection of its own, for cursors and COPY. The connection is dropped when `work` fails. */
  stream<T>(actor: Actor, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.withFreshAccount(actor, () => this.streamed(frameOf(actor), work));
  }

  /** `stream` for background work. */
  streamAsAccount<T>(asker: Asker, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.streamed(frameOfAccount(asker), work);
  }

  private async streamed<T>(frame: Statement, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.streams.connect();
    let failure: Error | undefined;
    try {
      await client.query('begin');
      await client.query(frame.text, frame.values as unknown[]);
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      failure = error instanceof Error ? error : new Error('stream failed');
      throw error;
    } finally {
      client.release(failure);
    }
  }

  private async transaction<T>(frame: Statement, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      await runner.startTransaction();
      // Not awaited: the first statement of the work travels right behind it. If it fails, its error is the one to tell.
      const framed = client.query({ name: frame.name, text: frame.text, values: frame.values as unknown[] });
      framed.catch(() => undefined);
      const result = await work(runner.manager).catch(async (error: unknown) => {
        await framed;
        throw error;
      });
      await framed;
      await runner.commitTransaction();
      return result;
    } catch (error) {
      await rollback(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** An account that changed since it was read is read again, and what the route asks for is checked again, once. */
  private async withFreshAccount<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (sqlState(error) === 'HR401') this.accounts.forget(actor.tokenHash);
      if (sqlState(error) !== 'HR412') throw error;
      this.accounts.forget(actor.tokenHash);
      const fresh: Account | null = await this.accounts.read(actor.tokenHash);
      if (!fresh) throw new Problem('signed-out', 'Phiên làm việc đã kết thúc. Hãy đăng nhập lại.');
      if (actor.needed && !fresh.permissions.has(actor.needed)) {
        throw new Problem('forbidden', 'Bạn không còn quyền làm việc này.');
      }
      Object.assign(actor, actorOf(fresh, actor.requestId, actor.needed));
      return work();
    }
  }

  private pool(): pg.Pool {
    return (this.source.driver as unknown as { master: pg.Pool }).master;
  }
}

async function rollback(runner: QueryRunner): Promise<void> {
  if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
}

function sqlState(error: unknown): string | undefined {
  const inner = (error as { driverError?: unknown } | null)?.driverError ?? error;
  return (inner as { code?: string } | null)?.code;
}
