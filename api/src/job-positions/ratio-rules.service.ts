import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem, fieldProblem, notFound } from '../platform/problem';
import type {
  RatioRuleChange,
  RatioRuleFields,
  RatioRuleInput,
  RatioRuleList,
  RatioRuleView,
} from './ratio-rules.dto';

/** Shares of grades and levels that decrees allow, as data that Home Affairs keeps; a rule is ended, never deleted. */
@Injectable()
export class RatioRulesService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<RatioRuleList> {
    const [items = []] = await this.database.read(actor, {
      name: 'ratio_rules',
      text: `select r.id, r.version, r.name, r.scope, r.body_kinds as "bodyKinds", r.people, r.level_codes as "levelCodes",
          trim_scale(r.percent)::text as percent, r.base, r.rounding, r.basis, r.confidence, lower(r.valid)::text as "from", (upper(r.valid) - 1)::text as "to",
          array(select k.name_vi from code_entry k where k.list = 'organisation_kinds' and k.code = any (r.body_kinds) order by k.position) as "bodyKindNames"
        from ratio_rule r order by array_position('{PROVINCE,BODY,POSITION}'::text[], r.scope), lower(r.valid) desc, r.name, r.id`,
    });
    return { items: items as unknown as RatioRuleView[] };
  }

  /** @throws 422 */
  async add(actor: Actor, input: RatioRuleInput): Promise<RatioRuleList> {
    refuseReversed(input);
    await this.database.as(actor, async (tx) => {
      const known = (await tx.query(
        `select code from code_entry where list = 'organisation_kinds' and code = any ($1::text[])`,
        [input.bodyKinds],
      )) as unknown[];
      if (known.length < new Set(input.bodyKinds).size)
        throw fieldProblem('bodyKinds', 'unknown', 'Có loại đơn vị không có trong danh mục.');
      await tx.query(
        `insert into ratio_rule (id, name, scope, body_kinds, people, level_codes, percent, base, rounding, basis, valid)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, daterange($11::date, $12::date + 1))`,
        [
          randomUUID(),
          input.name,
          input.scope,
          input.bodyKinds,
          input.people,
          input.levelCodes,
          input.percent,
          input.base,
          input.rounding,
          input.basis,
          input.from,
          input.to ?? null,
        ],
      );
    });
    return this.list(actor);
  }

  /** @throws 404, 409 stale, 422 */
  async change(actor: Actor, id: string, { version, ...input }: RatioRuleChange): Promise<RatioRuleList> {
    refuseReversed(input);
    await this.database.as(actor, async (tx) => {
      const [known] = (await tx.query('select version from ratio_rule where id = $1 for update', [id])) as {
        version: number;
      }[];
      if (!known) throw notFound('Không có quy định tỷ lệ này, hoặc bạn không được sửa.');
      if (known.version !== version)
        throw new Problem('stale', 'Quy định này đã được người khác sửa. Hãy tải lại.');
      await tx.query(
        `update ratio_rule set version = version + 1, name = $2, percent = $3, rounding = $4, basis = $5,
           valid = daterange($6::date, $7::date + 1) where id = $1`,
        [id, input.name, input.percent, input.rounding, input.basis, input.from, input.to ?? null],
      );
    });
    return this.list(actor);
  }
}

function refuseReversed({ from, to }: RatioRuleFields): void {
  if (to && to < from) throw fieldProblem('to', 'DATES_OUT_OF_ORDER', 'Ngày kết thúc trước ngày bắt đầu.');
}
