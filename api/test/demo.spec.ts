import { type PartialDate, checkCitizenId, diffCareer, isSameCareer, replay } from '@hr/domain';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { FOUNDED_PROVINCE } from '../src/accounts/founded-province';
import { DEMO_UNITS } from '../src/demo/demo-units';
import { NotEmptyError, fillDemo } from '../src/demo/fill-demo';
import { careerOf, readBases, readCareers, readStatements } from '../src/personnel';
import { cloneDatabase, type TestDatabase } from './harness/database';

const PEOPLE = 2600;
const TODAY = '2026-11-20';
/** Everything the demo fills, and the states made of it. */
const TABLES = [
  'organisation',
  'organisation_event',
  'organisation_place',
  'organisation_name',
  'organisation_succession',
  'decision',
  'person',
  'person_address',
  'employment',
  'assignment',
  'salary_position',
  'credential',
  'award',
  'evaluation',
  'family_member',
  'allowance',
  'person_state',
];

let database: TestDatabase;
let db: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  db = database.owner;
  await fillDemo(database.ownerUrl, { people: PEOPLE, seed: 7 });
}, 120_000);
afterAll(() => database.drop());

async function one<T>(sql: string, values: unknown[] = []): Promise<T> {
  const { rows } = await db.query<{ value: T }>(sql, values);
  return rows[0].value;
}

