import { ROLES } from '@hr/contracts';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Config } from '../platform/config';
import { Database } from '../platform/database';
import { Problem } from '../platform/problem';
import { today } from '../platform/today';
import { AccountReader } from './account-reader';
import { Account, Actor } from './actor';
import { nobodysHash, passwordFits } from './passwords';
import { SessionView } from './session.dto';
import { hashToken, newToken } from './session-token';
import { refuseIfTooMany } from './sign-in-limit';
import { Turns } from './turns';

export interface Caller {
  readonly address: string;
  readonly userAgent: string;
}

@Injectable()
export class SessionService {
  private readonly turns = new Turns();

  constructor(
    private readonly database: Database,
    private readonly accounts: AccountReader,
    private readonly config: Config,
  ) {}

  /** @throws Problem `signed-out` for a wrong name or password, not telling which; `too-many` after repeated failures */
  signIn(username: string, password: string, caller: Caller): Promise<{ token: string; view: SessionView }> {
    const name = username.trim().toLowerCase().normalize('NFC');
    return this.turns.take(`account ${name}`, () =>
      this.turns.take(`address ${caller.address}`, () => this.tryPassword(name, password, caller)),
    );
  }

  /** Asks the database, so that a session ended elsewhere is seen at once. */
  async current(actor: Actor): Promise<SessionView> {
    await this.database.asKeeper(actor, (tx) => tx.query('select 1'));
    return this.view(actor);
  }

  async signOut(actor: Actor): Promise<void> {
    await this.database.asKeeper(actor, (tx) =>
      tx.query(
        'update session set ended_at = now(), ended_by = account_id where token_hash = $1 and ended_at is null',
        [actor.tokenHash],
      ),
    );
    this.accounts.forget(actor.tokenHash);
  }

  view(account: Account): SessionView {
    return {
      accountId: account.accountId,
      username: account.username,
      displayName: account.displayName,
      permissions: [...account.permissions],
      roles: account.roles.map(({ role, organisationId, organisationName, until }) => ({
        role,
        roleName: ROLES[role].name,
        organisationId,
        organisationName,
        until,
      })),
      isWholeRegister: account.roles.some(({ isWholeRegister }) => isWholeRegister),
      workingFor: account.roles[0]?.organisationName ?? 'Chưa được giao vai trò',
      mustChangePassword: account.mustChangePassword,
      isDemo: this.config.demoMode,
      today: today(),
    };
  }

  private async tryPassword(
    name: string,
    password: string,
    caller: Caller,
  ): Promise<{ token: string; view: SessionView }> {
    const found = await this.database.asKeeper(null, async (tx) => {
      await refuseIfTooMany(tx, name, caller.address);
      const [account] = await tx.query<{ id: string; password_hash: string }[]>(
        'select id, password_hash from account where username = $1 and not is_disabled',
        [name],
      );
      return account;
    });
    // Outside a transaction: Argon2 takes its time on purpose, and a connection must not wait for it.
    const fits = await passwordFits(found?.password_hash ?? (await nobodysHash()), password);
    const token = newToken();
    const isIn = await this.database.asKeeper(null, (tx) =>
      this.recordAttempt(tx, name, caller, fits ? found?.id : undefined, token),
    );
    if (!isIn) throw new Problem('signed-out', 'Tên đăng nhập hoặc mật khẩu chưa đúng.');
    const account = await this.accounts.read(hashToken(token));
    if (!account) throw new Problem('signed-out', 'Tài khoản vừa bị khóa.');
    return { token, view: this.view(account) };
  }

  private async recordAttempt(
    tx: EntityManager,
    name: string,
    caller: Caller,
    accountId: string | undefined,
    token: string,
  ): Promise<boolean> {
    await tx.query('insert into sign_in_attempt (username, address, succeeded) values ($1, $2, $3)', [
      name.slice(0, 100),
      caller.address,
      accountId !== undefined,
    ]);
    if (accountId === undefined) return false;
    await tx.query(
      `insert into session (token_hash, account_id, expires_at, address, user_agent)
       values ($1, $2, now() + make_interval(mins => $3), $4, $5)`,
      [
        hashToken(token),
        accountId,
        this.config.sessionIdleMinutes,
        caller.address,
        caller.userAgent.slice(0, 300),
      ],
    );
    return true;
  }
}
