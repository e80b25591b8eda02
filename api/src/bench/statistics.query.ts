import { holdsOn } from '../platform/holds-on';
import type { Statement } from '../platform/database';

const born = (years: number): string => `$1::date - interval '${years} years'`;
const counted = (...conditions: string[]): string =>
  conditions.map((condition) => `count(*) filter (where ${condition})::int`).join(', ');

/** Names, order and quotas of the units: the other half of the printed table. */
export const handWrittenUnits = (asOf: string): readonly Statement[] => [
  {
    name: 'bench_r1_units',
    text: `select p.organisation_id, p.parent_id, n.name from organisation_place p
      join organisation_name n on n.organisation_id = p.organisation_id and n.valid @> $1::date
      where p.valid @> $1::date order by p.sort_order, n.name collate "vi-VN-x-icu", p.organisation_id`,
    values: [asOf],
  },
  {
    name: 'bench_r1_quotas',
    text: 'select organisation_id, kind, amount from staff_quota where valid @> $1::date',
    values: [asOf],
  },
];

/** Bodies of communes, which the table leaves out, with all below them. */
const COMMUNE = `with recursive commune(id) as (
      select organisation_id from organisation_place where valid @> $1::date and kind = 'UBND_XA'
      union select p.organisation_id from commune c join organisation_place p on p.parent_id = c.id and p.valid @> $1::date)`;

/** BM01/BNV by unit as one would write it by hand: what the engine's statement is held against. */
export const handWrittenR1 = (asOf: string): Statement => ({
  name: 'bench_r1',
  text: `${COMMUNE}
    select s.organisation_id, count(*)::int, ${counted(
      `s.sex = 'F'`,
      's.is_party',
      's.is_minority',
      's.is_religious',
      ...['CVCC', 'CVC', 'CV', 'CS', 'NV'].map((grade) => `s.grade_group = '${grade}'`),
      ...['TS', 'THS', 'DH', 'CD', 'TC', 'SC', 'NONE'].map((level) => `s.education_group = '${level}'`),
      ...['CN', 'CC', 'TC', 'SC'].map((level) => `s.political_code = '${level}'`),
      `s.it_group = 'TRUNG_CAP_TRO_LEN'`,
      `s.it_group = 'CHUNG_CHI'`,
      `s.english_group = 'DAI_HOC'`,
      `s.english_group = 'CHUNG_CHI'`,
      `s.other_language_group = 'DAI_HOC'`,
      `s.other_language_group = 'CHUNG_CHI'`,
      's.has_minority_language',
      ...['CVCC', 'CVC', 'CV'].map((level) => `s.state_management_code = '${level}'`),
      `s.birth_first > ${born(31)}`,
      `s.birth_first <= ${born(31)} and s.birth_first > ${born(41)}`,
      `s.birth_first <= ${born(41)} and s.birth_first > ${born(51)}`,
      `s.birth_first <= ${born(51)} and s.birth_first > ${born(61)}`,
      `s.sex = 'F' and s.birth_first <= ${born(51)} and s.birth_first > ${born(56)}`,
      `s.sex = 'M' and s.birth_first <= ${born(56)} and s.birth_first > ${born(61)}`,
      `s.sex = 'M' and s.birth_first < ${born(61)} or s.sex = 'F' and s.birth_first < ${born(57)}`,
    )}
    from person_state s where ${holdsOn('s.valid', '$1')} and s.class_code = 'CC' and s.organisation_id not in (select id from commune)
    group by s.organisation_id`,
  values: [asOf],
});

const HOLDERS_OF_MASTERS = `person_state s where ${holdsOn('s.valid', '$1')} and s.class_code = 'CC' and s.education_group = 'THS'
      and s.organisation_id not in (select id from commune)`;

/** A page of the people of one column, with their names. */
export const handWrittenCell = (asOf: string): Statement => ({
  name: 'bench_r1_cell',
  text: `${COMMUNE}
    select p.full_name, p.birth_date::text, c.title, n.name
    from (select s.* from ${HOLDERS_OF_MASTERS} order by s.organisation_id, s.person_id limit 50) c join person p on p.id = c.person_id
    left join organisation_name n on n.organisation_id = c.organisation_id and n.valid @> $1::date order by c.organisation_id, c.person_id`,
  values: [asOf],
});

/** How many they are. */
export const handWrittenCellCount = (asOf: string): Statement => ({
  name: 'bench_r1_cell_count',
  text: `${COMMUNE} select count(*)::int as total from ${HOLDERS_OF_MASTERS}`,
  values: [asOf],
});
