import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Problem, notFound } from '../platform/problem';
import { calendarOf, withAge, withDurations } from './dossier-clock.query';
import { type Standing, actsFor, isDraft, whyNot } from './dossier-flow';
import type { Dossier, DossierFile, DossierStep, PositionVersionView } from './dossiers.dto';
import { IS_APPROVED, STATE, SUMMARY } from './dossiers.query';

/** The whole dossier as the actor may see and treat it. @throws 404 */
export async function readDossier(tx: EntityManager, actor: Actor, id: string): Promise<Dossier> {
  const [row] = (await tx.query(
    `select ${SUMMARY}, d.version, d.legal_basis as "legalBasis", d.reason, d.decision_signed_on::text as "decisionSignedOn",
       d.decision_signer as "decisionSigner", d.decision_issuer as "decisionIssuer", d.entered_by as "enteredBy",
       case when actor_writes_everywhere() then true else d.organisation_id = any (actor_writable_organisations()) end as "isWritable"
     from position_dossier d where d.id = $1`,
    [id],
  )) as (Omit<Dossier, 'list' | 'steps' | 'files' | 'acts' | 'whyNot' | 'mayEdit' | 'mayAttach'> & {
    isWritable: boolean;
    enteredBy: string;
  })[];
  if (!row) throw notFound('Không có đề án này, hoặc đề án nằm ngoài phạm vi của bạn.');
  const { isWritable, enteredBy, ...dossier } = row;
  const standing = { state: dossier.state, isWritable, enteredBy };
  const calendar = await calendarOf(tx);
  const mayWrite = isWritable && actor.permissions.has('position.write');
  return {
    ...withAge(dossier, calendar),
    list: await positionsIn(tx, id),
    steps: withDurations(await stepsOf(tx, id), calendar),
    files: await filesOf(tx, id),
    acts: actsFor(actor, standing),
    whyNot: whyNot(actor, standing),
    mayEdit: mayWrite && isDraft(dossier.state),
    mayAttach: mayWrite,
  };
}

async function positionsIn(tx: EntityManager, id: string): Promise<PositionVersionView[]> {
  return (await tx.query(
    `select v.position_id as "positionId", j.name, j.code, j.group_code as "groupCode", g.name_vi as "groupName",
       j.framework_position_id as "frameworkPositionId", j.regime, ${IS_APPROVED} as "isApproved", v.level_codes as "levelCodes", v.planned, v.content,
       coalesce((select json_agg(json_build_object('kind', r.kind, 'atLeast', r.at_least, 'oneOf', r.one_of, 'text', r.text,
         'isMandatory', r.is_mandatory) order by r.sort_order, r.id) from position_requirement r where r.version_id = v.id), '[]') as requirements
     from position_version v join job_position j on j.id = v.position_id
     join code_entry g on g.list = 'job_position_groups' and g.code = j.group_code
     where v.dossier_id = $1 order by g.position, j.sort_order, j.name collate "vi-VN-x-icu", j.id`,
    [id],
  )) as PositionVersionView[];
}

async function stepsOf(
  tx: EntityManager,
  id: string,
): Promise<Omit<DossierStep, 'workingDays' | 'wasLate'>[]> {
  return (await tx.query(
    `select to_char(s.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, a.display_name as by,
       s.from_state as "fromState", s.to_state as "toState", s.note, s.due_on::text as "dueOn"
     from position_dossier_step s left join account_name a on a.id = s.account_id where s.dossier_id = $1 order by s.id`,
    [id],
  )) as Omit<DossierStep, 'workingDays' | 'wasLate'>[];
}

async function filesOf(tx: EntityManager, id: string): Promise<DossierFile[]> {
  return (await tx.query(
    `select f.id, f.kind, f.original_name as name, s.media_type as "mediaType", s.bytes::int as bytes,
       to_char(f.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, a.display_name as by
     from position_dossier_file f join stored_file s on s.sha256 = f.sha256 left join account_name a on a.id = f.added_by
     where f.dossier_id = $1 order by f.id`,
    [id],
  )) as DossierFile[];
}

/** Takes the dossier for a change, raising its version. @throws 403 may only read, 404, 409 stale */
export async function takeDossier(
  tx: EntityManager,
  actor: Actor,
  id: string,
  version: number,
): Promise<Standing> {
  const [row] = (await tx.query(
    `select d.id, d.organisation_id as "organisationId", ${STATE} as state, d.version, d.entered_by as "enteredBy",
       case when actor_writes_everywhere() then true else d.organisation_id = any (actor_writable_organisations()) end as "isWritable"
     from position_dossier d where d.id = $1 for no key update`,
    [id],
  )) as Standing[];
  if (!row) {
    const [seen] = (await tx.query('select 1 from position_dossier where id = $1', [id])) as unknown[];
    throw seen
      ? new Problem('forbidden', 'Bạn chỉ được xem đề án này.')
      : notFound('Không có đề án này, hoặc đề án nằm ngoài phạm vi của bạn.');
  }
  if (row.version !== version) {
    throw new Problem(
      'stale',
      'Đề án đã được người khác sửa sau khi bạn mở. Hãy tải lại rồi ghi lại phần của bạn.',
      [],
      {
        current: await readDossier(tx, actor, id),
      },
    );
  }
  await tx.query('update position_dossier set version = version + 1 where id = $1', [id]);
  return row;
}
