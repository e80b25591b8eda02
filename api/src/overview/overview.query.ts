import { Statement } from '../platform/database';
import { holdsOn } from '../platform/holds-on';
import { ATTENTION_KINDS, Parameters, attentionCondition } from '../personnel';

/**
 * Working people by class with what needs attention among them, in one pass; the person comes along, since only who may
 * see the file counts him. The grand total is the sum over the classes.
 */
export function countsStatement(asOf: string): Statement {
  const parameters = new Parameters();
  const day = parameters.add(asOf);
  const counts = ATTENTION_KINDS.map(
    (kind) => `count(*) filter (where ${attentionCondition(kind, asOf, parameters)})::int as "${kind}"`,
  );
  const text = `select c.code, c.name_vi as name, counted.* from (
      select s.class_code, count(*)::int as count, ${counts.join(', ')}
      from person p join person_state s on s.person_id = p.id and ${holdsOn('s.valid', day)}
      group by s.class_code) counted
    join code_entry c on c.list = 'subject_classes' and c.code = counted.class_code
    order by counted.count desc, c.position`;
  return { name: 'overview_counts', text, values: parameters.values };
}

/** Files the account opened last, each once, as far as it may still see them. */
export const recentFilesStatement = (asOf: string, limit: number): Statement => ({
  name: 'overview_recent_files',
  text: `select p.id, p.full_name as "fullName", o.name as "organisationName", s.title,
      to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from (select person_id, max(happened_at) as at, max(id) as last from (
        select id, person_id, happened_at from read_log where account_id = actor_account() and what = 'file'
        order by id desc limit 200) read group by person_id order by last desc limit 20) r
    join person p on p.id = r.person_id
    left join person_state s on s.person_id = p.id and ${holdsOn('s.valid', '$1')}
    left join organisation_name o on o.organisation_id = coalesce(s.organisation_id, p.owner_organisation_id) and o.valid @> $1::date
    order by r.last desc limit $2`,
  values: [asOf, limit],
});

/** Imports of the account that wait for its answer. */
export const waitingImportsStatement: Statement = {
  name: 'overview_waiting_imports',
  text: `select count(*)::int as count from import_batch where account_id = actor_account() and state in ('mapping', 'ready')`,
};

/** Decisions in reach that wait for a second person, and those whose day is still to come. */
export const decisionsStatement = (asOf: string): Statement => ({
  name: 'overview_decisions',
  text: `select (select count(*)::int from decision where state = 'WAITING') as waiting,
    (select count(*)::int from decision where state = 'IN_FORCE' and effective_on > $1::date) as upcoming`,
  values: [asOf],
});
