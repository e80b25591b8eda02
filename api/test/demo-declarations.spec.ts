import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDemoAccounts } from '../src/accounts/demo-accounts';
import { fillDemoDeclarations } from '../src/demo/demo-declarations';
import { fillDemo } from '../src/demo/fill-demo';
import { FolderFileStore } from '../src/papers/file-store-folder';
import { cloneDatabase, type TestDatabase } from './harness/database';

let test: TestDatabase;
let folder: string;
beforeAll(async () => {
  test = await cloneDatabase();
  folder = await mkdtemp(join(tmpdir(), 'hr-demo-'));
  await fillDemo(test.ownerUrl, { people: 1200 });
  await ensureDemoAccounts(test.ownerUrl, 'mat-khau-dung-thu');
}, 180_000);
afterAll(async () => {
  await test.drop();
  await rm(folder, { recursive: true, force: true });
});

const counted = async (sql: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await test.owner.query<{ key: string; count: number }>(sql)).rows.map(({ key, count }) => [key, count]),
  );

describe('declarations of the demo province', () => {
  it('stand in every state, once, with evidence that is where the product puts it', async () => {
    const store = new FolderFileStore(folder);
    const made = await fillDemoDeclarations(test.ownerUrl, store, 'mat-khau-dung-thu');
    expect(made).toBeGreaterThan(30);
    expect(await fillDemoDeclarations(test.ownerUrl, store, 'mat-khau-dung-thu')).toBe(0);
    const states = await counted('select state as key, count(*)::int as count from declaration group by 1');
    expect(Object.keys(states).sort()).toEqual([
      'APPROVED',
      'CHECKED',
      'DRAFT',
      'REJECTED',
      'RETURNED',
      'SUBMITTED',
      'WITHDRAWN',
    ]);
    const evidence = await counted(
      `select d.state || case when e.paper_id is null then '' else ' filed' end as key, count(*)::int as count
       from declaration_evidence e join declaration d on d.id = e.declaration_id group by 1`,
    );
    expect(Object.keys(evidence).sort()).toEqual([
      'APPROVED filed',
      'CHECKED',
      'DRAFT',
      'RETURNED',
      'SUBMITTED',
    ]);
    const { rows: unversioned } = await test.owner.query(
      `select from declaration d where d.state = 'APPROVED' and d.section <> 'REPORT' and not exists (
         select from file_version v where v.declaration_id = d.id and v.version = d.approved_version)`,
    );
    expect(unversioned).toEqual([]);
  });

  it('are shown on the own page of the demo person, and some are late', async () => {
    const own = await counted(
      `select d.state as key, count(*)::int as count from declaration d join account_person a on a.person_id = d.person_id
       join account c on c.id = a.account_id where c.username = 'nhanvien' group by 1`,
    );
    expect(Object.keys(own).sort()).toEqual(['APPROVED', 'DRAFT', 'REJECTED', 'RETURNED', 'SUBMITTED']);
    const late = await counted(
      `select 'late' as key, count(*)::int as count from declaration where state = 'SUBMITTED' and submitted_on < current_date - 9`,
    );
    expect(late['late']).toBeGreaterThan(0);
  });

  it('answer one review that runs and one that is over', async () => {
    const { rows } = await test.owner.query(
      `select closed_at is not null as closed, (select count(*)::int from campaign_answer a where a.campaign_id = c.id) as answers,
         (select count(*)::int from campaign_answer a where a.campaign_id = c.id and a.kind = 'DECLARED') as declared
       from campaign c order by 1`,
    );
    expect(rows.map(({ closed }) => closed)).toEqual([false, true]);
    expect(rows[0].answers).toBeGreaterThan(20);
    expect(rows[0].declared).toBeGreaterThan(0);
    expect(rows[1].answers).toBeGreaterThan(20);
  });
});
