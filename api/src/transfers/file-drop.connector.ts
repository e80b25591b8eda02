import { Injectable, Logger } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Config } from '../platform/config';
import {
  type OutgoingPackage,
  type Receipt,
  type ReceiptResult,
  TransferConnector,
} from './transfer-connector';

const RECEIPT = /^([A-Z0-9-]{1,40})\.receipt\.json$/;
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * A folder that the data-sharing gateway watches. A package is a folder of its own, written aside and renamed at the end, so
 * that nobody ever sees half of one; `manifest.json` names the files with their SHA-256. Answers are read from `receipts`:
 * `<number>.receipt.json` with `{ "results": [{ "personId", "status": "accepted" | "refused", "reason"? }] }`.
 */
@Injectable()
export class FileDropConnector extends TransferConnector {
  private readonly log = new Logger('Transfers');

  constructor(private readonly config: Config) {
    super();
  }

  async deliver({ number, madeAt, people, content, sha256 }: OutgoingPackage): Promise<string> {
    const folder = this.config.transferDropDir;
    const final = join(folder, 'outgoing', number);
    // A name of its own: two may be sending the same package at once.
    const aside = join(folder, 'outgoing', `.${number}.${randomUUID()}`);
    await mkdir(join(folder, 'receipts'), { recursive: true });
    await mkdir(aside, { recursive: true });
    const manifest = {
      package: number,
      madeAt,
      people,
      schema: 'national-record.schema.json',
      files: [{ name: 'records.json', bytes: content.length, sha256 }],
    };
    try {
      await writeDurably(join(aside, 'records.json'), content);
      await writeDurably(join(aside, 'manifest.json'), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
      await rename(aside, final).catch(async (error: NodeJS.ErrnoException) => {
        // Delivered before and not marked, or by another just now: the same package stands there already.
        const there = await readFile(join(final, 'records.json')).catch(() => null);
        if (there === null || createHash('sha256').update(there).digest('hex') !== sha256) throw error;
      });
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
    return final;
  }

  async receipts(): Promise<Receipt[]> {
    const folder = join(this.config.transferDropDir, 'receipts');
    const names = await readdir(folder).catch(() => []);
    const found: Receipt[] = [];
    for (const name of names) {
      const packageNumber = RECEIPT.exec(name)?.[1];
      if (packageNumber === undefined) continue;
      const path = join(folder, name);
      const results = await this.read(path);
      const settle = async (where: string): Promise<void> => {
        await mkdir(join(folder, where), { recursive: true });
        await rename(path, join(folder, where, name));
      };
      if (results === null) await settle('unreadable');
      else found.push({ packageNumber, results, settle: () => settle('done') });
    }
    return found;
  }

  private async read(path: string): Promise<ReceiptResult[] | null> {
    try {
      const file = await open(path, 'r');
      try {
        if ((await file.stat()).size > MOST_BYTES) throw new Error('too large');
        return asResults(JSON.parse(await file.readFile('utf8')));
      } finally {
        await file.close();
      }
    } catch (error) {
      this.log.warn(`receipt not readable: ${error instanceof Error ? error.message : 'unknown'}`);
      return null;
    }
  }
}

function asResults(document: unknown): ReceiptResult[] {
  const results = (document as { results?: unknown } | null)?.results;
  if (!Array.isArray(results)) throw new Error('no results');
  return results.map((result: unknown) => {
    const { personId, status, reason } = (result ?? {}) as Record<string, unknown>;
    if (typeof personId !== 'string' || (status !== 'accepted' && status !== 'refused'))
      throw new Error('a result without person or status');
    if ([personId, reason].some((text) => typeof text === 'string' && text.includes('\0')))
      throw new Error('a text with a character that no text has');
    return {
      personId: personId.toWellFormed(),
      isAccepted: status === 'accepted',
      reason: typeof reason === 'string' && reason.trim() !== '' ? shortened(reason) : null,
    };
  });
}

/** Cut between two halves of a character, or sent as one, a half is nothing that PostgreSQL keeps. */
const shortened = (reason: string): string => reason.trim().slice(0, 500).toWellFormed();

async function writeDurably(path: string, content: Buffer): Promise<void> {
  const file = await open(path, 'w', 0o640);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