/** One number for all rows of every table, in whatever order they lie. */
async function fingerprint(client: pg.Client): Promise<string[]> {
  const prints: string[] = [];
  for (const table of TABLES) {
    const { rows } = await client.query<{ print: string }>(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as print from ${table} t`,
    );
    prints.push(`${table} ${rows[0].print}`);
  }
  return prints;
}

describe('the demo province', () => {
  it('has as many people as asked for, all marked as invented', async () => {
    expect(await one('select count(*)::int as value from person where is_invented')).toBe(PEOPLE);
  });

  it('is the same from the same seed, and another from another', async () => {
    const prints = await fingerprint(db);
    for (const [seed, isSame] of [
      [7, true],
      [8, false],
    ] as const) {
      const other = await cloneDatabase();
      await fillDemo(other.ownerUrl, { people: PEOPLE, seed });
      const found = await fingerprint(other.owner);
      if (isSame) expect(found).toEqual(prints);
      else expect(found[6]).not.toBe(prints[6]);
      await other.drop();
    }
  }, 120_000);

  it('is refused where there are people already', async () => {
    await expect(fillDemo(database.ownerUrl, { people: 10 })).rejects.toThrow(NotEmptyError);
    expect(await one('select count(*)::int as value from person')).toBe(PEOPLE);
  });

  it('switches every trigger on again and leaves every index in place', async () => {
    expect(
      await one(`select count(*)::int as value from pg_trigger where not tgisinternal and tgenabled <> 'O'`),
    ).toBe(0);
    const empty = await cloneDatabase();
    const count = `select count(*)::int as value from pg_indexes where schemaname = 'public'`;
    const { rows } = await empty.owner.query<{ value: number }>(count);
    await empty.drop();
    expect(await one(count)).toBe(rows[0].value);
  });

  it('shows one province with its communes today, three with districts and communes in 2024', async () => {
    const kinds = async (day: string): Promise<Record<string, number>> => {
      const { rows } = await db.query<{ kind: string; count: number }>(
        `select kind, count(*)::int from organisation_place where valid @> $1::date and (kind in ('UBND_HUYEN', 'UBND_XA') or parent_id is null)
         group by kind`,
        [day],
      );
      return Object.fromEntries(rows.map((row) => [row.kind, row.count]));
    };
    expect(await kinds(TODAY)).toEqual({ UBND_TINH: 1, UBND_XA: 103 });
    expect(await kinds('2024-06-01')).toEqual({ UBND_TINH: 3, UBND_HUYEN: 28, UBND_XA: 263 });
  });

  it('covers every closed commune and province by a unit of today', async () => {
    const forgotten = await one(
      `select count(*)::int as value from organisation o
       where o.place_scheme = 'OLD_3_LEVEL' and o.place_level <> 2
         and not exists (select from organisation_succession s where s.from_id = o.id and s.takes_records)`,
    );
    expect(forgotten).toBe(0);
  });

  it('has the units of the demo accounts, one of them with 20 people or more', async () => {
    const { rows } = await db.query<{ code: string; people: number }>(
      `select o.code, (select count(*)::int from person_state s where s.valid @> $1::date
         and s.organisation_id in (select organisations_below(array[o.id], $1::date))) as people
       from organisation o where o.code = any ($2)`,
      [TODAY, Object.values(DEMO_UNITS)],
    );
    expect(rows.map((row) => row.code).sort()).toEqual(Object.values(DEMO_UNITS).sort());
    expect(rows.find((row) => row.code === DEMO_UNITS.unitOfficer)?.people).toBeGreaterThanOrEqual(20);
  });

  it('gives every staffed unit exactly one head', async () => {
    const { rows } = await db.query<{ heads: number; units: number }>(
      `select heads, count(*)::int as units from (
         select p.organisation_id, (select count(*)::int from assignment a where a.organisation_id = p.organisation_id and a.is_primary and a.is_leader
           and a.valid @> $1::date and a.title !~ '^Phó ') as heads
         from organisation_place p where p.valid @> $1::date
           and exists (select from person_state s where s.organisation_id = p.organisation_id and s.valid @> $1::date)) x group by heads`,
      [TODAY],
    );
    expect(rows.map((row) => row.heads)).toEqual([1]);
  });

  it('gives about five in a hundred a concurrent post', async () => {
    const share = await one<number>(
      `select (avg((concurrent_count > 0)::int))::float as value from person_state where valid @> $1::date`,
      [TODAY],
    );
    expect(share).toBeGreaterThan(0.035);
    expect(share).toBeLessThan(0.065);
  });

  it('has mostly public employees, and the classes of communes only before July 2025', async () => {
    const share = await one<number>(
      `select avg((class_code = 'VC')::int)::float as value from person_state where valid @> $1::date`,
      [TODAY],
    );
    // With few people the heads of more than a thousand units weigh more; at 20,000 it is two thirds.
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.8);
    const legacy = `select count(*)::int as value from person_state where class_code in ('CB_XA', 'CC_XA') and valid @> $1::date`;
    expect(await one(legacy, [TODAY])).toBe(0);
    expect(await one(legacy, ['2024-06-01'])).toBeGreaterThan(0);
  });

  it('has citizen IDs that fit, but for the share that is meant not to', async () => {
    const { rows } = await db.query<{ id: string; sex: 'M' | 'F'; birth: string | null }>(
      `select citizen_id as id, sex, birth_date as birth from person where citizen_id is not null`,
    );
    const codes = await db.query<{ code: string }>(
      `select code from code_entry where list = 'cccd_province_codes'`,
    );
    const provinceCodes = new Set(codes.rows.map((row) => row.code));
    const odd = rows.filter(
      ({ id, sex, birth }) =>
        checkCitizenId(id, { sex, birthDate: birth as PartialDate | null, provinceCodes }).length > 0,
    );
    expect(odd.length).toBeGreaterThan(0);
    expect(odd.length / rows.length).toBeLessThan(0.012);
    expect(rows.every(({ id }) => id[6] === '9')).toBe(true);
    expect(rows.length / PEOPLE).toBeGreaterThan(0.975);
  });

  it('pays every coefficient that the scale has for the step', async () => {
    const wrong = await one(
      `select count(*)::int as value from salary_position s
       join code_entry g on g.list = 'grades' and g.code = s.grade_code
       left join code_entry c on c.list = 'salary_steps' and c.code = (g.attributes ->> 'salary_group') || '/' || s.step
       where (c.attributes ->> 'coefficient')::numeric is distinct from s.coefficient`,
    );
    expect(wrong).toBe(0);
  });

  it('keeps a file with the unit where its owner stands, and its states as a rebuild makes them', async () => {
    const before = await fingerprint(db);
    await db.query('select rebuild_person_state(array_agg(id)) from person');
    expect(await fingerprint(db)).toEqual(before);
  });

  it('writes no history for people who were never edited', async () => {
    // Settings that a migration adds are changes too, but of nobody's file.
    expect(await one('select count(*)::int as value from change_log where person_id is not null')).toBe(0);
  });
});

it('takes the place of the province that the first account founded, and its roles with it', async () => {
  const empty = await cloneDatabase();
  try {
    await empty.owner.query(
      `with unit as (insert into organisation (code) values ('${FOUNDED_PROVINCE}') returning id),
         event as (insert into organisation_event (kind, effective_on) values ('CREATE', '2025-07-01') returning id),
         placed as (insert into organisation_place (organisation_id, kind, valid, event_id)
           select unit.id, 'UBND_TINH', '[2025-07-01,)', event.id from unit, event),
         named as (insert into organisation_name (organisation_id, name, valid, event_id)
           select unit.id, 'Thành phố Cần Thơ', '[2025-07-01,)', event.id from unit, event),
         account as (insert into account (username, display_name, password_hash) values ('quantri', 'Q', 'x') returning id)
       insert into account_role (account_id, role, organisation_id, valid)
         select account.id, 'ADMINISTRATOR', unit.id, '[2026-01-01,)' from account, unit`,
    );
    await fillDemo(empty.ownerUrl, { people: 60, seed: 7 });
    const { rows } = await empty.owner.query<{ code: string; scope: number }>(
      `select o.code, (select count(*)::int from organisation_place where parent_id is null and upper_inf(valid)) as scope
       from account_role r join organisation o on o.id = r.organisation_id`,
    );
    expect(rows).toEqual([{ code: DEMO_UNITS.root, scope: 1 }]);
    expect(
      (await empty.owner.query('select from organisation where code = $1', [FOUNDED_PROVINCE])).rowCount,
    ).toBe(0);
  } finally {
    await empty.drop();
  }
}, 60_000);

describe('the decisions of the demo province', () => {
  it('wait, lie ahead and run, and the rows are what their replay makes of the base', async () => {
    const states = await db.query<{ state: string; ahead: boolean; n: number }>(
      `select state, effective_on > $1::date as ahead, count(*)::int as n from decision d
       where exists (select from decision_person l where l.decision_id = d.id and l.payload is not null) group by 1, 2`,
      [TODAY],
    );
    const count = (state: string, ahead: boolean): number =>
      states.rows.find((row) => row.state === state && row.ahead === ahead)?.n ?? 0;
    expect(count('WAITING', true)).toBeGreaterThan(3);
    expect(count('IN_FORCE', true)).toBeGreaterThan(5);
    expect(count('IN_FORCE', false)).toBeGreaterThan(3);
    const tx = {
      query: async (text: string, values?: unknown[]) => (await db.query(text, values)).rows as unknown,
    } as unknown as EntityManager;
    const ids = await one<string[]>('select array_agg(person_id) as value from career_base');
    const [careers, bases, statements] = [
      await readCareers(tx, ids),
      await readBases(tx, ids),
      await readStatements(tx, ids),
    ];
    for (const id of ids) {
      const { career, unplaced } = replay(careerOf(bases, id), statements.get(id) ?? []);
      expect([id, unplaced, isSameCareer(diffCareer(careerOf(careers, id), career))]).toEqual([id, [], true]);
    }
  });
});

describe('movement in the demo province', () => {
  it('knows the people of three provinces as those of the one that took them over, from before it did', async () => {
    const between = ['2024-12-31', '2025-12-31'];
    await db.query('begin');
    await db.query('set local role whole_register');
    const { rows } = await db.query<{ opening: number; officials: number; merged: number }>(
      `select count(*) filter (where side = 'A')::int as opening, count(*) filter (where side = 'A' and class_code = 'CC')::int as officials,
         count(*) filter (where side in ('B', 'C') and reason = 'SAP_NHAP_TC')::int as merged
       from movement_rows((select id from organisation where code = $3), $1, $2, '{A,B,C}')`,
      [...between, DEMO_UNITS.root],
    );
    await db.query('rollback');
    const everybody = await one<number>(
      `select count(*)::int as value from person_state where valid @> '2024-12-31'::date`,
    );
    expect(rows).toEqual([{ opening: everybody, officials: expect.any(Number), merged: 0 }]);
    expect(rows[0].officials).toBeGreaterThan(100);
  });

  it.each([
    ['2024-12-31', '2025-06-30'],
    ['2026-06-30', '2026-11-20'],
    ['2026-11-20', '2027-03-31'],
  ])(
    'adds up for every unit from %s to %s, and ends with those who stand there by the rows',
    async (from, to) => {
      await db.query('begin');
      await db.query('set local role whole_register');
      const { rows } = await db.query<{ id: string; a: number; b: number; c: number; d: number }>(
        `select o.id, m.* from organisation o cross join lateral (select
           count(*) filter (where side = 'A')::int as a, count(*) filter (where side = 'B')::int as b,
           count(*) filter (where side = 'C')::int as c, count(*) filter (where side = 'D')::int as d
         from movement_rows(o.id, $1, $2, '{A,B,C,D}')) m
         where exists (select from organisation_place p where p.organisation_id = o.id and p.valid @> $2::date)`,
        [from, to],
      );
      await db.query('rollback');
      expect(rows.length).toBeGreaterThan(100);
      expect(rows.filter(({ a, b, c, d }) => a + b - c !== d)).toEqual([]);
      // From the dated rows and not from the states: each person once, in every unit above where he is counted.
      const { rows: standing } = await db.query<{ id: string; d: number }>(
        `with recursive counted as (
           select case when e.status_code = 'BIET_PHAI_DI' then e.using_organisation_id
             else coalesce(a.organisation_id, e.using_organisation_id) end as unit
           from employment e left join assignment a on a.person_id = e.person_id and a.is_primary and a.valid @> $1::date
           where e.valid @> $1::date and e.status_code <> 'DA_NGHI'
         ), up as (
           select unit, unit as body from (select distinct unit from counted) u
           union select up.unit, p.parent_id from up join organisation_place p on p.organisation_id = up.body and p.valid @> $1::date
             where p.parent_id is not null)
         select up.body as id, count(*)::int as d from counted join up on up.unit = counted.unit group by up.body`,
        [to],
      );
      const expected = new Map(standing.map(({ id, d }) => [id, d]));
      expect(rows.filter(({ id, d }) => d !== (expected.get(id) ?? 0))).toEqual([]);
    },
    240_000,
  );
});
