import { listFieldLabels, listFields } from '@hr/domain';
import type { EntityManager } from 'typeorm';
import { type CodeBook, readCodeBook } from './code-book';
import {
  type ImportChange,
  type ImportRow,
  type ImportSummary,
  type ImportView,
  type Outcome,
  type RowsQuery,
} from './imports.dto';
import { showCell, type MappedColumn } from './layout';
import { columnLetters } from './merged-cells';
import { PERSON_COLUMNS } from './person-columns';
import { ROWS_OF_A_SHEET } from './record-rows.query';
import { type RowProblem } from './row-reader';

const SUMMARY = `
  b.id, b.state, b.file_name as "fileName", b.list_kind as "kind", b.organisation_id as "organisationId", n.name as "organisationName",
  b.as_of as "asOf", jsonb_build_object('done', least(b.done, b.total), 'total', b.total) as progress,
  jsonb_build_object('new', 0, 'known', 0, 'changed', 0, 'unchanged', 0, 'ambiguous', 0, 'problems', 0) || b.counts as counts,
  a.display_name as "createdBy", b.created_at as "createdAt", b.applied_at as "appliedAt", b.undone_at as "undoneAt", b.message`;
const FROM = `
  from import_batch b
  left join organisation_name n on n.organisation_id = b.organisation_id and n.valid @> b.as_of
  left join account_name a on a.id = b.account_id`;

export async function readSummaries(
  tx: EntityManager,
  page: number,
  pageSize: number,
): Promise<{ items: ImportSummary[]; total: number }> {
  const items = await tx.query<ImportSummary[]>(
    `select ${SUMMARY} ${FROM} order by b.created_at desc, b.id desc limit $1 offset $2`,
    [pageSize, (page - 1) * pageSize],
  );
  const [{ total }] = await tx.query<[{ total: number }]>('select count(*)::int as total from import_batch');
  return { items, total };
}

/** Fields that the register has a place for; others of the statutory lists are read and shown, not kept. */
const KEPT: ReadonlySet<string> = new Set([
  ...PERSON_COLUMNS.map(({ field }) => field),
  'birthMale',
  'birthFemale',
  'title',
  'organisationName',
  'gradeHeldSince',
  'titleHeldSince',
  'coefficient',
  'gradeCode',
  'step',
  'allowancePost',
  'allowanceOverScale',
  'note',
  'subjectClass',
  'employmentType',
  'education',
  'educationMajor',
  'politicalTheory',
  'stateManagement',
  'language',
  'it',
  'homePlace',
  'birthPlace',
  'currentAddress',
]);
const FIELDS = listFields.map((field) => ({ field, label: listFieldLabels[field], isKept: KEPT.has(field) }));

interface StoredView extends Omit<ImportView, 'mapping' | 'fields' | 'isClassAsked' | 'mayApply'> {
  readonly mapping: readonly MappedColumn[];
}

export async function readView(tx: EntityManager, id: string): Promise<ImportView | undefined> {
  const [found] = await tx.query<StoredView[]>(
    `select ${SUMMARY}, b.columns as mapping, b.units, b.class_code as "classCode", b.state = 'applied' as "mayUndo",
       actor_writes_everywhere() or (b.account_id = actor_account() and b.organisation_id = any (actor_writable_organisations())) as "mayWrite"
     ${FROM} where b.id = $1`,
    [id],
  );
  if (found === undefined) return undefined;
  const has = (field: string): boolean => found.mapping.some((column) => column.field === field);
  const isPlanned = found.mapping.length > 0 && found.kind !== 'RECORD';
  return {
    ...found,
    fields: FIELDS,
    isClassAsked: isPlanned && found.state === 'mapping' && found.classCode === null && !has('subjectClass'),
    mayApply: found.mayWrite && found.state === 'ready' && found.counts.new + found.counts.changed > 0,
    mayUndo: found.mayWrite && found.mayUndo,
  };
}

interface StoredChange {
  readonly group: string;
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}
interface StoredRow extends Omit<ImportRow, 'changes' | 'cells' | 'problems' | 'candidates'> {
  readonly stored_cells: readonly (string | number | boolean | { readonly date: string } | null)[];
  readonly stored_problems: readonly RowProblem[];
  readonly match_problem: { readonly field: string; readonly reason: string } | null;
  readonly stored_changes: readonly StoredChange[] | null;
  readonly stored_candidates: ImportRow['candidates'] | null;
}

const BY_OUTCOME: Readonly<Record<Outcome, string>> = {
  new: `outcome = 'new'`,
  changed: `outcome = 'changed'`,
  unchanged: `outcome = 'unchanged'`,
  ambiguous: `outcome = 'ambiguous'`,
  problem: `outcome = 'problem'`,
  warning: `outcome <> 'problem' and problems <> '[]'`,
};

