import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MigrationInterface, QueryRunner } from 'typeorm';

type Row = Record<string, string>;

/**
 * What the rules reckon with, as dated data that Home Affairs keeps: days off and days worked instead, the numbers of the
 * regulations, the base salary. Everybody may read them; who may write in the whole register may change them.
 *
 * @source the `source` or `basis` column of every file under migrations/data; NĐ 135/2020/NĐ-CP for the retirement ages
 */
export class CreateRuleData1795650010001 implements MigrationInterface {
  readonly name = 'CreateRuleData1795650010001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table holiday (
        id uuid not null default uuidv7() constraint holiday_pkey primary key,
        day date not null constraint holiday_day_key unique,
        kind text not null constraint holiday_kind_check check (kind in ('off', 'work')),
        name text not null constraint holiday_name_check check (btrim(name) <> ''),
        source text,
        confidence text
      );
      create table rule_parameter (
        id uuid not null default uuidv7() constraint rule_parameter_pkey primary key,
        key text not null,
        valid daterange not null constraint rule_parameter_valid_check check (not isempty(valid) and not lower_inf(valid)),
        value text not null constraint rule_parameter_value_check check (btrim(value) <> ''),
        unit text not null,
        basis text not null constraint rule_parameter_basis_check check (btrim(basis) <> ''),
        confidence text,
        constraint rule_parameter_key_valid_key unique (key, valid without overlaps)
      );
      create table base_salary (
        id uuid not null default uuidv7() constraint base_salary_pkey primary key,
        valid daterange not null constraint base_salary_valid_check check (not isempty(valid) and not lower_inf(valid)),
        amount_vnd integer not null constraint base_salary_amount_vnd_check check (amount_vnd between 100000 and 100000000),
        term_name text not null,
        basis text not null constraint base_salary_basis_check check (btrim(basis) <> ''),
        confidence text,
        constraint base_salary_valid_excl exclude using gist (valid with &&)
      );
    `);
    for (const table of ['holiday', 'rule_parameter', 'base_salary']) {
      await run.query(`
        grant select on ${table} to public;
        grant insert, update, delete on ${table} to whole_register;
        alter table ${table} enable row level security;
        create policy ${table}_read on ${table} for select using (true);
        create policy ${table}_add on ${table} for insert to whole_register with check ((select actor_writes_everywhere()));
        create policy ${table}_change on ${table} for update to whole_register using ((select actor_writes_everywhere()));
        create policy ${table}_remove on ${table} for delete to whole_register using ((select actor_writes_everywhere()));
      `);
    }
    await this.load(run);
    // After loading: the log is for what people change.
    await run.query(
      `select record_changes_of('holiday', ''), record_changes_of('rule_parameter', ''), record_changes_of('base_salary', '')`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table base_salary, rule_parameter, holiday');
  }

  private async load(run: QueryRunner): Promise<void> {
    await run.query(
      `insert into holiday (day, kind, name, source, confidence)
       select r.date, r.kind, r.name_vi, nullif(r.source, ''), r.confidence
       from jsonb_to_recordset($1::jsonb) as r(date date, kind text, name_vi text, source text, confidence text)`,
      [JSON.stringify(read('holidays_2025_2027'))],
    );
    // The files name the last day of a period; ranges here are half-open.
    await run.query(
      `insert into rule_parameter (key, valid, value, unit, basis, confidence)
       select r.key, daterange(r.valid_from, r.valid_to, '[]'), r.value, r.unit, r.basis, r.confidence
       from jsonb_to_recordset($1::jsonb)
         as r(key text, valid_from date, valid_to date, value text, unit text, basis text, confidence text)`,
      [
        JSON.stringify([
          ...['rule_parameters', 'rule_parameters_added'].flatMap(read).map(withoutEmpty),
          ...retirementAges(),
        ]),
      ],
    );
    await run.query(
      `insert into base_salary (valid, amount_vnd, term_name, basis, confidence)
       select daterange(r.valid_from, r.valid_to, '[]'), r.amount_vnd, r.term_vi, r.legal_basis, r.confidence
       from jsonb_to_recordset($1::jsonb)
         as r(valid_from date, valid_to date, amount_vnd int, term_vi text, legal_basis text, confidence text)`,
      [JSON.stringify(read('base_salary_full').map(withoutEmpty))],
    );
  }
}

/** The road map year by year, in months of age, with what held before it (Bộ luật Lao động 2012, Điều 187). */
function retirementAges(): Row[] {
  const before: Row[] = [
    { key: 'retirement.age.M', value: '720' },
    { key: 'retirement.age.F', value: '660' },
  ].map((row) => ({ ...row, valid_from: '2013-05-01', valid_to: '2020-12-31', basis: 'BLLĐ 2012 Điều 187' }));
  const roadMap: Row[] = read('retirement_age_by_year').map((row) => ({
    key: `retirement.age.${row['sex']}`,
    value: row['age_in_months'],
    valid_from: `${row['year']}-01-01`,
    ...(row['note'] === 'onwards' ? {} : { valid_to: `${row['year']}-12-31` }),
    basis: row['source'],
  }));
  return [...before, ...roadMap].map((row) => ({ ...row, unit: 'months', confidence: 'S' }));
}

const withoutEmpty = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));

const read = (name: string): Row[] =>
  parse(readFileSync(join(import.meta.dirname, 'data', `${name}.csv`)), {
    columns: true,
    skip_empty_lines: true,
    bom: true,
  });
