import { FieldError } from '@hr/contracts';
import { formatDate, formatInteger } from '@hr/domain';

/** One stretch of a unit's life; `until` is the first day after it, null while it goes on. */
export interface Stretch {
  readonly from: string;
  readonly until: string | null;
}
export interface NameStretch extends Stretch {
  readonly name: string;
  readonly shortName: string | null;
}
export interface PlaceStretch extends Stretch {
  readonly parentId: string | null;
  readonly parentName: string | null;
  readonly kind: string;
  readonly kindName: string;
}
export interface UnitLife {
  readonly id: string;
  readonly version: number;
  readonly names: readonly NameStretch[];
  readonly places: readonly PlaceStretch[];
}
/** Who and what still hangs on a unit from a day on. */
export interface Dependents {
  /** People who work there: assigned to it or used by it. */
  readonly people: number;
  /** People whom it only manages or pays. */
  readonly peopleInCare: number;
  readonly children: readonly string[];
  /** Job positions, numbers of staff given and dossiers of positions that would outlast the unit. */
  readonly positions: number;
}

const wrong = (field: string, code: string, detail: string): FieldError => ({
  pointer: `#/${field}`,
  code,
  detail,
});

export const stretchOn = <T extends Stretch>(stretches: readonly T[], day: string): T | undefined =>
  stretches.find(({ from, until }) => from <= day && (until === null || day < until));

/** A decree is signed before it is entered; it may take effect before or after that. */
export function documentErrors(documentDate: string, today: string): FieldError[] {
  return documentDate > today
    ? [wrong('documentDate', 'documentInFuture', 'Ngày ký văn bản không thể sau hôm nay.')]
    : [];
}

/** A change within the life of a unit: after its first day, before its end, not on a day that already has such a change. */
export function changeDayErrors(
  unit: UnitLife,
  day: string,
  stretches: readonly Stretch[],
  what: string,
): FieldError[] {
  const first = unit.places[0]?.from ?? day;
  const end = unit.places.at(-1)?.until ?? null;
  if (day <= first) {
    return [
      wrong(
        'effectiveOn',
        'beforeStart',
        `Đơn vị hoạt động từ ${formatDate(first)}; ngày hiệu lực phải sau ngày này.`,
      ),
    ];
  }
  if (end !== null && day >= end) {
    return [
      wrong(
        'effectiveOn',
        'afterEnd',
        `Đơn vị đã được ghi kết thúc, không còn hoạt động từ ${formatDate(end)}.`,
      ),
    ];
  }
  if (stretches.some(({ from }) => from === day)) {
    return [
      wrong(
        'effectiveOn',
        'sameDay',
        `Ngày ${formatDate(day)} đã ghi một lần ${what} của đơn vị này. Mỗi ngày chỉ một lần.`,
      ),
    ];
  }
  return [];
}

export function renameErrors(
  unit: UnitLife,
  day: string,
  name: string,
  shortName: string | null,
): FieldError[] {
  const found = changeDayErrors(unit, day, unit.names, 'đổi tên');
  const current = stretchOn(unit.names, day);
  if (found.length === 0 && current?.name === name && current.shortName === shortName) {
    found.push(wrong('name', 'unchanged', 'Tên này đang dùng vào ngày đó, không có gì để đổi.'));
  }
  return found;
}

/** @param parent the wanted parent, over all its life */
export function moveErrors(
  unit: UnitLife,
  day: string,
  parent: UnitLife,
  kind: string,
  isBelowItself: boolean,
): FieldError[] {
  const found = changeDayErrors(unit, day, unit.places, 'chuyển cấp trên');
  if (found.length > 0) return found;
  const current = stretchOn(unit.places, day);
  if (current?.parentId === null)
    return [wrong('parentId', 'isRoot', 'Đây là đơn vị cao nhất, không chuyển về cấp trên nào.')];
  if (current?.parentId === parent.id && current.kind === kind) {
    return [wrong('parentId', 'unchanged', 'Đơn vị đang trực thuộc cấp trên này, không có gì để chuyển.')];
  }
  if (parent.id === unit.id)
    return [wrong('parentId', 'belowItself', 'Đơn vị không thể trực thuộc chính mình.')];
  if (isBelowItself) {
    return [
      wrong('parentId', 'belowItself', 'Cấp trên này đang nằm dưới chính đơn vị; chuyển như vậy thành vòng.'),
    ];
  }
  return parentErrors(parent, day, current?.until ?? null);
}

