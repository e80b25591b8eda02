import { MigrationInterface, QueryRunner } from 'typeorm';

const ANCHOR = `'badYears', (select`;
const COMMITMENTS = `'commitments', (select jsonb_agg(jsonb_build_object('id', cm.id, 'name', coalesce(tc.name, 'khóa đào tạo'), 'startsOn', cm.starts_on,
              'monthsPromised', cm.months_promised) order by cm.starts_on, cm.id)
            from training_commitment cm left join training_enrolment te on te.id = cm.enrolment_id left join training_class tc on tc.id = te.class_id
            where cm.person_id = p.id and not exists (select from training_compensation tp where tp.enrolment_id = cm.enrolment_id)),
          `;

/** The end of a service promised after training falls due like any other end. */
export class NoteCommitments1795650160002 implements MigrationInterface {
  readonly name = 'NoteCommitments1795650160002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      insert into rule_parameter (key, valid, value, unit, basis, confidence) values
        ('training.commitment_alert_before', '[2017-09-01,)', '90', 'calendar days', 'Thời hạn do địa phương đặt', '?');
      create function note_commitment_due() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into due_pending (person_id) select distinct person_id from changed_rows;
        return null;
      end $$;
    `);
    for (const table of ['training_commitment', 'training_compensation'])
      for (const [deed, rows] of [
        ['insert', 'new'],
        ['update', 'new'],
        ['delete', 'old'],
      ])
        await run.query(
          `create trigger ${table}_due_${deed} after ${deed} on ${table} referencing ${rows} table as changed_rows
             for each statement execute function note_commitment_due()`,
        );
    await rewrite(run, [ANCHOR, COMMITMENTS + ANCHOR]);
    await run.query('update due_state set rules_changed = true');
  }

  async down(run: QueryRunner): Promise<void> {
    await rewrite(run, [COMMITMENTS + ANCHOR, ANCHOR]);
    for (const table of ['training_commitment', 'training_compensation'])
      for (const deed of ['insert', 'update', 'delete'])
        await run.query(`drop trigger ${table}_due_${deed} on ${table}`);
    await run.query(`
      drop function note_commitment_due();
      delete from rule_parameter where key = 'training.commitment_alert_before';
      update due_state set rules_changed = true;
    `);
  }
}

/** A place changes in a long function that other features change as well. */
async function rewrite(run: QueryRunner, [from, to]: [string, string]): Promise<void> {
  const [{ source }] = (await run.query(
    `select pg_get_functiondef('due_facts(uuid[])'::regprocedure) as source`,
  )) as { source: string }[];
  if (!source.includes(from)) throw new Error('due_facts is not what this migration knows');
  await run.query(source.replace(from, () => to));
}
