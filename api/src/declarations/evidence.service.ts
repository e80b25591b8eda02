import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { type Download, FileContents, type PictureSize } from '../papers/file-contents.service';
import { lookLogged } from '../papers/paper-list.query';
import { Database, type Row } from '../platform/database';
import { notFound } from '../platform/problem';
import { evidenceContent } from './evidence.query';

/**
 * Evidence as the officers see it who handle the declaration. Of a restricted section it is there while the section is
 * open to the officer, which opening the declaration does; every look is logged.
 */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly contents: FileContents,
  ) {}

  /** @throws 404 out of reach or locked */
  async download(actor: Actor, declarationId: string, id: string): Promise<Download> {
    const found = await this.find(actor, declarationId, id);
    const download = await this.contents.download(found);
    await this.log(actor, found, 'evidence-content', { declarationId, id });
    return download;
  }

  /** One page as PNG. @throws 404 out of reach, locked, or no such page; 415 */
  async page(
    actor: Actor,
    declarationId: string,
    id: string,
    page: number,
    size: PictureSize,
  ): Promise<Buffer> {
    const found = await this.find(actor, declarationId, id);
    const picture = await this.contents.pictureOf(found, page, size);
    await this.log(actor, found, 'evidence-page', { declarationId, id, page });
    return picture;
  }

  private async find(actor: Actor, declarationId: string, id: string): Promise<Row> {
    const [[found]] = await this.database.read(actor, evidenceContent(declarationId, id));
    if (found === undefined)
      throw notFound('Không có minh chứng này, hoặc minh chứng thuộc mục hạn chế chưa mở.');
    return found;
  }

  private async log(actor: Actor, found: Row, what: string, detail: object): Promise<void> {
    await this.database.read(actor, lookLogged(String(found['personId']), what, detail));
  }
}
