import { DEPARTMENTS_DAY } from './calendar';
import type { Random } from './random';
import { type Unit, firstDayOf } from './unit-register';

/** A stretch of a career in one unit; `to` is null for today's. */
export interface Stay {
  readonly unit: Unit;
  readonly from: string;
  readonly to: string | null;
}

/**
 * Where someone of a unit stood over the years: in the unit as long as it exists, before that in one of those it was
 * made of. What lies before the beginning of the first unit the register does not know.
 */
export function staysOf(random: Random, unit: Unit, joined: string, until: string | null): Stay[] {
  const stays: Stay[] = [];
  let at = unit;
  let end = until;
  // Who left before the unit began was never there.
  while (end !== null && end <= firstDayOf(at) && at.origins.length > 0) at = random.weighted(at.origins);
  for (;;) {
    const begins = firstDayOf(at);
    if (joined >= begins || at.origins.length === 0) {
      const from = joined > begins ? joined : begins;
      const came =
        at.absorbed.length > 0 &&
        from < DEPARTMENTS_DAY &&
        (end === null || end > DEPARTMENTS_DAY) &&
        random.chance(0.35);
      if (came) {
        stays.unshift({ unit: at, from: DEPARTMENTS_DAY, to: end });
        stays.unshift({ unit: random.pick(at.absorbed), from, to: DEPARTMENTS_DAY });
      } else {
        stays.unshift({ unit: at, from, to: end });
      }
      return stays;
    }
    stays.unshift({ unit: at, from: begins, to: end });
    end = begins;
    at = random.weighted(at.origins);
  }
}
