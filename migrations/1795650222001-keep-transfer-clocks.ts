import { MigrationInterface, QueryRunner } from 'typeorm';

const FIRST_LOAD = `i.due_on is null and i.groups = array(select distinct group_code from transfer_source order by 1)`;

/**
 * Only a first load never has a clock. What lost its clock to a later day on which clocks begin has it again as soon as that
 * day is moved back.
 */
export class KeepTransferClocks1795650222001 implements MigrationInterface {
  readonly name = 'KeepTransferClocks1795650222001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table transfer_item add column is_first_load boolean not null default false;
      update transfer_item i set is_first_load = true where ${FIRST_LOAD};
      ${moving('not i.is_first_load')}
      update transfer_item i set due_on = transfer_due(i.changed_on)
        where i.state <> 'SENT' and i.due_on is null and not i.is_first_load and transfer_due(i.changed_on) is not null;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      ${moving('i.due_on is not null')}
      alter table transfer_item drop column is_first_load;
    `);
  }
}

const moving = (hasClock: string): string => `
  create or replace function move_transfer_clocks() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update transfer_item i set due_on = d.due
      from (select i.changed_on, transfer_due(i.changed_on) as due from transfer_item i where i.state <> 'SENT' and ${hasClock} group by i.changed_on) d
      where i.changed_on = d.changed_on and i.state <> 'SENT' and ${hasClock} and i.due_on is distinct from d.due;
    return null;
  end $$;`;
