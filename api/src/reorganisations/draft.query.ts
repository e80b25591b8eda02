import type { QuotaKindCode } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { notFound, Problem } from '../platform/problem';
import type { DraftPosition, DraftTarget, Kind, State, SurplusReason } from './reorganisations.dto';

export interface StoredUnit {
  readonly organisationId: string;
  readonly action: 'CLOSE' | 'CREATE' | 'CHANGE' | 'KEEP';
  readonly name: string | null;
  readonly shortName: string | null;
  readonly organisationKind: string | null;
  readonly parentId: string | null;
  readonly deputyNorm: number | null;
}
export interface StoredMapping {
  readonly fromId: string;
  readonly toId: string;
  readonly share: 'WHOLE' | 'PART';
  readonly takesRecords: boolean;
  readonly isDefault: boolean;
}
export interface StoredPosition {
  readonly positionId: string;
  readonly toOrganisationId: string | null;
  readonly toName: string | null;
}
export interface StoredException {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly title: string | null;
  readonly isLeader: boolean | null;
  readonly positionName: string | null;
  readonly surplus: SurplusReason | null;
  readonly note: string | null;
}
export interface StoredTarget {
  readonly organisationId: string;
  readonly kind: QuotaKindCode;
  readonly year: number;
  readonly amount: number;
}
export interface DraftHead {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly effectiveOn: string;
  readonly documentNumber: string | null;
  readonly documentDate: string | null;
  readonly documentIssuer: string | null;
  readonly documentSigner: string | null;
  readonly note: string | null;
  readonly state: State;
  readonly version: number;
  readonly enteredBy: string;
  readonly eventId: string | null;
  readonly decisionId: string | null;
}
/** A reorganisation as it is stored. */
export interface Draft extends DraftHead {
  readonly units: readonly StoredUnit[];
  readonly mappings: readonly StoredMapping[];
  readonly positions: readonly StoredPosition[];
  readonly people: readonly StoredException[];
  readonly targets: readonly StoredTarget[];
}

/** @throws 404 */
export async function readDraft(tx: EntityManager, id: string, hold = false): Promise<Draft> {
  const [head] = (await tx.query(
    `select id, name, kind, effective_on::text as "effectiveOn", document_number as "documentNumber", document_date::text as "documentDate",
       document_issuer as "documentIssuer", document_signer as "documentSigner", note, state, version, entered_by as "enteredBy",
       event_id as "eventId", decision_id as "decisionId"
     from reorganisation where id = $1 ${hold ? 'for update' : ''}`,
    [id],
  )) as DraftHead[];
  if (!head) throw notFound('Không có phương án này.');
  const rows = async <T>(text: string): Promise<T[]> => (await tx.query(text, [id])) as T[];
  return {
    ...head,
    units: await rows<StoredUnit>(
      `select organisation_id as "organisationId", action, name, short_name as "shortName", organisation_kind as "organisationKind",
         parent_id as "parentId", deputy_norm as "deputyNorm" from reorganisation_unit where reorganisation_id = $1 order by sort_order, organisation_id`,
    ),
    mappings: await rows<StoredMapping>(
      `select from_id as "fromId", to_id as "toId", share, takes_records as "takesRecords", is_default as "isDefault"
       from reorganisation_mapping where reorganisation_id = $1 order by from_id, not is_default, to_id`,
    ),
    positions: await rows<StoredPosition>(
      `select position_id as "positionId", to_organisation_id as "toOrganisationId", to_name as "toName"
       from reorganisation_position where reorganisation_id = $1 order by position_id`,
    ),
    people: await rows<StoredException>(
      `select person_id as "personId", to_organisation_id as "organisationId", title, is_leader as "isLeader", position_name as "positionName",
         surplus, note from reorganisation_person where reorganisation_id = $1 order by person_id`,
    ),
    targets: await rows<StoredTarget>(
      `select organisation_id as "organisationId", kind, year::int, amount from reorganisation_target where reorganisation_id = $1
       order by organisation_id, kind, year`,
    ),
  };
}

