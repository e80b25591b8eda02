import { Injectable } from '@nestjs/common';
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Config } from '../platform/config';
import { Database } from '../platform/database';

/** The office's own key pair; the private half never leaves the data folder. */
@Injectable()
export class OfficeKey {
  private readonly file: string;
  private readonly folder: string;
  private known:
    Promise<{ readonly key: KeyObject; readonly publicPem: string; readonly id: string }> | undefined;

  constructor(
    config: Config,
    private readonly database: Database,
  ) {
    this.folder = join(config.dataDir, 'keys');
    this.file = join(this.folder, 'office-ed25519.pem');
  }

  /** The public half is in the register, so that what was signed with it can be verified after the key was replaced. */
  async publicKey(): Promise<{ readonly id: string; readonly publicPem: string }> {
    const { id, publicPem } = await (this.known ??= this.open().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    }));
    return { id, publicPem };
  }

  /** @returns base64 */
  async sign(content: string): Promise<{ readonly keyId: string; readonly signature: string }> {
    await this.publicKey();
    const { key, id } = await (this.known ?? this.open());
    return { keyId: id, signature: sign(null, Buffer.from(content), key).toString('base64') };
  }

  private async open() {
    const key = createPrivateKey(await this.readOrMake());
    const publicPem = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
    const id = keyIdOf(publicPem);
    await this.database.asKeeper(null, (tx) =>
      tx.query(
        `insert into office_key (id, algorithm, public_pem) values ($1, 'Ed25519', $2) on conflict do nothing`,
        [id, publicPem],
      ),
    );
    return { key, publicPem, id };
  }

  /** Made at first use; of two processes that make one at a time the first wins. */
  private async readOrMake(): Promise<string> {
    const there = await readFile(this.file, 'utf8').catch(() => null);
    if (there !== null) return there;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const made = generateKeyPairSync('ed25519')
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();
    const aside = `${this.file}.${process.pid}`;
    await writeFile(aside, made, { mode: 0o600 });
    await link(aside, this.file).catch(() => undefined);
    await rm(aside);
    return readFile(this.file, 'utf8');
  }
}

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
export const keyIdOf = (publicPem: string): string => sha256(publicPem.trim()).slice(0, 16);
export const isSigned = (content: string, signature: string, publicPem: string): boolean => {
  try {
    return verify(null, Buffer.from(content), publicPem, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
};