const ROW = `
  r.row_number as row, r.row_number % ${ROWS_OF_A_SHEET} as line, r.record ->> 'sheet' as sheet, coalesce(q.full_name, r.record #>> '{person,full_name}') as "fullName", r.birth_date as "birthDate", n.name as "unitName",
  r.record ->> 'title' as title, r.outcome, r.choice, r.person_id as "personId", r.cells as stored_cells, r.problems as stored_problems,
  r.match_problem, r.changes as stored_changes, r.candidates as stored_candidates`;

/** Problems first: what needs a person to look at it stands above what goes by itself. */
export async function readRows(
  tx: EntityManager,
  id: string,
  { outcome, page, pageSize }: Pick<RowsQuery, 'outcome' | 'page' | 'pageSize'>,
): Promise<{ items: ImportRow[]; total: number } | undefined> {
  const where = `r.import_id = $1 ${outcome ? `and ${BY_OUTCOME[outcome]}` : ''}`;
  const [batch] = await tx.query<{ columns: MappedColumn[]; as_of: string }[]>(
    'select columns, as_of from import_batch where id = $1',
    [id],
  );
  if (batch === undefined) return undefined;
  const codes = await readCodeBook(tx);
  const rows = await tx.query<StoredRow[]>(
    `select ${ROW} from import_row r left join organisation_name n on n.organisation_id = r.unit_id and n.valid @> $4::date
     left join person q on q.id = r.person_id and r.record ? 'sheet'
     where ${where} order by array_position(array['problem', 'ambiguous', 'changed', 'new', 'unchanged'], r.outcome), r.row_number limit $2 offset $3`,
    [id, pageSize, (page - 1) * pageSize, batch.as_of],
  );
  const [{ total }] = await tx.query<[{ total: number }]>(
    `select count(*)::int as total from import_row r where ${where}`,
    [id],
  );
  return { items: rows.map((row) => asRow(row, batch.columns, codes)), total };
}

function asRow(row: StoredRow, columns: readonly MappedColumn[], codes: CodeBook): ImportRow {
  const { stored_cells, stored_problems, match_problem, stored_changes, stored_candidates, ...rest } = row;
  return {
    ...rest,
    problems: [
      ...(match_problem ? [matchProblem(match_problem, stored_cells, columns)] : []),
      ...stored_problems,
    ],
    changes: (stored_changes ?? []).map((change) => asChange(change, codes)),
    candidates: stored_candidates ?? [],
    cells: columnsOf(row, columns).map(({ index, column, heading }) => ({
      column,
      heading,
      value: showCell(stored_cells[index]),
    })),
  };
}

/** A book of several tables has the columns of every sheet; a row has those of its own. */
function columnsOf({ sheet }: StoredRow, columns: readonly MappedColumn[]): readonly MappedColumn[] {
  return sheet === null ? columns : columns.filter((column) => 'sheet' in column && column.sheet === sheet);
}

export function matchProblem(
  problem: { readonly field: string; readonly reason: string },
  cells: StoredRow['stored_cells'],
  columns: readonly MappedColumn[],
): RowProblem {
  const column = columns.find(({ field }) => field === problem.field);
  return {
    field: column?.field ?? null,
    column: column ? columnLetters(column.index) : null,
    heading: column?.heading ?? '',
    value: column ? showCell(cells[column.index]) : '',
    reason: problem.reason,
    severity: 'error',
  };
}

const OTHER_LABELS: Readonly<Record<string, string>> = {
  EDUCATION: 'Trình độ chuyên môn',
  POLITICAL: 'Lý luận chính trị',
  STATE_MANAGEMENT: 'Quản lý nhà nước',
  LANGUAGE: 'Ngoại ngữ',
  IT: 'Tin học',
  BIRTH_PLACE: 'Nơi sinh',
  HOME_PLACE: 'Quê quán',
  CURRENT: 'Nơi ở hiện nay',
};
const CODED: Readonly<Record<string, string>> = {
  ethnic: 'ethnic_groups',
  religion: 'religions',
  generalEducation: 'general_education_levels',
};
const DATED = new Set([
  'birthDate',
  'citizenIdIssuedOn',
  'firstRecruitedOn',
  'joinedOrgOn',
  'partyJoinedOn',
  'partyOfficialOn',
  'gradeHeldSince',
]);

function asChange({ field, from, to }: StoredChange, codes: CodeBook): ImportChange {
  const label =
    Object.entries(listFieldLabels).find(([key]) => key === field)?.[1] ?? OTHER_LABELS[field] ?? field;
  const show = (value: string | null): string | null => {
    if (value === null) return null;
    const list = CODED[field];
    if (list) return codes.nameOf(list, value);
    if (field === 'sex') return value === 'F' ? 'Nữ' : 'Nam';
    if (DATED.has(field)) return value.split('-').reverse().join('/');
    return field === 'coefficient' || field === 'allowanceOverScale' ? value.replace('.', ',') : value;
  };
  return { field, label, from: show(from), to: show(to) };
}
