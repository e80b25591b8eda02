import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People are placed in a job position by a decision of a kind of its own; and appointments that name no unit follow the
 * main post of their day, those stored before too.
 * @source NĐ 170/2025/NĐ-CP, Điều 23, as of NĐ 300/2026/NĐ-CP (change of position); Luật 80/2025/QH15, Điều 23, 45
 */
export class DecidePositions1795650090001 implements MigrationInterface {
  readonly name = 'DecidePositions1795650090001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      insert into code_entry (list, code, name_vi, name_en, attributes, position, source, valid)
      select 'event_kinds', 'BO_TRI_VTVL', 'Bố trí, thay đổi vị trí việc làm', 'Placement in a job position',
        coalesce((select attributes from code_entry where list = 'event_kinds' and code = 'CHUYEN_DOI_VT'), '{}'),
        (select max(position) + 1 from code_entry where list = 'event_kinds'), '[S] NĐ 300/2026/NĐ-CP, Điều 23 mới', '(,)'`);
    await run.query(`
      grant select on job_position to own_record;
      create policy job_position_read_own on job_position for select to own_record using (exists (select from assignment a
        where a.position_id = job_position.id and a.person_id = (select actor_person())))`);
    // What was made out when it was recorded stays in the effect and stands where no main post is found.
    await run.query(`
      update decision_person l set effects = (
        select jsonb_agg(case when e ->> 'type' = 'POST' and not e ? 'open'
          then e || '{"open": {"fields": ["organisationId"]}}' else e end order by at)
        from jsonb_array_elements(l.effects) with ordinality as x(e, at))
      from decision d
      where d.id = l.decision_id and ${WITHOUT_UNIT}`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(
      'drop policy job_position_read_own on job_position; revoke select on job_position from own_record',
    );
    await run.query(`
      update decision_person l set effects = (
        select jsonb_agg(case when e ->> 'type' = 'POST' then e - 'open' else e end order by at)
        from jsonb_array_elements(l.effects) with ordinality as x(e, at))
      from decision d
      where d.id = l.decision_id and ${WITHOUT_UNIT}`);
    await run.query(`
      delete from decision_kind_setting where kind = 'BO_TRI_VTVL';
      alter table code_entry disable trigger code_entry_kept;
      delete from code_entry where list = 'event_kinds' and code = 'BO_TRI_VTVL';
      alter table code_entry enable trigger code_entry_kept`);
  }
}

/** Posts given without naming a unit, and not in place of a certain concurrent one. */
const WITHOUT_UNIT = `d.kind in ('BO_NHIEM', 'BO_NHIEM_LAI', 'KEO_DAI_CV', 'BAU_CU', 'GIAO_PHU_TRACH', 'TU_CHUC', 'MIEN_NHIEM', 'THOI_GIU_CV')
        and l.effects is not null and jsonb_typeof(l.effects) = 'array' and l.payload is not null
        and coalesce(l.payload ->> 'organisationId', '') = '' and coalesce(l.payload ->> 'replacesAssignmentId', '') = ''
        and l.effects @> '[{"type": "POST"}]'`;
