import { maskCitizenId } from '@hr/domain';
import { createHash } from 'node:crypto';
import { Row, Statement } from '../platform/database';
import { Parameters } from './parameters';
import { searchPatterns } from './search-words';
import type { FoundOrganisation, FoundPerson } from './search.dto';

/**
 * Of so many hits the first are shown. Who types only "nguyen" gets some of a third of the register and types on; put in
 * order first, that answer would take a hundred times as long as it is looked at. Materialised, because the planner
 * takes given names for evenly spread and would walk the index of names past everybody who is not called so.
 */
const MOST_HITS = 400;

/** The first people found, in name order; those who left are found too. */
export function peopleFound(
  words: readonly string[],
  day: string,
  limit: number,
  anywhere = false,
): Statement {
  const parameters = new Parameters();
  const conditions = searchPatterns(words, anywhere).map(
    (pattern) => `search_text like ${parameters.add(pattern)}`,
  );
  const text = `with hit as materialized (select id, full_name, birth_date, citizen_id, owner_organisation_id, given_name, family_name, middle_name
      from person where ${conditions.join(' and ')} limit ${MOST_HITS})
    select p.id, p.full_name, p.birth_date, p.citizen_id, s.title, o.name as organisation_name
    from (select * from hit order by given_name collate "vi-VN-x-icu", family_name collate "vi-VN-x-icu", middle_name collate "vi-VN-x-icu", id
      limit ${parameters.add(limit)}::int) p
    left join person_state s on s.person_id = p.id and s.valid @> ${parameters.add(day)}::date
    left join lateral (select name from organisation_name n where n.organisation_id = coalesce(s.organisation_id, p.owner_organisation_id)
      order by n.valid @> ${parameters.add(day)}::date desc, lower(n.valid) desc limit 1) o on true
    order by p.given_name collate "vi-VN-x-icu", p.family_name collate "vi-VN-x-icu", p.middle_name collate "vi-VN-x-icu", p.id`;
  return prepared(text, parameters);
}

/** Kept by the server under a name that stands for the text: there is one for each number of words. */
const prepared = (text: string, { values }: Parameters): Statement => ({
  name: `search_${createHash('sha1').update(text).digest('hex').slice(0, 16)}`,
  text,
  values,
});

/** Units by any name they ever had: those that exist first, then names that begin with what was typed. */
export function organisationsFound(words: readonly string[], day: string, limit: number): Statement {
  const parameters = new Parameters();
  const conditions = words.map(
    (word) =>
      `(' ' || n.name_key) like ${parameters.add(`% ${word}%`)} and n.name_key like ${parameters.add(`%${word}%`)}`,
  );
  const today = parameters.add(day);
  const text = `select id, name, parent_name, valid_to from (
      select distinct on (n.organisation_id) n.organisation_id as id, n.name, parent.name as parent_name, last.valid_to,
        n.name_key like ${parameters.add(`${words[0] ?? ''}%`)} as is_first
      from organisation_name n
      join lateral (select w.parent_id, w.valid, (upper(w.valid) - 1)::text as valid_to from organisation_place w
        where w.organisation_id = n.organisation_id order by lower(w.valid) desc limit 1) last on true
      left join lateral (select name from organisation_name p where p.organisation_id = last.parent_id
        order by p.valid @> ${today}::date desc, lower(p.valid) desc limit 1) parent on true
      where ${conditions.join(' and ')}
      order by n.organisation_id, lower(n.valid) desc) found
    order by coalesce(valid_to::date < ${today}::date, false), is_first desc, length(name), name collate "vi-VN-x-icu", id
    limit ${parameters.add(limit)}::int`;
  return prepared(text, parameters);
}

export function foundPeople(rows: readonly Row[]): FoundPerson[] {
  return (rows as unknown as FoundPersonRow[]).map((row) => ({
    id: row.id,
    fullName: row.full_name,
    birthDate: row.birth_date,
    organisationName: row.organisation_name,
    title: row.title,
    citizenIdMasked: row.citizen_id === null ? null : maskCitizenId(row.citizen_id),
  }));
}

export function foundOrganisations(rows: readonly Row[]): FoundOrganisation[] {
  return (rows as unknown as FoundOrganisationRow[]).map((row) => ({
    id: row.id,
    name: row.name,
    parentName: row.parent_name,
    validTo: row.valid_to,
  }));
}

interface FoundPersonRow {
  readonly id: string;
  readonly full_name: string;
  readonly birth_date: string | null;
  readonly citizen_id: string | null;
  readonly title: string | null;
  readonly organisation_name: string | null;
}

interface FoundOrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly parent_name: string | null;
  readonly valid_to: string | null;
}
