import { Role } from '@hr/contracts';
import pg from 'pg';
import { hashPassword } from '../auth/passwords';
import { DEMO_UNITS } from '../demo/demo-units';

interface DemoAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly unitCode: string;
}

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { username: 'canbo', displayName: 'Huỳnh Ngọc Phượng', role: 'HR_OFFICER', unitCode: DEMO_UNITS.root },
  {
    username: 'nhansu',
    displayName: 'Trần Minh Nhựt',
    role: 'UNIT_HR_OFFICER',
    unitCode: DEMO_UNITS.unitOfficer,
  },
  {
    username: 'thutruong',
    displayName: 'Lê Hoàng Dũng',
    role: 'UNIT_HEAD',
    unitCode: DEMO_UNITS.unitOfficer,
  },
  { username: 'kiemtra', displayName: 'Thạch Thị Sa Rương', role: 'AUDITOR', unitCode: DEMO_UNITS.root },
  { username: 'canbo2', displayName: 'Nguyễn Thị Bích Vân', role: 'HR_OFFICER', unitCode: DEMO_UNITS.root },
  {
    username: 'daotao',
    displayName: 'Lâm Thị Ngọc Hân',
    role: 'TRAINING_OFFICER',
    unitCode: DEMO_UNITS.root,
  },
  {
    username: 'truong',
    displayName: 'Phan Văn Hiệu',
    role: 'SCHOOL',
    unitCode: DEMO_UNITS.politicalSchool,
  },
  { username: 'quantri', displayName: 'Đặng Quốc Việt', role: 'ADMINISTRATOR', unitCode: DEMO_UNITS.root },
];

/** The account of a person with a file and no office. */
const OWN_ACCOUNT = 'nhanvien';

/**
 * The accounts of the demo province, with one password; `nhanvien` opens the file of one person of the officer's unit. The auditor's role ends after a year, as an inspection does.
 * @throws Error when the demo units are not there
 */
export async function ensureDemoAccounts(ownerUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const passwordHash = await hashPassword(password);
    await client.query('begin');
    for (const { username, displayName, role, unitCode } of DEMO_ACCOUNTS) {
      const { rows } = await client.query<{ id: string; is_new: boolean }>(
        `insert into account (username, display_name, password_hash) values ($1, $2, $3)
         on conflict (username) do update set password_hash = excluded.password_hash
         returning id, xmax = 0 as is_new`,
        [username, displayName, passwordHash],
      );
      if (!rows[0].is_new) continue;
      const { rowCount } = await client.query(
        `insert into account_role (account_id, role, organisation_id, valid, ground)
         select $1, $2, id, daterange(current_date, case when $2 = 'AUDITOR' then (current_date + interval '1 year')::date end), 'Dữ liệu mô phỏng'
         from organisation where code = $3`,
        [rows[0].id, role, unitCode],
      );
      if (rowCount !== 1) throw new Error(`no demo unit with code ${unitCode}`);
    }
    await ensureOwnAccount(client, passwordHash);
    // Somebody entered the demo's waiting decisions, so that another has to confirm them.
    await client.query(
      `update decision set entered_by = (select id from account where username = $1) where state = 'WAITING' and entered_by is null`,
      [DEMO_ACCOUNTS[0].username],
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** The self-service account, for a person who works in the unit that `nhansu` answers for. */
async function ensureOwnAccount(client: pg.Client, passwordHash: string): Promise<void> {
  const { rowCount } = await client.query('update account set password_hash = $2 where username = $1', [
    OWN_ACCOUNT,
    passwordHash,
  ]);
  if (rowCount === 1) return;
  const { rows } = await client.query<{ id: string; name: string; unit: string }>(
    `select p.id, p.full_name as name, p.owner_organisation_id as unit from organisation o
     cross join lateral organisations_below(array[o.id], current_date) b(id)
     join person_state s on s.organisation_id = b.id and s.valid @> current_date and s.status_code = 'DANG_LV'
     join person p on p.id = s.person_id
     where o.code = $1 and not s.is_leader and not exists (select from account_person a where a.person_id = p.id)
     order by p.id limit 1`,
    [DEMO_UNITS.unitOfficer],
  );
  if (rows.length === 0) return;
  const [person] = rows;
  await client.query(
    `with made as (insert into account (username, display_name, password_hash) values ($1, $2, $3) returning id),
       linked as (insert into account_person (account_id, person_id) select id, $4 from made)
     insert into account_role (account_id, role, organisation_id, valid, ground)
     select id, 'STAFF_MEMBER', $5, daterange(current_date, null), 'Dữ liệu mô phỏng' from made`,
    [OWN_ACCOUNT, person.name, passwordHash, person.id, person.unit],
  );
}
