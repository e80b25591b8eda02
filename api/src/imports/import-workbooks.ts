import { Injectable } from '@nestjs/common';
import { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import { readBatch } from './batch.query';
import { recordTemplate, rejectedRecordBook } from './record-workbooks';
import { rejectedWorkbook } from './rejected-workbook';
import { templateWorkbook } from './template-workbook';

/** Excel files that the officer takes away: the empty template, and the rows that were not taken in. */
@Injectable()
export class ImportWorkbooks {
  constructor(private readonly database: Database) {}

  template(actor: Actor): Promise<Buffer> {
    return this.database.stream(actor, (client) => templateWorkbook(client));
  }

  recordTemplate(actor: Actor): Promise<Buffer> {
    return this.database.stream(actor, (client) => recordTemplate(client));
  }

  rejected(actor: Actor, id: string): Promise<Buffer> {
    return this.database.stream(actor, async (client) => {
      const isRecord = (await readBatch(client, id))?.list_kind === 'RECORD';
      const content = await (isRecord ? rejectedRecordBook : rejectedWorkbook)(client, id);
      if (content === undefined) throw notFound();
      return content;
    });
  }
}
