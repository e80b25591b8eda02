import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Config } from '../platform/config';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import { type FrozenContent, type FrozenEnvelope, sealOf } from './frozen-content';
import type { FrozenFormat } from './frozen.dto';
import { sha256 } from './office-key';
import { printedTable } from './printed-table';
import { FILE_TYPES, type FileToSend } from './send-file';
import { signedPdf } from './signed-pdf';
import { tablePdf } from './table-pdf';
import { tableCsv } from './table-text';
import { tableXlsx } from './table-xlsx';

interface Stored {
  readonly content: string;
  readonly sha256: string;
  readonly signature: string;
  readonly keyId: string;
  readonly publicKeyPem: string;
}

/** Files of a frozen report: made once, kept, and handed out as those bytes ever after. */
@Injectable()
export class FrozenFilesService {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** @throws 404 */
  async file(actor: Actor, id: string, format: FrozenFormat): Promise<FileToSend> {
    const kept = await this.kept(actor, id, format);
    const [[stored]] = await this.database.read(actor, {
      name: 'frozen_to_print',
      text: `select f.content, f.sha256, f.signature, f.key_id as "keyId", k.public_pem as "publicKeyPem"
        from frozen_report f join office_key k on k.id = f.key_id where f.id = $1`,
      values: [id],
    });
    if (!stored) throw notFound('Không có báo cáo đã chốt này, hoặc báo cáo nằm ngoài phạm vi của bạn.');
    const { content: text } = stored as unknown as Stored;
    const { table, no } = JSON.parse(text) as FrozenContent;
    const content = kept ?? (await this.make(actor, id, format, stored as unknown as Stored));
    return {
      name: `${table.reportId.toLowerCase()}-${table.asOf}-so-${no}.${format}`,
      type: FILE_TYPES[format],
      content,
    };
  }

  private async kept(actor: Actor, id: string, format: FrozenFormat): Promise<Buffer | null> {
    const [[row]] = await this.database.read(actor, {
      name: 'frozen_file',
      text: 'select content from frozen_report_file where frozen_report_id = $1 and format = $2',
      values: [id, format],
    });
    return (row?.['content'] as Buffer | undefined) ?? null;
  }

  private async make(actor: Actor, id: string, format: FrozenFormat, stored: Stored): Promise<Buffer> {
    const made = await this.draw(format, stored);
    await this.database.as(actor, (tx) =>
      tx.query(
        `insert into frozen_report_file (frozen_report_id, format, sha256, content) values ($1, $2, $3, $4) on conflict do nothing`,
        [id, format, sha256(made), made],
      ),
    );
    // Of two that were made at once the first is kept.
    return (await this.kept(actor, id, format)) ?? made;
  }

  private async draw(format: FrozenFormat, stored: Stored): Promise<Buffer> {
    const content = JSON.parse(stored.content) as FrozenContent;
    if (format === 'json') {
      const { sha256: hash, signature, keyId, publicKeyPem } = stored;
      const envelope: FrozenEnvelope = { content, sha256: hash, signature, keyId, publicKeyPem };
      return Buffer.from(`${JSON.stringify(envelope, null, 2)}\n`);
    }
    const printed = printedTable(content.table, {
      definition: content.definition,
      seal: sealOf(content, stored.sha256),
      id: content.id,
    });
    if (format === 'xlsx') return tableXlsx([{ name: content.table.reportId, table: printed }]);
    if (format === 'csv') return tableCsv(printed, false);
    const pdf = await tablePdf(printed);
    return this.config.signP12 ? signedPdf(pdf, this.config.signP12) : pdf;
  }
}
