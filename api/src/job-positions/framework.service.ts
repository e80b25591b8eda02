import { searchKey } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem, fieldProblem, notFound } from '../platform/problem';
import type {
  FrameworkChange,
  FrameworkFields,
  FrameworkInput,
  FrameworkList,
  FrameworkPosition,
  FrameworkQuery,
} from './framework.dto';

/** The list annexed to the decrees, from which units choose. Kept by Home Affairs; an entry is closed, never deleted. */
@Injectable()
export class FrameworkService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, { regime, q = '' }: FrameworkQuery): Promise<FrameworkList> {
    const words = searchKey(q ?? '')
      .split(' ')
      .filter(Boolean)
      .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    const [items = []] = await this.database.read(actor, {
      name: 'framework_positions',
      text: `select f.id, f.version, f.regime, f.group_code as "groupCode", g.name_vi as "groupName", f.code, f.name, f.scope,
          f.level_codes as "levelCodes", f.basis, f.source, lower(f.valid)::text as "from", (upper(f.valid) - 1)::text as "to",
          (select count(*)::int from job_position j where j.framework_position_id = f.id and j.valid @> current_date) as uses
        from framework_position f join code_entry g on g.list = 'job_position_groups' and g.code = f.group_code
        where ($1::text is null or f.regime = $1) and f.name_key like all ($2::text[])
        order by f.regime, g.position, f.code`,
      values: [regime ?? null, words],
    });
    return { items: items as unknown as FrameworkPosition[] };
  }

  /** @throws 409 code taken, 422 */
  async add(actor: Actor, input: FrameworkInput): Promise<FrameworkList> {
    refuseReversed(input);
    await this.database.as(actor, async (tx) => {
      await tx.query(
        `insert into framework_position (regime, group_code, code, name, scope, level_codes, basis, valid)
         values ($1, $2, $3, $4, $5, $6, $7, daterange($8::date, $9::date + 1))`,
        valuesOf(input),
      );
    });
    return this.list(actor, { regime: input.regime });
  }

  /** @throws 404, 409 stale or code taken, 422 */
  async change(actor: Actor, id: string, { version, ...input }: FrameworkChange): Promise<FrameworkList> {
    refuseReversed(input);
    await this.database.as(actor, async (tx) => {
      const [known] = (await tx.query('select version from framework_position where id = $1 for update', [
        id,
      ])) as {
        version: number;
      }[];
      if (!known) throw notFound('Không có vị trí này trong danh mục, hoặc bạn không được sửa danh mục.');
      if (known.version !== version)
        throw new Problem('stale', 'Mục này đã được người khác sửa. Hãy tải lại.');
      await tx.query(
        `update framework_position set version = version + 1, regime = $1, group_code = $2, code = $3, name = $4, scope = $5, level_codes = $6,
           basis = $7, valid = daterange($8::date, $9::date + 1) where id = $10`,
        [...valuesOf(input), id],
      );
    });
    return this.list(actor, { regime: input.regime });
  }
}

const valuesOf = (input: FrameworkFields): unknown[] => [
  input.regime,
  input.groupCode,
  input.code,
  input.name,
  input.scope ?? null,
  input.levelCodes,
  input.basis,
  input.from,
  input.to ?? null,
];

function refuseReversed({ from, to, regime, levelCodes }: FrameworkFields): void {
  if (to && to < from) throw fieldProblem('to', 'DATES_OUT_OF_ORDER', 'Ngày kết thúc trước ngày bắt đầu.');
  const foreign = levelCodes.filter((code) => code.startsWith('BAC') !== (regime === 'VC'));
  if (foreign.length > 0)
    throw fieldProblem('levelCodes', 'WRONG_REGIME', 'Công chức dùng ngạch, viên chức dùng bậc nghề nghiệp.');
}
