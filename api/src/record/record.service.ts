import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { personIsVisible } from '../personnel';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import { PersonRecord, RestrictedRecord, UNLOCKED_MINUTES, UnlockInput } from './record.dto';
import {
  type PersonFacts,
  type StoredRow,
  readingLogged,
  recordStatement,
  restrictedStatement,
} from './record.query';
import { RESTRICTED_SECTIONS, type RestrictedSection, SECTION_NAMES } from './record-table';
import { OPEN_TABLES, RESTRICTED_TABLES } from './record-tables';
import { warningsOf } from './row-checks';

type Found = Readonly<Record<string, unknown>> & { readonly facts: PersonFacts };

@Injectable()
export class RecordService {
  constructor(private readonly database: Database) {}

  /** All open tables in one statement. @throws 404 outside the actor's units */
  async open(actor: Actor, id: string): Promise<PersonRecord> {
    const [[found]] = (await this.database.read(
      actor,
      recordStatement(id),
      readingLogged(id),
    )) as unknown as Found[][];
    if (!found) throw notFound();
    const { facts, ...tables } = found;
    const warnings = OPEN_TABLES.flatMap((table) =>
      warningsOf(table, tables[table.key] as StoredRow[], facts),
    );
    return { ...tables, warnings };
  }

  /** What this account has unlocked, and until when. @throws 404 outside the actor's units */
  async restricted(actor: Actor, id: string): Promise<RestrictedRecord> {
    const [[found]] = (await this.database.read(actor, restrictedStatement(id))) as unknown as Found[][];
    if (!found) throw notFound();
    const { facts, open, ...tables } = found;
    const until = open as Readonly<Record<RestrictedSection, string | null>>;
    const warnings = RESTRICTED_TABLES.flatMap((table) =>
      warningsOf(table, (tables[table.key] ?? []) as StoredRow[], facts),
    );
    const sections = SECTION_NAMES.map((section) => ({
      section,
      name: RESTRICTED_SECTIONS[section],
      expiresAt: until[section],
    }));
    return { ...tables, sections, warnings };
  }

  /**
   * Opens restricted sections of one file to this account for half an hour. Kept like a line of sheet 05b: who, which
   * sections, on what ground, by which document.
   *
   * @throws 404 outside the actor's units, 422
   */
  async unlock(
    actor: Actor,
    id: string,
    { sections, ground, document }: UnlockInput,
  ): Promise<RestrictedRecord> {
    await this.database.as(actor, async (tx) => {
      const { text, values } = personIsVisible(id);
      if (((await tx.query(text, [...(values ?? [])])) as unknown[]).length === 0) throw notFound();
      await tx.query(
        `insert into file_unlock (person_id, sections, ground, document, expires_at)
         values ($1, $2, $3, $4, now() + make_interval(mins => $5))`,
        [id, sections, ground, document ?? null, UNLOCKED_MINUTES],
      );
      await tx.query(
        `insert into read_log (person_id, what, ground, detail) values ($1, 'restricted', $2, $3)`,
        [id, ground, JSON.stringify({ sections, document: document ?? null })],
      );
    });
    return this.restricted(actor, id);
  }

  /**
   * Locks one restricted section of one file that this account has open, before its time is over; what else was opened with
   * it stays open for what is left of its time.
   *
   * @throws 404 outside the actor's units, or no such section
   */
  async lock(actor: Actor, id: string, section: string): Promise<RestrictedRecord> {
    if (!(section in RESTRICTED_SECTIONS)) throw notFound('Không có mục hạn chế này.');
    await this.database.as(actor, async (tx) => {
      const [{ ended }] = (await tx.query(
        `with ended as (
           update file_unlock set expires_at = now() where person_id = $1 and account_id = actor_account() and expires_at > now()
             and $2 = any (sections)
           returning sections, ground, document, opened_at, old.expires_at as until),
         kept as (
           insert into file_unlock (person_id, sections, ground, document, opened_at, expires_at)
           select $1, array_remove(sections, $2), ground, document, opened_at, until from ended where cardinality(sections) > 1)
         select count(*)::int as ended from ended`,
        [id, section],
      )) as { ended: number }[];
      if (ended > 0)
        await tx.query(`insert into read_log (person_id, what, detail) values ($1, 'relock', $2)`, [
          id,
          JSON.stringify({ sections: [section] }),
        ]);
    });
    return this.restricted(actor, id);
  }
}
