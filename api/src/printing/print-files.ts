import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { zipped } from '../personnel';
import { Config } from '../platform/config';

/** Readable by the program alone: these are people's files. */
const FOLDER = { recursive: true, mode: 0o700 } as const;
const FILE = { mode: 0o600 } as const;

/** What prints leave in the data folder: the files of a job while it runs, then its ZIP. */
@Injectable()
export class PrintFiles {
  private readonly root: string;

  constructor(config: Config) {
    this.root = join(config.dataDir, 'prints');
  }

  /** Names of the files that are there already, whole: each is written aside and renamed. */
  async begun(jobId: string): Promise<ReadonlySet<string>> {
    await mkdir(this.folder(jobId), FOLDER);
    return new Set((await readdir(this.folder(jobId))).filter((name) => !name.endsWith('.part')));
  }

  async put(jobId: string, name: string, content: Buffer): Promise<void> {
    const path = join(this.folder(jobId), name);
    await writeFile(`${path}.part`, content, FILE);
    await rename(`${path}.part`, path);
  }

  /** Packs what was printed and removes the single files. @returns its size */
  async pack(jobId: string): Promise<number> {
    const names = [...(await this.begun(jobId))].sort();
    const entries = names.map((name) => ({
      name,
      content: createReadStream(join(this.folder(jobId), name)),
    }));
    await pipeline(zipped(entries), createWriteStream(`${this.archive(jobId)}.part`, FILE));
    await rename(`${this.archive(jobId)}.part`, this.archive(jobId));
    await rm(this.folder(jobId), { recursive: true, force: true });
    return (await stat(this.archive(jobId))).size;
  }

  /** @returns undefined when it is gone */
  async open(jobId: string): Promise<{ readonly stream: Readable; readonly bytes: number } | undefined> {
    const found = await stat(this.archive(jobId)).catch(() => undefined);
    return found && { stream: createReadStream(this.archive(jobId)), bytes: found.size };
  }

  async remove(jobId: string): Promise<void> {
    await rm(this.folder(jobId), { recursive: true, force: true });
    for (const name of [this.archive(jobId), `${this.archive(jobId)}.part`]) await rm(name, { force: true });
  }

  private folder = (jobId: string): string => join(this.root, jobId);
  private archive = (jobId: string): string => join(this.root, `${jobId}.zip`);
}
