import { FieldError } from '@hr/contracts';
import { formatDate, formatInteger } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { fieldProblem, notFound } from '../platform/problem';
import { EventWarning, OrganisationEventInput } from './organisation-event.dto';
import {
  closeUnit,
  dependentsFrom,
  insertUnit,
  kindName,
  namesakes,
  raiseVersion,
  splitName,
  splitPlace,
  standsBelow,
  unitLife,
} from './organisation-event.query';
import {
  dayBefore,
  dissolveErrors,
  moveErrors,
  parentErrors,
  renameErrors,
  stretchOn,
  UnitLife,
  untilNext,
} from './organisation-event-rules';

/** An event thought through: what speaks against it, what it changes in words, and how it is written. */
export interface EventPlan {
  readonly errors: readonly FieldError[];
  readonly warnings: EventWarning[];
  readonly changes: string[];
  /** Facts beside the refusal: how many people, where to find them. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** @returns the id of the unit */
  readonly write: (tx: EntityManager, eventId: string) => Promise<string>;
}

/** The shape has been checked: what the kind needs is there. */
export function planEvent(
  tx: EntityManager,
  input: OrganisationEventInput,
  unit: UnitLife | undefined,
): Promise<EventPlan> {
  if (!unit) return planCreation(tx, input);
  if (input.kind === 'RENAME') return planRenaming(tx, input, unit);
  return input.kind === 'MOVE' ? planMove(tx, input, unit) : planEnding(tx, input, unit);
}

async function planCreation(tx: EntityManager, input: OrganisationEventInput): Promise<EventPlan> {
  const { effectiveOn: from, name = '', shortName = null } = input;
  const kind = input.organisationKind ?? '';
  const parent = await wantedParent(tx, input);
  const label = await knownKind(tx, kind);
  return {
    errors: parentErrors(parent, from, null),
    warnings: await namesakeWarnings(tx, parent.id, name ?? '', from, null),
    changes: [
      `Từ ${formatDate(from)} có đơn vị mới “${name}” (${label}), trực thuộc ${nameOn(parent, from)}.`,
      'Đơn vị mới chưa có người; phân công người vào đơn vị làm ở hồ sơ từng người hoặc khi nhập danh sách.',
    ],
    write: (write, eventId) =>
      insertUnit(write, { name: name ?? '', shortName, parentId: parent.id, kind, from, eventId }),
  };
}

async function planRenaming(
  tx: EntityManager,
  input: OrganisationEventInput,
  unit: UnitLife,
): Promise<EventPlan> {
  const { effectiveOn: on, shortName = null } = input;
  const name = input.name ?? '';
  const parentId = stretchOn(unit.places, on)?.parentId;
  const stretch = stretchOn(unit.names, on);
  return {
    errors: renameErrors(unit, on, name, shortName),
    warnings: parentId ? await namesakeWarnings(tx, parentId, name, on, unit.id) : [],
    changes: [
      `Từ ${formatDate(on)}${untilNext(stretch, 'tên')} đơn vị tên là “${name}”${shortName ? ` (${shortName})` : ''}.`,
      `Đến hết ${formatDate(dayBefore(on))} vẫn là “${stretch?.name ?? ''}” trên mọi danh sách và báo cáo của thời gian đó.`,
    ],
    write: async (write, eventId) => {
      await splitName(write, unit.id, on, name, shortName, eventId);
      await raiseVersion(write, unit.id);
      return unit.id;
    },
  };
}

async function planMove(
  tx: EntityManager,
  input: OrganisationEventInput,
  unit: UnitLife,
): Promise<EventPlan> {
  const { effectiveOn: on } = input;
  const parent = await wantedParent(tx, input);
  const stretch = stretchOn(unit.places, on);
  const kind = input.organisationKind ?? stretch?.kind ?? '';
  const label = await knownKind(tx, kind, stretch);
  const isBelowItself = await standsBelow(tx, unit.id, parent.id, on, stretch?.until ?? null);
  const { people, children } = await dependentsFrom(tx, unit.id, on);
  return {
    errors: moveErrors(unit, on, parent, kind, isBelowItself),
    warnings: await namesakeWarnings(tx, parent.id, nameOn(unit, on), on, unit.id),
    changes: [
      `Từ ${formatDate(on)}${untilNext(stretch, 'lần chuyển')} đơn vị trực thuộc ${nameOn(parent, on)}, thay cho ${stretch?.parentName ?? 'cấp cao nhất'}.`,
      ...(stretch && stretch.kind !== kind
        ? [`Loại đơn vị đổi từ “${stretch.kindName}” thành “${label}”.`]
        : []),
      `Đi cùng đơn vị: ${formatInteger(people)} người và ${formatInteger(children.length)} đơn vị trực thuộc; quá trình công tác của họ không đổi.`,
    ],
    write: async (write, eventId) => {
      await splitPlace(write, unit.id, on, parent.id, kind, eventId);
      await raiseVersion(write, unit.id);
      return unit.id;
    },
  };
}

async function planEnding(
  tx: EntityManager,
  input: OrganisationEventInput,
  unit: UnitLife,
): Promise<EventPlan> {
  const { effectiveOn: on } = input;
  const dependents = await dependentsFrom(tx, unit.id, on);
  const place = stretchOn(unit.places, on);
  return {
    errors: dissolveErrors(unit, on, dependents),
    warnings: [],
    changes: [
      `Ngày cuối cùng của đơn vị là ${formatDate(dayBefore(on))}; từ ${formatDate(on)} không còn trong cây đơn vị.`,
      `Lịch sử và hồ sơ cũ không mất; hồ sơ lưu trữ do ${place?.parentName ?? 'cấp trên'} giữ.`,
    ],
    extra:
      dependents.people > 0
        ? { people: dependents.people, link: `/ho-so?organisationId=${unit.id}&asOf=${on}` }
        : {},
    write: async (write, eventId) => {
      await closeUnit(write, unit.id, on, place?.parentId ?? '', eventId);
      await raiseVersion(write, unit.id);
      return unit.id;
    },
  };
}

async function wantedParent(tx: EntityManager, { parentId = '' }: OrganisationEventInput): Promise<UnitLife> {
  const parent = await unitLife(tx, parentId);
  if (!parent) throw notFound('Không có cấp trên này.');
  return parent;
}

async function knownKind(
  tx: EntityManager,
  kind: string,
  stretch?: { kind: string; kindName: string },
): Promise<string> {
  if (stretch?.kind === kind) return stretch.kindName;
  const name = kind === '' ? '' : await kindName(tx, kind);
  if (name === undefined)
    throw fieldProblem('organisationKind', 'unknownCode', 'Loại đơn vị không có trong danh mục.');
  return name;
}

async function namesakeWarnings(
  tx: EntityManager,
  parentId: string,
  name: string,
  on: string,
  except: string | null,
): Promise<EventWarning[]> {
  const same = await namesakes(tx, parentId, name, on, except);
  return same.map((found) => ({
    pointer: '#/name',
    code: 'namesake',
    detail: `Cùng cấp trên đã có đơn vị tên “${found}”. Vẫn ghi được; kiểm tra để khỏi nhầm.`,
  }));
}

const nameOn = (unit: UnitLife, day: string): string =>
  (stretchOn(unit.names, day) ?? unit.names.at(-1))?.name ?? '';
