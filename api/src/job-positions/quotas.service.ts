import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem, fieldProblem, notFound } from '../platform/problem';
import { refuseForeignBody } from './own-body.query';
import type { AllocationInput, QuotaInput, QuotaList, QuotaView, RatioReasonInput } from './quotas.dto';
import { QUOTA_KINDS, type QuotaKind } from './staffing-figures';

const FIRST_YEAR_SHOWN = 6;
const yearRange = (year: number): string => `[${year}-01-01,${year + 1}-01-01)`;
const lastDay = (year: number): string => `${year}-12-31`;

/** Quota by year and kind, and how a body splits it over its positions: never more than the quota. */
@Injectable()
export class QuotasService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, organisationId: string): Promise<QuotaList> {
    const [items = []] = await this.database.read(actor, {
      name: 'quotas_of_body',
      text: `select distinct on (extract(year from lower(valid)), kind) kind, extract(year from lower(valid))::int as year, amount, number,
          decided_on::text as "decidedOn", issuer
        from staff_quota where organisation_id = $1 and lower(valid) >= make_date(extract(year from current_date)::int - $2::int, 1, 1)
        order by extract(year from lower(valid)) desc, kind, lower(valid) desc`,
      values: [organisationId, FIRST_YEAR_SHOWN],
    });
    return {
      items: (items as unknown as Omit<QuotaView, 'kindName'>[]).map((item) => ({
        ...item,
        kindName: QUOTA_KINDS[item.kind],
      })),
    };
  }

  /**
   * What is given holds to the end of the year; a part of the year that a reorganisation ended before stays as it was.
   * @throws 404, 409 when the year's allocation is above the new number
   */
  set(actor: Actor, input: QuotaInput): Promise<QuotaList> {
    return this.database
      .as(actor, async (tx) => {
        await refuseForeignBody(tx, input.organisationId);
        const [{ from }] = (await tx.query(
          `select max(case when valid @> $3::date then lower(valid) else upper(valid) end)::text as from
           from staff_quota where organisation_id = $1 and kind = $2 and valid && daterange(make_date($4, 1, 1), $3::date, '[]')`,
          [input.organisationId, input.kind, lastDay(input.year), input.year],
        )) as { from: string | null }[];
        await tx.query(
          'delete from staff_quota where organisation_id = $1 and kind = $2 and valid @> $3::date',
          [input.organisationId, input.kind, lastDay(input.year)],
        );
        await tx.query(
          `insert into staff_quota (organisation_id, kind, valid, amount, number, decided_on, issuer)
           values ($1, $2, daterange(greatest($3::date, make_date($8, 1, 1)), make_date($8 + 1, 1, 1)), $4, $5, $6, $7)`,
          [
            input.organisationId,
            input.kind,
            from,
            input.amount,
            input.number,
            input.decidedOn ?? null,
            input.issuer ?? null,
            input.year,
          ],
        );
        await refuseAboveQuota(tx, input.organisationId, input.year, 'amount');
      })
      .then(() => this.list(actor, input.organisationId));
  }

  /** @throws 404 body or position, 409 more than the quota of the year */
  allocate(actor: Actor, { organisationId, year, rows }: AllocationInput): Promise<void> {
    return this.database.as(actor, async (tx) => {
      await refuseForeignBody(tx, organisationId);
      const ids = rows.map(({ positionId }) => positionId);
      if (new Set(ids).size < ids.length)
        throw fieldProblem('rows', 'TWICE', 'Một vị trí được ghi hai lần trong danh sách.');
      const own = (await tx.query(
        'select id from job_position where organisation_id = $1 and id = any ($2::uuid[]) and valid && $3::daterange for update',
        [organisationId, ids, yearRange(year)],
      )) as { id: string }[];
      if (own.length < ids.length) throw notFound('Có vị trí không thuộc đơn vị này trong năm đó.');
      await tx.query(
        'delete from position_allocation where position_id = any ($1::uuid[]) and valid && $2::daterange',
        [ids, yearRange(year)],
      );
      await tx.query(
        `insert into position_allocation (position_id, valid, amount)
         select r.id, $2::daterange, r.amount from unnest($1::uuid[], $3::int[]) as r(id, amount) where r.amount > 0`,
        [ids, yearRange(year), rows.map(({ amount }) => amount)],
      );
      await refuseAboveQuota(tx, organisationId, year, 'rows');
    });
  }

  /** Why a breach is let stand. The register records what was decided; a ratio never stops it. */
  recordReason(
    actor: Actor,
    ruleId: string,
    { organisationId, positionId = null, reason }: RatioReasonInput,
  ): Promise<void> {
    return this.database.as(actor, async (tx) => {
      await refuseForeignBody(tx, organisationId);
      const [rule] = (await tx.query(
        `select scope, exists (select from job_position where id = $2 and organisation_id = $3) as "isOwn" from ratio_rule where id = $1`,
        [ruleId, positionId, organisationId],
      )) as { scope: string; isOwn: boolean }[];
      if (!rule) throw notFound('Không có quy định tỷ lệ này.');
      if ((rule.scope === 'POSITION') !== (positionId !== null) || (positionId !== null && !rule.isOwn))
        throw notFound('Không có vị trí này trong đơn vị, hoặc tỷ lệ này không tính theo vị trí.');
      if ((reason ?? '').length < 10)
        throw fieldProblem('reason', 'TOO_SHORT', 'Hãy ghi lý do, ít nhất 10 ký tự.');
      await tx.query(
        'insert into ratio_reason (rule_id, organisation_id, reason, position_id) values ($1, $2, $3, $4)',
        [ruleId, organisationId, reason, positionId],
      );
    });
  }
}

/** Support positions of public service units rest on contracts, which have a number of their own. */
const COVERED: readonly {
  readonly kinds: readonly QuotaKind[];
  readonly condition: string;
  readonly name: string;
}[] = [
  {
    kinds: ['CONG_CHUC', 'CAN_BO'],
    condition: `j.regime = 'CC' and j.group_code <> 'HT'`,
    name: 'biên chế cán bộ, công chức',
  },
  {
    kinds: ['VIEN_CHUC_NS', 'VIEN_CHUC_TU'],
    condition: `j.regime = 'VC' and j.group_code <> 'HT'`,
    name: 'số viên chức',
  },
];

/** Within a year that a reorganisation divided, what holds at its end is compared. */
async function refuseAboveQuota(
  tx: EntityManager,
  organisationId: string,
  year: number,
  field: string,
): Promise<void> {
  // Two splits of one quota come one after the other.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`quota:${organisationId}`]);
  for (const { kinds, condition, name } of COVERED) {
    const [{ quota, allocated }] = (await tx.query(
      `select (select sum(amount)::int from staff_quota where organisation_id = $1 and kind = any ($2) and valid @> $3::date) as quota,
         (select coalesce(sum(a.amount), 0)::int from position_allocation a join job_position j on j.id = a.position_id
          where j.organisation_id = $1 and ${condition} and a.valid @> $3::date) as allocated`,
      [organisationId, kinds, lastDay(year)],
    )) as { quota: number | null; allocated: number }[];
    if (allocated <= (quota ?? 0)) continue;
    const detail =
      quota === null
        ? `Năm ${year} chưa được giao ${name}; hãy ghi số được giao trước khi phân bổ.`
        : `Phân bổ ${allocated} vượt ${name} được giao năm ${year} là ${quota}.`;
    throw new Problem('rule', detail, [{ pointer: `#/${field}`, code: 'ABOVE_QUOTA', detail }]);
  }
}
