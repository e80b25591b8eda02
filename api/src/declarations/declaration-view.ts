import {
  DECLARATION_DEEDS,
  DECLARATION_STATES,
  type DeclarationDeed,
  type DeclarationState,
  type Merge,
  declarationSectionName,
  mergeOf,
} from '@hr/domain';
import { EntityManager } from 'typeorm';
import type { Row } from '../platform/database';
import type { LoggedChange } from '../personnel/person-history.query';
import { notFound } from '../platform/problem';
import { ADDRESS_KIND, type AddressKey } from './declaration-draft';
import { type DeclaredChange, cellOf, proposalOf } from './declaration-change';
import { clocks } from './declaration-clock.query';
import type { DeclarationStep, DeclarationView, DeclaredRow } from './declaration.dto';
import { evidenceOf } from './evidence.query';
import { inWords } from './file-words';

export interface ViewRow {
  readonly id: string;
  readonly number: number;
  readonly personId: string;
  readonly fullName: string;
  readonly organisationName: string | null;
  readonly section: string;
  readonly state: DeclarationState;
  readonly campaignName: string | null;
  readonly note: string | null;
  readonly about: string | null;
  readonly baseVersion: number;
  readonly currentVersion: number;
  readonly approvedVersion: number | null;
  readonly submittedOn: string | null;
  readonly changes: readonly DeclaredChange[];
}

const VIEW = `select d.id, d.number::int, d.person_id as "personId", p.full_name as "fullName", n.name as "organisationName", d.section, d.state,
    c.name as "campaignName", t.note, t.about, d.base_version as "baseVersion", p.version as "currentVersion",
    d.approved_version as "approvedVersion", d.submitted_on::text as "submittedOn", coalesce(t.changes, '[]') as changes
  from declaration d join person p on p.id = d.person_id
  left join declaration_content t on t.declaration_id = d.id
  left join campaign c on c.id = d.campaign_id
  left join organisation_name n on n.organisation_id = p.owner_organisation_id and n.valid @> current_date
  where d.id = $1`;

const STEPS = `select s.deed, coalesce(a.display_name, 'Hệ thống') as by,
    to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, s.note
  from declaration_step s left join account_name a on a.id = s.account_id where s.declaration_id = $1 order by s.id`;

export async function declarationRow(tx: EntityManager, id: string): Promise<ViewRow> {
  const [row] = (await tx.query(VIEW, [id])) as ViewRow[];
  if (!row) throw notFound('Không có tờ khai này, hoặc tờ khai nằm ngoài phạm vi của bạn.');
  return row;
}

/** A change with what its row is now, column by column. */
export interface MergedChange {
  readonly change: DeclaredChange;
  readonly current: Row | null;
  /** Of the row itself: it is gone, or another stands where a new one is proposed. */
  readonly merge: Merge;
  readonly columns: Readonly<Record<string, Merge>>;
}

export async function mergedChanges(
  tx: EntityManager,
  personId: string,
  changes: readonly DeclaredChange[],
): Promise<MergedChange[]> {
  const merged: MergedChange[] = [];
  for (const change of changes) merged.push(mergedOf(change, await currentRow(tx, personId, change)));
  return merged;
}

async function currentRow(tx: EntityManager, personId: string, change: DeclaredChange): Promise<Row | null> {
  const { table, rowId } = change;
  if (table === 'person_address') {
    const [row] = (await tx.query(
      'select to_jsonb(r) as row from person_address r where r.person_id = $1 and r.kind = $2',
      [personId, ADDRESS_KIND[rowId as AddressKey]],
    )) as { row: Row }[];
    return row?.row ?? null;
  }
  if (rowId === null) return null;
  // The table's name was checked against the section when the declaration was made; nobody else can write it.
  const [row] = (await tx.query(
    `select to_jsonb(r) as row from ${table} r where r.id = $2 and r.${table === 'person' ? 'id' : 'person_id'} = $1`,
    [personId, rowId],
  )) as { row: Row }[];
  return row?.row ?? null;
}

