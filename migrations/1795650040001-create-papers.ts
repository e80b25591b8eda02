import { MigrationInterface, QueryRunner } from 'typeorm';

/** What a paper may be about: rows below the person, and the decision that made them. */
const ABOUT = [
  'decision',
  'credential',
  'employment',
  'assignment',
  'salary_position',
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
  'asset_declaration',
  'employer_remark',
  'health',
  'history_statement',
  'discipline',
  'family_member',
  'family_economy',
  'declaration',
] as const;

/**
 * Papers of the file by the component list, with the place of the original on the shelf, and the content behind them,
 * kept outside the database under its SHA-256. A paper that is taken out keeps its row and its content.
 *
 * @source profile section 11; TT 07/2019/TT-BNV Điều 10, Điều 15; TT 06/2023/TT-BNV, form (photo 4 × 6)
 */
export class CreatePapers1795650040001 implements MigrationInterface {
  readonly name = 'CreatePapers1795650040001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      insert into code_entry (list, code, name_vi, name_en, attributes, position, source)
      values ('record_components', 'ANH', 'Ảnh chân dung 4 × 6', 'Portrait photo', '{"part": "GOC", "note": "Ảnh màu 4 × 6 của mẫu sơ yếu lý lịch"}',
        100, '[S] TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch: ảnh màu 4 × 6 cm');

      -- One row for each content, however many papers have it. Says nothing of whose it is.
      create table stored_file (
        sha256 text not null constraint stored_file_pkey primary key,
        bytes bigint not null constraint stored_file_bytes_check check (bytes > 0),
        media_type text not null constraint stored_file_media_type_check check (media_type in ('application/pdf', 'image/jpeg', 'image/png',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
        pages integer constraint stored_file_pages_check check (pages > 0),
        stored_at timestamptz not null default clock_timestamp(),
        constraint stored_file_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
      );

      -- Without a content: the original stands on its shelf and was not scanned.
      create table paper (
        id uuid not null default uuidv7() constraint paper_pkey primary key,
        person_id uuid not null constraint paper_person_id_fkey references person,
        component_code text not null constraint paper_component_code_check check (is_code('record_components', component_code)),
        title text not null constraint paper_title_check check (btrim(title) <> ''),
        document_number text,
        document_date partial_date,
        year smallint constraint paper_year_check check (year between 1930 and 2199),
        pages integer constraint paper_pages_check check (pages between 1 and 5000),
        is_original boolean not null default false,
        shelf_position text,
        checked_by text,
        checked_on date,
        about_table text constraint paper_about_table_check check (about_table in (${ABOUT.map((table) => `'${table}'`).join(', ')})),
        about_id uuid,
        sha256 text constraint paper_sha256_fkey references stored_file,
        original_name text,
        version integer not null default 1,
        added_at timestamptz not null default clock_timestamp(),
        added_by uuid default actor_account() constraint paper_added_by_fkey references account,
        removed_at timestamptz,
        removed_by uuid constraint paper_removed_by_fkey references account,
        removed_reason text,
        constraint paper_about_id_check check ((about_table is null) = (about_id is null)),
        constraint paper_checked_on_check check ((checked_by is null) = (checked_on is null)),
        constraint paper_original_name_check check ((sha256 is null) = (original_name is null)),
        constraint paper_removed_reason_check check ((removed_at is null) = (removed_reason is null) and char_length(btrim(removed_reason)) >= 10)
      );
      create index paper_person_id_idx on paper (person_id);
      create index paper_about_id_idx on paper (about_id) where about_id is not null;
      create index paper_sha256_idx on paper (sha256);
      create unique index paper_content_key on paper (person_id, component_code, sha256, about_id) nulls not distinct
        where removed_at is null and sha256 is not null;

      -- Papers that say what a restricted item says are as restricted as the item: 06 item 31, 14 item 35.2, 15 item 37.3, 16 and 17 item 34.
      create function paper_is_open(file uuid, component text) returns boolean language sql stable parallel safe
        return case component when '06' then is_unlocked(file, 'HEALTH') when '14' then is_unlocked(file, 'DISCIPLINE')
          when '15' then is_unlocked(file, 'ECONOMY') when '16' then is_unlocked(file, 'HISTORY')
          when '17' then is_unlocked(file, 'HISTORY') else true end;
      -- That a paper of a component exists which every file has tells nothing; that there is one on discipline (14) or a
      -- complaint (16) would.
      create function locked_papers(file uuid) returns table (component_code text, held integer)
        language sql stable security definer set search_path = public, pg_temp
        begin atomic
          select p.component_code, count(*)::int from paper p where p.person_id = file and p.removed_at is null
            and p.component_code in ('06', '15', '17') group by p.component_code;
        end;
      revoke execute on function locked_papers(uuid), paper_is_open(uuid, text) from public;
      grant execute on function locked_papers(uuid), paper_is_open(uuid, text) to whole_register, some_units;
    `);
    const seen = 'exists (select from person p where p.id = paper.person_id)';
    const open = 'paper_is_open(person_id, component_code)';
    const writes = `((select actor_writes_everywhere()) or exists (select from person p where p.id = paper.person_id
        and p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[])))`;
    await run.query(`
      grant select, insert on stored_file to whole_register, some_units;
      grant select, insert, update on paper to whole_register, some_units;
      alter table paper enable row level security;
      create policy paper_read_all on paper for select to whole_register using (${open});
      create policy paper_read_some on paper for select to some_units using (${seen} and ${open});
      create policy paper_add on paper for insert to whole_register, some_units with check (${writes});
      create policy paper_change on paper for update to whole_register, some_units using (${writes} and ${open});
      select record_changes_of('paper', 'person_id');
      -- What the change log keeps of a restricted paper is as restricted as the paper.
      create policy change_log_papers on change_log as restrictive for select to whole_register, some_units
        using (table_name <> 'paper' or paper_is_open(person_id, coalesce(new_row, old_row) ->> 'component_code'));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy change_log_papers on change_log;
      drop function locked_papers(uuid);
      drop table paper;
      drop table stored_file;
      drop function paper_is_open(uuid, text);
      alter table code_entry disable trigger code_entry_kept;
      delete from code_entry where list = 'record_components' and code = 'ANH';
      alter table code_entry enable trigger code_entry_kept;
    `);
  }
}
