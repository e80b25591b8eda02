import { Injectable, Logger, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Config } from '../platform/config';
import { Database } from '../platform/database';
import { type Receipt, TransferConnector } from './transfer-connector';
import type { ReceiptsRead } from './transfers.dto';

const LOOK_MS = 60_000;

/**
 * Reads what came back, every minute and on request. A receipt is put away only after its results are kept: one that came
 * before its package was marked as sent waits for that, and one that cannot be kept does not hold up the others.
 */
@Injectable()
export class TransferReceipts implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Transfers');
  private timer: NodeJS.Timeout | undefined;
  /** Packages whose receipts wait, so that the log says so once and not every minute. */
  private readonly early = new Set<string>();

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly connector: TransferConnector,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.databaseAppUrl === undefined) return;
    this.timer = setInterval(() => {
      this.read().catch((error: unknown) =>
        this.log.error(error instanceof Error ? error.message : 'receipts failed'),
      );
    }, LOOK_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async read(): Promise<ReceiptsRead> {
    let packages = 0;
    for (const receipt of await this.connector.receipts()) {
      try {
        if (await this.keep(receipt)) packages += 1;
      } catch (error) {
        const why = error instanceof Error ? error.message : 'unknown';
        this.log.error(`receipt for ${receipt.packageNumber} not kept: ${why}`);
      }
    }
    return { packages };
  }

  private async keep({ packageNumber, results, settle }: Receipt): Promise<boolean> {
    const [{ known }] = await this.database.asKeeper(null, (tx) =>
      tx.query<{ known: boolean }[]>('select transfer_answer($1, $2::jsonb) as known', [
        packageNumber,
        JSON.stringify(results),
      ]),
    );
    if (known) {
      this.early.delete(packageNumber);
      await settle();
    } else if (!this.early.has(packageNumber)) {
      this.early.add(packageNumber);
      this.log.warn(`receipt for ${packageNumber} waits: no such package is marked as sent`);
    }
    return known;
  }
}
