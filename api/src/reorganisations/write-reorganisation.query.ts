import { type QuotaKindCode, withinQuota } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { UNFINISHED_DOSSIERS } from '../job-positions';
import { splitName, splitPlace } from '../organisations';
import type { Draft, StoredUnit } from './draft.query';
import type { NewPosition } from './people-plan';
import type { ReorganisationPlan } from './plan-reorganisation';
import type { UnitPlan } from './unit-plan';

/** One event in whose name everything of the tree changes. */
export async function insertReorganisationEvent(tx: EntityManager, draft: Draft): Promise<string> {
  const [{ id }] = (await tx.query(
    `insert into organisation_event (kind, effective_on, document_number, document_date, document_issuer, note)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [
      draft.kind,
      draft.effectiveOn,
      draft.documentNumber,
      draft.documentDate,
      draft.documentIssuer,
      draft.name,
    ],
  )) as { id: string }[];
  return id;
}

/** Units that begin, move or are renamed; those that end follow when nobody is left in them. */
export async function openUnits(tx: EntityManager, units: UnitPlan, eventId: string): Promise<void> {
  const { draft } = units;
  const day = draft.effectiveOn;
  const created = inOrder(draft.units.filter(({ action }) => action === 'CREATE'));
  for (const unit of created) {
    // The row stays when a reorganisation is undone: an id is never given to another unit.
    await tx.query('insert into organisation (id) values ($1) on conflict (id) do nothing', [
      unit.organisationId,
    ]);
    await tx.query(
      `insert into organisation_place (organisation_id, parent_id, kind, valid, event_id, sort_order)
       select $1, $2, $3, daterange($4::date, null), $5, coalesce(max(sort_order), 0)
       from organisation_place where parent_id = $2 and valid @> $4::date`,
      [unit.organisationId, unit.parentId, unit.organisationKind, day, eventId],
    );
    await tx.query(
      `insert into organisation_name (organisation_id, name, short_name, valid, event_id) values ($1, $2, $3, daterange($4::date, null), $5)`,
      [unit.organisationId, unit.name?.normalize('NFC'), unit.shortName, day, eventId],
    );
  }
  for (const { organisationId, action, parentId, name, shortName, organisationKind } of draft.units) {
    if (action !== 'CHANGE') continue;
    const before = units.before.get(organisationId);
    if (!before) continue;
    if (parentId !== null || organisationKind !== null)
      await splitPlace(
        tx,
        organisationId,
        day,
        parentId ?? before.parentId ?? '',
        organisationKind ?? before.kind,
        eventId,
      );
    if (name !== null) await splitName(tx, organisationId, day, name.normalize('NFC'), shortName, eventId);
    await tx.query('update organisation set version = version + 1 where id = $1', [organisationId]);
  }
}

/** Parents before their children. */
function inOrder(units: readonly StoredUnit[]): StoredUnit[] {
  const left = [...units];
  const done: StoredUnit[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ parentId }) =>
      left.every(({ organisationId }) => organisationId !== parentId),
    );
    done.push(...left.splice(Math.max(0, at), 1));
  }
  return done;
}

/** Ends the units with their names, all in one statement because some hang on others, and notes who succeeds whom. */
export async function closeUnits(tx: EntityManager, units: UnitPlan, eventId: string): Promise<void> {
  const { draft } = units;
  const closing = draft.units
    .filter(({ action }) => action === 'CLOSE')
    .map(({ organisationId }) => organisationId);
  if (closing.length > 0) {
    for (const table of ['organisation_name', 'organisation_place'])
      await tx.query(
        `update ${table} set valid = daterange(lower(valid), $2::date) where organisation_id = any ($1::uuid[]) and valid @> $2::date`,
        [closing, draft.effectiveOn],
      );
    await tx.query('update organisation set version = version + 1 where id = any ($1::uuid[])', [closing]);
  }
  await tx.query(
    `insert into organisation_succession (event_id, from_id, to_id, share, takes_records)
     select $1, m.from_id, m.to_id, m.share, m.takes_records from reorganisation_mapping m where m.reorganisation_id = $2`,
    [eventId, draft.id],
  );
}

/** Positions that begin, each with the numbers of those it takes the place of, as far as the new quota reaches. */
export async function openPositions(
  tx: EntityManager,
  { draft, positions }: ReorganisationPlan,
): Promise<void> {
  const created = [...positions.created.values()];
  if (created.length === 0) return;
  await tx.query(
    `insert into job_position (id, organisation_id, framework_position_id, code, name, group_code, regime, sort_order, valid)
     select p.id, p."bodyId", p."frameworkPositionId", p.code, p.name, p."groupCode", p.regime, p.at, daterange($2::date, null)
     from jsonb_to_recordset($1::jsonb) as p(id uuid, "bodyId" uuid, "frameworkPositionId" uuid, code text, name text, "groupCode" text, regime text, at int)`,
    [JSON.stringify(created.map((position, at) => ({ ...position, at }))), draft.effectiveOn],
  );
  const left = await quotaLeft(tx, created, draft.effectiveOn);
  const amounts = [...Map.groupBy(created, (one) => keyOf(one.bodyId, one.regime))].flatMap(([key, list]) =>
    allocatedIn(list, left.get(key) ?? 0),
  );
  await tx.query(
    `insert into position_allocation (position_id, valid, amount)
     select a.id, daterange($3::date, (date_trunc('year', $3::date) + interval '1 year')::date), a.amount
     from unnest($1::uuid[], $2::int[]) as a(id, amount) where a.amount > 0`,
    [amounts.map(({ id }) => id), amounts.map(({ amount }) => amount), draft.effectiveOn],
  );
}

const COVERED: Readonly<Record<'CC' | 'VC', readonly QuotaKindCode[]>> = {
  CC: ['CONG_CHUC', 'CAN_BO'],
  VC: ['VIEN_CHUC_NS', 'VIEN_CHUC_TU'],
};

const keyOf = (bodyId: string, regime: string): string => `${bodyId} ${regime}`;

/**
 * What the numbers of the day leave for new positions, by body and regime; support positions rest on contracts.
 * @source job-positions section 8: A ≤ Q
 */
async function quotaLeft(
  tx: EntityManager,
  created: readonly NewPosition[],
  day: string,
): Promise<Map<string, number>> {
  const bodies = [...new Set(created.map(({ bodyId }) => bodyId))];
  const left = new Map<string, number>();
  for (const [regime, kinds] of Object.entries(COVERED)) {
    const rows = (await tx.query(
      `select b.id, greatest(0,
         coalesce((select sum(q.amount) from staff_quota q where q.organisation_id = b.id and q.kind = any ($2) and q.valid @> $4::date), 0)
         - coalesce((select sum(a.amount) from position_allocation a join job_position j on j.id = a.position_id
           where j.organisation_id = b.id and j.regime = $3 and j.group_code <> 'HT' and a.valid @> $4::date), 0))::int as amount
       from unnest($1::uuid[]) as b(id)`,
      [bodies, kinds, regime, day],
    )) as { id: string; amount: number }[];
    for (const { id, amount } of rows) left.set(keyOf(id, regime), amount);
  }
  return left;
}

function allocatedIn(list: readonly NewPosition[], quota: number): { id: string; amount: number }[] {
  const isCovered = ({ groupCode }: NewPosition): boolean => groupCode !== 'HT';
  const covered = list.filter(isCovered);
  const amounts = withinQuota(
    covered.map(({ allocated }) => allocated),
    quota,
  );
  return [
    ...covered.map(({ id }, at) => ({ id, amount: amounts[at] })),
    ...list.filter((one) => !isCovered(one)).map(({ id, allocated }) => ({ id, amount: allocated })),
  ];
}

/** What the closing bodies had approved and been given ends with them; dossiers under way are closed with a note. */
export async function closePositions(tx: EntityManager, units: UnitPlan): Promise<void> {
  const { draft } = units;
  const day = draft.effectiveOn;
  const closing = draft.units
    .filter(({ action }) => action === 'CLOSE')
    .map(({ organisationId }) => organisationId);
  const own = 'position_id in (select id from job_position where organisation_id = any ($1::uuid[]))';
  await tx.query(`delete from position_allocation where ${own} and lower(valid) >= $2::date`, [closing, day]);
  await tx.query(
    `update position_allocation set valid = daterange(lower(valid), $2::date) where ${own} and valid @> $2::date`,
    [closing, day],
  );
  for (const table of ['job_position', 'staff_quota']) {
    if (table === 'staff_quota')
      await tx.query(
        'delete from staff_quota where organisation_id = any ($1::uuid[]) and lower(valid) >= $2::date',
        [closing, day],
      );
    await tx.query(
      `update ${table} set valid = daterange(lower(valid), $2::date) where organisation_id = any ($1::uuid[]) and valid @> $2::date`,
      [closing, day],
    );
  }
  await tx.query(
    `update position_dossier set in_force = daterange(lower(in_force), $2::date) where organisation_id = any ($1::uuid[]) and in_force @> $2::date`,
    [closing, day],
  );
  await tx.query(
    `with ended as (update position_dossier d set state = 'REJECTED', reason = $2, state_since = now(), version = version + 1
       where organisation_id = any ($1::uuid[]) and state = any ($3) returning d.id, old.state as before)
     insert into position_dossier_step (dossier_id, from_state, to_state, note) select id, before, 'REJECTED', $2 from ended`,
    [closing, `Đơn vị kết thúc theo “${draft.name}”.`, UNFINISHED_DOSSIERS],
  );
}

/** The year's numbers of the bodies that have a target; later years stay a roadmap until they are given. */
export async function writeQuotas(tx: EntityManager, draft: Draft): Promise<void> {
  const day = draft.effectiveOn;
  const year = Number(day.slice(0, 4));
  const own = draft.targets.filter((target) => target.year === year);
  const [bodies, kinds, amounts] = [
    own.map(({ organisationId }) => organisationId),
    own.map(({ kind }) => kind),
    own.map(({ amount }) => amount),
  ];
  const named = '(organisation_id, kind) in (select * from unnest($1::uuid[], $2::text[]))';
  const rest = `daterange($3::date, (date_trunc('year', $3::date) + interval '1 year')::date)`;
  await tx.query(`delete from staff_quota where ${named} and valid <@ ${rest}`, [bodies, kinds, day]);
  await tx.query(
    `update staff_quota set valid = daterange(lower(valid), $3::date) where ${named} and valid @> $3::date`,
    [bodies, kinds, day],
  );
  await tx.query(
    `insert into staff_quota (organisation_id, kind, valid, amount, number, decided_on, issuer)
     select q.body, q.kind, ${rest}, q.amount, $5, $6, $7 from unnest($1::uuid[], $2::text[], $4::int[]) as q(body, kind, amount)`,
    [bodies, kinds, day, amounts, draft.documentNumber, draft.documentDate, draft.documentIssuer],
  );
}
