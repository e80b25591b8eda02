import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem, notFound } from '../platform/problem';
import type { LeaderNormInput, LeaderNormList, LeaderNormView } from './leader-norms.dto';

/** Norms of deputies by kind and size of a unit. A value is added from a day on, never written over. */
@Injectable()
export class LeaderNormsService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<LeaderNormList> {
    const [items = []] = await this.database.read(actor, {
      name: 'leader_norms',
      text: `select m.id, m.organisation_kind as "organisationKind", k.name_vi as "organisationKindName", m.least_people as "leastPeople",
          m.deputies::int as deputies, m.basis, m.confidence, m.confidence is null as "isOwn", lower(m.valid)::text as "from",
          (upper(m.valid) - 1)::text as "to"
        from leader_norm m join code_entry k on k.list = 'organisation_kinds' and k.code = m.organisation_kind
        order by k.position, m.organisation_kind, m.least_people, lower(m.valid) desc`,
    });
    return { items: items as unknown as LeaderNormView[] };
  }

  /**
   * Ends the value of the same kind and size that holds on the day.
   * @throws 409 when one begins on that very day, 422
   */
  async add(actor: Actor, input: LeaderNormInput): Promise<LeaderNormList> {
    const key = [input.organisationKind, input.leastPeople];
    await this.database.as(actor, async (tx) => {
      const rows = (await tx.query(
        `select id, lower(valid)::text as from, upper(valid)::text as until from leader_norm
         where organisation_kind = $1 and least_people = $2 order by lower(valid) for update`,
        key,
      )) as { id: string; from: string; until: string | null }[];
      if (rows.some(({ from }) => from === input.from)) {
        const detail = 'Đã có định mức từ ngày này. Định mức cũ không bị ghi đè: hãy chọn ngày khác.';
        throw new Problem('conflict', detail, [{ pointer: '#/from', code: 'taken', detail }]);
      }
      const before = rows.find(
        ({ from, until }) => from < input.from && (until === null || until > input.from),
      );
      const after = rows.find(({ from }) => from > input.from);
      if (before)
        await tx.query('update leader_norm set valid = daterange(lower(valid), $2::date) where id = $1', [
          before.id,
          input.from,
        ]);
      await tx.query(
        `insert into leader_norm (organisation_kind, least_people, valid, deputies, basis)
         values ($1, $2, daterange($3::date, $4::date), $5, $6)`,
        [...key, input.from, after?.from ?? null, input.deputies, input.basis],
      );
    });
    return this.list(actor);
  }

  /** Takes away a mistyped value; the one before it goes on. @throws 404, 409 what came with the regulation */
  async remove(actor: Actor, id: string): Promise<LeaderNormList> {
    await this.database.as(actor, async (tx) => {
      const [row] = (await tx.query(
        `select organisation_kind as kind, least_people as "leastPeople", lower(valid)::text as from, upper(valid)::text as until,
           confidence is null as "isOwn" from leader_norm where id = $1 for update`,
        [id],
      )) as { kind: string; leastPeople: number; from: string; until: string | null; isOwn: boolean }[];
      if (!row) throw notFound('Không có định mức này, hoặc bạn không được sửa.');
      if (!row.isOwn)
        throw new Problem(
          'rule',
          'Định mức theo văn bản ban đầu thì không bỏ được. Hãy thêm định mức mới từ ngày có hiệu lực.',
        );
      await tx.query('delete from leader_norm where id = $1', [id]);
      await tx.query(
        `update leader_norm set valid = daterange(lower(valid), $4::date)
         where organisation_kind = $1 and least_people = $2 and upper(valid) = $3::date`,
        [row.kind, row.leastPeople, row.from, row.until],
      );
    });
    return this.list(actor);
  }
}
