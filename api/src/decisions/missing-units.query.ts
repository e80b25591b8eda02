import { anError, diffCareer, formatDate } from '@hr/domain';
import { EntityManager } from 'typeorm';
import type { Problems } from './change-request';
import type { PersonPlan } from './plan-change';

interface Stay {
  readonly personId: string;
  readonly unit: string;
  readonly from: string;
  readonly until: string | null;
}

/** Rows that would lie in a unit while it does not exist; the foreign keys would refuse them without naming the person. */
export async function missingUnits(
  tx: EntityManager,
  people: readonly PersonPlan[],
  problems: Problems,
): Promise<void> {
  const stays = people.flatMap(({ person, before, after }): Stay[] => {
    const { employments, assignments } = diffCareer(before, after);
    const posts = [...assignments.added, ...assignments.changed.map((pair) => pair.after)];
    const work = [...employments.added, ...employments.changed.map((pair) => pair.after)];
    const personId = person.id;
    return [
      ...posts.map(({ organisationId: unit, from, until }) => ({ personId, unit, from, until })),
      ...work.flatMap(({ usingOrganisationId, managingOrganisationId, payingOrganisationId, from, until }) =>
        [usingOrganisationId, managingOrganisationId, payingOrganisationId].map((unit) => ({
          personId,
          unit,
          from,
          until,
        })),
      ),
    ];
  });
  if (stays.length === 0) return;
  const wanted = [...new Map(stays.map((stay) => [keyOf(stay), stay])).values()];
  const rows = (await tx.query(
    `select n.at::int, (select name from organisation_name o where o.organisation_id = n.unit order by lower(o.valid) desc limit 1) as name
     from unnest($1::uuid[], $2::date[], $3::date[]) with ordinality as n(unit, starts_on, ends_on, at)
     where not coalesce((select range_agg(p.valid) @> daterange(n.starts_on, n.ends_on) from organisation_place p where p.organisation_id = n.unit), false)`,
    [wanted.map(({ unit }) => unit), wanted.map(({ from }) => from), wanted.map(({ until }) => until)],
  )) as { at: number; name: string | null }[];
  const missing = new Map(rows.map(({ at, name }) => [keyOf(wanted[at - 1]), name ?? 'Đơn vị']));
  const told = new Set<string>();
  for (const stay of stays) {
    const unit = missing.get(keyOf(stay));
    if (unit === undefined || told.has(stay.personId)) continue;
    told.add(stay.personId);
    problems.add(
      stay.personId,
      anError('UNIT_NOT_THERE', 'organisationId', { unit, from: formatDate(stay.from) }),
    );
  }
}

const keyOf = ({ unit, from, until }: Omit<Stay, 'personId'>): string => `${unit} ${from} ${until ?? ''}`;
