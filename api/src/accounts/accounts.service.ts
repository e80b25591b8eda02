import { ROLES } from '@hr/contracts';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { hashPassword } from '../auth/passwords';
import { Database } from '../platform/database';
import { fieldProblem, notFound, Problem } from '../platform/problem';
import { today } from '../platform/today';
import { AccountEntity } from './account.entity';
import {
  AccountChange,
  AccountInput,
  AccountPage,
  AccountsQuery,
  AccountView,
  LinkedPerson,
  NewPassword,
  RoleEnd,
  RoleInput,
} from './accounts.dto';
import { administeredUnits, findAccount, listAccounts } from './accounts.query';
import { firstPassword } from './first-password';
import { mixesTrainingWithFiles, TRAINING_APART } from './training-apart';

const NOBODY = 'Không có người nào mang số này trong phạm vi bạn quản trị.';

@Injectable()
export class AccountsService {
  constructor(private readonly database: Database) {}

  list(actor: Actor, query: AccountsQuery): Promise<AccountPage> {
    return this.database.asKeeper(actor, async (tx) =>
      listAccounts(tx, await administeredUnits(tx, actor.accountId), query.q?.trim() ?? '', query),
    );
  }

  get(actor: Actor, id: string): Promise<AccountView> {
    return this.database.asKeeper(actor, (tx) => this.load(tx, actor, id));
  }

  /** @returns the first password, shown once; the account can do nothing until it is changed */
  async create(actor: Actor, input: AccountInput): Promise<NewPassword> {
    const password = firstPassword();
    const passwordHash = await hashPassword(password);
    return this.database.asKeeper(actor, async (tx) => {
      const { identifiers } = await tx.insert(AccountEntity, {
        username: input.username,
        displayName: input.displayName.trim().normalize('NFC'),
        passwordHash,
        mustChangePassword: true,
      });
      return { id: String(identifiers[0]['id']), password };
    });
  }

  /** @throws Problem `stale` with the account as it now stands; `rule` when an administrator locks himself out */
  change(actor: Actor, id: string, change: AccountChange): Promise<AccountView> {
    if (change.displayName === undefined && change.isDisabled === undefined) {
      throw new Problem('payload', 'Không có mục nào để sửa.');
    }
    return this.database.asKeeper(actor, async (tx) => {
      const current = await this.load(tx, actor, id);
      if (change.isDisabled && id === actor.accountId)
        throw new Problem('rule', 'Không thể tự khóa tài khoản của mình.');
      const { affected } = await tx.update(
        AccountEntity,
        { id, version: change.version },
        {
          ...(change.displayName === undefined
            ? {}
            : { displayName: change.displayName.trim().normalize('NFC') }),
          ...(change.isDisabled === undefined ? {} : { isDisabled: change.isDisabled }),
        },
      );
      if (affected !== 1) throw new Problem('stale', 'Tài khoản vừa được người khác sửa.', [], { current });
      if (change.isDisabled) await endSessions(tx, id, actor.accountId);
      return this.load(tx, actor, id);
    });
  }

  /**
   * @throws Problem `conflict` when the same role on the same unit already runs in that time; 422 at the role when it
   *   would put training and files into one account
   */
  grant(actor: Actor, id: string, input: RoleInput): Promise<AccountView> {
    if (input.until !== undefined && input.until < input.from) {
      throw fieldProblem('until', 'before-from', 'Ngày kết thúc phải từ ngày bắt đầu trở đi.');
    }
    if (input.role === 'STAFF_MEMBER') {
      throw fieldProblem('role', 'linked', 'Vai trò này có khi nối tài khoản với hồ sơ của người dùng.');
    }
    if (id === actor.accountId) {
      throw new Problem('rule', 'Không thể tự giao vai trò cho mình. Hãy nhờ người quản trị khác.');
    }
    return this.database.asKeeper(actor, async (tx) => {
      const { roles } = await this.lock(tx, actor, id);
      const wanted = { ...input, until: input.until ?? null };
      if (mixesTrainingWithFiles(roles, wanted)) throw fieldProblem('role', 'training-apart', TRAINING_APART);
      const units = await administeredUnits(tx, actor.accountId);
      if (!units.includes(input.organisationId)) {
        throw fieldProblem('organisationId', 'unknown', 'Không có đơn vị này trong phạm vi bạn quản trị.');
      }
      await tx.query(
        `insert into account_role (account_id, role, organisation_id, valid, ground)
         values ($1, $2, $3, daterange($4::date, $5::date, '[]'), $6)`,
        [id, input.role, input.organisationId, input.from, input.until ?? null, input.ground?.trim() || null],
      );
      return this.load(tx, actor, id);
    });
  }

