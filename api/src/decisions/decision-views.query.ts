import { EntityManager } from 'typeorm';
import { today } from '../platform/today';
import type { DecisionSummary, DecisionsQuery } from './decisions.dto';
import { kindOf } from './stored-decision.query';

const moment = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** `d` is the decision. What a person's row names only is no decision that writes the record. */
const SUMMARY = `d.id, d.kind, (select name_vi from code_entry where list = 'event_kinds' and code = d.kind) as "kindName", d.number,
  d.signed_on::text as "signedOn", d.signer, d.issuer, d.effective_on::text as "effectiveOn", d.ends_on::text as "endsOn", d.state,
  not exists (select from decision_person l where l.decision_id = d.id and l.payload is not null) as "isDocumentOnly",
  (select count(*)::int from decision_person l where l.decision_id = d.id) as "peopleCount",
  coalesce((select json_agg(json_build_object('id', p.id, 'fullName', p.full_name) order by f.position, p.id)
    from (select l.person_id, l.position from decision_person l where l.decision_id = d.id order by l.position, l.person_id limit 3) f
    join person p on p.id = f.person_id), '[]') as "firstPeople",
  (select display_name from account_name where id = d.entered_by) as "enteredBy", ${moment('d.entered_at')} as "enteredAt"`;

export type SummaryRow = Omit<DecisionSummary, 'family' | 'isUpcoming'>;

export const asSummary = <T extends SummaryRow>(
  row: T,
): T & Pick<DecisionSummary, 'family' | 'isUpcoming'> => ({
  ...row,
  family: kindOf(row.kind).family,
  isUpcoming: (row.state === 'IN_FORCE' || row.state === 'WAITING') && row.effectiveOn > today(),
});

interface Condition {
  readonly where: string;
  readonly values: unknown[];
}

