import { MigrationInterface, QueryRunner } from 'typeorm';

/** Code lists and administrative places. Entries are closed by date, never deleted: records keep pointing at them. */
export class CreateCodeLists1795310000003 implements MigrationInterface {
  readonly name = 'CreateCodeLists1795310000003';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table code_entry (
        list text not null,
        code text not null,
        name_vi text not null,
        name_en text,
        rank integer,
        report_group text,
        attributes jsonb not null default '{}',
        position integer not null,
        valid daterange not null default '(,)',
        source text,
        name_key text generated always as (search_key(name_vi)) stored,
        constraint code_entry_pkey primary key (list, code)
      );
      create table place (
        scheme text not null constraint place_scheme_check check (scheme in ('OLD_3_LEVEL', 'NEW_2_LEVEL')),
        level smallint not null constraint place_level_check check (level between 1 and 3),
        code text not null,
        name_vi text not null,
        kind text,
        province_code text not null,
        district_code text,
        valid daterange not null,
        source text,
        name_key text generated always as (search_key(name_vi)) stored,
        constraint place_pkey primary key (scheme, level, code)
      );
      create index place_name_key_idx on place using gin (name_key gin_trgm_ops);
      create index place_province_code_idx on place (scheme, province_code, level);
      create table place_succession (
        old_level smallint not null,
        old_code text not null,
        new_level smallint not null,
        new_code text not null,
        share text not null constraint place_succession_share_check check (share in ('WHOLE', 'PART')),
        is_main boolean not null,
        source text,
        constraint place_succession_pkey primary key (old_level, old_code, new_level, new_code)
      );
      create index place_succession_new_code_idx on place_succession (new_level, new_code);

      -- Codes are never deleted, so a check that looks them up stays true; it keeps a list's name out of every row,
      -- which a composite foreign key would need. (plpgsql, because a plan made once serves a million rows of COPY.)
      create function is_code(in_list text, value text) returns boolean
        language plpgsql immutable parallel safe strict as $$
      begin
        return exists (select from public.code_entry where list = in_list and code = value);
      end $$;
      create function is_place(in_scheme text, in_level integer, value text) returns boolean
        language plpgsql immutable parallel safe strict as $$
      begin
        return exists (select from public.place where scheme = in_scheme and level = in_level and code = value);
      end $$;
      create function refuse_code_removal() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or new is distinct from old and (to_jsonb(new) ->> 'code') is distinct from (to_jsonb(old) ->> 'code') then
          raise exception 'codes are closed, never deleted or renumbered' using errcode = '23001', constraint = tg_table_name || '_kept';
        end if;
        return new;
      end $$;
      create trigger code_entry_kept before delete or update on code_entry for each row execute function refuse_code_removal();
      create trigger place_kept before delete or update on place for each row execute function refuse_code_removal();

      grant select on code_entry, place, place_succession to whole_register, some_units, hr_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table place_succession, place, code_entry;
      drop function refuse_code_removal(), is_place(text, integer, text), is_code(text, text);
    `);
  }
}
