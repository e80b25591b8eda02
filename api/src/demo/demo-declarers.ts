import { ROLES } from '@hr/contracts';
import type pg from 'pg';
import type { Actor } from '../auth/actor';
import { DEMO_UNITS } from './demo-units';

/** As many people get an account of their own; each declares or answers a review. */
const ACCOUNTS = 48;

/** Somebody with a file and an account of his own. */
export interface Declarer {
  readonly personId: string;
  readonly accountId: string;
  /** Below the unit of the demo's unit officer. */
  readonly isOfUnit: boolean;
  readonly username: string;
}

/** Who checks and who approves. */
export interface DemoOffice {
  readonly approver: Actor;
  readonly second: Actor;
  readonly checker: Actor;
  readonly unit: string;
  readonly homeAffairs: string;
}

/** The demo's officers and units; undefined where they are not, as in a province that somebody set up himself. */
export async function officeOf(client: pg.ClientBase): Promise<DemoOffice | undefined> {
  const { rows: accounts } = await client.query<{ id: string; username: string; name: string }>(
    `select id, username, display_name as name from account where username in ('canbo', 'canbo2', 'nhansu')`,
  );
  const { rows: units } = await client.query<{ id: string; code: string }>(
    'select id, code from organisation where code = any ($1)',
    [[DEMO_UNITS.unitOfficer, DEMO_UNITS.homeAffairs]],
  );
  const actor = (username: string, role: 'HR_OFFICER' | 'UNIT_HR_OFFICER'): Actor | undefined => {
    const found = accounts.find((one) => one.username === username);
    return found && actorOf(found, role);
  };
  const approver = actor('canbo', 'HR_OFFICER');
  const second = actor('canbo2', 'HR_OFFICER');
  const checker = actor('nhansu', 'UNIT_HR_OFFICER');
  const unit = units.find(({ code }) => code === DEMO_UNITS.unitOfficer)?.id;
  const homeAffairs = units.find(({ code }) => code === DEMO_UNITS.homeAffairs)?.id;
  if (!approver || !second || !checker || !unit || !homeAffairs) return undefined;
  return { approver, second, checker, unit, homeAffairs };
}

const actorOf = (
  { id, username, name }: { readonly id: string; readonly username: string; readonly name: string },
  role: 'HR_OFFICER' | 'UNIT_HR_OFFICER',
): Actor => ({
  accountId: id,
  sessionId: id,
  tokenHash: Buffer.alloc(0),
  version: 1,
  username,
  displayName: name,
  mustChangePassword: false,
  roles: [],
  permissions: new Set(ROLES[role].permissions),
  isWholeRegister: role === 'HR_OFFICER',
  requestId: 'demo',
  needed: null,
});

/**
 * Accounts for people of the two units, made by Home Affairs as on its own screen; they have to choose a password of
 * their own. The person of `nhanvien` comes first.
 */
export async function openAccounts(
  client: pg.ClientBase,
  { approver, unit, homeAffairs }: DemoOffice,
  passwordHash: string,
): Promise<Declarer[]> {
  await client.query(
    `select set_config('app.account', $1, true), set_config('app.person', '', true), set_config('app.writable', 'all', true)`,
    [approver.accountId],
  );
  await client.query(
    `with wanted as (
       select p.id, coalesce(lower(p.employee_code), 'hs' || left(md5(p.id::text), 8)) as username
       from unnest($1::uuid[]) with ordinality u(id, at) cross join lateral organisations_below(array[u.id], current_date) b(id)
       join person_state s on s.organisation_id = b.id and s.valid @> current_date and s.status_code = 'DANG_LV'
       join person p on p.id = s.person_id
       where not exists (select from account_person a where a.person_id = p.id)
         and not exists (select from account a where a.username = lower(p.employee_code))
       order by u.at, md5(p.id::text) limit $2)
     select open_own_accounts(array_agg(id), array_agg(username), array_agg($3::text)) from wanted`,
    [[unit, homeAffairs], ACCOUNTS, passwordHash],
  );
  const { rows } = await client.query<Declarer>(
    `select a.person_id as "personId", a.account_id as "accountId", c.username,
       p.owner_organisation_id in (select b from organisations_below(array[$1::uuid], current_date) b) as "isOfUnit"
     from account_person a join account c on c.id = a.account_id join person p on p.id = a.person_id
     order by c.username <> 'nhanvien', md5(a.person_id::text)`,
    [unit],
  );
  return rows;
}
