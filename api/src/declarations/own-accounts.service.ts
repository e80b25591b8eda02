import { searchKey } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import { firstPassword } from '../accounts/first-password';
import type { Actor } from '../auth/actor';
import { hashPassword } from '../auth/passwords';
import { refuseForeignUnits } from '../personnel/payload-checks.query';
import { Unit } from '../personnel/field-rules';
import { Database } from '../platform/database';
import { Problem } from '../platform/problem';
import { sheetOf } from './workbook';

/** Hashing is slow on purpose (about 30 ms each): more would keep the caller waiting past half a minute. */
const MOST_AT_ONCE = 300;

export class OwnAccountsInput {
  @Unit('Đơn vị, gồm đơn vị bên dưới', 'required') readonly organisationId: string;
}
export class OwnAccountsPlan {
  @ApiProperty({ description: 'Người chưa có tài khoản' }) readonly without: number;
  @ApiProperty({ description: 'Người đã có tài khoản' }) readonly with: number;
  @ApiProperty({ description: 'Mỗi lần cấp nhiều nhất' }) readonly most: number;
}

interface Newcomer {
  readonly id: string;
  readonly fullName: string;
  readonly employeeCode: string | null;
  readonly organisationName: string | null;
}

/** Accounts for the people of a unit, each for his own file, handed out on paper with the first password. */
@Injectable()
export class OwnAccountsService {
  constructor(private readonly database: Database) {}

  plan(actor: Actor, { organisationId }: OwnAccountsInput): Promise<OwnAccountsPlan> {
    return this.database.as(actor, async (tx) => {
      await refuseForeignUnits(tx, [{ pointer: '#/organisationId', id: organisationId }]);
      const [counts] = (await tx.query(
        `select count(*) filter (where a.person_id is null)::int as without, count(a.person_id)::int as "with"
         ${PEOPLE}`,
        [organisationId],
      )) as { without: number; with: number }[];
      return { ...counts, most: MOST_AT_ONCE };
    });
  }

  /** The next people without an account. @returns the sheet with user names and first passwords, which is kept nowhere */
  async open(actor: Actor, { organisationId }: OwnAccountsInput): Promise<Buffer> {
    const newcomers = await this.database.as(actor, async (tx) => {
      await refuseForeignUnits(tx, [{ pointer: '#/organisationId', id: organisationId }]);
      return (await tx.query(
        `select p.id, p.full_name as "fullName", p.employee_code as "employeeCode", (select n.name from organisation_name n
           where n.organisation_id = s.organisation_id and n.valid @> current_date) as "organisationName"
         ${PEOPLE} and a.person_id is null order by p.id limit ${MOST_AT_ONCE}`,
        [organisationId],
      )) as Newcomer[];
    });
    if (newcomers.length === 0) throw new Problem('rule', 'Mọi người trong đơn vị này đã có tài khoản.');
    // Outside a transaction: no connection waits for the hashing.
    const passwords = newcomers.map(() => firstPassword());
    const hashes: string[] = [];
    for (const password of passwords) hashes.push(await hashPassword(password));
    const { names, made } = await this.database.as(actor, async (tx) => {
      const given = await usernames(tx, newcomers);
      const rows = (await tx.query('select open_own_accounts($1::uuid[], $2::text[], $3::text[]) as id', [
        newcomers.map(({ id }) => id),
        given,
        hashes,
      ])) as { id: string }[];
      return { names: given, made: new Set(rows.map(({ id }) => id)) };
    });
    return sheetOf(
      'Tài khoản tự phục vụ: mật khẩu cấp lần đầu, phải đổi khi đăng nhập',
      [
        ['Họ và tên', 28],
        ['Số hiệu', 16],
        ['Đơn vị', 44],
        ['Tên đăng nhập', 26],
        ['Mật khẩu lần đầu', 26],
      ],
      newcomers.flatMap((one, at) =>
        made.has(one.id)
          ? [[one.fullName, one.employeeCode ?? '', one.organisationName ?? '', names[at], passwords[at]]]
          : [],
      ),
    );
  }
}

/** People who work in the unit or below it today and whom the actor may write to. */
const PEOPLE = `from person p join person_state s on s.person_id = p.id and s.valid @> current_date
  left join account_person a on a.person_id = p.id
  where s.organisation_id in (select o from organisations_covered(array[$1::uuid], current_date) o)
    and ((select actor_writes_everywhere()) or p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[]))`;

/** The staff code where there is one, else the name; with a number behind it where that is taken. */
async function usernames(tx: EntityManager, newcomers: readonly Newcomer[]): Promise<string[]> {
  const wanted = newcomers.map(({ employeeCode, fullName }) => {
    const code = employeeCode?.toLowerCase() ?? '';
    return /^[a-z0-9][a-z0-9._-]{2,40}$/.test(code)
      ? code
      : searchKey(fullName)
          .replace(/[^a-z0-9]+/g, '.')
          .slice(0, 40)
          .padEnd(3, '0');
  });
  const variants = wanted.flatMap((name) => [
    name,
    ...Array.from({ length: 60 }, (_, at) => `${name}${at + 2}`),
  ]);
  const rows = (await tx.query('select taken_usernames($1::text[]) as name', [variants])) as {
    name: string;
  }[];
  const taken = new Set(rows.map(({ name }) => name));
  return wanted.map((name) => {
    let free = name;
    for (let at = 2; taken.has(free); at++) free = `${name}${at}`;
    taken.add(free);
    return free;
  });
}
