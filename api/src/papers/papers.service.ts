import { Injectable } from '@nestjs/common';
import { type ExpectedPaper, type PaperFacts, paperCompleteness } from '@hr/domain';
import type { Actor } from '../auth/actor';
import { Config } from '../platform/config';
import { Database, type Row } from '../platform/database';
import { fieldProblem, notFound, Problem } from '../platform/problem';
import { today } from '../platform/today';
import { FileContents, type StoredContent } from './file-contents.service';
import { DOCX } from './file-kind';
import { accessTo, refuseUnseen, refuseUnwritable } from './paper-access.query';
import { componentsFor, lookLogged, paperFacts, papersOf } from './paper-list.query';
import {
  addPapers,
  changePaper,
  componentName,
  refuseForeignRow,
  removePaper,
  restorePaper,
} from './paper-writing.query';
import {
  MissingPaper,
  type PaperChange,
  type PaperComponent,
  type PaperFile,
  type PaperInput,
  type PaperRemoval,
  type PaperSummary,
  type PaperView,
} from './paper.dto';
import { UploadPlaces } from './upload-places.service';
import { UploadsService } from './uploads.service';

@Injectable()
export class PapersService {
  constructor(
    private readonly database: Database,
    private readonly uploads: UploadsService,
    private readonly places: UploadPlaces,
    private readonly contents: FileContents,
    private readonly config: Config,
  ) {}

  /** Papers by component, what is missing, and how full the file is. The look is logged. @throws 404 */
  async list(actor: Actor, personId: string, withRemoved: boolean): Promise<PaperFile> {
    const [access, papers, components, facts] = await this.database.read(
      actor,
      accessTo(personId),
      papersOf(personId, withRemoved),
      componentsFor(personId),
      paperFacts(personId, today()),
      lookLogged(personId, 'papers'),
    );
    refuseUnseen(access);
    const { summary, missing } = summarise(papers, components, facts);
    return {
      fullName: String(access[0]['fullName']),
      mayWrite: access[0]['mayWrite'] === true && actor.permissions.has('paper.write'),
      ...summary,
      components: components as unknown as PaperComponent[],
      papers: papers as unknown as PaperView[],
      missing,
      maxBytes: this.config.fileMaxBytes,
    };
  }

  /** The numbers alone, for the head of the file. @throws 404 */
  async summary(actor: Actor, personId: string): Promise<PaperSummary> {
    const [access, papers, components, facts] = await this.database.read(
      actor,
      accessTo(personId),
      papersOf(personId, false),
      componentsFor(personId),
      paperFacts(personId, today()),
    );
    refuseUnseen(access);
    return summarise(papers, components, facts).summary;
  }

  /**
   * Files a paper, with its content or as a note of where the original stands; the same for everybody of one decision.
   *
   * @throws 404, 403, 409 upload incomplete or the same content filed there already, 413, 415, 422
   */
  async add(
    actor: Actor,
    personId: string,
    { uploadId, alsoFor = [], ...input }: PaperInput,
  ): Promise<PaperFile> {
    const people = [...new Set([personId, ...alsoFor])];
    await this.refuseForeign(actor, people);
    if (uploadId === undefined && !input.shelfPosition && !input.documentDate && !input.year) {
      throw fieldProblem(
        'uploadId',
        'required',
        'Hãy chọn tệp, hoặc ghi vị trí bản giấy hay ngày của văn bản.',
      );
    }
    if ((input.aboutTable === undefined) !== (input.aboutId === undefined)) {
      throw fieldProblem('aboutId', 'required', 'Thiếu loại dòng hoặc mã dòng mà giấy tờ nói đến.');
    }
    const upload = uploadId === undefined ? undefined : await this.receive(actor, personId, uploadId);
    if (input.componentCode === 'ANH') refuseNoPicture(upload?.content);
    await this.database.as(actor, async (tx) => {
      const title = input.title || (await componentName(tx, input.componentCode));
      if (title === undefined)
        throw fieldProblem('componentCode', 'unknown', 'Danh mục thành phần hồ sơ không có mã này.');
      await refuseForeignRow(tx, personId, input);
      await addPapers(tx, people, { ...input, title }, checkedBy(actor, input.isChecked), upload);
    });
    if (upload && uploadId !== undefined) {
      await this.uploads.remove(uploadId);
      this.contents.prepare(upload.content);
    }
    return this.list(actor, personId, false);
  }

