import { addMonths, roadmapOf } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem, fieldProblem, notFound } from '../platform/problem';
import { today } from '../platform/today';
import { refuseReader } from './drafting.service';
import type { BodyFigures, ReorganisationPreview } from './reorganisation-views.dto';
import {
  OPTIONS,
  type Roadmap,
  type SurplusCase,
  type SurplusCaseChange,
  type SurplusCaseInput,
  type SurplusCasePage,
  type SurplusCasesQuery,
} from './surplus-cases.dto';
import { caseCounts, casesOn, leavingOf } from './surplus-cases.query';

/** Five years from the day of the reorganisation. @source Luật 80/2025/QH15, Điều 45 */
const DUE_MONTHS = 60;
/** Options by which somebody leaves the body. */
const LEAVING = ['MOVED', 'POLICY_EXIT'] as const;

@Injectable()
export class SurplusCasesService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: SurplusCasesQuery): Promise<SurplusCasePage> {
    const { state, reorganisationId, page, pageSize } = query;
    const [items = [], [counts] = []] = await this.database.read(
      actor,
      casesOn(state ?? null, reorganisationId ?? null, pageSize, (page - 1) * pageSize),
      caseCounts(reorganisationId ?? null),
    );
    const { open = 0, late = 0, settled = 0 } = (counts ?? {}) as Record<'open' | 'late' | 'settled', number>;
    return {
      total: { OPEN: open, LATE: late, SETTLED: settled, ALL: open + settled }[state ?? 'ALL'],
      open,
      late,
      settled,
      items: (items as unknown as Omit<SurplusCase, 'optionName'>[]).map((one) => ({
        ...one,
        optionName: one.option === null ? null : OPTIONS[one.option],
      })),
    };
  }

  /** Somebody of its units, or below them, who turned out to be surplus after the reorganisation was applied. @throws 404, 409 twice */
  add(actor: Actor, input: SurplusCaseInput): Promise<void> {
    return this.database.as(actor, async (tx) => {
      await refuseReader(tx);
      const [row] = (await tx.query(
        `select r.effective_on::text as "effectiveOn", b.organisation_id as "from", a.organisation_id as "to", b.title
         from reorganisation r
         join person_state b on b.person_id = $2 and b.valid @> (r.effective_on - 1)
         join person_state a on a.person_id = $2 and a.valid @> r.effective_on
         cross join lateral (select array_agg(u.organisation_id) as units from reorganisation_unit u where u.reorganisation_id = r.id) named
         where r.id = $1 and r.state = 'APPLIED'
           and (b.organisation_id in (select organisations_below(named.units, r.effective_on - 1))
             or a.organisation_id in (select organisations_below(named.units, r.effective_on)))`,
        [input.reorganisationId, input.personId],
      )) as { effectiveOn: string; from: string; to: string; title: string | null }[];
      if (!row) throw notFound('Người này không ở đơn vị nào của phương án vào ngày sắp xếp.');
      await tx.query(
        `insert into surplus_case (reorganisation_id, person_id, reason, from_organisation_id, to_organisation_id, old_title, due_on, note)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          input.reorganisationId,
          input.personId,
          input.reason,
          row.from,
          row.to,
          row.title,
          addMonths(row.effectiveOn, DUE_MONTHS),
          input.note ?? null,
        ],
      );
    });
  }

  /** @throws 404, 409 stale, 422 */
  change(actor: Actor, id: string, input: SurplusCaseChange): Promise<void> {
    return this.database.as(actor, async (tx) => {
      await refuseReader(tx);
      const [row] = (await tx.query(
        'select version, person_id as "personId" from surplus_case where id = $1 for update',
        [id],
      )) as { version: number; personId: string }[];
      if (!row) throw notFound('Không có trường hợp này.');
      if (row.version !== input.version)
        throw new Problem('stale', 'Trường hợp vừa được người khác sửa. Hãy tải lại rồi ghi lần nữa.');
      await refuseWrong(tx, row.personId, input);
      await tx.query(
        `update surplus_case set option = $2, decision_id = $3, due_on = $4, planned_year = $5, quota_effect = $6, reuse_percent = $7,
           settled_on = $8, note = $9, version = version + 1 where id = $1`,
        [
          id,
          input.option ?? null,
          input.decisionId ?? null,
          input.dueOn,
          input.plannedYear ?? null,
          input.quotaEffect,
          input.quotaEffect === 'REUSE' ? (input.reusePercent ?? null) : null,
          input.settledOn ?? null,
          input.note ?? null,
        ],
      );
    });
  }

  /** The bodies of an applied reorganisation on their way, with the cases that leave them year by year. @throws 404 */
  async roadmap(actor: Actor, reorganisationId: string): Promise<Roadmap> {
    const [[stored], leaving = []] = await this.database.read(
      actor,
      {
        name: 'roadmap_figures',
        text: `select r.figures from reorganisation r where r.id = $1`,
        values: [reorganisationId],
      },
      leavingOf(reorganisationId, LEAVING),
    );
    if (!stored) throw notFound('Không có phương án này.');
    const { bodies = [] } = (stored['figures'] ?? {}) as Partial<ReorganisationPreview>;
    const cases = leaving as unknown as { bodyId: string; kind: string; year: number }[];
    return {
      bodies: bodies.map((body): BodyFigures => {
        const own = cases.filter(({ bodyId, kind }) => bodyId === body.organisationId && kind === body.kind);
        const targets = body.roadmap.map(({ year, target }) => ({ year, amount: target }));
        return {
          ...body,
          roadmap: roadmapOf(
            body.present,
            targets,
            own.map(({ year }) => year),
          ),
        };
      }),
    };
  }
}

async function refuseWrong(tx: EntityManager, personId: string, input: SurplusCaseChange): Promise<void> {
  if (input.quotaEffect === 'REUSE' && !input.reusePercent)
    throw fieldProblem('reusePercent', 'REQUIRED', 'Hãy ghi phần trăm chỉ tiêu được dùng lại.');
  if (input.reusePercent && Number(input.reusePercent) > 100)
    throw fieldProblem('reusePercent', 'TOO_MUCH', 'Nhiều nhất 100%.');
  if (input.settledOn && !input.option)
    throw fieldProblem('option', 'REQUIRED', 'Đã giải quyết xong thì phải ghi phương án giải quyết.');
  if (input.settledOn && input.settledOn > today())
    throw fieldProblem('settledOn', 'IN_FUTURE', 'Ngày giải quyết xong không thể sau hôm nay.');
  if (input.settledOn && input.option !== 'KEPT' && input.option !== 'RETRAINING' && !input.decisionId)
    throw fieldProblem('decisionId', 'REQUIRED', 'Hãy chọn quyết định đã giải quyết trường hợp này.');
  if (!input.decisionId) return;
  const known = (await tx.query(
    `select 1 from decision_person l join decision d on d.id = l.decision_id
     where l.decision_id = $1 and l.person_id = $2 and d.state in ('IN_FORCE', 'WAITING')`,
    [input.decisionId, personId],
  )) as unknown[];
  if (known.length === 0)
    throw fieldProblem(
      'decisionId',
      'NOT_ABOUT',
      'Quyết định này không nói về người này hoặc không còn hiệu lực.',
    );
}