/** @throws 404, 409 `conflict` no draft any more, `stale` somebody else saved it */
export async function holdDraft(tx: EntityManager, id: string, version: number): Promise<Draft> {
  const draft = await readDraft(tx, id, true);
  if (draft.state !== 'DRAFT')
    throw new Problem('conflict', 'Phương án đã được áp dụng hoặc hoàn tác nên không sửa được.');
  if (draft.version !== version)
    throw new Problem('stale', 'Phương án vừa được người khác sửa. Hãy tải lại rồi làm tiếp.');
  return draft;
}

export interface DraftContents {
  readonly units: readonly Omit<StoredUnit, 'deputyNorm'>[] | readonly StoredUnit[];
  readonly mappings: readonly StoredMapping[];
  readonly positions: readonly DraftPosition[];
  readonly targets: readonly DraftTarget[];
}

/** Replaces units, mappings, positions and targets; exceptions of people stay unless their unit is gone. */
export async function writeContents(tx: EntityManager, id: string, contents: DraftContents): Promise<void> {
  for (const table of ['mapping', 'unit', 'position', 'target'])
    await tx.query(`delete from reorganisation_${table} where reorganisation_id = $1`, [id]);
  const numbered = contents.units.map((unit, at) => ({ ...unit, at }));
  await tx.query(
    `insert into reorganisation_unit (reorganisation_id, organisation_id, action, name, short_name, organisation_kind, parent_id, deputy_norm, sort_order)
     select $1, u."organisationId", u.action, u.name, u."shortName", u."organisationKind", u."parentId", u."deputyNorm", u.at
     from jsonb_to_recordset($2::jsonb) as u("organisationId" uuid, action text, name text, "shortName" text, "organisationKind" text,
       "parentId" uuid, "deputyNorm" smallint, at int)`,
    [id, JSON.stringify(numbered)],
  );
  await tx.query(
    `insert into reorganisation_mapping (reorganisation_id, from_id, to_id, share, takes_records, is_default)
     select $1, m."fromId", m."toId", m.share, m."takesRecords", m."isDefault"
     from jsonb_to_recordset($2::jsonb) as m("fromId" uuid, "toId" uuid, share text, "takesRecords" boolean, "isDefault" boolean)`,
    [id, JSON.stringify(contents.mappings)],
  );
  await tx.query(
    `insert into reorganisation_position (reorganisation_id, position_id, to_organisation_id, to_name)
     select $1, p."positionId", p."toOrganisationId", p."toName"
     from jsonb_to_recordset($2::jsonb) as p("positionId" uuid, "toOrganisationId" uuid, "toName" text)`,
    [id, JSON.stringify(contents.positions)],
  );
  await tx.query(
    `insert into reorganisation_target (reorganisation_id, organisation_id, kind, year, amount)
     select $1, t."organisationId", t.kind, t.year, t.amount
     from jsonb_to_recordset($2::jsonb) as t("organisationId" uuid, kind text, year smallint, amount int)`,
    [id, JSON.stringify(contents.targets)],
  );
}

export async function insertDraft(
  tx: EntityManager,
  head: Omit<DraftHead, 'id' | 'state' | 'version' | 'enteredBy' | 'eventId' | 'decisionId'>,
): Promise<string> {
  const [{ id }] = (await tx.query(
    `insert into reorganisation (name, kind, effective_on, document_number, document_date, document_issuer, document_signer, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      head.name,
      head.kind,
      head.effectiveOn,
      head.documentNumber,
      head.documentDate,
      head.documentIssuer,
      head.documentSigner,
      head.note,
    ],
  )) as { id: string }[];
  return id;
}

export async function raiseDraftVersion(tx: EntityManager, id: string): Promise<void> {
  await tx.query('update reorganisation set version = version + 1 where id = $1', [id]);
}

export async function copyExceptions(
  tx: EntityManager,
  fromId: string,
  toId: string,
  renamed: ReadonlyMap<string, string>,
): Promise<void> {
  await tx.query(
    `insert into reorganisation_person (reorganisation_id, person_id, to_organisation_id, title, is_leader, position_name, surplus, note)
     select $2, person_id, coalesce(($3::jsonb ->> to_organisation_id::text)::uuid, to_organisation_id), title, is_leader, position_name, surplus, note
     from reorganisation_person where reorganisation_id = $1`,
    [fromId, toId, JSON.stringify(Object.fromEntries(renamed))],
  );
}
