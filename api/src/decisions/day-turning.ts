import { Injectable, Logger, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Config } from '../platform/config';
import { Database } from '../platform/database';
import { today } from '../platform/today';

/** How often it is asked whether the date has changed. */
const EVERY_MS = 60_000;

/**
 * Decisions dated ahead take effect on their day: their rows stand already, and the files of whom they move follow when
 * the day turns. Asked at boot, which catches up after a standstill, and every minute; the database does it once a day,
 * whoever asks.
 */
@Injectable()
export class DayTurning implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('DayTurning');
  private timer: NodeJS.Timeout | undefined;
  private turned = '';

  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.databaseAppUrl === undefined) return; // only describing the API
    await this.turn();
    this.timer = setInterval(() => void this.turn(), EVERY_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private async turn(): Promise<void> {
    const day = today();
    if (day === this.turned) return;
    try {
      const [{ people }] = await this.database.asKeeper(
        null,
        async (tx) => (await tx.query('select turn_day($1::date) as people', [day])) as { people: number }[],
      );
      this.turned = day;
      if (people > 0) this.log.log(`${day}: ${people} hồ sơ theo người về đơn vị mới`);
    } catch (error) {
      // A database that is down now is asked again in a minute.
      this.log.error(error instanceof Error ? error.message : 'turn_day failed');
    }
  }
}
