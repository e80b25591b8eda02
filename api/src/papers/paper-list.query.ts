import type { Statement } from '../platform/database';

export const PAPER_COLUMNS = `p.id, p.version, p.component_code as "componentCode", p.title, p.document_number as "documentNumber",
  p.document_date as "documentDate", p.year, p.pages, p.is_original as "isOriginal", p.shelf_position as "shelfPosition",
  p.checked_by as "checkedBy", p.checked_on::text as "checkedOn", p.about_table as "aboutTable", p.about_id as "aboutId",
  p.original_name as "originalName", f.media_type as "mediaType", f.bytes::int as bytes,
  case when f.sha256 is null then null else coalesce(f.pages, 0) end as "viewablePages",
  p.added_at as "addedAt", (select display_name from account_name a where a.id = p.added_by) as "addedBy",
  p.removed_at as "removedAt", (select display_name from account_name a where a.id = p.removed_by) as "removedBy",
  p.removed_reason as "removedReason"`;

/** Papers of a person that the reader may see, as filed: by component, the newest document first. */
export const papersOf = (personId: string, withRemoved: boolean): Statement => ({
  name: withRemoved ? 'papers_all' : 'papers',
  text: `select ${PAPER_COLUMNS} from paper p left join stored_file f on f.sha256 = p.sha256
    where p.person_id = $1 ${withRemoved ? '' : 'and p.removed_at is null'}
    order by p.component_code, coalesce(p.document_date, p.year::text) desc nulls last, p.id desc`,
  values: [personId],
});

/** The component list with what is locked to the reader. The list's own order, the photo first. */
export const componentsFor = (personId: string): Statement => ({
  name: 'paper_components',
  text: `select c.code, c.name_vi as name, c.attributes ->> 'part' as part,
      case c.code when '06' then 'HEALTH' when '14' then 'DISCIPLINE' when '15' then 'ECONOMY' when '16' then 'HISTORY'
        when '17' then 'HISTORY' end as section,
      not paper_is_open(p.id, c.code) as "isLocked", l.held as "lockedCount"
    from person p join code_entry c on c.list = 'record_components'
    left join lateral (select held from locked_papers(p.id) x where x.component_code = c.code and not paper_is_open(p.id, c.code)) l on true
    where p.id = $1 order by c.code <> 'ANH', c.position`,
  values: [personId],
});

/** What the rule of completeness needs of the record; restricted rows only while the reader has them unlocked. */
export const paperFacts = (personId: string, day: string): Statement => ({
  name: 'paper_facts',
  text: `select json_build_object(
      'classCode', (select e.class_code from employment e where e.person_id = p.id order by e.valid desc limit 1),
      'startedOn', coalesce(p.first_recruited_on::text, (select min(lower(e.valid))::text from employment e where e.person_id = p.id)),
      'endedOn', (select case when upper_inf(e.valid) then null else (upper(e.valid) - 1)::text end
         from employment e where e.person_id = p.id order by e.valid desc limit 1),
      'credentials', ${facts(
        'credential',
        `null::uuid`,
        `concat_ws(' ', case c.kind when 'LANGUAGE' then c.language end, (select l.name_vi from code_entry l where l.code = c.level_code
           and l.list = case c.kind when 'EDUCATION' then 'education_levels' when 'POLITICAL' then 'political_theory_levels'
           when 'STATE_MANAGEMENT' then 'state_management_levels' when 'LANGUAGE' then 'foreign_language_levels'
           when 'IT' then 'it_levels' else 'defence_training_groups' end), c.major)`,
        'null::int',
        'credential c',
        'true',
        'c.kind, c.earned_on',
      )},
      'posts', ${facts('assignment', 'c.decision_id', `c.title || ' từ ' || to_char(lower(c.valid), 'DD/MM/YYYY')`, 'null::int', 'assignment c', 'lower(c.valid) <= $2::date', 'lower(c.valid)')},
      'salaries', ${facts('salary_position', 'c.decision_id', `concat('hưởng từ ', to_char(c.paid_from, 'DD/MM/YYYY'), ', bậc ' || c.step)`, 'null::int', 'salary_position_in_force c', 'not c.is_void', 'c.paid_from')},
      'evaluations', ${facts('evaluation', 'null::uuid', `'năm ' || c.year`, 'c.year', 'evaluation c', 'true', 'c.year')},
      'awards', ${facts('award', 'c.decision_id', `(select l.name_vi from code_entry l where l.list = 'awards' and l.code = c.award_code) || ' năm ' || c.year`, 'c.year', 'award c', 'true', 'c.year')},
      'disciplines', ${facts('discipline', 'c.decision_id', `(select l.name_vi from code_entry l where l.list = 'disciplines' and l.code = c.form_code)`, 'null::int', 'discipline c', 'true', 'lower(c.valid)')}
    ) as facts from person p where p.id = $1`,
  values: [personId, day],
});

function facts(
  table: string,
  decision: string,
  label: string,
  year: string,
  from: string,
  which: string,
  order: string,
): string {
  return `coalesce((select json_agg(json_build_object('table', '${table}', 'id', c.id, 'decisionId', ${decision}, 'label', ${label}, 'year', ${year})
      order by ${order}, c.id) from ${from} where c.person_id = p.id and ${which}), '[]')`;
}

/** That somebody looked: the whole list, one page, the content. No row outside the reader's units. */
export const lookLogged = (personId: string, what: string, detail: object | null = null): Statement => ({
  name: 'paper_look',
  text: `insert into read_log (person_id, what, detail) select id, $2, $3::jsonb from person where id = $1`,
  values: [personId, what, detail === null ? null : JSON.stringify(detail)],
});

/** Where the content of one paper is; no row for one that is out of reach, locked or not scanned. */
export const contentOf = (personId: string, paperId: string): Statement => ({
  name: 'paper_content',
  text: `select p.sha256, p.original_name as "originalName", p.title, f.media_type as "mediaType", f.pages, f.bytes::int as bytes
    from paper p join stored_file f on f.sha256 = p.sha256 where p.id = $2 and p.person_id = $1`,
  values: [personId, paperId],
});

/** The portrait that counts: the newest one in the file. */
export const portraitOf = (personId: string): Statement => ({
  name: 'paper_portrait',
  text: `select p.sha256, f.media_type as "mediaType" from paper p join stored_file f on f.sha256 = p.sha256
    where p.person_id = $1 and p.component_code = 'ANH' and p.removed_at is null and f.media_type like 'image/%'
    order by p.id desc limit 1`,
  values: [personId],
});
