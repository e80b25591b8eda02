import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { fieldProblem, notFound, Problem } from '../platform/problem';
import { today } from '../platform/today';
import type { StoredContent } from './file-contents.service';
import type { PaperChange, PaperFields, PaperInput, PaperRemoval } from './paper.dto';

interface Upload {
  readonly content: StoredContent;
  readonly fileName: string;
}

/** Name of the component, which is the paper's when it has none of its own; undefined for a code the list does not have. */
export async function componentName(tx: EntityManager, code: string): Promise<string | undefined> {
  const [row] = (await tx.query(
    `select name_vi as name from code_entry where list = 'record_components' and code = $1 and valid @> current_date`,
    [code],
  )) as { name: string }[];
  return row?.name;
}

/** The row a paper is filed under must be this person's, and within reach. A decision belongs to many. @throws 422 */
export async function refuseForeignRow(
  tx: EntityManager,
  personId: string,
  { aboutTable, aboutId, alsoFor }: Pick<PaperInput, 'aboutTable' | 'aboutId' | 'alsoFor'>,
): Promise<void> {
  if (aboutTable === undefined) return;
  const isDecision = aboutTable === 'decision';
  if (!isDecision && alsoFor && alsoFor.length > 0) {
    throw fieldProblem('alsoFor', 'foreign', 'Chỉ quyết định mới có thể ghi cho nhiều người.');
  }
  // The name comes from the closed list of the payload's class.
  const found = (await tx.query(
    isDecision
      ? 'select 1 from decision where id = $1'
      : `select 1 from ${aboutTable} where id = $1 and person_id = $2 limit 1`,
    isDecision ? [aboutId] : [aboutId, personId],
  )) as unknown[];
  if (found.length === 0) throw fieldProblem('aboutId', 'foreign', 'Hồ sơ này không có dòng đó.');
}

export async function addPapers(
  tx: EntityManager,
  people: readonly string[],
  input: Omit<PaperInput, 'uploadId' | 'alsoFor'> & { readonly title: string },
  checkedBy: string | null,
  upload: Upload | undefined,
): Promise<void> {
  if (upload) await keepFile(tx, upload.content);
  // Without `returning`: what is filed under a locked item may be written and not read.
  await tx.query(
    `insert into paper (person_id, component_code, title, document_number, document_date, year, pages, is_original, shelf_position,
       checked_by, checked_on, about_table, about_id, sha256, original_name)
     select x, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15 from unnest($1::uuid[]) x`,
    [
      people,
      input.componentCode,
      input.title,
      input.documentNumber ?? null,
      input.documentDate ?? null,
      input.year ?? null,
      input.pages ?? upload?.content.pages ?? null,
      input.isOriginal ?? false,
      input.shelfPosition ?? null,
      checkedBy,
      checkedBy === null ? null : today(),
      input.aboutTable ?? null,
      input.aboutId ?? null,
      upload?.content.sha256 ?? null,
      upload?.fileName ?? null,
    ],
  );
}

const COLUMNS = {
  title: 'title',
  documentNumber: 'document_number',
  documentDate: 'document_date',
  year: 'year',
  pages: 'pages',
  isOriginal: 'is_original',
  shelfPosition: 'shelf_position',
} as const satisfies Partial<Record<keyof PaperFields, string>>;

export async function changePaper(
  tx: EntityManager,
  personId: string,
  paperId: string,
  input: Omit<PaperChange, 'uploadId'>,
  checkedBy: string | null,
  upload: Upload | undefined,
): Promise<void> {
  const before = await takePaper(tx, personId, paperId, input.version);
  if (before.removedAt !== null) throw removedAlready();
  const values: [column: string, value: unknown][] = Object.entries(COLUMNS).flatMap(([field, column]) => {
    const value = input[field as keyof typeof COLUMNS];
    return value === undefined ? [] : [[column, value] as [string, unknown]];
  });
  if (input.isChecked !== undefined && input.isChecked !== before.isChecked) {
    values.push(['checked_by', checkedBy], ['checked_on', checkedBy === null ? null : today()]);
  }
  if (upload) {
    if (before.sha256 !== null) {
      throw new Problem(
        'rule',
        'Giấy tờ này đã có tệp. Loại giấy tờ này rồi thêm tệp mới, để bản cũ vẫn còn.',
      );
    }
    await keepFile(tx, upload.content);
    values.push(['sha256', upload.content.sha256], ['original_name', upload.fileName]);
    if (input.pages === undefined && upload.content.pages !== null)
      values.push(['pages', upload.content.pages]);
  }
  if (values.length === 0) return;
  await tx.query(
    `update paper set version = version + 1, ${values.map(([column], at) => `${column} = $${at + 2}`).join(', ')} where id = $1`,
    [paperId, ...values.map(([, value]) => value)],
  );
}

export async function removePaper(
  tx: EntityManager,
  actor: Actor,
  personId: string,
  paperId: string,
  { version, reason }: PaperRemoval,
): Promise<void> {
  if ((await takePaper(tx, personId, paperId, version)).removedAt !== null) throw removedAlready();
  await tx.query(
    `update paper set version = version + 1, removed_at = clock_timestamp(), removed_by = $2, removed_reason = $3 where id = $1`,
    [paperId, actor.accountId, reason],
  );
}

export async function restorePaper(
  tx: EntityManager,
  personId: string,
  paperId: string,
  version: number,
): Promise<void> {
  if ((await takePaper(tx, personId, paperId, version)).removedAt === null) {
    throw new Problem('rule', 'Giấy tờ này đang có trong hồ sơ.');
  }
  await tx.query(
    `update paper set version = version + 1, removed_at = null, removed_by = null, removed_reason = null where id = $1`,
    [paperId],
  );
}

interface Taken {
  readonly version: number;
  readonly sha256: string | null;
  readonly isChecked: boolean;
  readonly removedAt: Date | null;
}

/** Holds the paper's row until the end of the transaction. @throws 404, 409 stale */
async function takePaper(
  tx: EntityManager,
  personId: string,
  paperId: string,
  version: number,
): Promise<Taken> {
  const [paper] = (await tx.query(
    `select version, sha256, checked_by is not null as "isChecked", removed_at as "removedAt"
     from paper where id = $1 and person_id = $2 for no key update`,
    [paperId, personId],
  )) as Taken[];
  if (!paper) throw notFound('Không có giấy tờ này trong hồ sơ, hoặc giấy tờ thuộc mục hạn chế chưa mở.');
  if (paper.version !== version) {
    throw new Problem('stale', 'Giấy tờ này vừa được người khác sửa. Hãy xem lại rồi làm tiếp.');
  }
  return paper;
}

/** The content's row, once however many papers have it. */
export async function keepFile(
  tx: EntityManager,
  { sha256, bytes, mediaType, pages }: StoredContent,
): Promise<void> {
  await tx.query(
    'insert into stored_file (sha256, bytes, media_type, pages) values ($1, $2, $3, $4) on conflict do nothing',
    [sha256, bytes, mediaType, pages],
  );
}

const removedAlready = (): Problem => new Problem('rule', 'Giấy tờ này đã được loại khỏi hồ sơ.');