function mergedOf(change: DeclaredChange, current: Row | null): MergedChange {
  const { operation, before, after } = change;
  const columns: Record<string, Merge> = {};
  if (operation === 'insert') return { change, current, merge: current ? 'conflict' : 'apply', columns };
  if (!current) return { change, current, merge: operation === 'delete' ? 'same' : 'conflict', columns };
  for (const column of Object.keys(before ?? {})) {
    // An address is written with all its parts, so that each of them may clash.
    if (operation === 'delete') {
      if (cellOf(before?.[column]) !== cellOf(current[column])) columns[column] = 'conflict';
    } else if (change.table === 'person_address' || cellOf(before?.[column]) !== cellOf(after?.[column]))
      columns[column] = mergeOf(cellOf(before?.[column]), cellOf(current[column]), cellOf(after?.[column]));
  }
  const merges = Object.values(columns);
  const merge = merges.includes('conflict')
    ? 'conflict'
    : merges.length > 0 && merges.every((one) => one === 'same')
      ? 'same'
      : 'apply';
  return { change, current, merge, columns };
}

/** Whether a clash is decided for the row as a whole, under its key, and not value by value. */
export const isDecidedWhole = ({ change, current }: MergedChange): boolean =>
  change.operation !== 'update' || !current || change.table === 'person_address';

/** The declaration in words, side by side with the file; `mayDo` is what the asker may do with it now. */
export async function viewOf(
  tx: EntityManager,
  id: string,
  mayDo: readonly DeclarationDeed[],
  refusal: string | null = null,
): Promise<DeclarationView> {
  const { changes, ...row } = await declarationRow(tx, id);
  const steps = (await tx.query(STEPS, [id])) as Omit<DeclarationStep, 'deedName'>[];
  const isOpen = ['DRAFT', 'SUBMITTED', 'CHECKED', 'RETURNED'].includes(row.state);
  // Once it is settled there is nothing to merge with: it stands as it was decided.
  const merged = isOpen
    ? await mergedChanges(tx, row.personId, changes)
    : changes.map((change) => mergedOf(change, change.before));
  const clock =
    row.submittedOn && (row.state === 'SUBMITTED' || row.state === 'CHECKED')
      ? (await clocks(tx)).of(row.submittedOn)
      : null;
  return {
    ...row,
    sectionName: declarationSectionName(row.section),
    stateName: DECLARATION_STATES[row.state],
    dueOn: clock?.dueOn ?? null,
    daysLeft: clock?.daysLeft ?? null,
    isLate: clock?.isLate ?? false,
    rows: await rowsInWords(tx, merged),
    evidence: await evidenceOf(tx, id),
    steps: steps.map((step) => ({ ...step, deedName: DECLARATION_DEEDS[step.deed] })),
    mayDo: [...mayDo],
    refusal,
    proposal: row.state === 'DRAFT' || row.state === 'RETURNED' ? proposalOf(row.section, changes) : null,
  };
}

/** Each change as the file would tell it, in the same order. */
export async function rowsInWords(
  tx: EntityManager,
  merged: readonly MergedChange[],
): Promise<DeclaredRow[]> {
  const asLogged = (old: Row | null, now: Row | null, table: string): LoggedChange => ({
    table,
    operation: old && now ? 'update' : old ? 'delete' : 'insert',
    old,
    new: now,
  });
  const proposals = await inWords(
    tx,
    merged.map(({ change }) => asLogged(change.before, change.after, change.table)),
  );
  // What the current values are called is asked the same way: from the current row to nothing.
  const currents = await inWords(
    tx,
    merged.map(({ change, current }) => asLogged(current ?? {}, null, change.table)),
  );
  // What an approval would undo although nobody proposed it: parts of an address that changed in the file alone.
  const undone = await inWords(
    tx,
    merged.map(({ change, current }) =>
      asLogged(current ?? {}, change.table === 'person_address' ? change.after : current, change.table),
    ),
  );
  return merged.map((one, at) => {
    const { change, merge, columns, current } = one;
    const said = proposals[at].said;
    const now = new Map(currents[at].said.changes.map(({ label, from }) => [label, from]));
    const isSaid = (column: string | null): boolean => said.changes.some((each) => each.column === column);
    const alone =
      change.operation === 'update'
        ? undone[at].said.changes.filter(
            ({ column }) => column && columns[column] === 'conflict' && !isSaid(column),
          )
        : [];
    return {
      key: change.key,
      row: said.row,
      title: change.table === 'person' ? '' : said.title,
      operation: change.operation,
      merge,
      isWhole: isDecidedWhole(one),
      fields: [...said.changes, ...alone.map((each) => ({ ...each, from: each.to }))].map(
        ({ label, from, to, column }) => ({
          key: `${change.key}.${column ?? label}`,
          label,
          before: from,
          current: current ? (now.get(label) ?? null) : null,
          proposed: to,
          merge: (column && columns[column]) || (merge === 'conflict' ? 'apply' : merge),
        }),
      ),
    };
  });
}
