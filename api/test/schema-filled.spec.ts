import { migrations } from '@hr/migrations';
import { DataSource } from 'typeorm';
import { fillDemo } from '../src/demo/fill-demo';
import { revert } from '../src/launch/migrate';
import { cloneDatabase, type TestDatabase } from './harness/database';
import { schemaOf } from './harness/schema';

/** The newest migration that a register in use has. */
const IN_USE = 'CreateMovement1795650020003';
const PEOPLE = 120;
/** What both structures hold of every file, beside what is derived from it. */
const FILES = [
  'person',
  'person_address',
  'employment',
  'assignment',
  'salary_position',
  'credential',
  'award',
  'evaluation',
  'family_member',
  'work_history',
  'allowance',
  'decision',
  'decision_person',
  'career_base',
  'organisation',
  'organisation_place',
  'organisation_name',
  'organisation_succession',
];

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await cloneDatabase();
  await fillDemo(database.ownerUrl, { people: PEOPLE, seed: 3 });
  source = await new DataSource({
    type: 'postgres',
    url: database.ownerUrl,
    migrations,
    migrationsTableName: 'migration',
  }).initialize();
}, 180_000);
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const schema = (): Promise<string[]> => schemaOf((sql) => source.query(sql));

async function counts(): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const table of FILES) {
    const [{ rows }] = await source.query<{ rows: number }[]>(`select count(*)::int as rows from ${table}`);
    counted[table] = rows;
  }
  return counted;
}

/** One number for what every person is today, in the words that both structures know. */
async function peopleOfToday(): Promise<string> {
  const [{ print }] = await source.query<{ print: string }[]>(`
    select sum(hashtextextended(concat_ws('|', p.id, full_name, birth_date, citizen_id, s.class_code, s.status_code,
      s.organisation_id, s.grade_code), 0)::numeric)::text as print
    from person p left join person_state s on s.person_id = p.id and s.valid @> current_date`);
  return print;
}

/** Reports frozen by a definition of the first delivery and by one that came later. */
async function freezeReports(): Promise<void> {
  await source.query(`
    insert into account (username, display_name, password_hash) values ('kiemtra', 'Kiểm tra', 'x');
    insert into office_key (id, algorithm, public_pem) values ('k', 'Ed25519', 'x');
    insert into frozen_report (id, no, report_id, definition_version, form, title, as_of, people_counted, content, sha256,
        previous_sha256, signature, key_id, frozen_at, frozen_by)
      select uuidv7(), d.no, d.report_id, 1, '', '', '2025-12-31', 0, '{}', repeat(d.no::text, 64),
        case when d.no > 1 then repeat((d.no - 1)::text, 64) end, '', 'k', now(), a.id
      from (values (1, 'R1'), (2, 'R10')) d (no, report_id), account a where a.username = 'kiemtra'`);
}

describe('migrations on a register with people', () => {
  it('are taken back to the structure in use and brought up again without losing a file', async () => {
    await freezeReports();
    const before = await schema();
    const files = { counts: await counts(), today: await peopleOfToday() };
    expect(files.counts['person']).toBe(PEOPLE);
    for (const table of FILES) expect([table, files.counts[table] > 0]).toEqual([table, true]);

    const newer = migrations.slice(migrations.findIndex(({ name }) => name === IN_USE) + 1);
    expect(newer.length).toBeLessThan(migrations.length);
    for (const { name } of newer.toReversed()) {
      // Named beside what it throws, as an error of PostgreSQL does not say which migration it met.
      await expect(
        revert(database.ownerUrl).then(
          () => name,
          (error: Error) => `${name}: ${error.message}`,
        ),
      ).resolves.toBe(name);
    }
    const [{ newest }] = await source.query<{ newest: string }[]>(
      'select name as newest from migration order by id desc limit 1',
    );
    expect(newest).toBe(IN_USE);
    expect({ counts: await counts(), today: await peopleOfToday() }).toEqual(files);

    await source.runMigrations({ transaction: 'each' });
    expect({ counts: await counts(), today: await peopleOfToday() }).toEqual(files);
    expect(await schema()).toEqual(before);
  }, 300_000);
});
