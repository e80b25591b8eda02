import { Injectable, Logger, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Config } from '../platform/config';
import { Database } from '../platform/database';
import { TransferConnector } from './transfer-connector';
import type { ReceiptsRead } from './transfers.dto';

const LOOK_MS = 60_000;

/** Reads what came back, every minute and on request. A receipt is put away only after its results are kept. */
@Injectable()
export class TransferReceipts implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Transfers');
  private timer: NodeJS.Timeout | undefined;

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
    for (const { packageNumber, results, settle } of await this.connector.receipts()) {
      const [{ known }] = await this.database.asKeeper(null, (tx) =>
        tx.query<{ known: boolean }[]>('select transfer_answer($1, $2::jsonb) as known', [
          packageNumber,
          JSON.stringify(results),
        ]),
      );
      if (known) packages += 1;
      else this.log.warn(`receipt for ${packageNumber}, which was not sent from here`);
      await settle();
    }
    return { packages };
  }
}
