import { type Permission, type Role, ROLE_CODES, ROLES } from '@hr/contracts';

export interface ActorRole {
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
  /** Last day, YYYY-MM-DD; null while no end is set. */
  readonly until: string | null;
  /** The unit is the province itself, and the role opens files. */
  readonly isWholeRegister: boolean;
}

/** Who asks. Read once per session and kept for seconds; the database checks it anew in every transaction. */
export interface Account {
  readonly accountId: string;
  readonly sessionId: string;
  readonly tokenHash: Buffer;
  readonly version: number;
  readonly username: string;
  readonly displayName: string;
  readonly mustChangePassword: boolean;
  readonly roles: readonly ActorRole[];
  readonly permissions: ReadonlySet<Permission>;
}

/** An account within one request. */
export interface Actor extends Account {
  readonly requestId: string;
  /**
   * What the route asks for; checked again when the account turns out to have changed meanwhile. Only the units of roles
   * that hold it are in sight.
   */
  readonly needed: Permission | null;
  /** Such a role is held on the province itself. */
  readonly isWholeRegister: boolean;
}

export function actorOf(account: Account, requestId: string, needed: Permission | null): Actor {
  const among = rolesWith(needed);
  return {
    ...account,
    requestId,
    needed,
    isWholeRegister: account.roles.some(
      ({ role, isWholeRegister }) => isWholeRegister && (among?.includes(role) ?? true),
    ),
  };
}

/** The account holds the permission on the province itself. */
export const holdsEverywhere = ({ roles }: Account, permission: Permission): boolean =>
  roles.some(
    ({ role, isWholeRegister }) => isWholeRegister && (rolesWith(permission)?.includes(role) ?? false),
  );

/** The roles whose units count for a permission; null for all, where none is asked for. */
export function rolesWith(needed: Permission | null): readonly Role[] | null {
  if (needed === null) return null;
  return ROLE_CODES.filter((role) => (ROLES[role].permissions as readonly Permission[]).includes(needed));
}
