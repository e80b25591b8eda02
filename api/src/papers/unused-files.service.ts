import { Injectable, Logger, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Config } from '../platform/config';
import { Database } from '../platform/database';
import { PICTURE_WIDTHS } from './file-contents.service';
import { contentKey, FileStore, pictureKey } from './file-store';

const FIRST_MS = 10 * 60_000;
const EVERY_MS = 6 * 60 * 60_000;
/** A content that was sent again so lately may be about to be named by a row that is not written yet. */
const AT_REST_MS = 24 * 60 * 60_000;
const OLDER_THAN = '1 day';

/** Removes contents that no paper, evidence or dossier names any more, together with the pictures of their pages. */
@Injectable()
export class UnusedFiles implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Files');
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<unknown> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.dailyChecks && this.config.databaseAppUrl !== undefined) this.later(FIRST_MS);
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.working;
  }

  /** @returns how many contents are gone now */
  async sweep(olderThan = OLDER_THAN, atRestMs = AT_REST_MS): Promise<number> {
    const unused = await this.database.asKeeper(
      null,
      async (tx) =>
        (await tx.query('select sha256, pages from forget_unused_files($1::interval)', [olderThan])) as {
          sha256: string;
          pages: number | null;
        }[],
    );
    let gone = 0;
    for (const { sha256, pages } of unused) {
      if (this.isStopped) break;
      if (await this.removeOne(sha256, pages ?? 0, atRestMs)) gone += 1;
    }
    return gone;
  }

  private async removeOne(sha256: string, pages: number, atRestMs: number): Promise<boolean> {
    // It may have come again since the list was made.
    const isUsed = await this.database.asKeeper(null, async (tx) => {
      const [row] = (await tx.query('select is_stored_file($1) as used', [sha256])) as { used: boolean }[];
      return row?.used ?? true;
    });
    if (isUsed || !(await this.store.remove(contentKey(sha256), atRestMs))) return false;
    for (let page = 1; page <= pages; page += 1)
      for (const width of Object.values(PICTURE_WIDTHS))
        await this.store.remove(pictureKey(sha256, page, width), 0);
    await this.database.asKeeper(null, (tx) => tx.query('select strike_unused_file($1)', [sha256]));
    return true;
  }

  private later(inMs: number): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.working = this.turn();
    }, inMs);
    this.timer.unref();
  }

  private async turn(): Promise<void> {
    try {
      const gone = await this.sweep();
      if (gone > 0) this.log.log(`${gone} contents that nothing named were removed`);
    } catch (error) {
      if (!this.isStopped) this.log.error(error instanceof Error ? (error.stack ?? error.message) : 'failed');
    }
    this.later(EVERY_MS);
  }
}
