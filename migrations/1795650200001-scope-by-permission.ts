import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An account with several roles had the permissions of each in the units of all. What a request may see and change are the
 * units of those roles that hold the permission it needs; without a list of roles, of all of them.
 */
export class ScopeByPermission1795650200001 implements MigrationInterface {
  readonly name = 'ScopeByPermission1795650200001';

  async up(run: QueryRunner): Promise<void> {
    await run.query('drop function session_scope(bytea, integer), account_scope(uuid)');
    await run.query(
      accountScope('whose uuid, among text[] default null', 'and (among is null or role = any (among))'),
    );
    await run.query(
      sessionScope(
        'token bytea, seen_version integer, among text[] default null',
        'account_scope(session_scope.account_id, among)',
      ),
    );
    await grantOn(run, 'account_scope(uuid, text[]), session_scope(bytea, integer, text[])');
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function session_scope(bytea, integer, text[]), account_scope(uuid, text[])');
    await run.query(accountScope('whose uuid', ''));
    await run.query(
      sessionScope('token bytea, seen_version integer', 'account_scope(session_scope.account_id)'),
    );
    await grantOn(run, 'account_scope(uuid), session_scope(bytea, integer)');
  }
}

async function grantOn(run: QueryRunner, functions: string): Promise<void> {
  await run.query(`revoke execute on function ${functions} from public`);
  await run.query(`grant execute on function ${functions} to hr_app`);
}

/** The database role of an account and its units, '' for none, 'all' for the whole register. */
const accountScope = (parameters: string, chosen: string): string => `
  create function account_scope(${parameters}, out database_role text, out organisations text, out writable text)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    readable uuid[]; writes uuid[]; roots uuid[];
  begin
    select array_agg(organisation_id) filter (where role not in ('ADMINISTRATOR', 'STAFF_MEMBER', 'SCHOOL')),
           array_agg(organisation_id) filter (where role in ('HR_OFFICER', 'UNIT_HR_OFFICER'))
      into readable, writes from account_role where account_id = whose and valid @> current_date ${chosen};
    select array_agg(organisation_id) into roots from organisation_place
      where parent_id is null and valid @> current_date and organisation_id = any (readable);
    database_role := case when roots is null then 'some_units' else 'whole_register' end;
    organisations := case when roots is null and readable is not null
      then (select string_agg(id::text, ',') from organisations_covered(readable, current_date) id) else '' end;
    writable := case when writes is null then '' when writes && roots then 'all'
      else (select string_agg(id::text, ',') from organisations_covered(writes, current_date) id) end;
    organisations := coalesce(organisations, '');
    writable := coalesce(writable, '');
  end $$`;

/** HR401: the session is over. HR412: the account changed since the caller last read it, who then reads it again. */
const sessionScope = (parameters: string, scope: string): string => `
  create function session_scope(${parameters}, out account_id uuid, out database_role text, out organisations text, out writable text)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare current_version integer;
  begin
    select a.id, a.version into session_scope.account_id, current_version from session s join account a on a.id = s.account_id
      where s.token_hash = token and s.ended_at is null and s.expires_at > now() and not a.is_disabled;
    if current_version is null then
      raise exception 'the session is over' using errcode = 'HR401';
    elsif current_version <> seen_version then
      raise exception 'the account has changed' using errcode = 'HR412';
    end if;
    select s.database_role, s.organisations, s.writable into session_scope.database_role, session_scope.organisations, session_scope.writable
      from ${scope} s;
  end $$`;
