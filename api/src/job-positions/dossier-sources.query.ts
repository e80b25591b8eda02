import { EntityManager } from 'typeorm';
import { Problem, fieldProblem } from '../platform/problem';
import { UNFINISHED } from './dossier-flow';
import type { DossierInput } from './dossiers.dto';
import { addPosition, copyVersions } from './dossiers.query';

export async function refuseSecondDraft(tx: EntityManager, organisationId: string): Promise<void> {
  // Two officers who begin at the same moment come one after the other.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`dossier:${organisationId}`]);
  const [draft] = (await tx.query(
    `select version_no as "versionNo" from position_dossier where organisation_id = $1
       and state = any ($2)`,
    [organisationId, UNFINISHED],
  )) as { versionNo: number }[];
  if (draft)
    throw new Problem('rule', `Phiên bản ${draft.versionNo} của đơn vị này đang được soạn hoặc đang trình.`);
}

/** What a new version begins with. @throws 422 where there is nothing to copy */
export async function fill(tx: EntityManager, id: string, input: DossierInput): Promise<void> {
  if (input.source === 'EMPTY') return;
  if (input.source === 'NATIONAL') return fillFromNationalList(tx, id, input.organisationId);
  const body = input.source === 'BODY' ? input.sourceOrganisationId : input.organisationId;
  if (!body) throw fieldProblem('sourceOrganisationId', 'REQUIRED', 'Hãy chọn cơ quan để sao chép.');
  const [source] = (await tx.query(
    'select id from position_dossier where organisation_id = $1 and in_force @> current_date',
    [body],
  )) as { id: string }[];
  if (!source)
    throw fieldProblem('source', 'NOTHING_IN_FORCE', 'Đơn vị được chọn chưa có đề án đang hiệu lực.');
  const rows = (await tx.query(
    `select j.id, j.name, j.code, j.group_code as "groupCode", j.regime, j.framework_position_id as "frameworkPositionId", j.sort_order as "sortOrder"
     from position_version v join job_position j on j.id = v.position_id where v.dossier_id = $1 order by j.sort_order`,
    [source.id],
  )) as {
    id: string;
    name: string;
    code: string | null;
    groupCode: string;
    regime: 'CC' | 'VC';
    frameworkPositionId: string | null;
    sortOrder: number;
  }[];
  const ids = new Map<string, string>();
  for (const row of rows) {
    ids.set(
      row.id,
      body === input.organisationId
        ? row.id
        : await addPosition(tx, input.organisationId, row, row.sortOrder),
    );
  }
  await copyVersions(tx, source.id, id, ids);
}

/** The positions of the list that fit what the body is: of its regime and level. */
async function fillFromNationalList(tx: EntityManager, id: string, organisationId: string): Promise<void> {
  const rows = (await tx.query(
    `select f.id as "frameworkPositionId", f.name, f.code, f.group_code as "groupCode", f.regime, f.level_codes as "levelCodes"
     from framework_position f join organisation_place p on p.organisation_id = $1 and p.valid @> current_date
     where f.valid @> current_date and case
       when p.kind like 'DVSN%' or p.kind = 'DVCT' then f.regime = 'VC'
       when p.kind = 'CHI_CUC' then f.regime = 'CC' and f.scope in ('chi cục', 'sở') and f.code not in ('LD.01', 'LD.02')
       when p.kind like '%XA' then f.regime = 'CC' and (f.scope = 'xã' or f.group_code in ('CMDC', 'HT'))
       else f.regime = 'CC' and f.scope in ('sở', 'chi cục') end
     order by f.code`,
    [organisationId],
  )) as {
    frameworkPositionId: string;
    name: string;
    code: string;
    groupCode: string;
    regime: 'CC' | 'VC';
    levelCodes: string[];
  }[];
  for (const [at, row] of rows.entries()) {
    const position = await addPosition(tx, organisationId, row, at);
    await tx.query(
      'insert into position_version (dossier_id, position_id, planned, level_codes) values ($1, $2, 0, $3)',
      [id, position, row.levelCodes],
    );
  }
}
