import { weaknessOf } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { AccountReader } from '../auth/account-reader';
import type { Actor } from '../auth/actor';
import { hashPassword, passwordFits } from '../auth/passwords';
import { refuseIfTooMany } from '../auth/sign-in-limit';
import { Turns } from '../auth/turns';
import { Database } from '../platform/database';
import { fieldProblem, notFound } from '../platform/problem';
import { AccountEntity } from './account.entity';
import { PasswordChange, SessionList } from './accounts.dto';
import { openSessions } from './accounts.query';
import { endSessions } from './accounts.service';

@Injectable()
export class MyAccountService {
  private readonly turns = new Turns();

  constructor(
    private readonly database: Database,
    private readonly accounts: AccountReader,
  ) {}

  sessions(actor: Actor): Promise<SessionList> {
    return this.database.asKeeper(actor, async (tx) => ({
      items: await openSessions(tx, actor.accountId, actor.sessionId),
    }));
  }

  async endSession(actor: Actor, id: string): Promise<void> {
    const ended = await this.database.asKeeper(actor, (tx) =>
      tx.query<[unknown[], number]>(
        'update session set ended_at = now(), ended_by = account_id where id = $1 and account_id = $2 and ended_at is null returning id',
        [id, actor.accountId],
      ),
    );
    if (ended[1] === 0) throw notFound('Không tìm thấy phiên này.');
  }

  /** The other sessions of the account end: whoever knew the old password is out. */
  async changePassword(actor: Actor, { current, next }: PasswordChange): Promise<void> {
    const weakness = weaknessOf(next, actor.username);
    if (weakness) throw fieldProblem('next', 'weak', weakness);
    if (next === current) throw fieldProblem('next', 'same', 'Mật khẩu mới phải khác mật khẩu đang dùng.');
    await this.turns.take(actor.accountId, () => this.refuseUnlessKnown(actor, current));
    const passwordHash = await hashPassword(next);
    await this.database.asKeeper(actor, async (tx) => {
      await tx.update(AccountEntity, { id: actor.accountId }, { passwordHash, mustChangePassword: false });
      await endSessions(tx, actor.accountId, actor.accountId, actor.sessionId);
    });
    this.accounts.forget(actor.tokenHash);
  }

  /** Guessing the password in use is slowed down like signing in. */
  private async refuseUnlessKnown(actor: Actor, current: string): Promise<void> {
    // In capitals, which no name typed at sign-in has: failures there don't count here.
    const guesses = `PASSWORD:${actor.username}`;
    const account = await this.database.asKeeper(actor, async (tx) => {
      await refuseIfTooMany(tx, guesses, guesses);
      return tx.findOneOrFail(AccountEntity, {
        where: { id: actor.accountId },
        select: { id: true, passwordHash: true },
      });
    });
    const fits = await passwordFits(account.passwordHash, current);
    await this.database.asKeeper(actor, (tx) =>
      tx.query('insert into sign_in_attempt (username, address, succeeded) values ($1, $1, $2)', [
        guesses,
        fits,
      ]),
    );
    if (!fits) throw fieldProblem('current', 'wrong', 'Mật khẩu đang dùng chưa đúng.');
  }
}
