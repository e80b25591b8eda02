import { searchKey } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { type Actor, holdsEverywhere } from '../auth/actor';
import { Database, Row } from '../platform/database';
import { notFound } from '../platform/problem';
import { today } from '../platform/today';
import { asRelated, EventRow, eventsOf, NameRow, PlaceRow, RelationRow } from './organisation-history';
import { historyOf, peopleIn, standingOn } from './organisation-file.query';
import { asTree, peopleOn, unitsNamed, unitsOn } from './organisation-tree.query';
import {
  OrganisationClassCount,
  OrganisationChild,
  OrganisationFile,
  OrganisationItem,
  OrganisationStep,
} from './organisations.dto';

const MOST_HITS = 100;

@Injectable()
export class OrganisationsService {
  constructor(private readonly database: Database) {}

  /** The tree of a day, or, with words to look for, the units they name. */
  list(actor: Actor, asOf: string, q = ''): Promise<OrganisationItem[]> {
    return q.trim() === '' ? this.tree(actor, asOf) : this.find(actor, q, asOf);
  }

  /** The units of one day as a flat list in tree order, with the people the actor may see. */
  private async tree(actor: Actor, asOf: string): Promise<OrganisationItem[]> {
    const [units = [], people = []] = await this.database.read(actor, unitsOn(asOf), peopleOn(asOf));
    return asTree(units, people);
  }

  /** Units by a part of any name they ever had; those that stand on the day come first. */
  private async find(actor: Actor, q: string, asOf: string): Promise<OrganisationItem[]> {
    const words = searchKey(q)
      .split(' ')
      .filter(Boolean)
      .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    const [units = [], people = [], hits = []] = await this.database.read(
      actor,
      unitsOn(asOf),
      peopleOn(asOf),
      unitsNamed(words, asOf, MOST_HITS),
    );
    const standing = new Map(asTree(units, people).map((unit) => [unit.id, unit]));
    return hits.map((hit) => {
      const { hitName, ...unit } = hit as unknown as OrganisationItem & { hitName: string };
      return {
        ...(standing.get(unit.id) ?? { ...unit, people: 0, descendantPeople: 0, isOpen: false }),
        otherName: hitName === unit.name ? null : hitName,
      };
    });
  }

  /** @throws Problem `not-found` */
  async file(actor: Actor, id: string, asOf = today()): Promise<OrganisationFile> {
    const [[identity], names, places, events, relations] = (await this.database.read(
      actor,
      ...historyOf(id),
    )) as unknown as [
      [Pick<OrganisationFile, 'id' | 'code' | 'version' | 'mayOpen'> | undefined],
      NameRow[],
      PlaceRow[],
      EventRow[],
      RelationRow[],
    ];
    const shownOn = dayWithin(places, asOf);
    const place = places.find((row) => stands(row, shownOn));
    const name = names.find((row) => stands(row, shownOn));
    if (!identity || !place || !name) throw notFound('Không có đơn vị này.');
    const [path = [], children = [], below = [], classes = []] = await this.database.read(
      actor,
      ...standingOn(id, shownOn),
    );
    const branches = new Map(below.map((row) => [row['id'] as string, row['branch'] as string | null]));
    const [people = []] = await this.database.read(actor, peopleIn([...branches.keys()], shownOn));
    const counts = (people as unknown as PeopleRow[]).filter((row) => branches.has(row.id));
    const branchOf = (row: PeopleRow): string | null => branches.get(row.id) ?? null;
    const real = relations.filter(({ isRecordsOnly }) => !isRecordsOnly);
    return {
      ...identity,
      asOf,
      shownOn,
      isOpen: shownOn === asOf,
      name: name.name,
      shortName: name.shortName,
      kind: place.kind,
      kindName: place.kindName,
      parentId: place.parentId,
      parentName: (path.at(-1)?.['name'] as string | undefined) ?? null,
      path: path as unknown as OrganisationStep[],
      from: places[0]?.from ?? null,
      to: places.at(-1)?.to ?? null,
      people: sumOf(counts.filter((row) => row.id === id)),
      descendantPeople: sumOf(counts),
      byClass: byClass(id, counts, classes as unknown as ClassName[]),
      children: children.map((child) => withPeople(child, counts, branchOf)),
      names: names.map(({ name: text, shortName, from, to }) => ({ name: text, shortName, from, to })),
      places: places.map(({ parentId, parentName, kind, kindName, from, to }) => ({
        parentId,
        parentName,
        kind,
        kindName,
        from,
        to,
      })),
      events: eventsOf(events, names, places, relations, today()),
      predecessors: real.filter(({ isSuccessor }) => !isSuccessor).map(asRelated),
      successors: real.filter(({ isSuccessor }) => isSuccessor).map(asRelated),
      mayWrite: holdsEverywhere(actor, 'organisation.write'),
    };
  }
}

/** People of one class in one unit. */
interface PeopleRow {
  readonly id: string;
  readonly code: string;
  readonly people: number;
}
type ClassName = Pick<OrganisationClassCount, 'code' | 'name'>;
interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
}

const stands = ({ from, to }: Stretch, on: string): boolean =>
  (from === null || from <= on) && (to === null || on <= to);

/** The day asked for when the unit stood on it; else its last day before, else its first day. */
function dayWithin(places: readonly PlaceRow[], asOf: string): string {
  if (places.some((place) => stands(place, asOf))) return asOf;
  const ended = places.filter(({ to }) => to !== null && to < asOf).at(-1);
  return ended?.to ?? places[0]?.from ?? asOf;
}

const sumOf = (rows: readonly PeopleRow[]): number => rows.reduce((sum, { people }) => sum + people, 0);

function byClass(
  id: string,
  rows: readonly PeopleRow[],
  classes: readonly ClassName[],
): OrganisationClassCount[] {
  return classes.flatMap(({ code, name }) => {
    const ofClass = rows.filter((row) => row.code === code);
    if (ofClass.length === 0) return [];
    return [
      { code, name, people: sumOf(ofClass.filter((row) => row.id === id)), descendantPeople: sumOf(ofClass) },
    ];
  });
}

function withPeople(
  child: Row,
  rows: readonly PeopleRow[],
  branchOf: (row: PeopleRow) => string | null,
): OrganisationChild {
  const unit = child as unknown as Omit<OrganisationChild, 'people' | 'descendantPeople'>;
  const below = rows.filter((row) => branchOf(row) === unit.id);
  return {
    ...unit,
    people: sumOf(below.filter((row) => row.id === unit.id)),
    descendantPeople: sumOf(below),
  };
}
