import { Injectable, OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Actor } from '../auth/actor';
import { Config } from '../platform/config';
import { notFound, Problem } from '../platform/problem';
import { refuseFile } from './file-refusal';
import { isAbsent } from './file-store-folder';
import type { UploadPlace } from './upload-places.service';
import type { UploadInput, UploadView } from './uploads.dto';

/** A partial upload that nobody went on with for this long is thrown away. */
const STALE_MS = 24 * 60 * 60 * 1000;
const SWEEP_MS = 60 * 60 * 1000;
const MOST_OPEN = 100;

interface UploadNote {
  readonly accountId: string;
  /** Of what it is for. */
  readonly placeId: string;
  readonly fileName: string;
  readonly bytes: number;
}

/**
 * Contents on their way in. What has arrived stands in a file, so a broken connection, a closed browser or a killed server
 * lose at most the part that was on the wire; the sender asks how much there is and goes on from there.
 */
@Injectable()
export class UploadsService implements OnModuleInit, OnModuleDestroy {
  private readonly folder: string;
  /** Parts being received. A later one for the same upload ends the earlier, whose sender has gone away. */
  private readonly running = new Map<string, { readonly body: Readable; readonly ended: Promise<unknown> }>();
  private sweeping: NodeJS.Timeout | undefined;

  constructor(private readonly config: Config) {
    this.folder = join(config.dataDir, 'uploads');
  }

  onModuleInit(): void {
    const sweep = (): void => void this.sweep().catch(() => undefined);
    this.sweeping = setInterval(sweep, SWEEP_MS).unref();
    sweep();
  }

  onModuleDestroy(): void {
    clearInterval(this.sweeping);
  }

  /** @throws 404, 403 where the actor may only read, 413 beyond the size limit, 429 for too many at a time */
  async begin(actor: Actor, place: UploadPlace, { fileName, bytes }: UploadInput): Promise<UploadView> {
    await place.refuseUnwritable();
    this.refuseSize(bytes);
    await mkdir(this.folder, { recursive: true });
    await this.refuseMany(actor.accountId);
    const id = randomUUID();
    const note: UploadNote = { accountId: actor.accountId, placeId: place.id, fileName, bytes };
    await writeFile(this.contentPath(id), '', { flag: 'wx' });
    await writeFile(this.notePath(id), JSON.stringify(note), { flag: 'wx' });
    return { id, offset: 0, bytes };
  }

  async find(actor: Actor, place: UploadPlace, id: string): Promise<UploadView> {
    const { bytes } = await this.noteOf(actor, place, id);
    return { id, bytes, offset: await this.received(id) };
  }

  /**
   * Takes the next part. What arrived before the connection broke is kept.
   *
   * @throws 404, 409 when the part does not begin where the content ends (with the right `offset`), 413 beyond what was announced
   */
  async append(
    actor: Actor,
    place: UploadPlace,
    id: string,
    offset: number,
    body: Readable,
  ): Promise<UploadView> {
    const { bytes } = await this.noteOf(actor, place, id);
    const earlier = this.running.get(id);
    earlier?.body.destroy();
    await earlier?.ended;
    const received = await this.received(id);
    if (offset !== received) {
      throw new Problem(
        'conflict',
        'Phần gửi lên không nối tiếp phần đã nhận. Hãy gửi tiếp từ chỗ đã nhận.',
        [],
        {
          offset: received,
        },
      );
    }
    const writing = this.write(id, body, received, bytes);
    const ended = writing.catch(() => undefined);
    this.running.set(id, { body, ended });
    try {
      return { id, bytes, offset: await writing };
    } finally {
      if (this.running.get(id)?.ended === ended) this.running.delete(id);
    }
  }

  async drop(actor: Actor, place: UploadPlace, id: string): Promise<void> {
    await this.noteOf(actor, place, id);
    await this.remove(id);
  }

