import { randomUUID } from 'node:crypto';
import { Injectable, Logger, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import PgBoss from 'pg-boss';
import { alone } from '../platform/alone';
import { Config } from '../platform/config';
import { type Asker, Database } from '../platform/database';
import { PrintBatch } from './print-batch';
import { PrintFiles } from './print-files';
import { changeJob } from './print-job.query';

const QUEUE = 'prints';
const LAST_TRY = 4;
const RECOVERY_SECONDS = 60;
/** First half of the lock that the worker of a job holds; the second is the job. */
const WORKER_LOCK = 1_751_346_650;

interface Work extends Omit<Asker, 'needed'> {
  readonly printId: string;
}

/**
 * Prints of many people, one job at a time in this program, as jobs in PostgreSQL. What is still to be printed follows
 * from the files that are there, so a job that comes twice prints nothing twice, and one whose program died goes on.
 */
@Injectable()
export class PrintQueue implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Prints');
  private boss: PgBoss | undefined;
  private worker = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly batch: PrintBatch,
    private readonly files: PrintFiles,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.databaseAppUrl === undefined) return;
    const boss = new PgBoss({
      connectionString: this.config.databaseAppUrl,
      application_name: 'hr print jobs',
      schema: 'pgboss',
      max: 2,
      migrate: false,
      schedule: false,
      supervise: false, // the import queue's program looks after the tables
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

  async send(printId: string, { accountId, requestId }: Omit<Asker, 'needed'>, jobId: string): Promise<void> {
    if (this.boss === undefined) throw new Error('the queue has not started');
    await this.boss.send(QUEUE, { printId, accountId, requestId }, { id: jobId });
    this.boss.notifyWorker(this.worker);
  }

  /** Jobs under way that nobody works on, for their program ended before they did; and files whose day is over. */
  private async recover(): Promise<void> {
    const { expired, underWay } = await this.database.asKeeper(null, async (tx) => ({
      expired: await tx.query<{ id: string }[]>('select id from expire_prints()'),
      underWay: await tx.query<{ id: string; asked_by: string; job_id: string | null }[]>(
        'select * from prints_under_way()',
      ),
    }));
    for (const { id } of expired) await this.files.remove(id);
    for (const { id, asked_by: accountId, job_id: jobId } of underWay) {
      const { boss } = this;
      if (boss === undefined) continue;
      await alone(this.config.databaseAppUrl, WORKER_LOCK, id, 'pass by', async () => {
        const job = jobId === null ? null : await boss.getJobById(QUEUE, jobId);
        if (job?.state === 'active') await boss.fail(QUEUE, job.id, { message: 'the program ended' });
        else if (job === null || job.state === 'completed') {
          await this.send(id, { accountId, requestId: randomUUID() }, randomUUID());
        }
      });
    }
  }

  private async work({ printId, accountId, requestId }: Work, isLastTry: boolean): Promise<void> {
    await alone(this.config.databaseAppUrl, WORKER_LOCK, printId, 'wait', async () => {
      const asker: Asker = { accountId, requestId, needed: 'person.print' };
      try {
        await this.batch.run(printId, asker);
      } catch (error) {
        this.log.error(
          `${printId} ${error instanceof Error ? (error.stack ?? error.message) : typeof error}`,
        );
        if (!isLastTry) throw error;
        const message = `Có lỗi ngoài dự kiến khi in. Báo quản trị kèm mã ${requestId}.`;
        await this.database.asAccount(asker, (tx) =>
          changeJob(tx, printId, { state: 'failed', message, finished_at: new Date() }),
        );
      }
    });
  }
}
