import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MigrationInterface, QueryRunner } from 'typeorm';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, 'data', 'reports-added');
const FIRST = join(import.meta.dirname, 'data', 'reports');

interface Definition {
  readonly id: string;
  readonly valid: { readonly from: string; readonly until?: string };
}

const RETURNED = `enrolment_id uuid, person_id uuid, class_id uuid, organisation_id uuid, programme_id uuid, kind_code text, form text,
  place text, organiser_level text, ends_on date, periods integer, level text, is_leader boolean, class_code text, state text, cost bigint`;
const SELECTED = `e.id, e.person_id, e.class_id, e.organisation_id, c.programme_id, g.kind_code, c.form, c.place, c.organiser_level,
  c.ends_on, c.periods, e.level, e.is_leader, e.class_code, e.state, e.cost`;
const FROM = `from training_class c join training_programme g on g.id = c.programme_id join training_enrolment e on e.class_id = c.id
  where c.ends_on between starts and ends and (e.state = 'FINISHED' or with_failed and e.state = 'FAILED')
    and (current_setting('role') <> 'some_units' or e.organisation_id = any ((select actor_organisations())::uuid[])
      or c.school_id = any ((select actor_schools())::uuid[]))`;
/**
 * The one function that says what a lượt is also tells what the report engine asks of it; definitions that came after the
 * first ones. @source the `source` line of every file under migrations/data/reports-added; training.md section 7
 */
export class CountTrainingTurns1795650150001 implements MigrationInterface {
  readonly name = 'CountTrainingTurns1795650150001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function training_turns(date, date, boolean);
      create function training_turns(starts date, ends date, with_failed boolean) returns table (${RETURNED},
          starts_on date, credential_level text, full_name text, title text, grade_code text, sex text, is_minority boolean)
        language sql stable as $$
        select ${SELECTED}, c.starts_on, g.credential_level, e.full_name, e.title, e.grade_code, e.sex, e.is_minority ${FROM} $$;
    `);
    for (const file of readdirSync(FOLDER).sort()) await load(run, file);
  }

  async down(run: QueryRunner): Promise<void> {
    for (const file of readdirSync(FOLDER)) {
      const id = file.replace(/\.yaml$/, '');
      const before = existsSync(join(FIRST, file)) ? readFileSync(join(FIRST, file), 'utf8') : null;
      if (await isFrozen(run, id, before === null ? 1 : 2)) continue;
      await run.query('delete from report_definition where report_id = $1 and ($2::boolean or version = 2)', [
        id,
        before === null,
      ]);
      if (before === null) continue;
      const content = parse(before) as Definition;
      await run.query(
        'update report_definition set valid = daterange($2, $3), content = $4, yaml = $5 where report_id = $1 and version = 1',
        [id, content.valid.from, content.valid.until ?? null, content, before],
      );
    }
    await run.query(`
      drop function training_turns(date, date, boolean);
      create function training_turns(starts date, ends date, with_failed boolean) returns table (${RETURNED})
        language sql stable as $$ select ${SELECTED} ${FROM} $$;
    `);
  }
}

/** A frozen report keeps the definition it was counted by; coming up again finds that definition by its first day. */
async function isFrozen(run: QueryRunner, id: string, added: number): Promise<boolean> {
  const [{ frozen }] = (await run.query(
    'select exists (select from frozen_report where report_id = $1 and definition_version >= $2) as frozen',
    [id, added],
  )) as { frozen: boolean }[];
  return frozen;
}

/** A report that is new, a layout that follows another from its day on, or one of the same days that puts the first right. */
async function load(run: QueryRunner, file: string): Promise<void> {
  const yaml = readFileSync(join(FOLDER, file), 'utf8');
  const content = parse(yaml) as Definition;
  const { from, until = null } = content.valid;
  const changed = (await run.query(
    `update report_definition set content = $3, yaml = $4 where report_id = $1 and lower(valid) = $2::date returning version`,
    [content.id, from, content, yaml],
  )) as [unknown[], number];
  if (changed[1] > 0) return;
  await run.query(
    `update report_definition set valid = daterange(lower(valid), $2::date) where report_id = $1 and valid @> $2::date`,
    [content.id, from],
  );
  await run.query(
    `insert into report_definition (report_id, version, valid, content, yaml)
     values ($1, (select coalesce(max(version), 0) + 1 from report_definition where report_id = $1), daterange($2, $3), $4, $5)`,
    [content.id, from, until, content, yaml],
  );
}
