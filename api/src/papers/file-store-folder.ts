import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileStore } from './file-store';

/** Contents as files of a folder. */
export class FolderFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  /** Written aside, pressed to the disk, then named: under its name a file is never half there. */
  async write(key: string, content: Buffer): Promise<void> {
    const path = join(this.folder, key);
    if (await this.touched(path)) return;
    await mkdir(dirname(path), { recursive: true });
    const aside = `${path}.${randomBytes(6).toString('hex')}.part`;
    try {
      const file = await open(aside, 'wx');
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, path);
      await syncFolder(dirname(path));
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  async read(key: string): Promise<Buffer | undefined> {
    try {
      return await readFile(join(this.folder, key));
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  }

  /**
   * Renamed aside before it is looked at: whoever writes the same content meanwhile either touched it before, and it comes
   * back, or does not find it, and writes it anew.
   */
  async remove(key: string, atRestMs: number): Promise<boolean> {
    const path = join(this.folder, key);
    const aside = `${path}.gone`;
    try {
      await rename(path, aside);
    } catch (error) {
      if (!isAbsent(error)) throw error;
      // Cut off the last time between renaming and removing, or never there.
      await rm(aside, { force: true });
      return true;
    }
    if (Date.now() - (await stat(aside)).mtimeMs < atRestMs) {
      await rename(aside, path);
      return false;
    }
    await rm(aside, { force: true });
    return true;
  }

  /** Marks a content that is there as written just now. @returns whether it is there */
  private async touched(path: string): Promise<boolean> {
    try {
      const now = new Date();
      await utimes(path, now, now);
      return true;
    } catch (error) {
      if (isAbsent(error)) return false;
      throw error;
    }
  }
}

export const isAbsent = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'ENOENT';

/** The name itself must outlive a power cut too. Not every system lets a folder be opened; then the file's own sync is all. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // Windows and some network file systems.
  }
}
