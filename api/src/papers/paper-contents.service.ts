import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database, type Row } from '../platform/database';
import { notFound } from '../platform/problem';
import { type Download, FileContents, type PictureSize } from './file-contents.service';
import { accessTo, refuseUnseen } from './paper-access.query';
import { contentOf, lookLogged, portraitOf } from './paper-list.query';

const GONE = 'Không có giấy tờ này, giấy tờ chưa quét, hoặc nằm ngoài phạm vi của bạn.';

/** What papers look like, for those who may open the file; every look is logged before anything is shown. */
@Injectable()
export class PaperContents {
  constructor(
    private readonly database: Database,
    private readonly contents: FileContents,
  ) {}

  /** The content as it came. @throws 404 */
  async download(actor: Actor, personId: string, paperId: string): Promise<Download> {
    const download = await this.contents.download(await this.find(actor, personId, paperId));
    await this.database.read(actor, lookLogged(personId, 'paper-content', { paperId }));
    return download;
  }

  /** One page as PNG. @throws 404 for a page there is not, 415 for what has no pages to show */
  async page(
    actor: Actor,
    personId: string,
    paperId: string,
    page: number,
    size: PictureSize,
  ): Promise<Buffer> {
    const picture = await this.contents.pictureOf(await this.find(actor, personId, paperId), page, size);
    await this.database.read(actor, lookLogged(personId, 'paper-page', { paperId, page }));
    return picture;
  }

  /** The first page, small. It comes with the list, whose opening is logged. @throws 404, 415 */
  async thumbnail(actor: Actor, personId: string, paperId: string): Promise<Buffer> {
    return this.contents.pictureOf(await this.find(actor, personId, paperId), 1, 'thumbnail');
  }

  /** The portrait as PNG, for whoever may open the file. @throws 404 where there is none */
  async photo(actor: Actor, personId: string): Promise<Buffer> {
    const [access, [portrait]] = await this.database.read(actor, accessTo(personId), portraitOf(personId));
    refuseUnseen(access);
    if (portrait === undefined) throw notFound('Hồ sơ này chưa có ảnh.');
    return this.contents.pictureOf(portrait, 1, 'photo');
  }

  private async find(actor: Actor, personId: string, paperId: string): Promise<Row> {
    const [[found]] = await this.database.read(actor, contentOf(personId, paperId));
    if (found === undefined) throw notFound(GONE);
    return found;
  }
}
