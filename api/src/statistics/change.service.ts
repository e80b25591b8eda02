import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem, fieldProblem } from '../platform/problem';
import { columnCondition, rowCondition } from './cell-conditions';
import { type CountStatement, presenceStatement } from './count-statement';
import { DefinitionsService } from './definitions.service';
import { ReportPeopleService } from './report-people.service';
import type { ChangeQuery, ChangedPerson, ReportChange } from './report-people.dto';
import { RunPreparation } from './run-context';

interface ChangedRow {
  readonly person_id: string;
  readonly full_name: string | null;
  readonly kind: ChangedPerson['kind'];
  readonly on: string | null;
  readonly from_name: string | null;
  readonly to_name: string | null;
  readonly reason: string | null;
  readonly may_open: boolean;
}

/** Why a figure differs between two days, person by person. */
@Injectable()
export class ChangeService {
  constructor(
    private readonly database: Database,
    private readonly definitions: DefinitionsService,
    private readonly preparation: RunPreparation,
    private readonly cells: ReportPeopleService,
  ) {}

  /** before + came − left + gained − lost = after. @throws 409 for what is no headcount, 422 the days in the wrong order */
  async between(actor: Actor, report: string, query: ChangeQuery): Promise<ReportChange> {
    const { from, to, row, column, page, pageSize } = query;
    if (to <= from) throw fieldProblem('to', 'DATES_OUT_OF_ORDER', 'Ngày cuối phải sau ngày đầu.');
    const found = await this.definitions.inForce(actor, report, to);
    const { definition } = found;
    if (definition.kind !== 'TABLE' || definition.counts !== 'PEOPLE')
      throw new Problem('rule', 'Chỉ báo cáo đếm người vào một ngày mới so được hai ngày.');
    const sides = await Promise.all(
      [from, to].map(async (asOf): Promise<CountStatement> => {
        const run = await this.preparation.prepare(actor, found, { ...query, asOf });
        const pairs = definition.rows === 'UNITS' ? await this.cells.pairs(actor, run, row, null) : null;
        const conditions = [
          columnCondition(definition, column),
          definition.rows === 'UNITS' ? ({ op: 'all' } as const) : rowCondition(definition, row),
        ];
        return presenceStatement(run.scope, conditions, pairs);
      }),
    );
    const joined = changed(sides[0], sides[1], from, to, pageSize, (page - 1) * pageSize);
    const [counts, rows] = await this.database.read(actor, joined.counts, joined.rows);
    const figures = counts[0] as unknown as Omit<ReportChange, 'items' | 'page' | 'pageSize'>;
    return {
      ...figures,
      page,
      pageSize,
      items: (rows as unknown as ChangedRow[]).map((one) => ({
        personId: one.person_id,
        fullName: one.full_name ?? 'Ngoài phạm vi',
        kind: one.kind,
        on: one.on,
        from: one.from_name,
        to: one.to_name,
        reason: one.reason,
        mayOpen: one.may_open,
      })),
    };
  }
}

const shifted = (text: string, by: number): string =>
  text.replace(/\$(\d+)/g, (_, no: string) => `$${Number(no) + by}`);
const nameOn = (unit: string, day: string): string =>
  `(select n.name from organisation_name n where n.organisation_id = ${unit} and n.valid @> ${day}::date)`;

function changed(
  a: CountStatement,
  b: CountStatement,
  from: string,
  to: string,
  limit: number,
  offset: number,
) {
  const shift = a.values.length;
  const values = [...a.values, ...b.values];
  const base = `a as (${a.text}), b as (${shifted(b.text, shift)}),
    both_days as (select coalesce(a.person_id, b.person_id) as person_id, a.in_cell as was, b.in_cell as is_now,
      a.organisation_id as from_unit, b.organisation_id as to_unit,
      case when a.person_id is null then 'CAME' when b.person_id is null then 'LEFT' when b.in_cell then 'GAINED' else 'LOST' end as kind
      from a full join b on b.person_id = a.person_id)`;
  const moved = `coalesce(was, false) <> coalesce(is_now, false)`;
  const [dayFrom, dayTo] = [`$${values.length + 1}`, `$${values.length + 2}`];
  const decided = `(select string_agg(distinct k.name_vi || coalesce(' số ' || d.number, ''), '; ') from decision_person dp join decision d on d.id = dp.decision_id
      join code_entry k on k.list = 'event_kinds' and k.code = d.kind
      where dp.person_id = x.person_id and d.state = 'IN_FORCE' and d.effective_on > ${dayFrom}::date and d.effective_on <= ${dayTo}::date)`;
  const left = `(select k.name_vi from employment e join code_entry k on k.list = 'exit_kinds' and k.code = e.exit_kind_code
      where e.person_id = x.person_id and x.kind = 'LEFT' and (upper(e.valid) > ${dayFrom}::date and upper(e.valid) <= ${dayTo}::date
        or e.status_code = 'DA_NGHI' and lower(e.valid) > ${dayFrom}::date and lower(e.valid) <= ${dayTo}::date) order by lower(e.valid) desc limit 1)`;
  // A state ends with every raise; he leaves or comes where none of the same unit and class stands beside it.
  const besides = (mine: string, theirs: string): string =>
    `not exists (select from person_state n where n.person_id = s.person_id and ${theirs}(n.valid) = ${mine}(s.valid)
      and n.organisation_id = s.organisation_id and n.class_code = s.class_code)`;
  const leftOn = `(select min(upper(s.valid)) from person_state s where s.person_id = x.person_id and s.organisation_id = x.from_unit
      and upper(s.valid) > ${dayFrom}::date and ${besides('upper', 'lower')})`;
  const cameOn = `(select max(lower(s.valid)) from person_state s where s.person_id = x.person_id and s.organisation_id = x.to_unit
      and lower(s.valid) <= ${dayTo}::date and ${besides('lower', 'upper')})`;
  return {
    counts: {
      name: '',
      text: `with ${base} select count(*) filter (where was)::int as before, count(*) filter (where is_now)::int as after,
        count(*) filter (where kind = 'CAME' and is_now)::int as came, count(*) filter (where kind = 'LEFT' and was)::int as left,
        count(*) filter (where kind = 'GAINED' and ${moved})::int as gained, count(*) filter (where kind = 'LOST' and ${moved})::int as lost,
        count(*) filter (where ${moved})::int as total from both_days`,
      values,
    },
    rows: {
      name: '',
      text: `with ${base}, page as materialized (select * from both_days where ${moved} order by kind, person_id limit ${Number(limit)} offset ${Number(offset)}),
        named as (select * from counted_people(array(select person_id from page)))
        select x.person_id, w.full_name, x.kind, ${nameOn('x.from_unit', dayFrom)} as from_name, ${nameOn('x.to_unit', dayTo)} as to_name,
          (case x.kind when 'LEFT' then ${leftOn} when 'CAME' then ${cameOn} end)::text as on,
          coalesce(${left}, ${decided}) as reason, exists (select from person p where p.id = x.person_id) as may_open
        from page x left join named w on w.person_id = x.person_id order by x.kind, x.person_id`,
      values: [...values, from, to],
    },
  };
}
