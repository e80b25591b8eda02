import { type DeclarationState, isEvidenceKey, MOST_EVIDENCE } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { type Download, FileContents, type PictureSize } from '../papers/file-contents.service';
import type { UploadPlace } from '../papers/upload-places.service';
import { UploadsService } from '../papers/uploads.service';
import { Database, type Row } from '../platform/database';
import { fieldProblem, notFound, Problem } from '../platform/problem';
import type { DeclaredChange } from './declaration-change';
import type { DeclarationView } from './declaration.dto';
import { viewOf } from './declaration-view';
import { addEvidence, evidenceContent, removeEvidence } from './evidence.query';
import type { EvidenceInput } from './evidence.dto';

interface Draft {
  readonly id: string;
  readonly personId: string;
  readonly section: string;
  readonly state: DeclarationState;
  readonly changes: readonly DeclaredChange[];
  readonly attached: number;
}

const DRAFT = `select d.id, d.person_id as "personId", d.section, d.state, coalesce(c.changes, '[]') as changes,
    (select count(*)::int from declaration_evidence e where e.declaration_id = d.id) as attached
  from declaration d left join declaration_content c on c.declaration_id = d.id where d.id = $1`;

/** Scans that a person attaches to his own declaration while nobody else has it. */
@Injectable()
export class OwnEvidenceService {
  constructor(
    private readonly database: Database,
    private readonly uploads: UploadsService,
    private readonly contents: FileContents,
  ) {}

  /** Where a scan for this declaration goes while it is on its way. */
  place(actor: Actor, declarationId: string): UploadPlace {
    return {
      id: declarationId,
      refuseUnwritable: async () => {
        const [[draft]] = await this.database.readSelf(actor, {
          name: 'evidence_draft',
          text: DRAFT,
          values: [declarationId],
        });
        refuseSettled(draft as unknown as Draft | undefined);
      },
    };
  }

  /** @throws 404, 409 sent already, too many, attached already; 413, 415, 422 for a change that the draft does not have */
  async attach(
    actor: Actor,
    declarationId: string,
    { changeKey, uploadId }: EvidenceInput,
  ): Promise<DeclarationView> {
    const { content, fileName } = await this.uploads.complete(
      actor,
      this.place(actor, declarationId),
      uploadId,
    );
    const stored = await this.contents.keep(content);
    const view = await this.database.asSelf(actor, async (tx) => {
      const draft = await draftFor(tx, declarationId);
      const keys = draft.changes.map(({ key }) => key);
      if (!isEvidenceKey(draft.section, keys, changeKey))
        throw fieldProblem('changeKey', 'unknown', 'Tờ khai không có thay đổi này để đính kèm minh chứng.');
      if (draft.attached >= MOST_EVIDENCE)
        throw new Problem('rule', `Một tờ khai đính kèm nhiều nhất ${MOST_EVIDENCE} tệp.`);
      await addEvidence(tx, draft, changeKey, { content: stored, fileName });
      return viewOf(tx, declarationId, []);
    });
    await this.uploads.remove(uploadId);
    this.contents.prepare(stored);
    return view;
  }

  /** @throws 404, 409 once the declaration is sent */
  remove(actor: Actor, declarationId: string, id: string): Promise<DeclarationView> {
    return this.database.asSelf(actor, async (tx) => {
      await draftFor(tx, declarationId);
      if (!(await removeEvidence(tx, declarationId, id))) throw notFound('Tờ khai không có tệp này.');
      return viewOf(tx, declarationId, []);
    });
  }

  async download(actor: Actor, declarationId: string, id: string): Promise<Download> {
    return this.contents.download(await this.find(actor, declarationId, id));
  }

  async picture(
    actor: Actor,
    declarationId: string,
    id: string,
    page: number,
    size: PictureSize,
  ): Promise<Buffer> {
    return this.contents.pictureOf(await this.find(actor, declarationId, id), page, size);
  }

  private async find(actor: Actor, declarationId: string, id: string): Promise<Row> {
    const [[found]] = await this.database.readSelf(actor, evidenceContent(declarationId, id));
    if (found === undefined) throw notFound('Tờ khai không có tệp này.');
    return found;
  }
}

/** Holds the draft until the end of the transaction. */
async function draftFor(tx: EntityManager, id: string): Promise<Draft> {
  const [draft] = (await tx.query(`${DRAFT} for no key update of d`, [id])) as Draft[];
  return refuseSettled(draft);
}

function refuseSettled(draft: Draft | undefined): Draft {
  if (!draft) throw notFound('Bạn không có tờ khai này.');
  if (draft.state !== 'DRAFT' && draft.state !== 'RETURNED')
    throw new Problem('rule', 'Tờ khai đã gửi thì không đính kèm, không bỏ minh chứng được nữa.');
  return draft;
}
