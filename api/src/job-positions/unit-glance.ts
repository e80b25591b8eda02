import type { PositionFigures, PositionPerson } from './staffing.dto';
import { peopleBehind } from './people-behind';
import type { StaffingRead } from './staffing-figures';
import type { GlanceLeaver, GlanceShortfall, GlanceVacancy } from './unit-glance.dto';

/** Empty places, most of them first. */
export function vacanciesIn(positions: readonly PositionFigures[]): GlanceVacancy[] {
  return positions
    .filter(({ vacant }) => vacant > 0)
    .map(({ id, name, allocated, vacant }) => ({ positionId: id, positionName: name, allocated, vacant }))
    .sort((a, b) => b.vacant - a.vacant || a.positionName.localeCompare(b.positionName, 'vi'));
}

type Leaver = PositionPerson & { readonly leavesOn: string };
const leaves = (person: PositionPerson): person is Leaver => person.leavesOn !== null;

/** Who leaves a position within twelve months of the day, the first to go first. */
export function leavingIn(read: StaffingRead): GlanceLeaver[] {
  return peopleBehind(read, { figure: 'coming12' })
    .filter(leaves)
    .map(({ personId, fullName, positionName, leavesOn, leavesWhy }) => ({
      personId,
      fullName,
      positionName,
      leavesOn,
      leavesWhy: leavesWhy ?? '',
    }))
    .sort((a, b) => (a.leavesOn < b.leavesOn ? -1 : a.leavesOn > b.leavesOn ? 1 : 0));
}

/** Positions whose holders lack something mandatory, with what is lacking; most people first. */
export function shortfallsIn({ people, positions }: StaffingRead): GlanceShortfall[] {
  const names = new Map(positions.map(({ id, name }) => [id, name]));
  const lacking = people.filter(
    ({ standing, positionId }) => standing === 'NOT_MET' && names.has(positionId ?? ''),
  );
  return [...Map.groupBy(lacking, ({ positionId }) => positionId ?? '')]
    .map(([positionId, own]) => ({
      positionId,
      positionName: names.get(positionId) ?? '',
      notMet: own.length,
      requirements: mostFrequent(
        own.flatMap(({ matches }) =>
          (matches ?? [])
            .filter(({ result, requirement }) => result === 'NOT_MET' && requirement.isMandatory)
            .map(({ requirement }) => requirement.text),
        ),
      ),
    }))
    .sort((a, b) => b.notMet - a.notMet || a.positionName.localeCompare(b.positionName, 'vi'));
}

function mostFrequent(texts: readonly string[]): string[] {
  const counts = [...Map.groupBy(texts, (text) => text)].map(([text, all]) => ({ text, count: all.length }));
  return counts.sort((a, b) => b.count - a.count).map(({ text }) => text);
}
