import { Permission, Role } from '@hr/contracts';

export interface ActorRole {
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
  /** Last day, YYYY-MM-DD; null while no end is set. */
  readonly until: string | null;
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
  /** Holds a role on the province itself. */
  readonly isWholeRegister: boolean;
}

/** An account within one request. */
export interface Actor extends Account {
  readonly requestId: string;
  /** What the route asks for; checked again when the account turns out to have changed meanwhile. */
  readonly needed: Permission | null;
}