  /** The whole content and the name it came under. @throws 404, 409 while a part is missing */
  async complete(
    actor: Actor,
    place: UploadPlace,
    id: string,
  ): Promise<{ readonly content: Buffer; readonly fileName: string }> {
    const { bytes, fileName } = await this.noteOf(actor, place, id);
    const content = await readFile(this.contentPath(id));
    if (content.length !== bytes) {
      throw new Problem('conflict', 'Tệp chưa tải lên hết. Hãy gửi tiếp phần còn lại.', [], {
        offset: content.length,
      });
    }
    return { content, fileName };
  }

  async remove(id: string): Promise<void> {
    await rm(this.notePath(id), { force: true });
    await rm(this.contentPath(id), { force: true });
  }

  /** Throws away what was left behind. @returns how many uploads went */
  async sweep(now = Date.now()): Promise<number> {
    const names = await readdir(this.folder).catch(() => []);
    const ids = new Set(names.map((name) => name.slice(0, 36)));
    let swept = 0;
    for (const id of ids) {
      const touched = await stat(this.contentPath(id)).catch(() => undefined);
      if (touched !== undefined && now - touched.mtimeMs < STALE_MS) continue;
      await this.remove(id);
      swept += 1;
    }
    return swept;
  }

  private async write(id: string, body: Readable, from: number, bytes: number): Promise<number> {
    const file = await open(this.contentPath(id), 'r+');
    let at = from;
    try {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        if (at + chunk.length > bytes) throw refuseFile('Nội dung gửi lên dài hơn tệp đã báo.', 'too-large');
        await file.write(chunk, 0, chunk.length, at);
        at += chunk.length;
      }
      return at;
    } catch (error) {
      // The sender has gone, or comes again on another connection: nobody reads this answer.
      if (body.destroyed && !(error instanceof Problem)) throw brokenOff();
      throw error;
    } finally {
      await file.sync().catch(() => undefined);
      await file.close();
    }
  }

  /** Of the account that began it and the place it is for, which has to be within reach still. */
  private async noteOf(actor: Actor, place: UploadPlace, id: string): Promise<UploadNote> {
    await place.refuseUnwritable();
    const note = await this.readNote(id);
    if (note === undefined || note.accountId !== actor.accountId || note.placeId !== place.id) {
      throw notFound('Không có lần tải lên này, hoặc đã quá một ngày không gửi tiếp nên bị bỏ.');
    }
    return note;
  }

  private async readNote(id: string): Promise<UploadNote | undefined> {
    try {
      return JSON.parse(await readFile(this.notePath(id), 'utf8')) as UploadNote;
    } catch (error) {
      if (isAbsent(error) || error instanceof SyntaxError) return undefined;
      throw error;
    }
  }

  private async received(id: string): Promise<number> {
    return (await stat(this.contentPath(id))).size;
  }

  private refuseSize(bytes: number): void {
    if (bytes <= this.config.fileMaxBytes) return;
    const detail = `Tệp lớn hơn ${Math.floor(this.config.fileMaxBytes / 1024 / 1024)} MB nên không được nhận. Hãy quét ở 200–300 dpi hoặc chia thành nhiều tệp.`;
    throw new Problem('too-large', detail, [{ pointer: '#/bytes', code: 'too-large', detail }]);
  }

  private async refuseMany(accountId: string): Promise<void> {
    const names = (await readdir(this.folder)).filter((name) => name.endsWith('.json'));
    if (names.length < MOST_OPEN) return;
    const notes = await Promise.all(names.map((name) => this.readNote(name.slice(0, 36))));
    if (notes.filter((note) => note?.accountId === accountId).length >= MOST_OPEN) {
      throw new Problem('too-many', 'Bạn đang có quá nhiều tệp tải dở. Hãy chờ các tệp đó xong.');
    }
  }

  private contentPath(id: string): string {
    return join(this.folder, `${id}.part`);
  }

  private notePath(id: string): string {
    return join(this.folder, `${id}.json`);
  }
}

const brokenOff = (): Problem =>
  new Problem('payload', 'Kết nối bị ngắt khi đang gửi. Phần đã gửi vẫn còn; hãy gửi tiếp.');
