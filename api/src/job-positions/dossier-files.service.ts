import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { type Actor, holdsEverywhere } from '../auth/actor';
import { attachmentNamed } from '../papers/content-disposition';
import type { MediaType } from '../papers/file-kind';
import { FileStore, contentKey } from '../papers/file-store';
import { FileContents } from '../papers/file-contents.service';
import { Database } from '../platform/database';
import { Problem, fieldProblem, notFound } from '../platform/problem';
import { readDossier } from './dossier-reading.query';
import { DOSSIER_FILE_KINDS, type Dossier, type DossierFileKind } from './dossiers.dto';

export interface DossierDownload {
  readonly content: Buffer;
  readonly mediaType: MediaType;
  readonly disposition: string;
}

/** Papers of a dossier: the letter that goes with it, the report of the appraisal, the signed decision. Only added to. */
@Injectable()
export class DossierFilesService {
  constructor(
    private readonly database: Database,
    private readonly contents: FileContents,
    private readonly store: FileStore,
  ) {}

  /** @throws 403 may only read, 404, 409 the same content is there, 413, 415, 422 */
  async add(
    actor: Actor,
    id: string,
    kind: string,
    file: { readonly fileName: string; readonly content: Buffer },
  ): Promise<Dossier> {
    if (!(kind in DOSSIER_FILE_KINDS))
      throw fieldProblem('kind', 'isIn', 'Hãy chọn loại văn bản: tờ trình, báo cáo thẩm định, quyết định.');
    await this.database.as(actor, (tx) => refuseForeign(tx, actor, id, kind as DossierFileKind));
    const kept = await this.contents.keep(file.content);
    return this.database.as(actor, async (tx) => {
      await refuseForeign(tx, actor, id, kind as DossierFileKind);
      await tx.query(
        `insert into stored_file (sha256, bytes, media_type, pages) values ($1, $2, $3, $4) on conflict do nothing`,
        [kept.sha256, kept.bytes, kept.mediaType, kept.pages],
      );
      await tx.query(
        `insert into position_dossier_file (dossier_id, kind, sha256, original_name) values ($1, $2, $3, $4)`,
        [id, kind, kept.sha256, file.fileName],
      );
      return readDossier(tx, actor, id);
    });
  }

  /** The content as it came. @throws 404 */
  async download(actor: Actor, id: string, fileId: string): Promise<DossierDownload> {
    const [[found]] = await this.database.read(actor, {
      name: 'dossier_file',
      text: `select f.sha256, f.original_name as name, s.media_type as "mediaType" from position_dossier_file f
        join stored_file s on s.sha256 = f.sha256 where f.dossier_id = $1 and f.id = $2`,
      values: [id, fileId],
    });
    const content = found ? await this.store.read(contentKey(String(found['sha256']))) : undefined;
    if (!found || !content) throw notFound('Không có văn bản này, hoặc văn bản nằm ngoài phạm vi của bạn.');
    const mediaType = found['mediaType'] as MediaType;
    return { content, mediaType, disposition: attachmentNamed(String(found['name']), mediaType) };
  }
}

/** The unit adds its letter; what the appraising office signs is added by that office. */
async function refuseForeign(
  tx: EntityManager,
  actor: Actor,
  id: string,
  kind: DossierFileKind,
): Promise<void> {
  const dossier = await readDossier(tx, actor, id);
  const may = kind === 'REQUEST' ? dossier.mayAttach : holdsEverywhere(actor, 'position.approve');
  if (!may) throw new Problem('forbidden', 'Tài khoản của bạn không được đính kèm văn bản này.');
}