  /** What is known of the paper; a scan for one that had none. @throws 404, 403, 409 stale, 413, 415, 422 */
  async change(actor: Actor, personId: string, paperId: string, input: PaperChange): Promise<PaperFile> {
    await this.refuseForeign(actor, [personId]);
    const { uploadId, ...fields } = input;
    if (fields.title === null) throw fieldProblem('title', 'isNotEmpty', 'Giấy tờ phải có tên.');
    const upload = uploadId === undefined ? undefined : await this.receive(actor, personId, uploadId);
    await this.database.as(actor, (tx) =>
      changePaper(tx, personId, paperId, fields, checkedBy(actor, input.isChecked), upload),
    );
    if (upload && uploadId !== undefined) {
      await this.uploads.remove(uploadId);
      this.contents.prepare(upload.content);
    }
    return this.list(actor, personId, false);
  }

  /** Takes a paper out of the file with its reason; row and content stay. @source TT 07/2019/TT-BNV Điều 15 @throws 404, 409 */
  async remove(actor: Actor, personId: string, paperId: string, input: PaperRemoval): Promise<PaperFile> {
    await this.refuseForeign(actor, [personId]);
    await this.database.as(actor, (tx) => removePaper(tx, actor, personId, paperId, input));
    return this.list(actor, personId, false);
  }

  /** Puts a paper back that was taken out. @throws 404, 409 */
  async restore(actor: Actor, personId: string, paperId: string, version: number): Promise<PaperFile> {
    await this.refuseForeign(actor, [personId]);
    await this.database.as(actor, (tx) => restorePaper(tx, personId, paperId, version));
    return this.list(actor, personId, false);
  }

  private async receive(
    actor: Actor,
    personId: string,
    uploadId: string,
  ): Promise<{ readonly content: StoredContent; readonly fileName: string }> {
    const { content, fileName } = await this.uploads.complete(
      actor,
      this.places.file(actor, personId),
      uploadId,
    );
    return { content: await this.contents.keep(content), fileName };
  }

  /** Before anything long begins; the policies say the same again when the rows are written. */
  private async refuseForeign(actor: Actor, people: readonly string[]): Promise<void> {
    for (const access of await this.database.read(actor, ...people.map(accessTo))) refuseUnwritable(access);
  }
}

const checkedBy = (actor: Actor, isChecked: boolean | undefined): string | null =>
  isChecked === true ? actor.displayName : null;

function refuseNoPicture(content: StoredContent | undefined): void {
  if (content && content.mediaType !== DOCX && content.mediaType !== 'application/pdf') return;
  throw new Problem('unsupported', 'Ảnh chân dung phải là tệp ảnh JPEG hoặc PNG.', [
    { pointer: '#/uploadId', code: 'unsupported', detail: 'Ảnh chân dung phải là tệp ảnh JPEG hoặc PNG.' },
  ]);
}

/** Counts of the reader: what is locked counts as held where everybody's file has it, and is not told otherwise. */
function summarise(
  papers: readonly Row[],
  components: readonly Row[],
  [row]: readonly Row[],
): { readonly summary: PaperSummary; readonly missing: MissingPaper[] } {
  if (row === undefined) throw notFound();
  const standing = (papers as unknown as PaperView[]).filter(({ removedAt }) => removedAt === null);
  const locked = (components as unknown as PaperComponent[])
    .filter(({ lockedCount }) => lockedCount !== null)
    .map(({ code }) => ({ componentCode: code, aboutTable: null, aboutId: null, year: null }));
  const { expected, held, percent } = paperCompleteness(
    row['facts'] as PaperFacts,
    [...standing, ...locked],
    today(),
  );
  return {
    summary: {
      count: standing.length,
      expected: expected.length,
      held,
      percent,
      hasPhoto: standing.some(({ componentCode }) => componentCode === 'ANH'),
    },
    missing: expected.filter(({ isHeld }) => !isHeld).map(asMissing),
  };
}

const asMissing = ({ componentCode, label, aboutTable, aboutId, year }: ExpectedPaper): MissingPaper => ({
  componentCode,
  label,
  aboutTable,
  aboutId,
  year,
});
