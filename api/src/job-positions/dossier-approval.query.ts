import { EntityManager } from 'typeorm';
import { Problem, fieldProblem } from '../platform/problem';
import type { Standing } from './dossier-flow';
import type { DossierActInput } from './dossiers.dto';

export async function refuseEmpty(tx: EntityManager, id: string): Promise<void> {
  const [{ count }] = (await tx.query(
    'select count(*)::int as count from position_version where dossier_id = $1 and planned > 0',
    [id],
  )) as { count: number }[];
  if (count === 0) throw new Problem('rule', 'Đề án chưa có vị trí nào có số người theo kế hoạch.');
}

/** Records the decision; the version in force before ends the day before. @throws 422 */
export async function approve(tx: EntityManager, dossier: Standing, input: DossierActInput): Promise<void> {
  const needed = {
    decisionNumber: 'Hãy ghi số quyết định.',
    decisionSignedOn: 'Hãy ghi ngày ký.',
    decisionSigner: 'Hãy ghi người ký.',
    effectiveOn: 'Hãy ghi ngày có hiệu lực.',
  } as const;
  const errors = (Object.keys(needed) as (keyof typeof needed)[])
    .filter((field) => !input[field])
    .map((field) => ({ pointer: `#/${field}`, code: 'REQUIRED', detail: needed[field] }));
  if (errors.length > 0) throw new Problem('payload', errors[0].detail, errors);
  const [later] = (await tx.query(
    'select version_no as "versionNo" from position_dossier where organisation_id = $1 and lower(in_force) >= $2::date limit 1',
    [dossier.organisationId, input.effectiveOn],
  )) as { versionNo: number }[];
  if (later)
    throw fieldProblem(
      'effectiveOn',
      'NOT_AFTER_LAST',
      `Phải sau ngày có hiệu lực của phiên bản ${later.versionNo}.`,
    );
  await tx.query(
    `update position_dossier set in_force = daterange(lower(in_force), $2::date) where organisation_id = $1 and upper_inf(in_force)`,
    [dossier.organisationId, input.effectiveOn],
  );
  await tx.query(
    `update position_dossier set state = 'APPROVED', state_since = now(), in_force = daterange($2::date, null), decision_number = $3,
       decision_signed_on = $4, decision_signer = $5, decision_issuer = $6 where id = $1`,
    [
      dossier.id,
      input.effectiveOn,
      input.decisionNumber,
      input.decisionSignedOn,
      input.decisionSigner,
      input.decisionIssuer ?? null,
    ],
  );
  // A position that is new with this version begins with it, not on the day it was drafted; one that people hold already,
  // or that has places given to it, never begins later than it did.
  await tx.query(
    `update job_position j set valid = daterange(case
         when exists (select from assignment a where a.position_id = j.id) or exists (select from position_allocation a where a.position_id = j.id)
         then least(lower(j.valid), $2::date) else $2::date end, upper(j.valid)) from position_version v
     where v.dossier_id = $1 and v.position_id = j.id and not exists (
       select from position_version o join position_dossier d on d.id = o.dossier_id
       where o.position_id = j.id and d.id <> $1 and d.state = 'APPROVED')`,
    [dossier.id, input.effectiveOn],
  );
}
