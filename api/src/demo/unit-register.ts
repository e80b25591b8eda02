import type { Desk } from './desks';
import type { Ids, Weighted } from './random';

export interface UnitPlace {
  readonly parent: Unit | null;
  readonly kind: string;
  readonly from: string;
  to: string | null;
  readonly eventId: string;
  readonly sortOrder: number;
}

export interface UnitName {
  readonly name: string;
  readonly shortName: string | null;
  readonly from: string;
  to: string | null;
  readonly eventId: string;
}

/** A unit with its dated places and names, and what the people generator has to know of it. */
export interface Unit {
  readonly id: string;
  readonly code: string;
  readonly place: {
    readonly scheme: 'OLD_3_LEVEL' | 'NEW_2_LEVEL';
    readonly level: 1 | 2 | 3;
    readonly code: string;
  } | null;
  readonly places: UnitPlace[];
  readonly names: UnitName[];
  readonly desk: Desk | null;
  /** People it has in relation to the others; 0 for units that are only a frame. */
  readonly weight: number;
  /** Old districts around it: where its people mostly come from. */
  readonly districts: readonly string[];
  /** Units its people stood in before it began. */
  origins: Weighted<Unit>;
  /** Units that went into it while it lived on. */
  readonly absorbed: Unit[];
}

export interface EventRow {
  readonly id: string;
  readonly kind: 'CREATE' | 'MERGE' | 'SPLIT' | 'DISSOLVE' | 'RENAME' | 'MOVE' | 'RESTRUCTURE';
  readonly on: string;
  readonly document: LegalDocument;
  readonly note: string | null;
}

export interface LegalDocument {
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
}

export interface SuccessionRow {
  readonly eventId: string;
  readonly from: Unit;
  readonly to: Unit;
  readonly share: 'WHOLE' | 'PART';
  readonly takesRecords: boolean;
}

export interface NewUnit {
  readonly code: string;
  readonly name: string;
  readonly shortName?: string | null;
  readonly parent: Unit | null;
  readonly kind: string;
  readonly from: string;
  readonly event: EventRow;
  readonly place?: Unit['place'];
  readonly desk?: Desk | null;
  readonly weight?: number;
  readonly districts?: readonly string[];
  readonly origins?: Weighted<Unit>;
}

/** The units of the demo province while they are being thought up; afterwards written in one go. */
export class UnitRegister {
  readonly units: Unit[] = [];
  readonly events: EventRow[] = [];
  readonly successions: SuccessionRow[] = [];
  private readonly byCode = new Map<string, Unit>();

  constructor(private readonly ids: Ids) {}

  event(kind: EventRow['kind'], on: string, document: LegalDocument, note: string | null = null): EventRow {
    const event = { id: this.ids.next(), kind, on, document, note };
    this.events.push(event);
    return event;
  }

  add(wanted: NewUnit): Unit {
    const { from, event } = wanted;
    const unit: Unit = {
      id: this.ids.next(),
      code: wanted.code,
      place: wanted.place ?? null,
      places: [
        {
          parent: wanted.parent,
          kind: wanted.kind,
          from,
          to: null,
          eventId: event.id,
          sortOrder: this.units.length,
        },
      ],
      names: [{ name: wanted.name, shortName: wanted.shortName ?? null, from, to: null, eventId: event.id }],
      desk: wanted.desk ?? null,
      weight: wanted.weight ?? 0,
      districts: wanted.districts ?? wanted.parent?.districts ?? [],
      origins: wanted.origins ?? [],
      absorbed: [],
    };
    if (this.byCode.has(unit.code)) throw new Error(`two units with the code ${unit.code}`);
    this.byCode.set(unit.code, unit);
    this.units.push(unit);
    return unit;
  }

  unit(code: string): Unit {
    const unit = this.byCode.get(code);
    if (unit === undefined) throw new Error(`no unit with the code ${code}`);
    return unit;
  }

  move(unit: Unit, parent: Unit, kind: string, event: EventRow): void {
    closeLast(unit.places, event.on);
    unit.places.push({
      parent,
      kind,
      from: event.on,
      to: null,
      eventId: event.id,
      sortOrder: this.units.indexOf(unit),
    });
  }

  rename(unit: Unit, name: string, shortName: string | null, event: EventRow): void {
    closeLast(unit.names, event.on);
    unit.names.push({ name, shortName, from: event.on, to: null, eventId: event.id });
  }

  close(unit: Unit, on: string): void {
    closeLast(unit.places, on);
    closeLast(unit.names, on);
  }

  succeed(event: EventRow, from: Unit, to: Unit, share: 'WHOLE' | 'PART', takesRecords: boolean): void {
    this.successions.push({ eventId: event.id, from, to, share, takesRecords });
  }
}

function closeLast(rows: { to: string | null }[], on: string): void {
  const last = rows.at(-1);
  if (last !== undefined && last.to === null) last.to = on;
}

export function firstDayOf(unit: Unit): string {
  return unit.places[0]?.from ?? '';
}

export function lastDayOf(unit: Unit): string | null {
  return unit.places.at(-1)?.to ?? null;
}

export function currentName(unit: Unit): string {
  return unit.names.at(-1)?.name ?? '';
}

/** Divisions are part of a body; the body employs, uses and pays. */
const PARTS = new Set(['PHONG_SO', 'PHONG_XA', 'PHONG_HUYEN', 'TTHCC', 'DVCT']);
const SERVICE_UNITS = new Set(['DVSN_SO', 'DVSN_XA', 'CHI_CUC']);

export interface Bodies {
  readonly from: string;
  readonly to: string | null;
  readonly using: Unit;
  readonly managing: Unit;
}

/** Who uses and who manages the people of a unit, for each stretch of its life. */
export function bodiesOf(unit: Unit): readonly Bodies[] {
  return unit.places.map((place) => {
    let using = unit;
    let at = place;
    while (PARTS.has(at.kind) && at.parent !== null) {
      using = at.parent;
      const above = using.places.find((p) => p.from <= place.from && (p.to === null || p.to > place.from));
      if (above === undefined) break;
      at = above;
    }
    const isOldCommune = using.place?.scheme === 'OLD_3_LEVEL' && using.place.level === 3;
    const managing = (SERVICE_UNITS.has(at.kind) || isOldCommune) && at.parent !== null ? at.parent : using;
    return { from: place.from, to: place.to, using, managing };
  });
}
