import { EntityManager } from 'typeorm';
import type { Statement } from '../platform/database';
import { Problem, fieldProblem, notFound } from '../platform/problem';
import type { DossierState, PositionFields, PositionInput, RequirementInput } from './dossiers.dto';

/** In force, superseded or still to come is a matter of the day, so no clock has to change a row. */
export const STATE = `case when d.state <> 'APPROVED' then d.state when d.in_force @> current_date then 'IN_FORCE'
  when upper(d.in_force) <= current_date then 'SUPERSEDED' else 'APPROVED' end`;

const DUE_ON = `(select s.due_on from position_dossier_step s where s.dossier_id = d.id order by s.id desc limit 1)`;
const WAITS = `d.state in ('SUBMITTED', 'APPRAISING', 'REPORTED')`;
/** SQL: is the dossier of the step asked for by the parameter, or waiting, or waiting too long? */
export const inStep = (parameter: string): string => `case ${parameter}::text when 'WAITING' then ${WAITS}
  when 'LATE' then ${WAITS} and ${DUE_ON} < current_date else ${parameter} is null or ${STATE} = ${parameter} end`;

/** How many dossiers in sight wait for the appraising office, and how many of them too long. */
export const waitingDossiers: Statement = {
  name: 'dossiers_waiting',
  text: `select count(*)::int as waiting, count(*) filter (where ${DUE_ON} < current_date)::int as late from position_dossier d where ${WAITS}`,
};

export const SUMMARY = `d.id, d.organisation_id as "organisationId",
  coalesce((select n.name from organisation_name n where n.organisation_id = d.organisation_id
    order by n.valid @> current_date desc, lower(n.valid) desc limit 1), '') as "organisationName",
  d.version_no as "versionNo", ${STATE} as state, (d.state_since at time zone 'Asia/Ho_Chi_Minh')::date::text as since,
  (select s.due_on::text from position_dossier_step s where s.dossier_id = d.id order by s.id desc limit 1) as "dueOn",
  (select count(*)::int from position_version v where v.dossier_id = d.id) as positions,
  (select coalesce(sum(v.planned), 0)::int from position_version v where v.dossier_id = d.id) as planned,
  d.decision_number as "decisionNumber", lower(d.in_force)::text as "from", (upper(d.in_force) - 1)::text as "to"`;

/** Copies the positions of one dossier into another, requirements and descriptions with them. */
export async function copyVersions(
  tx: EntityManager,
  from: string,
  to: string,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [oldPosition, newPosition] of ids) {
    const [version] = (await tx.query(
      `insert into position_version (dossier_id, position_id, planned, level_codes, content)
       select $2, $4, planned, level_codes, content from position_version where dossier_id = $1 and position_id = $3 returning id`,
      [from, to, oldPosition, newPosition],
    )) as { id: string }[];
    if (!version) continue;
    await tx.query(
      `insert into position_requirement (version_id, kind, at_least, one_of, text, is_mandatory, sort_order)
       select $3, r.kind, r.at_least, r.one_of, r.text, r.is_mandatory, r.sort_order from position_requirement r
       join position_version v on v.id = r.version_id where v.dossier_id = $1 and v.position_id = $2 order by r.sort_order`,
      [from, oldPosition, version.id],
    );
  }
}

/** SQL: does an approved version speak of the position `j`? */
export const IS_APPROVED = `exists (select from position_version o join position_dossier x on x.id = o.dossier_id
  where o.position_id = j.id and x.state = 'APPROVED')`;

/** A position of the body that begins today; approval moves its beginning to the day it takes effect. @throws 409 the body has ended */
export async function addPosition(
  tx: EntityManager,
  organisationId: string,
  position: Pick<PositionFields, 'name' | 'code' | 'groupCode' | 'regime' | 'frameworkPositionId'>,
  sortOrder: number,
): Promise<string> {
  const [existing] = (await tx.query(
    'select id from job_position where organisation_id = $1 and name = $2 and valid @> current_date',
    [organisationId, position.name],
  )) as { id: string }[];
  if (existing) return existing.id;
  const [added] = (await tx.query(
    `insert into job_position (organisation_id, framework_position_id, code, name, group_code, regime, sort_order, valid)
     select $1, $2, $3, $4, $5, $6, $7, daterange(greatest(current_date, lower(p.valid)), upper(p.valid))
     from organisation_place p where p.organisation_id = $1 and coalesce(upper(p.valid) > current_date, true)
     order by lower(p.valid) desc limit 1 returning id`,
    [
      organisationId,
      position.frameworkPositionId ?? null,
      position.code ?? null,
      position.name,
      position.groupCode,
      position.regime,
      sortOrder,
    ],
  )) as { id: string }[];
  if (!added) throw new Problem('rule', 'Đơn vị đã kết thúc hoạt động nên không thêm vị trí được.');
  return added.id;
}

