import {
  type AssignmentRow,
  type EmploymentRow,
  type RowDifference,
  addDays,
  diffCareer,
  formatDate,
  formatDecimal,
} from '@hr/domain';
import { EntityManager } from 'typeorm';
import { namesOf } from '../personnel';
import type { ChangeRequest } from './change-request';
import type { RowChange } from './decisions.dto';
import { ROW_LABELS, sayMade } from './made-words';
import type { PersonPlan } from './plan-change';
import type { NewPosition } from './plan-salary';

type Names = ReadonlyMap<string, string>;

/** The changes of every person in words, names looked up once for all. */
export async function sayChanges(
  tx: EntityManager,
  request: ChangeRequest,
  people: readonly PersonPlan[],
): Promise<ReadonlyMap<string, RowChange[]>> {
  const names = await namesFor(tx, people);
  return new Map(people.map((plan) => [plan.person.id, changesOf(request, plan, names)]));
}

async function namesFor(tx: EntityManager, people: readonly PersonPlan[]): Promise<Names> {
  const units = new Set<string>();
  const positions = new Set<string>();
  const codes = new Map<string, readonly [string, string]>();
  const code = (list: string, value: string | null | undefined): void => {
    if (value) codes.set(`${list}|${value}`, [list, value]);
  };
  for (const { before, after, salary, rows, restoredRows } of people) {
    const { employments, assignments } = diffCareer(before, after);
    for (const row of rowsOf(assignments)) {
      units.add(row.organisationId);
      if (row.positionId) positions.add(row.positionId);
    }
    for (const row of rowsOf(employments)) {
      units.add(row.usingOrganisationId);
      code('subject_classes', row.classCode);
      code('employment_types', row.typeCode);
      code('work_statuses', row.statusCode);
      code('exit_kinds', row.exitKindCode);
    }
    for (const { gradeCode } of [...salary.before.values(), ...salary.appended]) code('grades', gradeCode);
    for (const { table, values } of [...rows.made, ...restoredRows.flatMap((back) => back.rows.made)]) {
      if (table === 'award') code('awards', String(values['award_code'] ?? ''));
      if (table === 'evaluation') code('evaluation_ranks', String(values['rank_code'] ?? ''));
      if (table === 'discipline') code('disciplines', String(values['form_code'] ?? ''));
    }
  }
  return namesOf(tx, [...codes.values()], [...units], [], [...positions]);
}

const rowsOf = <T>({ removed, added, changed }: RowDifference<T>): T[] => [
  ...removed,
  ...added,
  ...changed.flatMap(({ before, after }) => [before, after]),
];

function changesOf(request: ChangeRequest, plan: PersonPlan, names: Names): RowChange[] {
  const { employments, assignments } = diffCareer(plan.before, plan.after);
  const ownId = request.added?.id ?? null;
  const day = request.added?.effectiveOn ?? request.gone[0]?.effectiveOn ?? '';
  return [
    ...careerChanges('assignment', assignments, ownId, day, postLabel, (row) => sayPost(row, names)),
    ...careerChanges(
      'employment',
      employments,
      ownId,
      day,
      () => 'Quá trình làm việc',
      (row) => sayWork(row, names),
    ),
    ...salaryChanges(plan, ownId, day, names),
    ...otherChanges(request, plan, names),
  ];
}

interface Dated {
  readonly from: string;
  readonly until: string | null;
  readonly decisionId: string | null;
}

function careerChanges<T extends Dated>(
  table: RowChange['table'],
  { removed, added, changed }: RowDifference<T>,
  ownId: string | null,
  day: string,
  label: (row: T) => string,
  say: (row: T) => string,
): RowChange[] {
  const changes = [
    ...removed.map((row) => ({ row, before: row, after: null, deed: 'removed' as const })),
    ...changed.map(({ before, after }) => ({ row: after, before, after, deed: 'changed' as const })),
    ...added.map((row) => ({ row, before: null, after: row, deed: 'added' as const })),
  ];
  return changes
    .sort((a, b) =>
      a.row.from < b.row.from ? -1 : a.row.from > b.row.from ? 1 : a.deed === 'removed' ? -1 : 1,
    )
    .map(({ row, before, after, deed }) => ({
      table,
      deed,
      label: `${label(row)} từ ${formatDate(row.from)}`,
      before: before === null ? null : say(before),
      after: after === null ? null : say(after),
      // What begins later, or what another decision had made, is a consequence.
      isRecomputed:
        row.from > day ||
        (ownId !== null && row.decisionId !== null && row.decisionId !== ownId && deed !== 'changed'),
    }));
}

const period = ({ from, until }: { readonly from: string; readonly until: string | null }): string =>
  until === null
    ? `từ ${formatDate(from)} đến nay`
    : `từ ${formatDate(from)} đến ${formatDate(addDays(until, -1))}`;

const postLabel = (row: AssignmentRow): string => (row.isPrimary ? 'Chức vụ chính' : 'Chức vụ kiêm nhiệm');

function sayPost(row: AssignmentRow, names: Names): string {
  const parts = [
    `${row.title}, ${names.get(`unit|${row.organisationId}`) ?? 'đơn vị'}`,
    row.positionId
      ? `vị trí việc làm: ${names.get(`position|${row.positionId}`) ?? 'của cơ quan khác'}`
      : null,
    row.leaderAllowance === null ? null : `phụ cấp ${formatDecimal(row.leaderAllowance, 2)}`,
    row.termEndsOn === null ? null : `thời hạn đến ${formatDate(row.termEndsOn)}`,
    period(row),
  ];
  return parts.filter((part) => part !== null).join('; ');
}

