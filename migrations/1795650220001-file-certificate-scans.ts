import { MigrationInterface, QueryRunner } from 'typeorm';

const ALLOWED = `ARRAY['decision'::text`;
const ALLOWED_TOO = `ARRAY['training_certificate'::text, 'decision'::text`;
const FILES = 'file_training_certificates(uuid[])';
const LINKED = 'update training_certificate set credential_id = made where id = one.id;';
/** What was scanned before the level stood in the file belongs to the level from then on. */
const LINKED_TOO = `${LINKED}
          update paper set about_table = 'credential', about_id = made, version = version + 1
            where about_table = 'training_certificate' and about_id = one.id;`;

/** Scans of certificates that are no level of the file's own. */
export class FileCertificateScans1795650220001 implements MigrationInterface {
  readonly name = 'FileCertificateScans1795650220001';

  async up(run: QueryRunner): Promise<void> {
    await exchangeCheck(run, ALLOWED, ALLOWED_TOO);
    await rewrite(run, FILES, LINKED, LINKED_TOO);
  }

  async down(run: QueryRunner): Promise<void> {
    await rewrite(run, FILES, LINKED_TOO, LINKED);
    // The scans stay in the file under their component; one that lies there already is not kept twice.
    await run.query(`
      delete from paper p using paper o where p.about_table = 'training_certificate' and p.removed_at is null and o.removed_at is null
        and o.person_id = p.person_id and o.component_code = p.component_code and o.sha256 = p.sha256
        and (o.about_id is null or o.about_table = 'training_certificate' and o.id < p.id);
      update paper set about_table = null, about_id = null where about_table = 'training_certificate';
    `);
    await exchangeCheck(run, ALLOWED_TOO, ALLOWED);
  }
}

async function exchangeCheck(run: QueryRunner, from: string, to: string): Promise<void> {
  const [{ source }] = (await run.query(
    `select pg_get_constraintdef(oid) as source from pg_constraint where conname = 'paper_about_table_check'`,
  )) as { source: string }[];
  if (!source.includes(from)) throw new Error('paper_about_table_check is not what this migration knows');
  await run.query(`alter table paper drop constraint paper_about_table_check,
    add constraint paper_about_table_check ${source.replace(from, () => to)}`);
}

/** A line more in a function that others may change as well. */
async function rewrite(run: QueryRunner, name: string, from: string, to: string): Promise<void> {
  const [{ source }] = (await run.query(`select pg_get_functiondef($1::regprocedure) as source`, [name])) as {
    source: string;
  }[];
  if (!source.includes(from)) throw new Error(`${name} is not what this migration knows`);
  await run.query(source.replace(from, () => to));
}
