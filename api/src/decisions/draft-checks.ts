import {
  DECISION_FIELDS,
  type DecisionFieldName,
  type DecisionKind,
  aWarning,
  anError,
  formatDate,
  sayViolation,
} from '@hr/domain';
import { EntityManager } from 'typeorm';
import { SALARY_RANGES } from '../personnel';
import type { DecisionFacts, Problems } from './change-request';
import type { DecisionPayload } from './decision-payload.dto';
import type { DecisionProblem } from './decisions.dto';

/** What the tables of the record hold; a number too large belongs to the field, not to the writing. */
const MOST: Readonly<Partial<Record<DecisionFieldName, number>>> = { ...SALARY_RANGES, score: 100 };

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
const names = (kind: DecisionKind): ReadonlySet<string> => new Set([...kind.required, ...kind.optional]);

/** What the class of the payload can't say: the fields of the kind, dates in order, codes that exist, units in reach. */
export async function checkDraft(
  tx: EntityManager,
  decision: DecisionFacts,
  problems: Problems,
  unitsMustBeWritable: boolean,
): Promise<void> {
  const { kind, effectiveOn, endsOn, signedOn } = decision;
  const say = (pointer: string, code: string, detail: string): void => {
    problems.general.push({ pointer, code, detail, severity: 'error' });
  };
  if (endsOn !== null && kind.endsOn === 'NONE')
    say('#/endsOn', 'ENDS_ON_NOT_ASKED', 'Loại quyết định này không ghi ngày kết thúc.');
  if (endsOn === null && kind.endsOn === 'REQUIRED')
    say('#/endsOn', 'ENDS_ON_REQUIRED', 'Phải ghi ngày kết thúc.');
  if (endsOn !== null && endsOn < effectiveOn)
    say('#/endsOn', 'ENDS_BEFORE_START', 'Ngày kết thúc trước ngày hiệu lực.');
  if (signedOn !== null && effectiveOn < signedOn) {
    const warning = aWarning('BEFORE_SIGNED', 'effectiveOn', { date: formatDate(signedOn) });
    problems.general.push({
      pointer: '#/effectiveOn',
      code: warning.code,
      detail: sayViolation(warning),
      severity: 'warning',
    });
  }
  const known = names(kind);
  const seen = new Set<string>();
  for (const { personId, payload } of decision.people) {
    if (seen.has(personId)) {
      const pointer = `#/people/${decision.people.findLastIndex((other) => other.personId === personId)}/personId`;
      say(pointer, 'PERSON_TWICE', 'Người này đã có trong quyết định.');
    }
    seen.add(personId);
    for (const [field, value] of Object.entries(payload))
      if (isGiven(value) && !known.has(field)) problems.add(personId, anError('FIELD_NOT_OF_KIND', field));
    for (const field of kind.required)
      if (!isGiven(payload[field as keyof DecisionPayload]))
        problems.add(personId, anError('REQUIRED', field));
    tellOutOfRange(personId, payload, problems);
    if (kind.family === 'DELAY' && payload.months === 0)
      problems.add(personId, anError('REQUIRED', 'months'));
  }
  await checkCodes(tx, decision, problems);
  if (unitsMustBeWritable) await checkUnits(tx, decision, problems);
}

function tellOutOfRange(personId: string, payload: DecisionPayload, problems: Problems): void {
  for (const [name, most] of Object.entries(MOST)) {
    const field = name as DecisionFieldName;
    if (Number(payload[field] ?? 0) <= most) continue;
    problems.tell(personId, {
      pointer: problems.pointer(personId, field),
      code: 'OUT_OF_RANGE',
      detail: `${DECISION_FIELDS[field].label}: không được lớn hơn ${most}.`,
      severity: 'error',
    });
  }
}

interface Named {
  readonly personId: string;
  readonly field: DecisionFieldName;
  readonly value: string;
}

function fieldsOf(decision: DecisionFacts, type: 'CODE' | 'UNIT'): Named[] {
  return decision.people.flatMap(({ personId, payload }) =>
    Object.entries(payload).flatMap(([field, value]) => {
      const spec = DECISION_FIELDS[field as DecisionFieldName];
      return isGiven(value) && spec?.type === type
        ? [{ personId, field: field as DecisionFieldName, value: String(value) }]
        : [];
    }),
  );
}

async function checkCodes(tx: EntityManager, decision: DecisionFacts, problems: Problems): Promise<void> {
  const given = fieldsOf(decision, 'CODE');
  const listOf = ({ field }: Named): string => (DECISION_FIELDS[field] as { list?: string }).list ?? '';
  const wanted = [...new Map(given.map((named) => [`${listOf(named)}|${named.value}`, named])).values()];
  if (wanted.length === 0) return;
  const rows = (await tx.query(
    `select n.list || '|' || n.code as key from unnest($1::text[], $2::text[]) as n(list, code)
     join code_entry c on c.list = n.list and c.code = n.code and c.valid && daterange(least($3::date, current_date), null)`,
    [wanted.map(listOf), wanted.map(({ value }) => value), decision.effectiveOn],
  )) as { key: string }[];
  const known = new Set(rows.map(({ key }) => key));
  for (const named of given) {
    if (known.has(`${listOf(named)}|${named.value}`)) continue;
    problems.tell(named.personId, {
      pointer: problems.pointer(named.personId, named.field),
      code: 'UNKNOWN_CODE',
      detail: 'Mã này không có trong danh mục hoặc không còn dùng.',
      severity: 'error',
    });
  }
}

async function checkUnits(tx: EntityManager, decision: DecisionFacts, problems: Problems): Promise<void> {
  const given = fieldsOf(decision, 'UNIT');
  if (given.length === 0) return;
  const rows = (await tx.query(
    `select id from organisation where id = any ($1::uuid[])
     and case when actor_writes_everywhere() then true else id = any (actor_writable_organisations()) end`,
    [[...new Set(given.map(({ value }) => value))]],
  )) as { id: string }[];
  const known = new Set(rows.map(({ id }) => id));
  for (const { personId, field, value } of given) {
    if (known.has(value)) continue;
    problems.tell(personId, {
      pointer: problems.pointer(personId, field),
      code: 'UNKNOWN_UNIT',
      detail: 'Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi bạn được ghi.',
      severity: 'error',
    });
  }
}

const SHAPE = new Set([
  'FIELD_NOT_OF_KIND',
  'OUT_OF_RANGE',
  'REQUIRED',
  'UNKNOWN_CODE',
  'PERSON_TWICE',
  'ENDS_ON_NOT_ASKED',
  'ENDS_ON_REQUIRED',
  'ENDS_BEFORE_START',
  'TERM_BEFORE_START',
  'POSITION_REASON_REQUIRED',
]);

/** Whether what is wrong is the payload itself (422), a unit out of reach (404) or what the record says (409). */
export function problemTypeOf(errors: readonly DecisionProblem[]): 'payload' | 'not-found' | 'rule' {
  if (errors.some(({ code }) => SHAPE.has(code))) return 'payload';
  return errors.some(({ code }) => code === 'UNKNOWN_UNIT') ? 'not-found' : 'rule';
}
