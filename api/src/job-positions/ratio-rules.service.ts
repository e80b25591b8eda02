import type { LevelsUsed } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import type { PageQuery } from '../platform/page';
import { Problem, fieldProblem, notFound } from '../platform/problem';
import { today } from '../platform/today';
import { JOIN_BY_HASH, officersOn } from './gaps.query';
import { type LevelCount, type RatioRow, isCounted } from './ratio-figures';
import type { RatioRuleChange, RatioRuleInput, RatioRuleList, RatioRuleView } from './ratio-rules.dto';
import type { PositionPeople } from './staffing.dto';
import { provinceOf, ratioRulesOn } from './staffing.query';

/** Shares of grades and levels that decrees allow, as data that Home Affairs keeps; a rule is ended, never deleted. */
@Injectable()
export class RatioRulesService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<RatioRuleList> {
    const [items = []] = await this.database.read(actor, {
      name: 'ratio_rules',
      text: `select r.id, r.version, r.name, r.scope, r.body_kinds as "bodyKinds", r.people, r.level_codes as "levelCodes", r.levels_used as "levelsUsed",
          trim_scale(r.percent)::text as percent, r.base, r.rounding, r.basis, r.confidence, lower(r.valid)::text as "from", (upper(r.valid) - 1)::text as "to",
          array(select k.name_vi from code_entry k where k.list = 'organisation_kinds' and k.code = any (r.body_kinds) order by k.position) as "bodyKindNames"
        from ratio_rule r order by array_position('{PROVINCE,BODY,POSITION}'::text[], r.scope), lower(r.valid) desc, r.name, r.id`,
    });
    return { items: items as unknown as RatioRuleView[] };
  }

  /** @throws 409 another rule for positions of the same levels at that time, 422 */
  async add(actor: Actor, input: RatioRuleInput): Promise<RatioRuleList> {
    refuseReversed(input);
    await this.database.as(actor, async (tx) => {
      await refuseUnknownKinds(tx, input);
      await tx.query(
        `insert into ratio_rule (id, name, scope, body_kinds, people, level_codes, base, levels_used, percent, rounding, basis, valid)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, daterange($12::date, $13::date + 1))`,
        [randomUUID(), ...columnsOf(input)],
      );
    });
    return this.list(actor);
  }

  /** @throws 404, 409 stale or another rule for positions of the same levels at that time, 422 */
  async change(actor: Actor, id: string, { version, ...input }: RatioRuleChange): Promise<RatioRuleList> {
    refuseReversed(input);
    await this.database.as(actor, async (tx) => {
      const [known] = (await tx.query('select version from ratio_rule where id = $1 for update', [id])) as {
        version: number;
      }[];
      if (!known) throw notFound('Không có quy định tỷ lệ này, hoặc bạn không được sửa.');
      if (known.version !== version)
        throw new Problem('stale', 'Quy định này đã được người khác sửa. Hãy tải lại.');
      await refuseUnknownKinds(tx, input);
      await tx.query(
        `update ratio_rule set version = version + 1, name = $2, scope = $3, body_kinds = $4, people = $5, level_codes = $6, base = $7,
           levels_used = $8, percent = $9, rounding = $10, basis = $11, valid = daterange($12::date, $13::date + 1) where id = $1`,
        [id, ...columnsOf(input)],
      );
    });
    return this.list(actor);
  }

  /**
   * Whom a rule over the whole province counts, by body and name. Rules of a body open with its own screen.
   * @throws 404 for whoever does not see the whole province
   */
  async people(
    actor: Actor,
    ruleId: string,
    { asOf = today(), page, pageSize }: PageQuery,
  ): Promise<PositionPeople> {
    const [, rules = [], [province]] = await this.database.read(
      actor,
      JOIN_BY_HASH,
      ratioRulesOn(asOf),
      provinceOf(asOf),
    );
    const rule = (rules as unknown as RatioRow[]).find(
      ({ id, scope }) => id === ruleId && scope === 'PROVINCE',
    );
    if (!rule || !province)
      throw notFound('Không có tỷ lệ toàn tỉnh này vào ngày đó, hoặc bạn không xem được.');
    const [, rows = []] = await this.database.read(actor, JOIN_BY_HASH, officersOn(asOf, rule.bodyKinds));
    const counted = (rows as unknown as Officer[]).filter((one) => isCounted(rule, one));
    return {
      total: counted.length,
      items: counted.slice((page - 1) * pageSize, page * pageSize).map(asPerson),
    };
  }
}

interface Officer extends Omit<LevelCount, 'count'> {
  readonly personId: string;
  readonly fullName: string | null;
  readonly title: string | null;
  readonly bodyName: string;
}

const asPerson = ({
  personId,
  fullName,
  title,
  bodyName,
  level,
}: Officer): PositionPeople['items'][number] => ({
  personId,
  fullName: fullName ?? 'Hồ sơ nay ở đơn vị khác',
  title: title ?? '',
  unitName: bodyName,
  positionId: null,
  positionName: null,
  levelCode: level,
  leavesOn: null,
  leavesWhy: null,
  standing: null,
  missing: [],
});

/** Levels that a rule of one position may be about. @source NĐ 232/2026/NĐ-CP */
const LEVELS_OF: Readonly<Record<LevelsUsed, readonly string[]>> = {
  HIGHEST_5: ['BAC5'],
  NEXT_BELOW_5: ['BAC4', 'BAC3', 'BAC2', 'BAC1'],
  HIGHEST_4: ['BAC4'],
  TWO: ['BAC5', 'BAC4', 'BAC3', 'BAC2'],
};

function columnsOf(rule: RatioRuleInput): unknown[] {
  const { name, scope, levelsUsed, percent, rounding, basis, from, to } = rule;
  const counted =
    scope === 'POSITION' && levelsUsed
      ? [[], 'ALL', LEVELS_OF[levelsUsed], 'ALLOCATED', levelsUsed]
      : [rule.bodyKinds, rule.people, rule.levelCodes, rule.base, null];
  return [name, scope, ...counted, percent, rounding, basis, from, to ?? null];
}

async function refuseUnknownKinds(
  tx: EntityManager,
  { scope, bodyKinds = [] }: RatioRuleInput,
): Promise<void> {
  if (scope === 'POSITION') return;
  const known = (await tx.query(
    `select code from code_entry where list = 'organisation_kinds' and code = any ($1::text[])`,
    [bodyKinds],
  )) as unknown[];
  if (known.length < new Set(bodyKinds).size)
    throw fieldProblem('bodyKinds', 'unknown', 'Có loại đơn vị không có trong danh mục.');
}

function refuseReversed({ from, to }: RatioRuleInput): void {
  if (to && to < from) throw fieldProblem('to', 'DATES_OUT_OF_ORDER', 'Ngày kết thúc trước ngày bắt đầu.');
}