  /**
   * Ends a role on a day; one that has not begun is taken away.
   * @throws Problem `rule` when the role came with a file, or an administrator ends his office or lengthens a role of his own
   */
  endRole(actor: Actor, id: string, roleId: string, { until }: RoleEnd): Promise<AccountView> {
    return this.database.asKeeper(actor, async (tx) => {
      const account = await this.lock(tx, actor, id);
      const role = account.roles.find((r) => r.id === roleId);
      if (!role) throw notFound('Không tìm thấy vai trò này.');
      if (role.role === 'STAFF_MEMBER') {
        throw new Problem('rule', 'Vai trò này đi cùng hồ sơ được nối. Hãy bỏ nối tài khoản với hồ sơ.');
      }
      if (id === actor.accountId && role.role === 'ADMINISTRATOR' && until <= today()) {
        throw new Problem('rule', `Không thể tự kết thúc vai trò ${ROLES.ADMINISTRATOR.name} của mình.`);
      }
      const isLonger = role.until !== null && until > role.until;
      if (id === actor.accountId && isLonger) {
        throw new Problem('rule', 'Không thể tự kéo dài vai trò của mình. Hãy nhờ người quản trị khác.');
      }
      const others = account.roles.filter((r) => r.id !== roleId);
      if (isLonger && mixesTrainingWithFiles(others, { ...role, until }))
        throw fieldProblem('until', 'training-apart', TRAINING_APART);
      if (until < role.from) await tx.query('delete from account_role where id = $1', [roleId]);
      else
        await tx.query(
          `update account_role set valid = daterange(lower(valid), $2::date, '[]') where id = $1`,
          [roleId, until],
        );
      return this.load(tx, actor, id);
    });
  }

  /** The name behind a number, so that the administrator can ask whether he has the right one. It is logged as a reading. */
  lookUp(actor: Actor, number: string): Promise<LinkedPerson> {
    return this.database.asKeeper(actor, async (tx) => {
      const [person] = await tx.query<{ full_name: string }[]>('select full_name from person_by_number($1)', [
        number,
      ]);
      if (!person) throw notFound(NOBODY);
      return { fullName: person.full_name };
    });
  }

  /** @throws Problem `conflict` when the person has another account; `rule` when an administrator links himself */
  link(actor: Actor, id: string, number: string): Promise<AccountView> {
    if (id === actor.accountId) {
      throw new Problem(
        'rule',
        'Không thể tự nối tài khoản của mình với hồ sơ. Hãy nhờ người quản trị khác.',
      );
    }
    return this.database.asKeeper(actor, async (tx) => {
      await this.load(tx, actor, id);
      const [{ done }] = await tx.query<{ done: boolean }[]>('select link_account($1, $2) as done', [
        id,
        number,
      ]);
      if (!done) throw notFound(NOBODY);
      return this.load(tx, actor, id);
    });
  }

  unlink(actor: Actor, id: string): Promise<AccountView> {
    return this.database.asKeeper(actor, async (tx) => {
      await this.load(tx, actor, id);
      await tx.query('select unlink_account($1)', [id]);
      return this.load(tx, actor, id);
    });
  }

  endSessions(actor: Actor, id: string): Promise<AccountView> {
    return this.database.asKeeper(actor, async (tx) => {
      await this.load(tx, actor, id);
      await endSessions(tx, id, actor.accountId);
      return this.load(tx, actor, id);
    });
  }

  /** A new first password; every session of the account ends. */
  async resetPassword(actor: Actor, id: string): Promise<NewPassword> {
    const password = firstPassword();
    const passwordHash = await hashPassword(password);
    return this.database.asKeeper(actor, async (tx) => {
      await this.load(tx, actor, id);
      await tx.update(AccountEntity, { id }, { passwordHash, mustChangePassword: true });
      await endSessions(tx, id, actor.accountId);
      return { id, password };
    });
  }

  /** Rules about what an account holds are asked one grant after the other. */
  private async lock(tx: EntityManager, actor: Actor, id: string): Promise<AccountView> {
    await tx.query('select from account where id = $1 for update', [id]);
    return this.load(tx, actor, id);
  }

  private async load(tx: EntityManager, actor: Actor, id: string): Promise<AccountView> {
    const account = await findAccount(tx, await administeredUnits(tx, actor.accountId), id);
    if (!account) throw notFound('Không tìm thấy tài khoản này.');
    return account;
  }
}

export const endSessions = (
  tx: EntityManager,
  accountId: string,
  by: string,
  exceptId: string | null = null,
): Promise<unknown> =>
  tx.query(
    'update session set ended_at = now(), ended_by = $2 where account_id = $1 and ended_at is null and id is distinct from $3',
    [accountId, by, exceptId],
  );
