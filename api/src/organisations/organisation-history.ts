import { OrganisationEvent, RelatedOrganisation } from './organisations.dto';

export interface NameRow {
  readonly name: string;
  readonly shortName: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly eventId: string | null;
}
export interface PlaceRow {
  readonly parentId: string | null;
  readonly parentName: string | null;
  readonly kind: string;
  readonly kindName: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly eventId: string | null;
}
export type EventRow = Pick<
  OrganisationEvent,
  'id' | 'kind' | 'effectiveOn' | 'documentNumber' | 'documentDate' | 'documentIssuer' | 'note'
>;
export interface RelationRow extends RelatedOrganisation {
  readonly eventId: string;
  readonly isSuccessor: boolean;
}

export const EVENT_NAMES: Readonly<Record<string, string>> = {
  CREATE: 'Thành lập',
  MERGE: 'Hợp nhất, sáp nhập',
  SPLIT: 'Chia, tách',
  DISSOLVE: 'Kết thúc hoạt động',
  RENAME: 'Đổi tên',
  MOVE: 'Chuyển cấp trên',
  RESTRUCTURE: 'Tổ chức lại',
};

/** The unit's events as its file tells them, the newest first. */
export function eventsOf(
  events: readonly EventRow[],
  names: readonly NameRow[],
  places: readonly PlaceRow[],
  relations: readonly RelationRow[],
  today: string,
): OrganisationEvent[] {
  return events.map((event) => {
    const related = relations.filter(({ eventId }) => eventId === event.id);
    const predecessors = related.filter(({ isSuccessor }) => !isSuccessor).map(asRelated);
    const successors = related.filter(({ isSuccessor }) => isSuccessor).map(asRelated);
    return {
      ...event,
      kindName: isOthersEnd(event, predecessors, successors) ? 'Tiếp nhận' : nameOf(event),
      what: whatHappened(event, names, places, predecessors, successors),
      isUpcoming: event.effectiveOn > today,
      predecessors,
      successors,
    };
  });
}

export const asRelated = ({
  eventId: _event,
  isSuccessor: _side,
  ...related
}: RelationRow): RelatedOrganisation => related;

function whatHappened(
  event: EventRow,
  names: readonly NameRow[],
  places: readonly PlaceRow[],
  predecessors: readonly RelatedOrganisation[],
  successors: readonly RelatedOrganisation[],
): string {
  const told = [
    firstDay(event, places),
    renaming(event, names),
    moving(event, places),
    predecessors.length > 0 && predecessors.every(({ isRecordsOnly }) => isRecordsOnly)
      ? 'Nhận hồ sơ của đơn vị trực thuộc kết thúc'
      : null,
    isOthersEnd(event, predecessors, successors)
      ? `Tiếp nhận nhiệm vụ của ${countOf(predecessors)} kết thúc hoạt động`
      : ending(event, places, successors),
  ].filter((sentence) => sentence !== null);
  return told.length > 0 ? told.join('; ') : nameOf(event);
}

const nameOf = ({ kind }: EventRow): string => EVENT_NAMES[kind] ?? kind;

/** Another unit ended and this one took over, wholly or in part: told from this side. */
const isOthersEnd = (
  event: EventRow,
  predecessors: readonly RelatedOrganisation[],
  successors: readonly RelatedOrganisation[],
): boolean =>
  event.kind === 'DISSOLVE' &&
  successors.length === 0 &&
  predecessors.length > 0 &&
  !predecessors.every(({ isRecordsOnly }) => isRecordsOnly);

function firstDay(event: EventRow, places: readonly PlaceRow[]): string | null {
  const [first] = places;
  if (!first || (first.eventId ?? event.id) !== event.id || first.from !== event.effectiveOn) return null;
  return first.parentName === null
    ? 'Bắt đầu hoạt động'
    : `Bắt đầu hoạt động, trực thuộc ${first.parentName}`;
}

function renaming(event: EventRow, names: readonly NameRow[]): string | null {
  const at = names.findIndex(({ eventId }) => eventId === event.id);
  const [before, after] = [names[at - 1], names[at]];
  if (!before || !after) return null;
  if (before.name !== after.name) return `Đổi tên từ “${before.name}” thành “${after.name}”`;
  return `Đổi tên viết tắt từ “${before.shortName ?? 'chưa có'}” thành “${after.shortName ?? 'không có'}”`;
}

function moving(event: EventRow, places: readonly PlaceRow[]): string | null {
  const at = places.findIndex(({ eventId }) => eventId === event.id);
  const [before, after] = [places[at - 1], places[at]];
  if (!before || !after) return null;
  const told: string[] = [];
  if (before.parentId !== after.parentId)
    told.push(`Chuyển từ ${before.parentName ?? 'cấp cao nhất'} về ${after.parentName ?? 'cấp cao nhất'}`);
  if (before.kind !== after.kind) told.push(`Đổi loại từ “${before.kindName}” thành “${after.kindName}”`);
  return told.length > 0 ? told.join('; ') : null;
}

/** `to` is the last day, the event takes effect on the day after. */
function ending(
  event: EventRow,
  places: readonly PlaceRow[],
  successors: readonly RelatedOrganisation[],
): string | null {
  const last = places.at(-1)?.to;
  if (!last || nextDay(last) !== event.effectiveOn) return null;
  const keeper = successors.find(({ isRecordsOnly }) => isRecordsOnly);
  if (keeper) return `Kết thúc hoạt động, hồ sơ lưu tại ${keeper.name}`;
  return successors.length > 0
    ? `Kết thúc hoạt động, nhiệm vụ chuyển về ${countOf(successors)}`
    : 'Kết thúc hoạt động';
}

const countOf = (units: readonly RelatedOrganisation[]): string =>
  units.length === 1 ? (units[0]?.name ?? '') : `${units.length} đơn vị`;

/** Dates stay text; noon keeps the day whatever the machine's zone. */
export function nextDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