function conditionOf(query: DecisionsQuery): Condition {
  const values: unknown[] = [];
  const parts: string[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  if (query.state === 'UPCOMING') parts.push(`d.state = 'IN_FORCE' and d.effective_on > current_date`);
  else if (query.state === 'TO_CONFIRM')
    parts.push(`d.state = 'WAITING' and d.entered_by is distinct from actor_account()`);
  else if (query.state) parts.push(`d.state = ${value(query.state)}`);
  if (query.kind) parts.push(`d.kind = ${value(query.kind)}`);
  if (query.from) parts.push(`d.effective_on >= ${value(query.from)}`);
  if (query.to) parts.push(`d.effective_on <= ${value(query.to)}`);
  if (query.person)
    parts.push(`d.id in (select decision_id from decision_person where person_id = ${value(query.person)})`);
  if (query.organisationId)
    parts.push(`d.id in (select l.decision_id from decision_person l join person p on p.id = l.person_id
      where p.owner_organisation_id = any (array(select organisations_below(array[${value(query.organisationId)}::uuid], current_date))))`);
  if (query.q) {
    const text = value(`%${query.q.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
    parts.push(`(d.number ilike ${text} or d.id in (select l.decision_id from decision_person l join person p on p.id = l.person_id
      where p.search_text like search_key(${text})))`);
  }
  return { where: parts.length > 0 ? `where ${parts.join(' and ')}` : '', values };
}

export async function listDecisions(
  tx: EntityManager,
  query: DecisionsQuery,
): Promise<{ items: DecisionSummary[]; total: number }> {
  const { where, values } = conditionOf(query);
  const [{ total }] = (await tx.query(`select count(*)::int as total from decision d ${where}`, values)) as {
    total: number;
  }[];
  // Waiting ones are worked off in the order in which they came; all else is looked up from the latest.
  const order =
    query.state === 'WAITING' || query.state === 'TO_CONFIRM' ? 'd.id' : 'd.effective_on desc, d.id desc';
  const rows = (await tx.query(
    `select ${SUMMARY} from (select * from decision d ${where} order by ${order}
       limit $${values.length + 1} offset $${values.length + 2}) d order by ${order}`,
    [...values, query.pageSize, (query.page - 1) * query.pageSize],
  )) as SummaryRow[];
  return { items: rows.map(asSummary), total };
}

export interface ViewRow extends SummaryRow {
  readonly note: string | null;
  readonly enteredById: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly rejectionReason: string | null;
  readonly corrects: LinkedRow | null;
  readonly correctedBy: LinkedRow | null;
  readonly withdrawal: WithdrawalRow | null;
  readonly size: number;
}
interface LinkedRow {
  readonly id: string;
  readonly number: string | null;
  readonly signedOn: string | null;
  readonly state: DecisionSummary['state'];
}
interface WithdrawalRow {
  readonly number: string | null;
  readonly signedOn: string | null;
  readonly signer: string | null;
  readonly reason: string;
  readonly by: string | null;
  readonly at: string;
}

const linked = (
  condition: string,
): string => `(select json_build_object('id', o.id, 'number', o.number, 'signedOn', o.signed_on, 'state', o.state)
  from decision o where ${condition} order by o.id desc limit 1)`;

export async function readView(tx: EntityManager, id: string): Promise<ViewRow | undefined> {
  const [row] = (await tx.query(
    `select ${SUMMARY}, d.note, d.entered_by as "enteredById",
       (select display_name from account_name where id = d.confirmed_by) as "confirmedBy", ${moment('d.confirmed_at')} as "confirmedAt",
       d.rejection_reason as "rejectionReason", ${linked('o.id = d.corrects_id')} as corrects,
       ${linked(`o.corrects_id = d.id and o.state in ('IN_FORCE', 'WAITING')`)} as "correctedBy",
       case when d.withdrawn_at is not null then json_build_object('number', d.withdrawal_number, 'signedOn', d.withdrawal_signed_on,
         'signer', d.withdrawal_signer, 'reason', d.withdrawal_reason, 'by', (select display_name from account_name where id = d.withdrawn_by),
         'at', ${moment('d.withdrawn_at')}) end as withdrawal, decision_size(d.id) as size
     from decision d where d.id = $1`,
    [id],
  )) as ViewRow[];
  return row;
}

export interface PersonRow {
  readonly personId: string;
  readonly fullName: string;
  readonly employeeCode: string | null;
  readonly birthDate: string | null;
  readonly organisationName: string | null;
  readonly version: number;
  readonly isWritable: boolean;
  readonly payload: Record<string, unknown> | null;
  readonly mayReadDiscipline: boolean;
}

export async function readPeople(tx: EntityManager, id: string): Promise<PersonRow[]> {
  return (await tx.query(
    `select p.id as "personId", p.full_name as "fullName", p.employee_code as "employeeCode", p.birth_date as "birthDate", p.version,
       (select name from organisation_name n where n.organisation_id = p.owner_organisation_id
         order by n.valid @> current_date desc, lower(n.valid) desc limit 1) as "organisationName",
       case when actor_writes_everywhere() then true else p.owner_organisation_id = any (actor_writable_organisations()) end as "isWritable",
       l.payload, is_unlocked(p.id, 'DISCIPLINE') as "mayReadDiscipline"
     from decision_person l join person p on p.id = l.person_id where l.decision_id = $1 order by l.position, p.id`,
    [id],
  )) as PersonRow[];
}

export type OfPersonRow = SummaryRow &
  Pick<PersonRow, 'payload' | 'mayReadDiscipline'> & { readonly enteredById: string | null };

export async function decisionsOf(tx: EntityManager, personId: string): Promise<OfPersonRow[]> {
  return (await tx.query(
    `select ${SUMMARY}, d.entered_by as "enteredById", m.payload, is_unlocked(m.person_id, 'DISCIPLINE') as "mayReadDiscipline"
     from decision_person m join decision d on d.id = m.decision_id where m.person_id = $1
     order by d.effective_on desc, d.entered_no desc`,
    [personId],
  )) as OfPersonRow[];
}
