import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../platform/database';
import { Problem } from '../platform/problem';
import type { FrozenFormat, Verdict, VerifyKey } from './frozen.dto';
import { OfficeKey } from './office-key';
import { type FrozenArchive, type StoredReport, integritySteps, verdictOn } from './verification';

/** At most so many files are looked into at a time: whoever asks has no account. */
const AT_ONCE = 2;
const WAITING = 20;

/** Whether a file is what was frozen, for anybody. */
@Injectable()
export class VerifyService {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly database: Database,
    private readonly officeKey: OfficeKey,
  ) {}

  async key(): Promise<VerifyKey> {
    const { id, publicPem } = await this.officeKey.publicKey();
    return { keyId: id, algorithm: 'Ed25519', publicKeyPem: publicPem };
  }

  /** @throws 429 when too many are waiting */
  async verify(file: Buffer): Promise<Verdict> {
    if (this.queue.length >= WAITING)
      throw new Problem('too-many', 'Đang có nhiều tệp chờ kiểm chứng. Hãy thử lại sau ít phút.');
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.queue.push(resolve));
    this.running += 1;
    try {
      return await verdictOn(file, this.archive());
    } finally {
      this.running -= 1;
      this.queue.shift()?.();
    }
  }

  async integrityOf(id: string): Promise<{ readonly isIntact: boolean }> {
    const stored = await this.archive().report(id);
    return { isIntact: stored !== null && integritySteps(stored).every(({ isPassed }) => isPassed) };
  }

  private archive(): FrozenArchive {
    return archiveOver((text, values) =>
      this.database.asKeeper(null, (tx: EntityManager) => tx.query(text, [...values])),
    );
  }
}

type Query = (text: string, values: readonly unknown[]) => Promise<unknown>;

/** The register's frozen reports through the functions that look them up for who has no account. */
export function archiveOver(query: Query): FrozenArchive {
  const rows = async <T>(text: string, ...values: unknown[]): Promise<T[]> =>
    (await query(text, values)) as T[];
  return {
    ofFile: async (hash) =>
      (
        await rows<{ id: string; format: FrozenFormat }>(
          'select frozen_report_id as id, format from frozen_of_file($1)',
          hash,
        )
      )[0] ?? null,
    byHash: async (hash) =>
      (await rows<{ id: string }>('select id from frozen_by_hash($1) id', hash))[0]?.id ?? null,
    report: async (id) =>
      (
        await rows<StoredReport>(
          `select f.no::int, f.content, f.sha256, f.previous_sha256 as "previousSha256", f.signature, k.public_pem as "publicPem",
            f.before_sha256 as "beforeSha256", f.before_content as "beforeContent"
           from frozen_to_verify($1) f left join office_key k on k.id = f.key_id`,
          id,
        )
      )[0] ?? null,
    fileContent: async (id, format) =>
      (await rows<{ content: Buffer | null }>('select frozen_file_content($1, $2) as content', id, format))[0]
        ?.content ?? null,
    filesOfLength: (format, bytes) =>
      rows<{ id: string; content: Buffer }>(
        'select frozen_report_id as id, content from frozen_files_of_length($1, $2)',
        format,
        bytes,
      ),
  };
}
