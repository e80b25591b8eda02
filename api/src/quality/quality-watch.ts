import { Injectable, Logger, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import pg from 'pg';
import { Config } from '../platform/config';
import { QualityChecker } from './quality-checker';

/** Looks for what a lost connection kept from being heard, and whether a new day began. */
const LOOK_MS = 60_000;
const RECONNECT_MS = 5_000;

/**
 * When the checks run: at once after every commit that changed a file, whoever made it (the database says so), and once a
 * day over everybody, because some checks depend on the date. Changed files come before the run; the run lets go of the
 * program between its batches. What is to be done is in the database, so nothing is lost when the program ends.
 */
@Injectable()
export class QualityWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Quality');
  private listener: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;
  private isWanted = false;
  private hasEnded = false;

  constructor(
    private readonly config: Config,
    private readonly checker: QualityChecker,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.databaseAppUrl === undefined) return;
    void this.listen();
    if (this.config.dailyChecks) void this.look();
    this.timer = setInterval(() => void this.look(), LOOK_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.hasEnded = true;
    clearInterval(this.timer);
    await this.listener?.end().catch(() => undefined);
    await this.working;
  }

  /** There may be something to do; while work is under way it is looked for once more when that ends. */
  wake(): void {
    this.isWanted = true;
    this.working ??= this.work().finally(() => {
      this.working = undefined;
      if (this.isWanted && !this.hasEnded) this.wake();
    });
  }

  private async look(): Promise<void> {
    try {
      if (this.config.dailyChecks) await this.checker.beginIfDue();
      this.wake();
    } catch (error) {
      this.complain(error);
    }
  }

  private async work(): Promise<void> {
    try {
      while (this.isWanted && !this.hasEnded) {
        this.isWanted = false;
        let isMore = true;
        while (isMore && !this.hasEnded) {
          isMore = (await this.checker.drain()) > 0 || (await this.checker.step());
          await setImmediate();
        }
      }
    } catch (error) {
      this.isWanted = false; // the next look tries again
      this.complain(error);
    }
  }

  private async listen(): Promise<void> {
    if (this.hasEnded) return;
    const client = new pg.Client({
      connectionString: this.config.databaseAppUrl,
      application_name: 'hr quality',
    });
    this.listener = client;
    client.on('notification', () => this.wake());
    client.on('error', () => undefined);
    client.on('end', () => {
      if (!this.hasEnded) setTimeout(() => void this.listen(), RECONNECT_MS).unref();
    });
    try {
      await client.connect();
      await client.query('listen quality_dirty');
      this.wake();
    } catch (error) {
      this.complain(error);
      await client.end().catch(() => undefined);
    }
  }

  private complain(error: unknown): void {
    if (!this.hasEnded)
      this.log.error(error instanceof Error ? (error.stack ?? error.message) : 'checks failed');
  }
}
