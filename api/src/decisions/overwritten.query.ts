import { EntityManager } from 'typeorm';
import type { ChangeRequest } from './change-request';
import type { PersonFacts } from './plan-facts.query';
import type { Overwriting } from './plan-rows';

type Values = Record<string, string | null>;
/** One row to put back; `made` is what the decision had written, and still stands unless somebody edited it. */
export interface PutBack {
  readonly table: Overwriting['table'];
  readonly id: string;
  readonly set: Values;
  readonly made: Values;
}

/** Layers lie in the order in which they were written: when entered, when confirmed, or when a correction went again. */
interface Layer {
  readonly decisionId: string;
  readonly personId: string;
  readonly entries: Overwriting[];
}

/** What has to be written so that overwritten single values are as if the decisions had never been. */
export interface Restoration {
  readonly values: readonly PutBack[];
  /** Decisions above whose memory of what stood before has to reach further down. */
  readonly memories: readonly {
    readonly decisionId: string;
    readonly personId: string;
    readonly entries: readonly Overwriting[];
  }[];
}

/**
 * A value that a later decision overwrote once more stays what that one made it; only its memory of what stood before
 * changes. Otherwise what stood before comes back.
 */
export async function planRestoration(
  tx: EntityManager,
  request: ChangeRequest,
  people: ReadonlyMap<string, PersonFacts>,
): Promise<Map<string, Restoration>> {
  const gone = new Set(request.gone.map(({ id }) => id));
  const restorations = new Map<string, Restoration>();
  if (gone.size === 0) return restorations;
  const rows = (await tx.query(
    `select l.decision_id as "decisionId", l.person_id as "personId", l.before as entries
     from decision_person l join decision d on d.id = l.decision_id
     where l.person_id = any ($1::uuid[]) and l.before is not null and d.state = 'IN_FORCE'
     order by greatest(coalesce(d.confirmed_at, d.entered_at, '-infinity'), (
       select max(c.withdrawn_at) from decision c join decision_person cl on cl.decision_id = c.id and cl.person_id = l.person_id
       where c.corrects_id = d.id and c.state = 'WITHDRAWN' and cl.before is not null)), d.entered_no`,
    [[...people.keys()]],
  )) as Layer[];
  for (const personId of people.keys()) {
    const layers = rows.filter((row) => row.personId === personId);
    if (layers.some(({ decisionId }) => gone.has(decisionId)))
      restorations.set(personId, restore(layers, gone));
  }
  return restorations;
}

function restore(layers: readonly Layer[], gone: ReadonlySet<string>): Restoration {
  const values = new Map<string, PutBack>();
  const touched = new Set<Layer>();
  const work = layers.map((layer) => ({
    ...layer,
    entries: layer.entries.map((e) => ({ ...e, before: { ...e.before } })),
  }));
  for (const [at, layer] of [...work.entries()].reverse()) {
    if (!gone.has(layer.decisionId)) continue;
    for (const { table, id, before, set } of layer.entries) {
      for (const [column, value] of Object.entries(before)) {
        const above = work
          .slice(at + 1)
          .filter((other) => !gone.has(other.decisionId))
          .flatMap((other) => other.entries.map((entry) => ({ other, entry })))
          .find(({ entry }) => entry.table === table && entry.id === id && column in entry.set);
        if (above) {
          (above.entry.before as Values)[column] = value;
          touched.add(above.other);
        } else {
          const target: PutBack = values.get(`${table} ${id}`) ?? { table, id, set: {}, made: {} };
          target.set[column] = value;
          target.made[column] = set[column] ?? null;
          values.set(`${table} ${id}`, target);
        }
      }
    }
  }
  return { values: [...values.values()], memories: [...touched] };
}

const FIELDS: Readonly<Record<string, keyof PersonFacts>> = {
  party_joined_on: 'partyJoinedOn',
  party_official_on: 'partyOfficialOn',
  party_left_on: 'partyLeftOn',
  party_card_no: 'partyCardNo',
};

/** The facts as they will be once the restoration is written: what a new decision is planned upon. */
export function withRestored(person: PersonFacts, restoration: Restoration | undefined): PersonFacts {
  if (!restoration) return person;
  let facts = person;
  for (const { table, id, set } of restoration.values) {
    if (table === 'person') {
      const back = Object.entries(set).map(([column, value]) => [FIELDS[column], value]);
      facts = { ...facts, ...Object.fromEntries(back) } as PersonFacts;
    } else {
      const plans = facts.plans.map((plan) =>
        plan.id === id
          ? { ...plan, leftOn: set['left_on'] ?? null, leaveReason: set['leave_reason'] ?? null }
          : plan,
      );
      facts = { ...facts, plans };
    }
  }
  return facts;
}
