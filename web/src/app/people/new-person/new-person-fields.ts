import { checkPerson, DecisionKind, decisionKind, PersonFacts, sexNames } from '@hr/domain';
import { documentSpecs, Suggestions } from '../../decisions/document-fields';
import { payloadSpecs, PositionsFor } from '../../decisions/kind-fields';
import { isForemost } from '../../decisions/row-keys';
import { asFault, Fault, FieldSpec } from '../../fields/field-spec';
import type { CodeOption } from '../../ui';

/** How somebody comes into the register: by a decision, or with a file that stood before there were any here. */
export type Way = 'DECISION' | 'OLD_FILE';

/** All kinds of recruitment say the same things; one stands for them where only the fields matter. */
export const recruitmentShape: DecisionKind = (() => {
  const kind = decisionKind('TUYEN_DUNG_THI');
  if (!kind) throw new Error('the kinds of decision have no recruitment');
  return kind;
})();

/** Who it is. */
export const whoFields: readonly FieldSpec[] = [
  { key: 'fullName', label: 'Họ và tên khai sinh', kind: 'text', required: true },
  {
    key: 'sex',
    label: 'Giới tính',
    kind: 'choice',
    required: true,
    choices: Object.entries(sexNames).map(([code, label]) => ({ code, label })),
  },
  { key: 'birthDate', label: 'Ngày sinh', kind: 'date', required: true, tellsVague: true },
  { key: 'citizenId', label: 'Định danh cá nhân', kind: 'text', hint: '12 chữ số; để trống nếu chưa có' },
];

/** The employment of a file whose decisions are entered later, if at all. */
export const oldFileFields: readonly FieldSpec[] = [
  { key: 'organisationId', label: 'Đơn vị', kind: 'organisation', required: true },
  { key: 'classCode', label: 'Loại', kind: 'code', list: 'subject_classes', required: true },
  { key: 'typeCode', label: 'Hình thức biên chế, hợp đồng', kind: 'code', list: 'employment_types' },
  { key: 'title', label: 'Chức vụ, vị trí việc làm', kind: 'text' },
  { key: 'startsOn', label: 'Làm việc từ ngày', kind: 'date', exact: true, pivot: 70, required: true },
];

/** The document by which somebody comes. */
export function recruitmentDocument(
  kinds: () => readonly CodeOption[],
  suggestions: Suggestions,
): FieldSpec[] {
  return [
    { key: 'kind', label: 'Loại quyết định', kind: 'options', options: kinds, required: true },
    // A note of the file is not one of the decision.
    ...documentSpecs(recruitmentShape, suggestions).filter(({ key }) => key !== 'note'),
  ];
}

/** What it says: asked at once, and behind a line. */
export function recruitmentContent(positions: PositionsFor): { foremost: FieldSpec[]; further: FieldSpec[] } {
  const specs = payloadSpecs(recruitmentShape, {}, positions);
  return {
    foremost: specs.filter(({ key }) => isForemost(recruitmentShape, key)),
    further: specs.filter(({ key }) => !isForemost(recruitmentShape, key)),
  };
}

/** The same fields, asked only while somebody comes that way. */
export function askedIn(way: Way, chosen: () => Way, specs: readonly FieldSpec[]): FieldSpec[] {
  return specs.map((spec) => ({
    ...spec,
    isAsked: (values) => chosen() === way && (spec.isAsked?.(values) ?? true),
  }));
}

export function checkNewPerson(values: Readonly<Record<string, string>>, today: string): Fault[] {
  return checkPerson(values as PersonFacts, { today }).map(asFault);
}
