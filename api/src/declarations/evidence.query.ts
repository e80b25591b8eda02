import { evidencePlace } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { keepFile } from '../papers/paper-writing.query';
import type { StoredContent } from '../papers/file-contents.service';
import type { Row, Statement } from '../platform/database';
import type { DeclaredChange } from './declaration-change';
import type { DeclaredEvidence } from './declaration.dto';

/** What is attached to a declaration, as far as the asker may see its content; oldest first. */
export async function evidenceOf(tx: EntityManager, declarationId: string): Promise<DeclaredEvidence[]> {
  return (await tx.query(
    `select e.id, e.change_key as "changeKey", e.original_name as "originalName", f.media_type as "mediaType", f.bytes::int as bytes,
       coalesce(f.pages, 0) as "viewablePages", to_char(e.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "addedAt",
       e.paper_id as "paperId"
     from declaration_evidence e join stored_file f on f.sha256 = e.sha256 where e.declaration_id = $1 order by e.id`,
    [declarationId],
  )) as DeclaredEvidence[];
}

/** Where the content of one scan is; no row for one that is out of reach or locked. */
export const evidenceContent = (declarationId: string, id: string): Statement => ({
  name: 'evidence_content',
  text: `select e.person_id as "personId", e.sha256, e.original_name as "originalName", f.media_type as "mediaType", f.pages
    from declaration_evidence e join stored_file f on f.sha256 = e.sha256 where e.declaration_id = $1 and e.id = $2`,
  values: [declarationId, id],
});

export async function addEvidence(
  tx: EntityManager,
  declaration: { readonly id: string; readonly personId: string },
  changeKey: string,
  { content, fileName }: { readonly content: StoredContent; readonly fileName: string },
): Promise<void> {
  await keepFile(tx, content);
  await tx.query(
    `insert into declaration_evidence (declaration_id, person_id, change_key, sha256, original_name) values ($1, $2, $3, $4, $5)`,
    [declaration.id, declaration.personId, changeKey, content.sha256, fileName],
  );
}

/** What proves a change that is no longer proposed goes with it. */
export async function dropEvidenceBeside(
  tx: EntityManager,
  declarationId: string,
  keys: readonly string[],
): Promise<void> {
  await tx.query('delete from declaration_evidence where declaration_id = $1 and change_key <> all ($2)', [
    declarationId,
    keys,
  ]);
}

/** @returns whether there was such a scan */
export async function removeEvidence(tx: EntityManager, declarationId: string, id: string): Promise<boolean> {
  const [gone] = (await tx.query(
    'delete from declaration_evidence where declaration_id = $1 and id = $2 returning id',
    [declarationId, id],
  )) as [Row[], number];
  return gone.length > 0;
}

/** A change that was approved: what it is called and the row it made, changed or took out. */
export interface TakenChange {
  readonly change: Pick<DeclaredChange, 'key' | 'table'> | null;
  readonly rowId: string | null;
  readonly title: string;
}

/**
 * Makes papers of what proved an approved change, on the row concerned. A content that is filed there already stays one
 * paper.
 */
export async function fileEvidence(
  tx: EntityManager,
  declarationId: string,
  changeKey: string,
  { change, rowId, title }: TakenChange,
): Promise<void> {
  const { componentCode, isAboutRow } = evidencePlace(change?.table ?? null);
  const about = isAboutRow && rowId !== null ? [change?.table, rowId] : ['declaration', declarationId];
  await tx.query(
    `with wanted as (
       select e.id, e.person_id, e.sha256, e.original_name, f.pages from declaration_evidence e
       join stored_file f on f.sha256 = e.sha256 where e.declaration_id = $1 and e.change_key = $2 and e.paper_id is null),
     filed as (
       insert into paper (person_id, component_code, title, pages, about_table, about_id, sha256, original_name)
       select person_id, $3, (select name_vi from code_entry where list = 'record_components' and code = $3) || ': ' || $4,
         pages, $5, $6, sha256, original_name from wanted
       on conflict (person_id, component_code, sha256, about_id) where removed_at is null and sha256 is not null do nothing
       returning id, sha256)
     update declaration_evidence e set paper_id = coalesce(
       (select f.id from filed f where f.sha256 = w.sha256),
       (select p.id from paper p where p.person_id = w.person_id and p.component_code = $3 and p.sha256 = w.sha256
          and p.about_id = $6 and p.removed_at is null limit 1))
     from wanted w where w.id = e.id`,
    [declarationId, changeKey, componentCode, title, ...about],
  );
}
