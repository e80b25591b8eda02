import { DIVISORS, isIsoDate, ONE_SORT_OF_DAYS } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { fieldProblem } from '../platform/problem';
import { makeRoom, removeOwn } from './dated-value.query';
import { DAY_UNITS, NOT_RECKONED, PARAMETER_NAMES, unitName } from './parameter-names';
import type {
  BaseSalaryInput,
  BaseSalaryList,
  BaseSalaryView,
  ParameterInput,
  ParameterList,
  ParameterValue,
  SettingSaved,
} from './settings.dto';

@Injectable()
export class ParametersService {
  constructor(private readonly database: Database) {}

  /** By key, the newest value first; those that something is reckoned with. */
  async list(actor: Actor): Promise<ParameterList> {
    const [rows] = await this.database.read(actor, {
      name: 'parameters',
      text: `select id, key, lower(valid)::text as from, (upper(valid) - 1)::text as to, value, unit, basis,
          coalesce(confidence in ('?', 'S2'), false) as "isUncertain", confidence is null as "isOwn"
        from rule_parameter where key <> all ($1) order by key, lower(valid) desc`,
      values: [NOT_RECKONED],
    });
    const byKey = new Map<string, ParameterValue[]>();
    for (const { key, ...value } of rows as unknown as (Omit<ParameterValue, 'unitName'> & { key: string })[])
      byKey.set(key, [...(byKey.get(key) ?? []), { ...value, unitName: unitName(value.unit) }]);
    return {
      items: [...byKey].map(([key, values]) => ({ key, name: PARAMETER_NAMES[key] ?? key, values })),
    };
  }

  /** @throws 422 for an unknown key or a value that does not fit its unit; 409 when one begins that day */
  add(actor: Actor, input: ParameterInput): Promise<SettingSaved> {
    return this.database.as(actor, async (tx) => {
      const [latest] = (await tx.query(
        'select unit from rule_parameter where key = $1 order by lower(valid) desc limit 1',
        [input.key],
      )) as { unit: string }[];
      if (latest === undefined || NOT_RECKONED.includes(input.key))
        throw fieldProblem('key', 'unknown', 'Không có tham số này.');
      const unit = input.unit ?? latest.unit;
      if (unit !== latest.unit && !mayChangeUnit(input.key, latest.unit, unit))
        throw fieldProblem('unit', 'unit', 'Đơn vị tính không hợp với tham số này.');
      const value = readValue(input.value, unit);
      if (DIVISORS.includes(input.key) && Number(value) === 0)
        throw fieldProblem('value', 'value', 'Tham số này phải lớn hơn 0.');
      const { from, until } = await makeRoom(tx, 'rule_parameter', input.key, input.from);
      const [saved] = (await tx.query(
        `insert into rule_parameter (key, valid, value, unit, basis) values ($1, daterange($2, $3), $4, $5, $6) returning id`,
        [input.key, from, until, value, unit, input.basis],
      )) as SettingSaved[];
      return saved;
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.database.as(actor, (tx) => removeOwn(tx, 'rule_parameter', id));
  }

  async baseSalaries(actor: Actor): Promise<BaseSalaryList> {
    const [rows] = await this.database.read(actor, {
      name: 'base_salaries',
      text: `select id, lower(valid)::text as from, (upper(valid) - 1)::text as to, amount_vnd as amount, term_name as "termName", basis,
          confidence is null as "isOwn" from base_salary order by lower(valid) desc`,
    });
    return { items: rows as unknown as BaseSalaryView[] };
  }

  addBaseSalary(actor: Actor, input: BaseSalaryInput): Promise<SettingSaved> {
    return this.database.as(actor, async (tx) => {
      const { from, until } = await makeRoom(tx, 'base_salary', null, input.from);
      const [saved] = (await tx.query(
        `insert into base_salary (valid, amount_vnd, term_name, basis) values (daterange($1, $2), $3, 'mức lương cơ sở', $4) returning id`,
        [from, until, input.amount, input.basis],
      )) as SettingSaved[];
      return saved;
    });
  }

  removeBaseSalary(actor: Actor, id: string): Promise<void> {
    return this.database.as(actor, (tx) => removeOwn(tx, 'base_salary', id));
  }
}

/** From calendar to working days and back, where the rule asks for the unit. */
function mayChangeUnit(key: string, from: string, to: string): boolean {
  return DAY_UNITS.includes(from) && DAY_UNITS.includes(to) && !ONE_SORT_OF_DAYS.includes(key);
}

/** Shares and marks may have decimals; limits are counted in whole days, months, years. */
const DECIMAL_UNITS = /^(percent|points|x )/;

/** As the rules read it: a whole or decimal number with a point, a day, or month and day. */
function readValue(text: string, unit: string): string {
  const value = text.replace(',', '.');
  if (!fits(value, unit))
    throw fieldProblem('value', 'value', 'Giá trị không hợp với đơn vị tính của tham số này.');
  return value;
}

function fits(value: string, unit: string): boolean {
  if (unit === 'date') return isIsoDate(value);
  if (unit.startsWith('month-day')) return isIsoDate(`2024-${value}`);
  return DECIMAL_UNITS.test(unit) ? /^\d{1,5}(\.\d{1,2})?$/.test(value) : /^\d{1,5}$/.test(value);
}
