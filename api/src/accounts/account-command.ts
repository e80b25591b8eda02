import { ROLE_CODES, ROLES, type Role } from '@hr/contracts';
import { weaknessOf } from '@hr/domain';
import pg from 'pg';
import { parseArgs } from 'node:util';
import { hashPassword } from '../auth/passwords';
import { LaunchError, runCommand, say } from '../launch/launch-error';
import { migrate } from '../launch/migrate';
import { withOwnerDatabase } from '../launch/owner-database';
import { loadConfig, withDatabase } from '../platform/config';
import { firstPassword } from './first-password';
import { FOUNDED_PROVINCE } from './founded-province';

const USAGE = `Cách dùng:
  npm run account -- create --username quantri --name "Họ và tên" [--role ${ROLE_CODES.join('|')}] [--unit MÃ_ĐƠN_VỊ] [--province "Tên tỉnh"]
Không ghi --role thì là ADMINISTRATOR (${ROLES.ADMINISTRATOR.name}); không ghi --unit thì là toàn tỉnh.
--province đặt tên cho tỉnh, chỉ cần khi sổ chưa có đơn vị nào. Mật khẩu lấy từ biến ACCOUNT_PASSWORD, không có thì được tạo và in ra.`;

/** `npm run account`: the first account of a register, before anybody can sign in to grant it one. */
await runCommand(async () => {
  const { positionals, values } = readArguments();
  if (positionals.length !== 1 || positionals[0] !== 'create' || !values.username || !values.name)
    throw new LaunchError(USAGE);
  const role = (values.role ?? 'ADMINISTRATOR') as Role;
  if (!ROLE_CODES.includes(role))
    throw new LaunchError(`Không có vai trò ${role}. Các vai trò: ${ROLE_CODES.join(', ')}.`);
  const username = values.username.toLowerCase();
  const given = process.env['ACCOUNT_PASSWORD'];
  const weakness = given === undefined ? null : weaknessOf(given, username);
  if (weakness) throw new LaunchError(weakness);
  const password = given ?? firstPassword();
  const config = loadConfig(process.env);
  await withOwnerDatabase(config, async (ownerUrl) => {
    await migrate(withDatabase(config, ownerUrl));
    await create(ownerUrl, {
      username,
      name: values.name ?? '',
      role,
      unit: values.unit,
      province: values.province,
      password,
    });
  });
  say(`Đã tạo tài khoản ${username} (${ROLES[role].name}).`);
  if (given === undefined) say(`Mật khẩu lần đầu: ${password} (phải đổi khi đăng nhập).`);
});

interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string | undefined;
  readonly province: string | undefined;
  readonly password: string;
}

async function create(ownerUrl: string, account: NewAccount): Promise<void> {
  const passwordHash = await hashPassword(account.password);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    const unitId = await findOrFoundUnit(client, account);
    const { rows } = await client.query<{ id: string }>(
      `insert into account (username, display_name, password_hash, must_change_password) values ($1, $2, $3, $4)
       on conflict (username) do nothing returning id`,
      [
        account.username,
        account.name.trim().normalize('NFC'),
        passwordHash,
        process.env['ACCOUNT_PASSWORD'] === undefined,
      ],
    );
    if (rows.length === 0) throw new LaunchError(`Đã có tài khoản ${account.username}.`);
    await client.query(
      `insert into account_role (account_id, role, organisation_id, valid, ground)
       values ($1, $2, $3, daterange(current_date, null), 'Tạo bằng lệnh npm run account')`,
      [rows[0].id, account.role, unitId],
    );
    await client.query('commit');
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'account_username_check') {
      throw new LaunchError('Tên đăng nhập gồm 3 đến 50 chữ thường không dấu, chữ số, dấu chấm hoặc gạch.');
    }
    throw error;
  } finally {
    await client.end();
  }
}

/** The named unit, else the province; a register without any unit begins with its province. */
async function findOrFoundUnit(client: pg.Client, { unit, province }: NewAccount): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    unit === undefined
      ? 'select organisation_id as id from organisation_place where parent_id is null and valid @> current_date'
      : 'select id from organisation where code = $1',
    unit === undefined ? [] : [unit],
  );
  if (rows.length === 1) return rows[0].id;
  if (unit !== undefined) throw new LaunchError(`Không có đơn vị mã ${unit}.`);
  if (rows.length > 1) throw new LaunchError('Sổ có nhiều đơn vị gốc; hãy ghi --unit MÃ_ĐƠN_VỊ.');
  if (!province?.trim()) throw new LaunchError('Sổ chưa có đơn vị nào; hãy ghi --province "Tên tỉnh".');
  // Two-tier provinces began on 1 July 2025 (NQ 202/2025/QH15).
  const founded = await client.query<{ id: string }>(
    `with unit as (insert into organisation (code) values ($2) returning id),
       event as (insert into organisation_event (kind, effective_on, document_number) values ('CREATE', '2025-07-01', '202/2025/QH15') returning id),
       placed as (insert into organisation_place (organisation_id, kind, valid, event_id)
         select unit.id, 'UBND_TINH', '[2025-07-01,)', event.id from unit, event),
       named as (insert into organisation_name (organisation_id, name, valid, event_id)
         select unit.id, $1, '[2025-07-01,)', event.id from unit, event)
     select id from unit`,
    [province.trim().normalize('NFC'), FOUNDED_PROVINCE],
  );
  return founded.rows[0].id;
}

function readArguments(): {
  positionals: string[];
  values: Record<'username' | 'name' | 'role' | 'unit' | 'province', string | undefined>;
} {
  const text = { type: 'string' } as const;
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { username: text, name: text, role: text, unit: text, province: text },
    });
    return {
      positionals,
      values: {
        username: values.username,
        name: values.name,
        role: values.role,
        unit: values.unit,
        province: values.province,
      },
    };
  } catch {
    throw new LaunchError(USAGE);
  }
}
