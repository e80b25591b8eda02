import pg from 'pg';
import { anOrganisation, aPerson } from './harness/builders';
import { cloneDatabase, type TestDatabase } from './harness/database';

let database: TestDatabase;
let owner: pg.Client;
let province: string;
let units: string[];
beforeAll(async () => {
  database = await cloneDatabase();
  owner = database.owner;
  province = await anOrganisation(owner, { name: 'Thành phố', kind: 'UBND_TINH', from: '1990-01-01' });
  units = [];
  for (const name of ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp']) {
    units.push(await anOrganisation(owner, { name, parentId: province, from: '1990-01-01' }));
  }
});
afterAll(() => database.drop());

/** SQLSTATE of what the statement ends with; null when it goes through. */
async function refusalOf(statement: string): Promise<{ code: string; constraint?: string } | null> {
  await owner.query('begin');
  try {
    await owner.query(statement);
    await owner.query('set constraints all immediate');
    return null;
  } catch (error) {
    const { code = '', constraint } = error as { code?: string; constraint?: string };
    return { code, constraint };
  } finally {
    await owner.query('rollback');
  }
}
const OVERLAP = '23P01';
const NO_SUCH_ROW = '23503';

describe('dated rows that may not overlap', () => {
  let person: string;
  const employed = (
    valid: string,
    unit = units[0],
  ) => `insert into employment (person_id, class_code, managing_organisation_id,
    using_organisation_id, paying_organisation_id, valid) values ('${person}', 'CC', '${unit}', '${unit}', '${unit}', '${valid}')`;
  const assigned = (
    valid: string,
    isPrimary: boolean,
    unit = units[0],
  ) => `insert into assignment (person_id, employment_id, organisation_id,
    title, is_primary, valid) select person_id, id, '${unit}', 'Chuyên viên', ${isPrimary}, '${valid}' from employment where person_id = '${person}'`;
  beforeAll(async () => {
    person = await aPerson(owner, { organisationId: units[0], from: '2010-01-01' });
  });

  it('refuse a second employment at the same time, not one before', async () => {
    expect(await refusalOf(employed('[2015-01-01,)'))).toEqual({
      code: OVERLAP,
      constraint: 'employment_person_id_valid_excl',
    });
    expect(await refusalOf(employed('[2009-12-31,2010-01-02)'))).toMatchObject({ code: OVERLAP });
    expect(await refusalOf(employed('[2005-01-01,2010-01-01)'))).toBeNull();
  });

  it('refuse a second primary post at the same time, not a concurrent one', async () => {
    expect(await refusalOf(assigned('[2015-01-01,)', true, units[1]))).toEqual({
      code: OVERLAP,
      constraint: 'assignment_person_id_valid_excl',
    });
    expect(await refusalOf(assigned('[2015-01-01,)', false, units[1]))).toBeNull();
  });

  it('refuse a post outside its employment, and an employment at a unit that is not there', async () => {
    expect(await refusalOf(assigned('[2009-01-01,2009-06-01)', false))).toEqual({
      code: NO_SUCH_ROW,
      constraint: 'assignment_employment_id_fkey',
    });
    expect(await refusalOf(employed('[1980-01-01,1995-01-01)'))).toMatchObject({ code: NO_SUCH_ROW });
  });

  it('refuse two names or two places of a unit on one day, and an end of a unit where people still work', async () => {
    const unit = units[0];
    expect(
      await refusalOf(
        `insert into organisation_name (organisation_id, name, valid) values ('${unit}', 'Tên khác', '[2020-01-01,)')`,
      ),
    ).toEqual({ code: OVERLAP, constraint: 'organisation_name_pkey' });
    expect(
      await refusalOf(
        `insert into organisation_place (organisation_id, parent_id, kind, valid) values ('${unit}', '${province}', 'SO', '[2020-01-01,)')`,
      ),
    ).toEqual({ code: OVERLAP, constraint: 'organisation_place_pkey' });
    expect(
      await refusalOf(
        `update organisation_place set valid = daterange(lower(valid), '2020-01-01') where organisation_id = '${unit}'`,
      ),
    ).toMatchObject({ code: NO_SUCH_ROW });
    expect(
      await refusalOf(
        `update organisation_place set valid = daterange(lower(valid), '2020-01-01') where organisation_id = '${province}'`,
      ),
    ).toMatchObject({ code: NO_SUCH_ROW });
  });

  it('refuse an empty or a beginningless time', async () => {
    expect(await refusalOf(employed('empty'))).toMatchObject({ code: '23514' });
    expect(await refusalOf(employed('(,2000-01-01)'))).toMatchObject({ code: '23514' });
  });
});

