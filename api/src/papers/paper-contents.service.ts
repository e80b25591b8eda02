import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Actor } from '../auth/actor';
import { Database, type Row } from '../platform/database';
import { notFound, Problem } from '../platform/problem';
import { attachmentNamed } from './content-disposition';
import { DOCX, fileKind, type MediaType } from './file-kind';
import { refuseFile } from './file-refusal';
import { contentKey, FileStore, pictureKey } from './file-store';
import { PageMaker } from './page-maker';
import { accessTo, refuseUnseen } from './paper-access.query';
import { contentOf, lookLogged, portraitOf } from './paper-list.query';

export interface StoredContent {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: MediaType;
  /** Null for what is not shown page by page. */
  readonly pages: number | null;
}

export interface Download {
  readonly content: Buffer;
  readonly mediaType: MediaType;
  readonly disposition: string;
}

/** Widths of pictures in points: a row of the list, the photo in the header, a page on a screen, a page looked at closely. */
export const PICTURE_WIDTHS = { thumbnail: 160, photo: 360, page: 1240, large: 2000 } as const;
export type PictureSize = keyof typeof PICTURE_WIDTHS;

const GONE = 'Không có giấy tờ này, giấy tờ chưa quét, hoặc nằm ngoài phạm vi của bạn.';

/** What papers look like: contents come in checked, go out as they came, and are shown as pictures of their pages. */
@Injectable()
export class PaperContents {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly maker: PageMaker,
  ) {}

  /** Checks a content and keeps it. @throws Problem 413, 415 */
  async keep(content: Buffer): Promise<StoredContent> {
    const mediaType = await fileKind(content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const pages = mediaType === DOCX ? null : await this.countPages(sha256, mediaType, content);
    await this.store.write(contentKey(sha256), content);
    return { sha256, bytes: content.length, mediaType, pages };
  }

  /** The small picture of a row, made while the sender still reads that the paper was taken. */
  prepare({ sha256, mediaType, pages }: StoredContent): void {
    if (pages === null) return;
    this.picture(sha256, mediaType, 1, 'thumbnail').catch(() => undefined);
  }

  /** The content as it came. The look is logged before anything is shown. @throws 404 */
  async download(actor: Actor, personId: string, paperId: string): Promise<Download> {
    const found = await this.find(actor, personId, paperId);
    const mediaType = found['mediaType'] as MediaType;
    const content = await this.read(String(found['sha256']));
    await this.database.read(actor, lookLogged(personId, 'paper-content', { paperId }));
    return { content, mediaType, disposition: attachmentNamed(String(found['originalName']), mediaType) };
  }

  /** One page as PNG. The look is logged. @throws 404 for a page there is not, 415 for what has no pages to show */
  async page(
    actor: Actor,
    personId: string,
    paperId: string,
    page: number,
    size: PictureSize,
  ): Promise<Buffer> {
    const picture = await this.pictureOf(await this.find(actor, personId, paperId), page, size);
    await this.database.read(actor, lookLogged(personId, 'paper-page', { paperId, page }));
    return picture;
  }

  /** The first page, small. It comes with the list, whose opening is logged. @throws 404, 415 */
  async thumbnail(actor: Actor, personId: string, paperId: string): Promise<Buffer> {
    return this.pictureOf(await this.find(actor, personId, paperId), 1, 'thumbnail');
  }

  /** The portrait as PNG, for whoever may open the file. @throws 404 where there is none */
  async photo(actor: Actor, personId: string): Promise<Buffer> {
    const [access, [portrait]] = await this.database.read(actor, accessTo(personId), portraitOf(personId));
    refuseUnseen(access);
    if (portrait === undefined) throw notFound('Hồ sơ này chưa có ảnh.');
    return this.pictureOf(portrait, 1, 'photo');
  }

  private async find(actor: Actor, personId: string, paperId: string): Promise<Row> {
    const [[found]] = await this.database.read(actor, contentOf(personId, paperId));
    if (found === undefined) throw notFound(GONE);
    return found;
  }

  private pictureOf(found: Row, page: number, size: PictureSize): Promise<Buffer> {
    const mediaType = found['mediaType'] as MediaType;
    if (mediaType === DOCX)
      throw new Problem('unsupported', 'Tệp Word không xem được từng trang ở đây. Hãy tải về để xem.');
    if (typeof found['pages'] === 'number' && page > found['pages'])
      throw notFound('Giấy tờ này không có trang đó.');
    return this.picture(String(found['sha256']), mediaType, page, size);
  }

  /** Made once and kept beside the content. */
  private async picture(
    sha256: string,
    mediaType: MediaType,
    page: number,
    size: PictureSize,
  ): Promise<Buffer> {
    const width = PICTURE_WIDTHS[size];
    const key = pictureKey(sha256, page, width);
    const kept = await this.store.read(key);
    if (kept) return kept;
    const task = { kind: 'draw', sha256, mediaType, page, width } as const;
    const { png, refusal } = await this.maker.make(task, () => this.read(sha256));
    if (png === undefined) {
      if (refusal === 'NO_PAGE') throw notFound('Giấy tờ này không có trang đó.');
      throw new Problem('unsupported', 'Trang này không dựng được ảnh. Hãy tải tệp về để xem.');
    }
    const picture = Buffer.from(png);
    await this.store.write(key, picture);
    return picture;
  }

  private async read(sha256: string): Promise<Buffer> {
    const content = await this.store.read(contentKey(sha256));
    if (content === undefined) {
      throw new Problem(
        'internal',
        'Nội dung của giấy tờ này không còn trong kho tệp. Báo quản trị để lấy lại từ bản sao lưu.',
      );
    }
    return content;
  }

  private async countPages(sha256: string, mediaType: MediaType, content: Buffer): Promise<number> {
    const task = { kind: 'inspect', sha256, mediaType, page: 1, width: 1 } as const;
    const { pages, refusal } = await this.maker.make(task, () => Promise.resolve(content));
    if (refusal === 'PASSWORD') throw refuseFile('Tệp PDF có đặt mật khẩu. Hãy bỏ mật khẩu rồi chọn lại.');
    if (refusal === 'ACTIVE') {
      throw refuseFile(
        'Tệp PDF có mã chạy hoặc tệp đính kèm bên trong nên không được nhận. Hãy in ra PDF mới rồi chọn lại.',
      );
    }
    if (pages === undefined) {
      throw refuseFile(
        mediaType === 'application/pdf'
          ? 'Tệp PDF bị hỏng nên không đọc được. Hãy quét hoặc xuất lại.'
          : 'Ảnh bị hỏng nên không đọc được. Hãy chụp hoặc quét lại.',
      );
    }
    return pages;
  }
}
