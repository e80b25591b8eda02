import { MigrationInterface, QueryRunner } from 'typeorm';

const seen = 'exists (select from person p where p.id = paper.person_id)';
const writes = (table: string): string => `((select actor_writes_everywhere()) or exists (select from person p
  where p.id = ${table}.person_id and p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[])))`;
const own = 'person_id = (select actor_person())';
const draft = `exists (select from declaration d where d.id = declaration_id and d.person_id = declaration_evidence.person_id
  and d.state in ('DRAFT', 'RETURNED'))`;

/** Tables of a file: what its versions are made of. */
const FILE_TABLES = [
  'person',
  'person_address',
  'employment',
  'assignment',
  'salary_position',
  'position_pay',
  'allowance',
  'salary_delay',
  'credential',
  'work_history',
  'recruitment',
  'union_membership',
  'party_post',
  'military_service',
  'policy_benefit',
  'succession_plan',
  'award',
  'evaluation',
  'asset_declaration',
  'employer_remark',
  'computed_override',
  'health',
  'history_statement',
  'discipline',
  'family_member',
  'family_economy',
] as const;

/**
 * Scans that a person attaches to what he declares, until they are papers of his file; and his sight of the papers that
 * are. A paper about a restricted row becomes as restricted as the row, whatever its component.
 *
 * @source Luật 80/2025/QH15, Điều 42; Luật 91/2025/QH15, Điều 4; workflow of roles, section 2 (self-service)
 */
export class AttachEvidence1795650130001 implements MigrationInterface {
  readonly name = 'AttachEvidence1795650130001';

  async up(run: QueryRunner): Promise<void> {
    await this.restrictByRow(run);
    await run.query(`
      -- Apart from paper: what nobody has approved is no part of the file. change_key names the change within the declaration.
      create table declaration_evidence (
        id uuid not null default uuidv7() constraint declaration_evidence_pkey primary key,
        declaration_id uuid not null constraint declaration_evidence_declaration_id_fkey references declaration,
        person_id uuid not null constraint declaration_evidence_person_id_fkey references person,
        change_key text not null constraint declaration_evidence_change_key_check check (btrim(change_key) <> ''),
        sha256 text not null constraint declaration_evidence_sha256_fkey references stored_file,
        original_name text not null,
        added_at timestamptz not null default clock_timestamp(),
        added_by uuid not null default actor_account() constraint declaration_evidence_added_by_fkey references account,
        paper_id uuid constraint declaration_evidence_paper_id_fkey references paper,
        constraint declaration_evidence_content_key unique (declaration_id, change_key, sha256)
      );
      create index declaration_evidence_person_id_idx on declaration_evidence (person_id);
      create index declaration_evidence_sha256_idx on declaration_evidence (sha256);
      create index declaration_evidence_paper_id_idx on declaration_evidence (paper_id) where paper_id is not null;

      -- What was refused or taken back leaves nothing attached, whoever does it.
      create function drop_declaration_evidence() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        delete from declaration_evidence e where e.declaration_id = new.id and e.paper_id is null;
        return null;
      end $$;
      revoke execute on function drop_declaration_evidence() from public;
      create trigger declaration_evidence_dropped after update of state on declaration for each row
        when (new.state in ('REJECTED', 'WITHDRAWN') and old.state is distinct from new.state) execute function drop_declaration_evidence();

      alter table declaration_evidence enable row level security;
      grant select, update (paper_id) on declaration_evidence to whole_register, some_units;
      grant select, insert, delete on declaration_evidence to own_record;
      grant select, insert on stored_file to own_record;
      -- Seen by exactly those who see what it is evidence of.
      create policy declaration_evidence_read on declaration_evidence for select to whole_register, some_units
        using (exists (select from declaration_content c where c.declaration_id = declaration_evidence.declaration_id));
      create policy declaration_evidence_file on declaration_evidence for update to whole_register, some_units
        using (${writes('declaration_evidence')});
      create policy declaration_evidence_read_own on declaration_evidence for select to own_record using (${own});
      create policy declaration_evidence_add_own on declaration_evidence for insert to own_record
        with check (${own} and added_by = (select actor_account()) and paper_id is null and ${draft});
      create policy declaration_evidence_remove_own on declaration_evidence for delete to own_record using (${own} and ${draft});

      -- The own papers, but for what others said in confidence: complaints settled (16) and political verification (17).
      grant select on paper to own_record;
      create policy paper_read_own on paper for select to own_record
        using (${own} and removed_at is null and component_code not in ('16', '17'));

      -- Old versions of the own file are today's with the log undone: what the log kept of the rows he may read.
      grant select on change_log to own_record;
      create policy change_log_read_own on change_log for select to own_record
        using (${own} and table_name in (${FILE_TABLES.map((table) => `'${table}'`).join(', ')}));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy change_log_read_own on change_log;
      revoke all on change_log from own_record;
      drop policy paper_read_own on paper;
      revoke all on paper, stored_file from own_record;
      drop trigger declaration_evidence_dropped on declaration;
      drop table declaration_evidence;
      drop function drop_declaration_evidence();
    `);
    await this.protect(run, (component) => `paper_is_open(person_id, ${component})`);
    await run.query('drop function paper_is_open(uuid, text, text)');
  }

  private async restrictByRow(run: QueryRunner): Promise<void> {
    await run.query(`
      create function paper_is_open(file uuid, component text, about text) returns boolean language sql stable parallel safe
        return paper_is_open(file, component) and case about when 'health' then is_unlocked(file, 'HEALTH')
          when 'history_statement' then is_unlocked(file, 'HISTORY') when 'discipline' then is_unlocked(file, 'DISCIPLINE')
          when 'family_member' then is_unlocked(file, 'FAMILY') when 'family_economy' then is_unlocked(file, 'ECONOMY') else true end;
      revoke execute on function paper_is_open(uuid, text, text) from public;
      grant execute on function paper_is_open(uuid, text, text) to whole_register, some_units;
    `);
    await this.protect(run, (component, about) => `paper_is_open(person_id, ${component}, ${about})`);
  }

  private async protect(run: QueryRunner, open: (component: string, about: string) => string): Promise<void> {
    const row = open('component_code', 'about_table');
    const logged = (column: string): string => `coalesce(new_row, old_row) ->> '${column}'`;
    await run.query(`
      drop policy paper_read_all on paper;
      drop policy paper_read_some on paper;
      drop policy paper_change on paper;
      drop policy change_log_papers on change_log;
      create policy paper_read_all on paper for select to whole_register using (${row});
      create policy paper_read_some on paper for select to some_units using (${seen} and ${row});
      create policy paper_change on paper for update to whole_register, some_units using (${writes('paper')} and ${row});
      create policy change_log_papers on change_log as restrictive for select to whole_register, some_units
        using (table_name <> 'paper' or ${open(logged('component_code'), logged('about_table'))});
    `);
  }
}