export async function saveVersion(
  tx: EntityManager,
  dossierId: string,
  positionId: string,
  { planned, levelCodes, content = {}, requirements }: PositionFields,
): Promise<void> {
  const [{ id }] = (await tx.query(
    `insert into position_version (dossier_id, position_id, planned, level_codes, content) values ($1, $2, $3, $4, $5)
     on conflict (dossier_id, position_id) do update set planned = excluded.planned, level_codes = excluded.level_codes,
       content = excluded.content returning id`,
    [dossierId, positionId, planned, levelCodes, JSON.stringify(content)],
  )) as { id: string }[];
  await tx.query('delete from position_requirement where version_id = $1', [id]);
  await tx.query(
    `insert into position_requirement (version_id, kind, at_least, one_of, text, is_mandatory, sort_order)
     select $1, r.kind, r.at_least, coalesce(r.one_of, '{}'), r.text, r.is_mandatory, r.at
     from jsonb_to_recordset($2::jsonb) as r(kind text, at_least int, one_of text[], text text, is_mandatory boolean, at int)`,
    [id, JSON.stringify(requirements.map(asRow))],
  );
}

const asRow = ({ kind, atLeast, oneOf, text, isMandatory }: RequirementInput, at: number): object => ({
  kind,
  at_least: atLeast ?? null,
  one_of: oneOf ?? [],
  text,
  is_mandatory: isMandatory,
  at,
});

export async function addStep(
  tx: EntityManager,
  id: string,
  from: DossierState | null,
  to: DossierState,
  note: string | null,
  dueOn: string | null,
): Promise<void> {
  await tx.query(
    'insert into position_dossier_step (dossier_id, from_state, to_state, note, due_on) values ($1, $2, $3, $4, $5)',
    [id, from, to, note, dueOn],
  );
}

export async function nextPlace(tx: EntityManager, id: string): Promise<number> {
  const [{ next }] = (await tx.query(
    `select coalesce(max(j.sort_order), 0) + 1 as next from position_version v join job_position j on j.id = v.position_id where v.dossier_id = $1`,
    [id],
  )) as { next: number }[];
  return next;
}

/**
 * A position keeps its identity. What stands on it and not in the version – name, group, regime, code, entry of the national
 * list – may be put right as long as no approved version bears it. @throws 422
 * @source job-positions section 7: an approved version is frozen
 */
export async function renamePosition(
  tx: EntityManager,
  organisationId: string,
  positionId: string,
  fields: Omit<PositionInput, 'version'>,
): Promise<void> {
  const [known] = (await tx.query(
    `select j.name, j.code, j.group_code as "groupCode", j.regime, j.framework_position_id as "frameworkPositionId", ${IS_APPROVED} as "isApproved"
     from job_position j where j.id = $1 and j.organisation_id = $2`,
    [positionId, organisationId],
  )) as (Pick<PositionFields, 'name' | 'code' | 'groupCode' | 'regime' | 'frameworkPositionId'> & {
    isApproved: boolean;
  })[];
  if (!known) throw notFound('Không có vị trí này trong đề án.');
  if (known.isApproved && known.name !== fields.name)
    throw fieldProblem(
      'name',
      'NAME_APPROVED',
      'Vị trí đã được duyệt với tên cũ; đổi tên là lập vị trí mới.',
    );
  const isKept = (['groupCode', 'regime', 'code', 'frameworkPositionId'] as const).every(
    (field) => (known[field] ?? null) === (fields[field] ?? null),
  );
  if (known.isApproved && !isKept)
    throw fieldProblem(
      'groupCode',
      'APPROVED',
      'Vị trí đã được duyệt: nhóm, chế độ, mã, danh mục khung không đổi được; đổi là lập vị trí mới.',
    );
  await tx.query(
    `update job_position set name = $2, code = $3, group_code = $4, regime = $5, framework_position_id = $6 where id = $1`,
    [
      positionId,
      fields.name,
      fields.code ?? null,
      fields.groupCode,
      fields.regime,
      fields.frameworkPositionId ?? null,
    ],
  );
}
