import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { type Download, FileContents, type PictureSize } from '../papers/file-contents.service';
import { contentOf, portraitOf } from '../papers/paper-list.query';
import { Database, type Row, type Statement } from '../platform/database';
import { notFound } from '../platform/problem';
import { ownPerson } from './own-file.service';
import type { OwnPaper, OwnPapers } from './own-papers.dto';

const PAPERS: Statement = {
  name: 'own_papers',
  text: `select p.id, p.component_code as "componentCode", c.name_vi as "componentName", p.title, p.document_number as "documentNumber",
      p.document_date as "documentDate", p.year, p.pages, p.is_original as "isOriginal", p.original_name as "originalName",
      f.media_type as "mediaType", f.bytes::int as bytes, case when f.sha256 is null then null else coalesce(f.pages, 0) end as "viewablePages"
    from paper p join code_entry c on c.list = 'record_components' and c.code = p.component_code
    left join stored_file f on f.sha256 = p.sha256
    order by c.code <> 'ANH', c.position, coalesce(p.document_date, p.year::text) desc nulls last, p.id desc`,
};

/** The papers of the own file. What others said in confidence is kept back by the policy, not here. */
@Injectable()
export class OwnPapersService {
  constructor(
    private readonly database: Database,
    private readonly contents: FileContents,
  ) {}

  async list(actor: Actor): Promise<OwnPapers> {
    const [items] = await this.database.readSelf(actor, PAPERS);
    return { items: items as unknown as OwnPaper[] };
  }

  /** @throws 404 */
  async download(actor: Actor, paperId: string): Promise<Download> {
    return this.contents.download(await this.find(actor, paperId));
  }

  /** One page as PNG. @throws 404, 415 */
  async picture(actor: Actor, paperId: string, page: number, size: PictureSize): Promise<Buffer> {
    return this.contents.pictureOf(await this.find(actor, paperId), page, size);
  }

  /** The portrait. @throws 404 where there is none */
  async photo(actor: Actor): Promise<Buffer> {
    const [[portrait]] = await this.database.readSelf(actor, portraitOf(await this.ownId(actor)));
    if (portrait === undefined) throw notFound('Hồ sơ của bạn chưa có ảnh.');
    return this.contents.pictureOf(portrait, 1, 'photo');
  }

  private async find(actor: Actor, paperId: string): Promise<Row> {
    const [[found]] = await this.database.readSelf(actor, contentOf(await this.ownId(actor), paperId));
    if (found === undefined) throw notFound('Hồ sơ của bạn không có giấy tờ này, hoặc giấy tờ chưa quét.');
    return found;
  }

  private async ownId(actor: Actor): Promise<string> {
    return this.database.asSelf(actor, async (tx) => (await ownPerson(tx)).id);
  }
}
