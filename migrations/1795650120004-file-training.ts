import { MigrationInterface, QueryRunner } from 'typeorm';

const IMPORTS = ['imported_row_stands(text, uuid, jsonb)', 'remove_imported_record_rows(uuid)'];
const ANCHOR = `'credential'`;
const WITH = `'training_certificate', 'credential'`;
const DUE_BEGINNING = `'certificates', (select`;
const DUE_BEGINNING_WITH = `'certificates', coalesce((select`;
const DUE_ANCHOR = `where k.person_id = p.id and (k.expires_on is not null or k.kind in ('LANGUAGE', 'IT'))))`;
/** A course that leads to no level of the form falls due by its own certificate. */
const DUE_WITH = `where k.person_id = p.id and (k.expires_on is not null or k.kind in ('LANGUAGE', 'IT')))
          , '[]') || coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'kind', 'TRAINING:' || t.kind_code, 'name', t.name, 'language', null,
              'earnedOn', t.issued_on, 'expiresOn', t.expires_on) order by t.id)
            from training_certificate t where t.person_id = p.id and t.credential_id is null and t.expires_on is not null), '[]'))`;

/**
 * Certificates reach the file: levels become credentials at once, ends become due, lists of the past come in with the
 * register's own template.
 */
export class FileTraining1795650120004 implements MigrationInterface {
  readonly name = 'FileTraining1795650120004';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Writes the level of each certificate into its file, once; a training officer, who writes no file, does so through
      -- this for certificates that he may write. An equal level on file already is left to stand for it.
      create function file_training_certificates(certificates uuid[]) returns integer
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare one record; made uuid; filed integer := 0;
      begin
        for one in select t.id, t.person_id, t.number, t.issuer, t.issued_on, t.expires_on, t.started_on, t.name, g.credential_kind, g.credential_level
          from training_certificate t join training_programme g on g.id = t.programme_id
          where t.id = any (certificates) and t.credential_id is null and g.credential_kind is not null
            and (trains_everywhere() or t.organisation_id = any (training_organisations())) order by t.id for update of t
        loop
          insert into credential (person_id, kind, level_code, major, institution, number, started_on, earned_on, expires_on, is_verified)
            values (one.person_id, one.credential_kind, one.credential_level,
              case when one.credential_kind = 'EDUCATION' then one.name end, one.issuer, one.number, one.started_on, one.issued_on,
              one.expires_on::text, true)
            returning id into made;
          update training_certificate set credential_id = made where id = one.id;
          update person set version = version + 1 where id = one.person_id;
          filed := filed + 1;
        end loop;
        return filed;
      end $$;
      revoke execute on function file_training_certificates(uuid[]) from public;
      grant execute on function file_training_certificates(uuid[]) to whole_register, some_units;

      -- Ends of certificates without a level belong to what falls due.
      create function note_training_due() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into due_pending (person_id) select distinct person_id from new_rows where expires_on is not null;
        return null;
      end $$;
      create trigger training_certificate_due after insert on training_certificate referencing new table as new_rows
        for each statement execute function note_training_due();
      create trigger training_certificate_due_change after update on training_certificate referencing new table as new_rows
        for each statement execute function note_training_due();
    `);
    await run.query(`
      -- What one's own position asks, for the own page.
      grant select on position_dossier, position_version, position_requirement to own_record;
      create policy position_version_read_own on position_version for select to own_record
        using (position_id in (select s.position_id from person_state s where s.person_id = (select actor_person())));
      create policy position_dossier_read_own on position_dossier for select to own_record
        using (exists (select from position_version v where v.dossier_id = position_dossier.id));
      create policy position_requirement_read_own on position_requirement for select to own_record
        using (exists (select from position_version v where v.id = version_id));
    `);
    for (const name of IMPORTS) await rewrite(run, name, [ANCHOR, WITH]);
    await rewrite(run, 'due_facts(uuid[])', [DUE_BEGINNING, DUE_BEGINNING_WITH], [DUE_ANCHOR, DUE_WITH]);
  }

  async down(run: QueryRunner): Promise<void> {
    await rewrite(run, 'due_facts(uuid[])', [DUE_BEGINNING_WITH, DUE_BEGINNING], [DUE_WITH, DUE_ANCHOR]);
    for (const name of IMPORTS) await rewrite(run, name, [WITH, ANCHOR]);
    await run.query(`
      drop policy position_requirement_read_own on position_requirement;
      drop policy position_dossier_read_own on position_dossier;
      drop policy position_version_read_own on position_version;
      revoke select on position_dossier, position_version, position_requirement from own_record;
      drop trigger training_certificate_due_change on training_certificate;
      drop trigger training_certificate_due on training_certificate;
      drop function note_training_due(), file_training_certificates(uuid[]);
    `);
  }
}

/** A place or two change in a long function that other features change as well. */
async function rewrite(run: QueryRunner, name: string, ...changes: [string, string][]): Promise<void> {
  const [{ source }] = (await run.query(`select pg_get_functiondef($1::regprocedure) as source`, [name])) as {
    source: string;
  }[];
  for (const [from] of changes)
    if (!source.includes(from)) throw new Error(`${name} is not what this migration knows`);
  await run.query(changes.reduce((text, [from, to]) => text.replace(from, () => to), source));
}
