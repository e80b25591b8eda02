import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { meaningOf } from '../platform/constraints';
import { type Asker, Database } from '../platform/database';
import { applyRows, endedUnit, holdPeople } from './apply.query';
import { type Batch, changeBatch, readBatch } from './batch.query';
import { countRows, fingerprint, matchRows } from './match.query';
import { applyRecordRows, matchRecordRows, undoRecordRows } from './record-rows.query';
import { changesSince, undoRows } from './undo.query';

/** The changes of a batch stand in the change log under this request. */
export const requestOf = (importId: string): string => `import:${importId}`;

const MOVED_ON =
  'Sổ đã thay đổi từ lúc xem trước nên chưa ghi gì. Danh sách đã được đối chiếu lại, hãy xem lại rồi ghi.';

const ended = (unit: string): string =>
  `Chưa ghi gì vào sổ: ${unit} đã có ngày kết thúc từ sau lúc xem trước. Hãy đọc lại danh sách (Sửa cách ghép cột), hoặc tải lại với đơn vị tiếp nhận.`;

const STILL_USED =
  'Không hoàn tác: có hồ sơ của danh sách này đã được dùng ở nơi khác (chẳng hạn một phương án sắp xếp). Không có gì bị lấy lại.';

/** Writes a batch into the register, or takes it back: each in one transaction, so that a cut leaves nothing half done. */
@Injectable()
export class ApplyBatch {
  constructor(private readonly database: Database) {}

  async apply(batch: Batch, asker: Asker): Promise<void> {
    try {
      await this.database.streamAsAccount({ ...asker, requestId: requestOf(batch.id) }, async (client) => {
        if (!(await isStill(client, batch.id, 'applying'))) return;
        await holdPeople(client, batch.id);
        const isRecord = batch.list_kind === 'RECORD';
        const before = await fingerprint(client, batch.id);
        await (isRecord ? matchRecordRows : matchRows)(client, batch.id);
        if ((await fingerprint(client, batch.id)) !== before) {
          await countRows(client, batch.id);
          await changeBatch(client, batch.id, { state: 'ready', message: MOVED_ON, done: 0 });
          return;
        }
        const unit = isRecord ? undefined : await endedUnit(client, batch.id);
        if (unit !== undefined) {
          await changeBatch(client, batch.id, { state: 'ready', message: ended(unit), done: 0 });
          return;
        }
        const write = isRecord ? applyRecordRows : applyRows;
        await write(client, batch.id, (rows) => this.tell(batch.id, asker, rows));
        await changeBatch(client, batch.id, { state: 'applied', applied_at: new Date(), message: null });
      });
    } catch (error) {
      await this.giveBack(batch.id, asker, error);
    }
  }

  async undo(batch: Batch, asker: Asker): Promise<void> {
    try {
      await this.takeBack(batch, asker);
    } catch (error) {
      if (!sqlCode(error).startsWith('23')) throw error;
      await this.database.streamAsAccount(asker, (client) =>
        changeBatch(client, batch.id, { state: 'applied', message: STILL_USED }, ['undoing']),
      );
    }
  }

  private async takeBack(batch: Batch, asker: Asker): Promise<void> {
    await this.database.streamAsAccount(
      { ...asker, requestId: `${requestOf(batch.id)}:undo` },
      async (client) => {
        if (!(await isStill(client, batch.id, 'undoing'))) return;
        if ((await changesSince(client, batch.id)).length > 0) {
          const message = 'Không hoàn tác: có hồ sơ đã được sửa sau khi ghi danh sách này.';
          await changeBatch(client, batch.id, { state: 'applied', message });
          return;
        }
        await (batch.list_kind === 'RECORD' ? undoRecordRows : undoRows)(client, batch.id);
        await changeBatch(client, batch.id, { state: 'undone', undone_at: new Date(), message: null });
      },
    );
  }

  /** On a connection of its own: what the writing transaction says nobody hears before it ends. */
  private async tell(id: string, asker: Asker, done: number): Promise<void> {
    await this.database.streamAsAccount(asker, (client) => changeBatch(client, id, { done }, ['applying']));
  }

  /** The database refused: nothing was written, and the officer reads why. Anything else is tried again by the queue. */
  private async giveBack(id: string, asker: Asker, error: unknown): Promise<void> {
    const code = sqlCode(error);
    if (!(code.startsWith('23') || code === '42501')) throw error;
    const { constraint } = error as { constraint?: string };
    const reason =
      code === '42501'
        ? 'bạn không có quyền ghi vào một đơn vị trong danh sách'
        : (meaningOf(constraint)?.detail ?? 'có dòng vướng với dữ liệu đã có');
    const message = `Chưa ghi gì vào sổ: ${reason}`;
    await this.database.streamAsAccount(asker, (client) =>
      changeBatch(client, id, { state: 'ready', message, done: 0 }, ['applying']),
    );
  }
}

/** What PostgreSQL calls the error; '' for an error of another kind. Class 23: a constraint. */
function sqlCode(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** Batches are written one after the other: two that hold the same new person would both find nobody. */
async function isStill(client: pg.ClientBase, id: string, state: string): Promise<boolean> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('import', 0))`);
  return (await readBatch(client, id))?.state === state;
}
