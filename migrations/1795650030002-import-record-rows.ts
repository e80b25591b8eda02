import { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that a book of record sheets writes to. */
const TABLES = [
  'credential',
  'award',
  'evaluation',
  'allowance',
  'work_history',
  'military_service',
  'union_membership',
  'party_post',
  'policy_benefit',
  'succession_plan',
  'recruitment',
  'position_pay',
  'asset_declaration',
  'employer_remark',
  'salary_delay',
  'health',
  'history_statement',
  'discipline',
  'family_member',
  'family_economy',
];

/**
 * Lists of record rows: whether a row stands already, and taking a batch back. Both run past the policies of the
 * restricted tables, since whoever brings in a list has no section unlocked; they answer for files that he may write.
 */
export class ImportRecordRows1795650030002 implements MigrationInterface {
  readonly name = 'ImportRecordRows1795650030002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create function imported_row_stands(tbl text, person uuid, vals jsonb) returns boolean
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare
        stands boolean;
      begin
        if not tbl = any (array[${TABLES.map((table) => `'${table}'`).join(', ')}]) then
          raise exception 'no table of the record: %', tbl using errcode = '42501';
        end if;
        if not (actor_writes_everywhere() or exists (select from person p
            where p.id = person and p.owner_organisation_id = any (actor_writable_organisations()))) then
          return false;
        end if;
        execute format('select exists (select from %I t where t.person_id = $1
          and to_jsonb(t) @> jsonb_strip_nulls(to_jsonb(jsonb_populate_record(null::%I, $2))))', tbl, tbl)
          into stands using person, vals;
        return stands;
      end $$;

      create function remove_imported_record_rows(batch uuid) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        tbl text;
      begin
        if not exists (select from import_batch where id = batch and state = 'undoing') then
          raise exception 'the batch is not being undone' using errcode = '42501';
        end if;
        foreach tbl in array array[${TABLES.map((table) => `'${table}'`).join(', ')}] loop
          execute format('delete from %I t using change_log c, person p
            where c.request_id = ''import:'' || $1 and c.table_name = %L and c.operation = ''insert''
              and t.id = c.row_id::uuid and p.id = t.person_id and (
                (select actor_writes_everywhere()) or p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[]))',
            tbl, tbl) using batch;
        end loop;
      end $$;
      revoke execute on function imported_row_stands(text, uuid, jsonb), remove_imported_record_rows(uuid) from public;
      grant execute on function imported_row_stands(text, uuid, jsonb), remove_imported_record_rows(uuid) to whole_register, some_units;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(
      'drop function remove_imported_record_rows(uuid), imported_row_stands(text, uuid, jsonb)',
    );
  }
}
