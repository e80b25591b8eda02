import { fillDemo } from '../src/demo/fill-demo';
import { needRows } from '../src/training/duties/needs.query';
import { today } from '../src/platform/today';
import { anAccount } from './harness/builders';
import { type Agent, type TestApp, openApp } from './harness/app';

/**
 * Needs are counted in SQL and explained by the rules of libs/domain: over the whole demo province, stirred so that every
 * kind of answer occurs, both have to say the same of everybody.
 */
const PEOPLE = 900;
const day = today();
let app: TestApp;
let canbo: Agent;
let back: readonly string[];
const query = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await app.database.owner.query(text, values)).rows as T[];

beforeAll(async () => {
  app = await openApp();
  await fillDemo(app.database.ownerUrl, { people: PEOPLE, seed: 11 });
  const [{ id }] = await query<{ id: string }>(
    `select organisation_id as id from organisation_place where parent_id is null and valid @> current_date limit 1`,
  );
  await anAccount(app.database.owner, { username: 'canbo', role: 'HR_OFFICER', organisationId: id });
  canbo = await app.signIn('canbo');
  await stir();
  back = await backFromLeave(id);
}, 180_000);
afterAll(() => app.close());

/** Papers nobody has seen, papers that ran out, exemptions, licences, appointments without a day. */
async function stir(): Promise<void> {
  await query(
    `update person set first_recruited_on = to_char(current_date, 'YYYY') where hashtext(id::text) % 25 = 0`,
  );
  await query(`update credential set is_verified = false where hashtext(id::text) % 4 = 0`);
  await query(
    `update credential set expires_on = '2020-05' where kind <> 'EDUCATION' and hashtext(id::text) % 5 = 0`,
  );
  await query(`delete from credential where kind <> 'EDUCATION' and hashtext(id::text) % 6 = 0`);
  await query(`alter table position_requirement disable trigger user`);
  await query(
    `insert into position_requirement (version_id, kind, at_least, one_of, text)
     select v.id, k.kind, k.at_least, k.one_of, k.kind from position_version v
     join (values (0, 'LICENCE', null::int, array['GV2', 'DH']), (1, 'STATE_MGMT', 20, '{}'::text[]), (2, 'IT', null, array['CB', 'NC']),
       (3, 'LEADER_COURSE', null, array['LD_PHONG', 'LD_SO']), (4, 'ETHNIC_LANG', null, '{}'), (5, 'POLITICAL', 30, '{}')) as k(n, kind, at_least, one_of)
       on abs(hashtext(v.id::text)) % 6 = k.n`,
  );
  await query(`alter table position_requirement enable trigger user`);
  await query(
    `insert into requirement_exemption (person_id, position_id, kind, reason, number)
     select distinct s.person_id, s.position_id, r.kind, 'Chuyển tiếp', '15/QĐ-SNV' from person_state s
     join position_version v on v.position_id = s.position_id join position_requirement r on r.version_id = v.id
     where s.valid @> current_date and hashtext(s.person_id::text) % 3 = 0 and r.kind in ('POLITICAL', 'IT', 'LICENCE') on conflict do nothing`,
  );
}

/** Three who work again: after maternity leave of this year, sick leave of this year, maternity leave of the last. */
async function backFromLeave(unit: string): Promise<string[]> {
  const year = Number(day.slice(0, 4));
  const leaves = [
    ['THAI_SAN', `${year}-01-02`],
    ['OM', `${year}-01-02`],
    ['THAI_SAN', `${year}-01-01`],
  ];
  const ids: string[] = [];
  for (const [status, until] of leaves) {
    const [{ id }] = await query<{ id: string }>(
      `with person as (insert into person (owner_organisation_id, full_name) values ($1, 'Nguyễn Thị Hoà') returning id),
         away as (insert into employment (person_id, class_code, status_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
           select id, 'CC', $2, $1, $1, $1, daterange($4, $3) from person),
         job as (insert into employment (person_id, class_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
           select id, 'CC', $1, $1, $1, daterange($3, null) from person returning id, person_id)
       insert into assignment (person_id, employment_id, organisation_id, title, valid)
         select person_id, id, $1, 'Chuyên viên', daterange($3, null) from job returning person_id as id`,
      [unit, status, until, `${year - 1}-09-01`],
    );
    ids.push(id);
  }
  return ids;
}

interface Duty {
  readonly duty: string;
  readonly result: string;
  readonly kindCode: string | null;
  readonly dueOn: string | null;
}
interface Row {
  readonly personId: string;
  readonly duties: readonly Duty[];
}

