import { ROLES, type Role } from '@hr/contracts';
import { EntityManager } from 'typeorm';
import { AccountListItem, AccountRoleView, AccountView, SessionListItem } from './accounts.dto';

/** Accounts that an administrator answers for: those whose every role lies in his units, and those without a role. */
const IN_SCOPE = `not exists (select from account_role r where r.account_id = a.id and r.organisation_id <> all ($1::uuid[]))`;

const ROLES_JSON = `coalesce((select json_agg(json_build_object('id', r.id, 'role', r.role, 'organisationId', r.organisation_id,
    'organisationName', coalesce(n.name, '(đơn vị đã kết thúc)'), 'from', lower(r.valid)::text, 'until', (upper(r.valid) - 1)::text,
    'ground', r.ground, 'isActive', r.valid @> current_date) order by r.valid @> current_date desc, lower(r.valid) desc, r.id)
  from account_role r left join lateral (select name from organisation_name n where n.organisation_id = r.organisation_id
    order by upper_inf(n.valid) desc, upper(n.valid) desc limit 1) n on true
  where r.account_id = a.id), '[]') as roles`;

const SUMMARY = `a.id, a.username, a.display_name as "displayName", a.is_disabled as "isDisabled",
  (select to_char(max(s.last_seen_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from session s where s.account_id = a.id) as "lastSeenAt",
  (select count(*)::int from session s where s.account_id = a.id and s.ended_at is null and s.expires_at > now()) as "openSessions",
  ${ROLES_JSON}`;

/** The units that an administrator's roles cover today; on the province every unit, those closed without a successor too. */
export async function administeredUnits(tx: EntityManager, accountId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `with administered as (select array_agg(organisation_id) as roots from account_role
       where account_id = $1 and role = 'ADMINISTRATOR' and valid @> current_date)
     select id from administered, organisations_covered(roots, current_date) id
     union
     select o.id from administered, organisation o where exists (select from organisation_place p
       where p.organisation_id = any (roots) and p.parent_id is null and p.valid @> current_date)`,
    [accountId],
  );
  return rows.map((row) => row.id);
}

export async function listAccounts(
  tx: EntityManager,
  units: readonly string[],
  q: string,
  page: { page: number; pageSize: number },
): Promise<{ items: AccountListItem[]; total: number }> {
  const where = `${IN_SCOPE} and strpos(search_key(a.username || ' ' || a.display_name), search_key($2)) > 0`;
  const [{ total }] = await tx.query<[{ total: number }]>(
    `select count(*)::int as total from account a where ${where}`,
    [units, q],
  );
  const items = await tx.query<AccountListItem[]>(
    `select ${SUMMARY} from account a where ${where} order by a.is_disabled, a.username limit $3 offset $4`,
    [units, q, page.pageSize, (page.page - 1) * page.pageSize],
  );
  return { items: items.map((item) => ({ ...item, roles: item.roles.map(named) })), total };
}

export async function findAccount(
  tx: EntityManager,
  units: readonly string[],
  id: string,
): Promise<AccountView | null> {
  const [found] = await tx.query<Omit<AccountView, 'sessions'>[]>(
    `select ${SUMMARY}, a.version, a.must_change_password as "mustChangePassword", linked_name(a.id) as "linkedName",
       to_char(a.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt"
     from account a where a.id = $2 and ${IN_SCOPE}`,
    [units, id],
  );
  if (!found) return null;
  return { ...found, roles: found.roles.map(named), sessions: await openSessions(tx, id, null) };
}

export function openSessions(
  tx: EntityManager,
  accountId: string,
  currentId: string | null,
): Promise<SessionListItem[]> {
  return tx.query<SessionListItem[]>(
    `select id, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt",
       to_char(last_seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "lastSeenAt",
       address, user_agent as "userAgent", coalesce(id = $2, false) as "isCurrent"
     from session where account_id = $1 and ended_at is null and expires_at > now() order by last_seen_at desc, id limit 100`,
    [accountId, currentId],
  );
}

const named = (role: AccountRoleView): AccountRoleView => ({
  ...role,
  roleName: ROLES[role.role as Role].name,
});
