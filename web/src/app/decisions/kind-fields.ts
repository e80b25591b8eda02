import { DECISION_FIELDS, DecisionField, DecisionFieldName, DecisionKind } from '@hr/domain';
import { Choice, FieldSpec } from '../fields/field-spec';
import type { CodeOption } from '../ui';

/** Rows of the person's own record that a decision may name; only known when it is about one person. */
export type OwnRows = Readonly<Partial<Record<DecisionFieldName, readonly Choice[]>>>;

/** The job positions that may be chosen, by what else is filled in. */
export type PositionsFor = (values: Readonly<Record<string, string>>) => readonly CodeOption[];

/** Stands for the rows of whoever it is, where only the names of the fields matter. */
const anyRow: readonly Choice[] = [{ code: '', label: '' }];
export const anyRows: OwnRows = {
  assignmentId: anyRow,
  replacesAssignmentId: anyRow,
  postId: anyRow,
  planId: anyRow,
};

const hints: Readonly<Partial<Record<DecisionFieldName, string>>> = {
  coefficient: 'Để trống thì tính theo bậc',
  gradeSince: 'Để trống thì giữ như đang có',
  paidFrom: 'Để trống thì hưởng từ ngày hiệu lực',
  overScalePercent: 'Để trống thì không; giữ bậc khi chuyển ngạch, chuyển bậc thì giữ như đang có',
  countFrom: 'Để trống thì tính từ ngày hưởng, hoặc giữ mốc cũ khi quy định cho giữ',
  managingOrganisationId: 'Để trống thì như đơn vị',
  payingOrganisationId: 'Để trống thì như đơn vị',
  paidPercent: 'Để trống thì giữ như đang có; tuyển dụng, bổ nhiệm ngạch thì 100 %',
  isLeader: 'Để trống thì theo loại quyết định',
  postId: 'Để trống là chức vụ chính',
  positionReason: 'Chỉ ghi khi vượt số phân bổ, tỷ lệ, hoặc lên vị trí ngạch, bậc cao hơn',
};

/** Left unsaid, they follow from the kind or stay as they are; so they are no ticks. */
const keptByDefault: ReadonlySet<DecisionFieldName> = new Set(['isLeader']);
const yesNo: readonly Choice[] = [
  { code: 'true', label: 'Có' },
  { code: 'false', label: 'Không' },
];

/** Ticked until the officer says otherwise; who acts for somebody keeps the post that is his own. */
const ticked: ReadonlySet<DecisionFieldName> = new Set(['isPrimary']);
const isTicked = (kind: DecisionKind, name: DecisionFieldName): boolean =>
  ticked.has(name) && kind.code !== 'GIAO_PHU_TRACH';

const isPositionChosen = (values: Readonly<Record<string, string>>): boolean => !!values['positionId'];

/** The fields of a kind's payload, as a form draws them: what must be filled first. */
export function payloadSpecs(
  kind: DecisionKind,
  own: OwnRows = {},
  positions: PositionsFor = () => [],
): FieldSpec[] {
  return [
    ...kind.required.map((name) => specOf(name, true, own, positions)),
    ...kind.optional.map((name) => specOf(name, false, own, positions)),
  ].filter((spec) => spec !== null);
}

function specOf(
  name: DecisionFieldName,
  required: boolean,
  own: OwnRows,
  positions: PositionsFor,
): FieldSpec | null {
  const field: DecisionField = DECISION_FIELDS[name];
  const common = {
    key: name,
    label: field.label,
    required,
    hint: hints[name],
    ...(name === 'positionReason' ? { isAsked: isPositionChosen } : {}),
  };
  switch (field.type) {
    case 'DAY':
      return { ...common, kind: 'date', exact: true, pivot: 80 };
    case 'PARTIAL_DATE':
      return { ...common, kind: 'date' };
    case 'DECIMAL':
      return { ...common, kind: 'decimal' };
    case 'WHOLE':
      return { ...common, kind: 'whole' };
    case 'FLAG':
      return keptByDefault.has(name)
        ? { ...common, kind: 'choice', choices: yesNo }
        : { ...common, kind: 'tick' };
    case 'POSITION':
      return { ...common, kind: 'options', options: positions };
    case 'UNIT':
      return { ...common, kind: 'organisation' };
    case 'LINES':
      return { ...common, kind: 'long', isWide: true };
    case 'CODE':
      return { ...common, kind: 'code', list: field.list ?? '' };
    case 'CHOICE':
      return {
        ...common,
        kind: 'choice',
        choices: Object.entries(field.choices ?? {}).map(([code, label]) => ({ code, label })),
      };
    case 'ROW': {
      const rows = own[name] ?? [];
      return rows.length > 0 ? { ...common, kind: 'choice', choices: rows } : null;
    }
    default:
      return { ...common, kind: 'text' };
  }
}

/** What a fresh payload holds: nothing, but for what is nearly always so. */
export function freshValues(kind: DecisionKind): Record<string, string> {
  const names: readonly DecisionFieldName[] = [...kind.required, ...kind.optional];
  return Object.fromEntries(names.map((name) => [name, isTicked(kind, name) ? '1' : '']));
}
