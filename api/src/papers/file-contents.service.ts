import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Row } from '../platform/database';
import { notFound, Problem } from '../platform/problem';
import { attachmentNamed } from './content-disposition';
import { DOCX, fileKind, type MediaType } from './file-kind';
import { refuseFile } from './file-refusal';
import { contentKey, FileStore, pictureKey } from './file-store';
import { PageMaker } from './page-maker';

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

/**
 * Contents by their hash: they come in checked, go out as they came, and are shown as pictures of their pages. Whose they
 * are and who may see them is asked before, by those who found the row: `{ sha256, originalName, mediaType, pages }`.
 */
@Injectable()
export class FileContents {
  constructor(
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

  /** The small picture of a row, made while the sender still reads that the content was taken. */
  prepare({ sha256, mediaType, pages }: StoredContent): void {
    if (pages === null) return;
    this.picture(sha256, mediaType, 1, 'thumbnail').catch(() => undefined);
  }

  /** The content as it came, under the name it came with. */
  async download(found: Row): Promise<Download> {
    const mediaType = found['mediaType'] as MediaType;
    const content = await this.read(String(found['sha256']));
    return { content, mediaType, disposition: attachmentNamed(String(found['originalName']), mediaType) };
  }

  /** One page as PNG. @throws 404 for a page there is not, 415 for what has no pages to show */
  pictureOf(found: Row, page: number, size: PictureSize): Promise<Buffer> {
    const mediaType = found['mediaType'] as MediaType;
    if (mediaType === DOCX)
      throw new Problem('unsupported', 'Tệp Word không xem được từng trang ở đây. Hãy tải về để xem.');
    if (typeof found['pages'] === 'number' && page > found['pages'])
      throw notFound('Giấy tờ này không có trang đó.');
    return this.picture(String(found['sha256']), mediaType, page, size);
  }

  /** The bytes themselves. */
  async read(sha256: string): Promise<Buffer> {
    const content = await this.store.read(contentKey(sha256));
    if (content === undefined) {
      throw new Problem(
        'internal',
        'Nội dung của giấy tờ này không còn trong kho tệp. Báo quản trị để lấy lại từ bản sao lưu.',
      );
    }
    return content;
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