describe('person_state', () => {
  /** Repeatable: a failure comes back with the same seed. */
  function randomFrom(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
      return (state >>> 4) % below;
    };
  }
  const day = (random: (below: number) => number): string =>
    `${2000 + random(25)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;

  /** One change somewhere in the history of a person, right or wrong: what the constraints refuse is no history. */
  function change(random: (below: number) => number, person: string): string {
    const [a, b] = [day(random), day(random)].sort();
    const until = random(3) === 0 ? '' : b;
    const pick = <T>(list: readonly T[]): T => list[random(list.length)];
    const unit = pick(units);
    const valid = `daterange('${a}', ${until ? `'${until}'` : 'null'})`;
    const somewhere = `where ctid = (select ctid from %s where person_id = '${person}' order by %s limit 1 offset ${random(3)})`;
    const one = (table: string, order = 'valid'): string =>
      somewhere.replace('%s', table).replace('%s', order);
    return pick([
      `insert into employment (id, person_id, class_code, status_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
       values (coalesce((select id from employment where person_id = '${person}' limit 1), uuidv7()), '${person}', '${pick(['CC', 'VC', 'LDHD'])}',
         '${pick(['DANG_LV', 'DANG_LV', 'DA_NGHI'])}', '${unit}', '${unit}', '${unit}', ${valid})`,
      `update employment set valid = ${valid} ${one('employment')}`,
      `update employment set class_code = '${pick(['CC', 'VC'])}', using_organisation_id = '${unit}' ${one('employment')}`,
      `delete from employment ${one('employment')}`,
      `insert into assignment (person_id, employment_id, organisation_id, title, is_primary, is_leader, valid)
       select person_id, id, '${unit}', 'Vị trí ${random(9)}', ${random(3) > 0}, ${random(4) === 0}, valid * ${valid}
       from employment where person_id = '${person}' and valid && ${valid} limit 1`,
      `delete from assignment ${one('assignment')}`,
      `update assignment set title = 'Đổi ${random(9)}', is_primary = not is_primary ${one('assignment')}`,
      `insert into salary_position (person_id, grade_code, step, coefficient, paid_from, revision, is_void)
       values ('${person}', null, ${1 + random(9)}, ${1 + random(5)}.${10 + random(89)}, '${pick([a, '2015-01-01'])}', ${1 + random(4)}, ${random(5) === 0})`,
      `insert into credential (person_id, kind, level_code, earned_on)
       values ('${person}', 'EDUCATION', '${pick(['DH', 'THS', 'CD', 'TS'])}', ${pick([`'${a}'`, `'${a.slice(0, 4)}'`, 'null'])})`,
      `update credential set earned_on = '${a.slice(0, 7)}' ${one('credential', 'id')}`,
      `delete from credential ${one('credential', 'id')}`,
      `update person set party_joined_on = ${pick([`'${a}'`, `'${a.slice(0, 4)}'`, 'null'])}, sex = '${pick(['M', 'F'])}', birth_date = '19${60 + random(40)}' where id = '${person}'`,
      `update person set ethnic_code = '${pick(['01', '02', '05'])}' where id = '${person}'`,
    ]);
  }
  const states = async (): Promise<string[]> =>
    (
      await owner.query<{ state: string }>(
        'select to_jsonb(s)::text as state from person_state s order by person_id, valid',
      )
    ).rows.map(({ state }) => state);
  const owners = async (): Promise<string[]> =>
    (
      await owner.query<{ owner: string }>(
        `select id || ' ' || owner_organisation_id as owner from person order by id`,
      )
    ).rows.map((row) => row.owner);

  it('is what a full rebuild makes of it, whatever happened in whatever order', async () => {
    const random = randomFrom(20_261_122);
    const people: string[] = [];
    for (let i = 0; i < 30; i++)
      people.push(await aPerson(owner, { organisationId: units[random(3)], from: day(random) }));
    let done = 0;
    for (let transaction = 0; transaction < 400; transaction++) {
      await owner.query('begin');
      for (let step = 0; step <= random(4); step++) {
        await owner.query('savepoint step');
        try {
          await owner.query(change(random, people[random(people.length)]));
          done++;
        } catch (error) {
          // Class 23: a constraint said no. Anything else is a mistake of this test.
          expect((error as { code?: string }).code).toMatch(/^23/);
          await owner.query('rollback to step');
        }
      }
      // Foreign keys over time are looked at when the transaction ends.
      if (random(10) === 0) await owner.query('rollback');
      else await owner.query('commit').catch(() => owner.query('rollback'));
    }
    expect(done).toBeGreaterThan(400);
    const kept = [await states(), await owners()];
    expect(kept[0].length).toBeGreaterThan(60);
    await owner.query('select rebuild_person_state(array(select id from person))');
    expect([await states(), await owners()]).toEqual(kept);
    expect((await owner.query('select from person_touched')).rowCount).toBe(0);
  }, 120_000);

  it('says of any day what the dated rows say', async () => {
    const random = randomFrom(7);
    for (let i = 0; i < 60; i++) {
      const on = day(random);
      const { rows } = await owner.query(
        `with truth as (
           select e.person_id, e.class_code, coalesce(a.organisation_id, e.using_organisation_id) as organisation_id, a.title,
             (select max(c.rank) from credential c where c.person_id = e.person_id and c.kind = 'EDUCATION'
               and (c.earned_on is null or first_day(c.earned_on) <= $1)) as education_rank,
             coalesce((select first_day(party_joined_on) <= $1 from person where id = e.person_id), false) as is_party
           from employment e left join assignment a on a.person_id = e.person_id and a.is_primary and a.valid @> $1::date
           where e.valid @> $1::date and e.status_code <> 'DA_NGHI'
         ), told as (
           select person_id, class_code, organisation_id, title, education_rank, is_party from person_state where valid @> $1::date)
         (select * from truth except all select * from told) union all (select * from told except all select * from truth)`,
        [on],
      );
      expect([on, rows]).toEqual([on, []]);
    }
  });

  it('is written by nobody but its function', async () => {
    const login = new pg.Client({ connectionString: database.appUrl });
    await login.connect();
    for (const role of ['whole_register', 'some_units']) {
      for (const statement of [
        'delete from person_state',
        'update person_state set title = null',
        "select rebuild_person_state('{}')",
      ]) {
        await login.query('begin');
        await login.query(`set local role ${role}`);
        await expect(login.query(statement)).rejects.toMatchObject({ code: '42501' });
        await login.query('rollback');
      }
    }
    await login.end();
  });
});
