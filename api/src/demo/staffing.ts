import type { Role } from './careers';
import type { Random } from './random';
import { type Unit, lastDayOf } from './unit-register';

export interface Vacancy {
  readonly unit: Unit;
  readonly role: Role;
  readonly hasLeft: boolean;
}

/** Of 1,000 people in the register: those who have retired or left. */
const LEFT_SHARE = 0.045;

/** How many people every open unit has today: by weight, at least one each while there are enough, leaderships small. */
export function headcounts(units: readonly Unit[], people: number): Map<Unit, number> {
  const staffed = units.filter((unit) => unit.desk !== null && unit.weight > 0 && lastDayOf(unit) === null);
  const working = people - Math.round(people * LEFT_SHARE);
  const counts = new Map<Unit, number>();
  const small = staffed.filter((unit) => unit.desk?.mostPeople !== undefined);
  const total = staffed.reduce((sum, unit) => sum + unit.weight, 0);
  let left = working;
  for (const unit of small) {
    const wanted = Math.min(
      unit.desk?.mostPeople ?? 1,
      Math.max(1, Math.round((unit.weight * working) / total)),
    );
    counts.set(unit, Math.min(wanted, left));
    left -= Math.min(wanted, left);
  }
  const others = staffed.filter((unit) => unit.desk?.mostPeople === undefined);
  const spread = others.reduce((sum, unit) => sum + unit.weight, 0);
  // One head each first, then the rest by weight; the running sum keeps the total exact.
  const heads = Math.min(left, others.length);
  const rest = left - heads;
  let sum = 0;
  let given = 0;
  others.forEach((unit, index) => {
    sum += unit.weight;
    const upTo = Math.round((rest * sum) / spread);
    counts.set(unit, (index < heads ? 1 : 0) + upTo - given);
    given = upTo;
  });
  return counts;
}

/** Everybody of the register, unit by unit: who leads, who works there, who has left. */
export function* vacancies(random: Random, units: readonly Unit[], people: number): Generator<Vacancy> {
  const counts = headcounts(units, people);
  const working = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const leaving = people - working;
  let seen = 0;
  let left = 0;
  for (const [unit, count] of counts) {
    const deputies = Math.min(
      unit.desk?.mostDeputies ?? 0,
      unit.desk?.mostPeople === undefined ? deputiesFor(count) : count - 1,
    );
    for (let i = 0; i < count; i++) {
      const role: Role =
        i === 0
          ? 'HEAD'
          : i <= deputies
            ? 'DEPUTY'
            : random.chance(unit.desk?.contractShare ?? 0)
              ? 'CONTRACT'
              : 'STAFF';
      yield { unit, role, hasLeft: false };
    }
    seen += count;
    const gone = Math.round((leaving * seen) / working) - left;
    for (let i = 0; i < gone; i++) {
      yield { unit, role: random.weighted(LEAVERS), hasLeft: true };
    }
    left += gone;
  }
}

const LEAVERS = [
  ['STAFF', 80],
  ['DEPUTY', 7],
  ['HEAD', 5],
  ['CONTRACT', 8],
] as const;

function deputiesFor(count: number): number {
  return count < 4 ? 0 : count < 10 ? 1 : count < 40 ? 2 : 3;
}
