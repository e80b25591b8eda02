import { Permission, Role, ROLES } from '@hr/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../platform/config';
import { Account, ActorRole } from './actor';

const KEPT_MS = 30_000;
const KEPT_ACCOUNTS = 5_000;

interface AccountRow {
  session_id: string;
  account_id: string;
  version: number;
  username: string;
  display_name: string;
  must_change_password: boolean;
  roles: (ActorRole & { isRoot: boolean })[];
}

/**
 * Reads the account behind a session and keeps it for seconds. Keeping it is safe: every transaction names the version
 * it knows, and the database refuses an older one and an ended session.
 */
@Injectable()
export class AccountReader {
  private readonly kept = new Map<string, { readonly account: Account; readonly until: number }>();

  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
  ) {}

  /** @returns null when the session is over or never was */
  async read(tokenHash: Buffer): Promise<Account | null> {
    const key = tokenHash.toString('base64');
    const known = this.kept.get(key);
    if (known && known.until > Date.now()) return known.account;
    const account = await this.load(tokenHash);
    this.kept.delete(key);
    if (account) {
      if (this.kept.size >= KEPT_ACCOUNTS) this.kept.delete(this.kept.keys().next().value as string);
      this.kept.set(key, { account, until: Date.now() + KEPT_MS });
    }
    return account;
  }

  forget(tokenHash: Buffer): void {
    this.kept.delete(tokenHash.toString('base64'));
  }

  private async load(tokenHash: Buffer): Promise<Account | null> {
    // Seen now: the session lives on for another idle time, but never past its longest life.
    const [rows] = (await this.source
      .query(
        `with seen as (
         update session s set last_seen_at = now(),
           expires_at = least(s.created_at + make_interval(hours => $2), now() + make_interval(mins => $3))
         from account a where a.id = s.account_id and not a.is_disabled
           and s.token_hash = $1 and s.ended_at is null and s.expires_at > now()
         returning s.id as session_id, a.id as account_id, a.version, a.username, a.display_name, a.must_change_password)
       select seen.*, coalesce((select json_agg(json_build_object('role', r.role, 'organisationId', r.organisation_id,
           'organisationName', n.name, 'until', (upper(r.valid) - 1)::text, 'isRoot', p.parent_id is null and p.kind is not null)
           order by r.role, n.name)
         from account_role r
         left join lateral (select m.name from organisation_name m where m.organisation_id = r.organisation_id
           order by m.valid @> current_date desc, upper(m.valid) desc nulls first limit 1) n on true
         left join organisation_place p on p.organisation_id = r.organisation_id and p.valid @> current_date
         where r.account_id = seen.account_id and r.valid @> current_date), '[]') as roles
       from seen`,
        [tokenHash, this.config.sessionHours, this.config.sessionIdleMinutes],
      )
      .then(firstOf)) as [AccountRow | undefined];
    if (!rows) return null;
    const permissions = new Set<Permission>(
      rows.roles.flatMap(({ role }) => [...ROLES[role as Role].permissions]),
    );
    return {
      accountId: rows.account_id,
      sessionId: rows.session_id,
      tokenHash,
      version: rows.version,
      username: rows.username,
      displayName: rows.display_name,
      mustChangePassword: rows.must_change_password,
      roles: rows.roles.map(({ role, organisationId, organisationName, until, isRoot }) => ({
        role,
        organisationId,
        organisationName,
        until,
        isWholeRegister: isRoot && role !== 'ADMINISTRATOR' && role !== 'STAFF_MEMBER',
      })),
      permissions,
    };
  }
}

/** TypeORM answers [rows, count] to statements it takes for updates, and rows to the others. */
function firstOf(answer: unknown): [AccountRow | undefined] {
  const rows =
    Array.isArray(answer) && Array.isArray(answer[0])
      ? (answer[0] as AccountRow[])
      : (answer as AccountRow[]);
  return [rows[0]];
}