function sayWork(row: EmploymentRow, names: Names): string {
  const name = (list: string, code: string | null): string | null =>
    code === null ? null : (names.get(`${list}|${code}`) ?? code);
  const exit = name('exit_kinds', row.exitKindCode);
  const parts = [
    name('subject_classes', row.classCode),
    name('employment_types', row.typeCode),
    name('work_statuses', row.statusCode),
    names.get(`unit|${row.usingOrganisationId}`) ?? null,
    row.contractNumber === null ? null : `hợp đồng ${row.contractNumber}`,
    row.contractEndsOn === null ? null : `hợp đồng đến ${formatDate(row.contractEndsOn)}`,
    period(row),
    exit === null ? null : `thôi: ${exit}`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}

function salaryChanges({ salary }: PersonPlan, ownId: string | null, day: string, names: Names): RowChange[] {
  return salary.appended.map((position) => {
    const before = salary.before.get(position.paidFrom);
    return {
      table: 'salary_position',
      deed: position.isVoid ? 'removed' : before ? 'changed' : 'added',
      label: `Lương hưởng từ ${formatDate(position.paidFrom)}`,
      before: before ? sayPosition(before, names) : null,
      after: position.isVoid ? null : sayPosition(position, names),
      isRecomputed: position.paidFrom > day && position.decisionId !== ownId,
    };
  });
}

function sayPosition(row: Omit<NewPosition, 'isVoid'>, names: Names): string {
  const grade = row.gradeCode === null ? null : (names.get(`grades|${row.gradeCode}`) ?? row.gradeCode);
  const parts = [
    grade === null ? null : `${grade} (${row.gradeCode})`,
    row.step === null ? null : `bậc ${row.step}`,
    row.coefficient === null ? null : `hệ số ${formatDecimal(row.coefficient, 2)}`,
    row.overScalePercent === null || Number(row.overScalePercent) === 0
      ? null
      : `vượt khung ${formatDecimal(row.overScalePercent)}%`,
    row.retainedCoefficient === null || Number(row.retainedCoefficient) === 0
      ? null
      : `bảo lưu ${row.retainedCoefficient.replace('.', ',')}`,
    row.countFrom === null || row.countFrom === row.paidFrom
      ? null
      : `mốc nâng bậc ${formatDate(row.countFrom)}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

const OVERWRITTEN: Readonly<Record<string, string>> = {
  party_joined_on: 'Ngày vào Đảng',
  party_official_on: 'Ngày chính thức',
  party_left_on: 'Ngày ra khỏi Đảng',
  party_card_no: 'Số thẻ đảng viên',
  left_on: 'Ngày ra khỏi quy hoạch',
  leave_reason: 'Lý do ra khỏi quy hoạch',
};
const sayValue = (value: string | null | undefined): string | null =>
  value === null || value === undefined
    ? null
    : /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? formatDate(value)
      : value;

function otherChanges(request: ChangeRequest, plan: PersonPlan, names: Names): RowChange[] {
  const back = plan.restoredRows.flatMap(({ rows }) => rows.made);
  const added = [...plan.rows.made, ...back].map((row): RowChange => ({
    table: 'other',
    deed: 'added',
    label: ROW_LABELS[row.table],
    before: null,
    // What an earlier decision says of discipline is restricted; who withdraws a later one need not have it open.
    after:
      row.table === 'discipline' && back.includes(row)
        ? 'Theo quyết định được khôi phục'
        : sayMade(row, names),
    isRecomputed: false,
  }));
  const values = [
    ...(plan.restoration?.values ?? []).flatMap(({ set }) =>
      Object.entries(set).map(([column, after]) => ({ column, before: currentValue(plan, column), after })),
    ),
    ...plan.rows.overwritten.flatMap(({ set, before }) =>
      Object.entries(set).map(([column, after]) => ({ column, before: before[column] ?? null, after })),
    ),
  ]
    .filter(({ before, after }) => before !== after)
    .map(({ column, before, after }): RowChange => ({
      table: 'other',
      deed: 'changed',
      label: OVERWRITTEN[column] ?? column,
      before: sayValue(before),
      after: sayValue(after),
      isRecomputed: false,
    }));
  const removed = request.gone
    .filter(
      ({ people, kind, state }) =>
        state !== 'WAITING' &&
        MAKES_ROWS.has(kind.family) &&
        people.some(({ personId }) => personId === plan.person.id),
    )
    .map(({ kind }): RowChange => ({
      table: 'other',
      deed: 'removed',
      label: GONE_LABELS[kind.family] ?? 'Dòng do quyết định ghi',
      before: 'Theo quyết định này',
      after: null,
      isRecomputed: false,
    }));
  return [...removed, ...added, ...values];
}

const GONE_LABELS: Readonly<Record<string, string>> = {
  RECRUIT: 'Tuyển dụng',
  AWARD: 'Khen thưởng',
  DISCIPLINE: 'Kỷ luật và thời gian kéo dài nâng lương',
  DELAY: 'Kéo dài thời gian nâng lương',
  EVALUATION: 'Đánh giá, xếp loại',
  PLAN: 'Quy hoạch',
  ASSET: 'Kê khai tài sản, thu nhập',
};
const MAKES_ROWS = new Set(Object.keys(GONE_LABELS));

function currentValue({ person }: PersonPlan, column: string): string | null {
  const values: Readonly<Record<string, string | null>> = {
    party_joined_on: person.partyJoinedOn,
    party_official_on: person.partyOfficialOn,
    party_left_on: person.partyLeftOn,
    party_card_no: person.partyCardNo,
  };
  return values[column] ?? null;
}