/** By the rules: every page of the matrix over the whole province. */
async function matrix(params: object = {}): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page++) {
    const { body } = await canbo
      .get('/api/training/matrix')
      .query({ page, pageSize: 200, ...params })
      .expect(200);
    rows.push(...body.items);
    if (rows.length >= body.total) return rows;
  }
}

const RESULTS = ['MET', 'UNKNOWN', 'NOT_MET'];

describe('needs in SQL', () => {
  it('are for everybody, kind and duty what the rules say', async () => {
    const { text, values } = needRows(day, undefined);
    const counted = await query<{
      personId: string;
      duty: string;
      kindCode: string;
      result: number;
      dueOn: string | null;
    }>(text, values as unknown[]);
    const bySql = counted
      .map(({ personId, duty, kindCode, result, dueOn }) =>
        [personId, duty, kindCode, RESULTS[result], dueOn].join(' '),
      )
      .sort();
    const everybody = await matrix();
    const byRule = everybody
      .flatMap(({ personId, duties }) =>
        duties
          .filter(({ result }) => result === 'NOT_MET' || result === 'UNKNOWN')
          .map(({ duty, kindCode, result, dueOn }) => [personId, duty, kindCode, result, dueOn].join(' ')),
      )
      .sort();
    expect(everybody.length).toBeGreaterThan(PEOPLE / 2);
    expect(bySql).toEqual(byRule);
    const seen = new Set(
      everybody.flatMap(({ duties }) => duties.map(({ duty, result }) => `${duty} ${result}`)),
    );
    for (const duty of ['YEARLY_PERIODS', 'LEADER_COURSE', 'DEFENCE', 'POSITION'])
      for (const result of ['MET', 'NOT_MET']) expect(seen).toContain(`${duty} ${result}`);
    for (const one of ['POSITION EXEMPT', 'POSITION UNKNOWN', 'DEFENCE UNKNOWN', 'YEARLY_PERIODS EXEMPT'])
      expect(seen).toContain(one);
  });

  it('ask no periods of who was on maternity or sick leave within the year', async () => {
    const duties = new Map((await matrix()).map(({ personId, duties }) => [personId, duties]));
    const found = back.map((id) => duties.get(id)?.find(({ duty }) => duty === 'YEARLY_PERIODS')?.result);
    expect(found).toEqual(['EXEMPT', 'EXEMPT', 'NOT_MET']);
  });

  it('leave out of the missing nobody who lacks something, and show nobody else', async () => {
    const everybody = await matrix();
    const missing = await matrix({ show: 'missing' });
    const lacks = ({ duties }: Row): boolean =>
      duties.some(({ result }) => result === 'NOT_MET' || result === 'UNKNOWN');
    expect(missing.map(({ personId }) => personId)).toEqual(
      everybody.filter(lacks).map(({ personId }) => personId),
    );
  });
});

describe('the map of need', () => {
  it('counts a person once for a kind, and every figure opens as many people', async () => {
    const { body: map } = await canbo.get('/api/training/needs').expect(200);
    const everybody = await matrix();
    expect(map.people).toBe(everybody.length);
    expect(map.kinds.length).toBeGreaterThan(5);
    for (const { code, need, unknown } of map.kinds) {
      const own = everybody
        .map(({ duties }) =>
          duties.filter(({ kindCode, result }) => kindCode === code && RESULTS.indexOf(result) > 0),
        )
        .filter((duties) => duties.length > 0);
      expect([code, need, unknown]).toEqual([
        code,
        own.length,
        own.filter((duties) => duties.every(({ result }) => result === 'UNKNOWN')).length,
      ]);
    }
    const [unit] = map.units;
    for (const [kindCode, need] of Object.entries(unit.cells)) {
      const { body } = await canbo
        .get('/api/training/needs/people')
        .query({ kindCode, organisationId: unit.organisationId, pageSize: 5 })
        .expect(200);
      if (unit.hasUnits || map.units.length === 1) expect([kindCode, body.total]).toEqual([kindCode, need]);
    }
  });

  it('agrees with the list of gaps: the same rows, added up by body', async () => {
    const { body: gaps } = await canbo.get('/api/position-gaps/training-needs').expect(200);
    const sum = (of: 'notMet' | 'unknown'): number =>
      gaps.items.reduce((total: number, one: Record<string, number>) => total + Number(one[of]), 0);
    const duties = (await matrix()).flatMap((row) => row.duties).filter(({ duty }) => duty === 'POSITION');
    expect([sum('notMet'), sum('unknown')]).toEqual(
      ['NOT_MET', 'UNKNOWN'].map((wanted) => duties.filter(({ result }) => result === wanted).length),
    );
  });
});
