import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { PageQuery } from '../platform/page';
import { notFound } from '../platform/problem';
import { currentState, differences, type FileState, stateAtMark } from './file-state.query';
import { inWords } from './file-words';
import { ownPerson } from './own-file.service';
import type { ComparisonQuery, VersionComparison, VersionList, VersionListItem } from './file-versions.dto';

/**
 * Every save of a file is a version. A version is not stored: it is today's file with the change log undone back to it,
 * so that a restricted item is seen in an old version by exactly those who see it in the new one.
 */
@Injectable()
export class FileVersionsService {
  constructor(private readonly database: Database) {}

  /** Newest first; the first version is the file as it was entered. @throws 404 outside the actor's units */
  list(actor: Actor, personId: string, page: PageQuery): Promise<VersionList> {
    return this.database.as(actor, (tx) => versionsOf(tx, personId, page));
  }

  /** Of the own file. @throws 404 where the account is linked to nobody */
  listOwn(actor: Actor, page: PageQuery): Promise<VersionList> {
    return this.database.asSelf(actor, async (tx) => versionsOf(tx, (await ownPerson(tx)).id, page));
  }

  /** @throws 404 outside the actor's units, or for a version that the file does not have */
  compare(actor: Actor, personId: string, query: ComparisonQuery): Promise<VersionComparison> {
    return this.database.as(actor, async (tx) => {
      const current = await versionOf(tx, personId);
      await tx.query(`insert into read_log (person_id, what, detail) values ($1, 'versions', $2)`, [
        personId,
        JSON.stringify({ a: query.a, b: query.b }),
      ]);
      return compared(tx, personId, current, query);
    });
  }

  /** Of the own file, restricted items included. @throws 404 for a version that the file does not have */
  compareOwn(actor: Actor, query: ComparisonQuery): Promise<VersionComparison> {
    return this.database.asSelf(actor, async (tx) => {
      const { id, version } = await ownPerson(tx);
      return compared(tx, id, version, query);
    });
  }
}

async function versionsOf(
  tx: EntityManager,
  personId: string,
  { page, pageSize }: PageQuery,
): Promise<VersionList> {
  const current = await versionOf(tx, personId);
  const items = (await tx.query(
    `select v.version, to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
       coalesce(a.display_name, 'Hệ thống') as by, d.number::int as "declarationNumber", d.id as "declarationId", d.section
     from file_version v left join account_name a on a.id = v.account_id left join declaration d on d.id = v.declaration_id
     where v.person_id = $1 order by v.version desc limit $2 offset $3`,
    [personId, pageSize, (page - 1) * pageSize],
  )) as VersionListItem[];
  const [{ total }] = (await tx.query(
    'select count(*)::int as total from file_version where person_id = $1',
    [personId],
  )) as { total: number }[];
  return { current, total, items };
}

async function compared(
  tx: EntityManager,
  personId: string,
  current: number,
  { a, b }: ComparisonQuery,
): Promise<VersionComparison> {
  const [before, after] = [await stateAt(tx, personId, a, current), await stateAt(tx, personId, b, current)];
  const said = await inWords(tx, differences(before, after));
  return {
    a,
    b,
    current,
    rows: said
      .filter(({ change, said: { changes } }) => change.operation !== 'update' || changes.length > 0)
      .map(({ change: { operation }, said: { section, row, title, changes } }) => ({
        section,
        row,
        title,
        operation,
        fields: changes.map(({ label, from, to }) => ({ label, a: from, b: to })),
      })),
  };
}

async function versionOf(tx: EntityManager, personId: string): Promise<number> {
  const [person] = (await tx.query('select version from person where id = $1', [personId])) as {
    version: number;
  }[];
  if (!person) throw notFound('Không có hồ sơ này, hoặc hồ sơ nằm ngoài phạm vi của bạn.');
  return person.version;
}

async function stateAt(
  tx: EntityManager,
  personId: string,
  version: number,
  current: number,
): Promise<FileState> {
  if (version < 1 || version > current) throw notFound('Hồ sơ không có phiên bản này.');
  if (version === current) return currentState(tx, personId);
  // A version lasts until the next one that is known begins.
  const [next] = (await tx.query(
    'select log_mark::text as mark from file_version where person_id = $1 and version > $2 order by version limit 1',
    [personId, version],
  )) as { mark: string }[];
  return next ? stateAtMark(tx, personId, next.mark) : currentState(tx, personId);
}