/** The parent stands over the whole stretch that the unit is to hang below it. */
export function parentErrors(parent: UnitLife, from: string, until: string | null): FieldError[] {
  const first = parent.places[0]?.from ?? from;
  const end = parent.places.at(-1)?.until ?? null;
  if (from < first) {
    return [
      wrong(
        'effectiveOn',
        'beforeParent',
        `Cấp trên hoạt động từ ${formatDate(first)}; chọn ngày từ đó trở đi hoặc chọn cấp trên khác.`,
      ),
    ];
  }
  if (end !== null && from >= end)
    return [wrong('parentId', 'parentClosed', `Cấp trên này đã kết thúc từ ${formatDate(end)}.`)];
  if (end !== null && (until === null || until > end)) {
    return [
      wrong(
        'parentId',
        'parentCloses',
        `Cấp trên này đã được ghi kết thúc từ ${formatDate(end)}; chọn cấp trên khác.`,
      ),
    ];
  }
  return [];
}

export function dissolveErrors(unit: UnitLife, day: string, dependents: Dependents): FieldError[] {
  const found = changeDayErrors(unit, day, [], 'kết thúc');
  if (found.length > 0) return found;
  if (unit.places.every(({ parentId }) => parentId === null)) {
    return [wrong('organisationId', 'isRoot', 'Đây là đơn vị cao nhất của sổ, không kết thúc được.')];
  }
  const later = [...unit.names, ...unit.places].filter(({ from }) => from >= day).map(({ from }) => from);
  if (later.length > 0) {
    const last = later.reduce((a, b) => (a > b ? a : b));
    found.push(
      wrong(
        'effectiveOn',
        'laterEvent',
        `Đơn vị còn một thay đổi có hiệu lực ngày ${formatDate(last)}; ngày kết thúc phải sau ngày đó.`,
      ),
    );
  }
  const { people, peopleInCare, children, positions } = dependents;
  const on = formatDate(day);
  if (people > 0) {
    found.push(
      wrong(
        'effectiveOn',
        'peopleRemain',
        `Còn ${formatInteger(people)} người công tác tại đơn vị từ ngày ${on}. Chuyển họ sang đơn vị khác trước.`,
      ),
    );
  }
  if (peopleInCare > 0) {
    found.push(
      wrong(
        'effectiveOn',
        'peopleInCare',
        `Còn ${formatInteger(peopleInCare)} người do đơn vị quản lý hoặc trả lương từ ngày ${on}.`,
      ),
    );
  }
  if (children.length > 0) {
    const some =
      children.slice(0, 3).join('; ') +
      (children.length > 3 ? `; và ${formatInteger(children.length - 3)} đơn vị khác` : '');
    found.push(
      wrong(
        'effectiveOn',
        'childrenRemain',
        `Còn ${formatInteger(children.length)} đơn vị trực thuộc hoạt động từ ngày ${on}: ${some}. Kết thúc hoặc chuyển các đơn vị này trước.`,
      ),
    );
  }
  if (positions > 0) {
    found.push(
      wrong(
        'effectiveOn',
        'positionsRemain',
        'Đơn vị còn vị trí việc làm, số được giao hoặc đề án. Hãy lập phương án ở Đơn vị → Sắp xếp để khép lại hoặc chuyển giao.',
      ),
    );
  }
  return found;
}

/** "until the next change" for a change that is put in before one already recorded. */
export const untilNext = (stretch: Stretch | undefined, what: string): string =>
  stretch?.until ? `, đến hết ngày trước khi ${what} đã ghi có hiệu lực (${formatDate(stretch.until)})` : '';

export const dayBefore = (day: string): string => {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};
