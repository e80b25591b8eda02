import { randomUUID } from 'node:crypto';
import { Injectable, Logger, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import PgBoss from 'pg-boss';
import { alone } from '../platform/alone';
import { Config } from '../platform/config';
import { type Asker, Database } from '../platform/database';
import { ApplyBatch } from './apply-batch';
import { type Batch, changeBatch, readBatch } from './batch.query';
import { FileRefusal } from './file-refusal';
import { ReadList } from './read-list';

const QUEUE = 'imports';
const LAST_TRY = 4;
const RECOVERY_SECONDS = 60;
/** First half of the lock that the worker of a batch holds; the second is the batch. */
const WORKER_LOCK = 1_751_346_620;

interface Work extends Omit<Asker, 'needed'> {
  readonly importId: string;
}

/**
 * Work on batches, one at a time in this program, as jobs in PostgreSQL. What is to be done follows from the batch's
 * state, so a job that comes twice does nothing twice. A program that dies leaves its batch unlocked; the next one to
 * start, or to look, takes it up.
 */
@Injectable()
export class ImportQueue implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Imports');
  private boss: PgBoss | undefined;
  private worker = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly reading: ReadList,
    private readonly applying: ApplyBatch,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.databaseAppUrl === undefined) return;
    const boss = new PgBoss({
      connectionString: this.config.databaseAppUrl,
      application_name: 'hr jobs',
      schema: 'pgboss',
      max: 2,
      migrate: false,
      schedule: false,
      maintenanceIntervalSeconds: 60,
    });
    boss.on('error', (error) => this.log.error(error.message));
    await boss.start();
    this.boss = boss;
    await this.recover();
    this.worker = await boss.work<Work>(
      QUEUE,
      { includeMetadata: true, pollingIntervalSeconds: 2 },
      async ([job]) => {
        if (job) await this.work(job.data, job.retryCount >= LAST_TRY);
      },
    );
    this.timer = setInterval(() => {
      this.recover().catch((error: unknown) =>
        this.log.error(error instanceof Error ? error.message : 'recovery failed'),
      );
    }, RECOVERY_SECONDS * 1000);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.boss?.stop({ graceful: true, timeout: 5_000 });
  }

  /** @param jobId as the batch holds it, so that the job can be found again */
  async send(
    importId: string,
    { accountId, requestId }: Omit<Asker, 'needed'>,
    jobId: string,
  ): Promise<void> {
    if (this.boss === undefined) throw new Error('the queue has not started');
    await this.boss.send(QUEUE, { importId, accountId, requestId }, { id: jobId });
    this.boss.notifyWorker(this.worker);
  }

  /** Batches under way that nobody works on: their program ended before they did. */
  private async recover(): Promise<void> {
    const rows = await this.database.asKeeper(null, (tx) =>
      tx.query<{ id: string; asked_by: string | null; job_id: string | null }[]>(
        'select * from imports_under_way()',
      ),
    );
    for (const { id, asked_by: accountId, job_id: jobId } of rows) {
      if (accountId === null || this.boss === undefined) continue;
      const boss = this.boss;
      await alone(this.config.databaseAppUrl, WORKER_LOCK, id, 'pass by', async () => {
        const job = jobId === null ? null : await boss.getJobById(QUEUE, jobId);
        if (job?.state === 'active') await boss.fail(QUEUE, job.id, { message: 'the program ended' });
        else if (job === null || job.state === 'completed') {
          await this.send(id, { accountId, requestId: randomUUID() }, randomUUID());
        }
      });
    }
  }

  private async work({ importId, accountId, requestId }: Work, isLastTry: boolean): Promise<void> {
    await alone(this.config.databaseAppUrl, WORKER_LOCK, importId, 'wait', async () => {
      const asker: Asker = { accountId, requestId, needed: 'person.import' };
      let batch: Batch | undefined;
      try {
        batch = await this.database.streamAsAccount(asker, (client) => readBatch(client, importId));
        if (batch?.state === 'reading' || batch?.state === 'previewing') await this.reading.run(batch, asker);
        else if (batch?.state === 'applying') await this.applying.apply(batch, asker);
        else if (batch?.state === 'undoing') await this.applying.undo(batch, asker);
      } catch (error) {
        const sentence = error instanceof FileRefusal ? error.sentence : undefined;
        if (sentence === undefined)
          this.log.error(
            `${importId} ${error instanceof Error ? (error.stack ?? error.message) : typeof error}`,
          );
        if (sentence === undefined && !isLastTry) throw error;
        const message =
          sentence ?? `Có lỗi ngoài dự kiến, chưa ghi gì vào sổ. Báo quản trị kèm mã ${requestId}.`;
        const state = batch?.state === 'undoing' ? 'applied' : 'failed';
        await this.database.streamAsAccount(asker, (client) =>
          changeBatch(client, importId, { state, message }),
        );
      }
    });
  }
}
