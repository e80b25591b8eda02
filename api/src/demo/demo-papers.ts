import { createHash } from 'node:crypto';
import pg from 'pg';
import { contentKey, type FileStore } from '../papers/file-store';
import { type DemoContent, makeDemoContents, SHEET_YEARS } from './demo-contents';
import { Random } from './random';

const SEED = 20251126;
/** As many people of the demo province have papers; a scan for each of twenty thousand would tell nothing more. */
const PEOPLE = 60;
/** How often a paper that should be there is. */
const HELD = 0.86;

interface Row {
  readonly component: string;
  readonly personId: string;
  readonly aboutTable: string | null;
  readonly aboutId: string | null;
  readonly year: number | null;
  readonly date: string | null;
}

/**
 * Papers with small generated scans for some people of the demo province, once; needs the store, so it is not part of the
 * fill, which knows a database only.
 */
export async function fillDemoPapers(ownerUrl: string, store: FileStore): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows: filled } = await client.query<{ filled: boolean }>(
      'select exists (select from paper) as filled',
    );
    if (filled[0]?.filled === true) return 0;
    const random = new Random(SEED);
    const { rows: own } = await client.query<{ id: string }>('select person_id as id from account_person');
    const shown = new Set(own.map(({ id }) => id));
    // Whoever has an account for his own file sees his portrait in it.
    const wanted = (await wantedRows(client)).filter(
      ({ component, personId }) => random.chance(HELD) || (component === 'ANH' && shown.has(personId)),
    );
    const contents = await keepContents(store);
    await client.query('begin');
    // Like the rest of the demo: no history before it was loaded.
    await client.query('alter table paper disable trigger paper_insert_log');
    await saveRows(client, wanted, contents, random);
    await client.query('alter table paper enable trigger paper_insert_log');
    await client.query('commit');
    return wanted.length;
  } finally {
    await client.end();
  }
}

/** A sample content that the store has. */
export type Kept = DemoContent & { readonly sha256: string };

export async function keepContents(store: FileStore): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const content of await makeDemoContents()) {
    const sha256 = createHash('sha256').update(content.content).digest('hex');
    await store.write(contentKey(sha256), content.content);
    kept.push({ ...content, sha256 });
  }
  return kept;
}

/** What the rule of completeness asks for, for the people with most in their files of two units. */
async function wantedRows(client: pg.ClientBase): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `with chosen as (
       select s.person_id, s.class_code from person_state s join organisation_name n on n.organisation_id = s.organisation_id and upper_inf(n.valid)
       where s.valid @> current_date and (s.person_id in (select person_id from account_person) or s.class_code in ('CB', 'CC', 'VC')
         and s.organisation_id in (select id from organisation order by code nulls last limit 400))
       order by s.person_id in (select person_id from account_person) desc, n.name ilike '%Nội vụ%' desc, n.name ilike '%Nông nghiệp%' desc, s.person_id limit $1)
     select * from (
       select c.code as component, person_id as "personId", null::text as "aboutTable", null::uuid as "aboutId", null::int as year, null::text as date
         from chosen, unnest(array['ANH', '01', '02', '03', '04', '05', '06', '08']) c(code) where c.code <> '03' or class_code <> 'VC'
       union all select '07', person_id, 'credential', c.id, null, c.earned_on::text from chosen join credential c using (person_id)
       union all select '07', person_id, 'training_certificate', t.id, null, t.issued_on::text from chosen join training_certificate t using (person_id)
         where t.credential_id is null
       union all select '09', person_id, null, null, y, null from chosen, unnest($2::int[]) y
       union all select '10', person_id, 'assignment', a.id, null, lower(a.valid)::text from chosen join assignment a using (person_id)
       union all select '11', person_id, 'salary_position', p.id, null, p.paid_from::text from chosen join salary_position p using (person_id)
       union all select '12', person_id, 'evaluation', e.id, e.year, null from chosen join evaluation e using (person_id)
       union all select '13', person_id, 'award', w.id, w.year, null from chosen join award w using (person_id)) x
     order by "personId", component, year, "aboutId"`,
    [PEOPLE, SHEET_YEARS],
  );
  return rows;
}

async function saveRows(
  client: pg.ClientBase,
  rows: readonly Row[],
  contents: readonly Kept[],
  random: Random,
): Promise<void> {
  await client.query(
    `insert into stored_file (sha256, bytes, media_type, pages)
     select * from jsonb_to_recordset($1::jsonb) as f(sha256 text, bytes bigint, "mediaType" text, pages int) on conflict do nothing`,
    [
      JSON.stringify(
        contents.map(({ content, sha256, mediaType, pages }) => ({
          sha256,
          bytes: content.length,
          mediaType,
          pages,
        })),
      ),
    ],
  );
  const papers = rows.map((row, at) => {
    const paper = random.pick(
      contents.filter(
        ({ component, year }) => component === row.component && (year ?? row.year) === row.year,
      ),
    );
    return {
      ...row,
      sha256: paper.sha256,
      fileName: paper.fileName,
      title: row.year === null ? paper.name : `${paper.name} năm ${row.year}`,
      pages: paper.pages,
      number: ['08', '10', '11', '13'].includes(row.component) ? `${100 + (at % 900)}/QĐ` : null,
      shelf: random.chance(0.8) ? `Kho 1, kệ ${1 + (at % 12)}, hộp ${1 + (at % 40)}` : null,
      isOriginal: random.chance(0.6),
      isChecked: random.chance(0.5),
    };
  });
  await client.query(
    `insert into paper (person_id, component_code, title, document_number, document_date, year, pages, is_original, shelf_position,
       checked_by, checked_on, about_table, about_id, sha256, original_name)
     select "personId", component, title, number, date, year, pages, "isOriginal", shelf,
       case when "isChecked" then 'Cán bộ Sở Nội vụ' end, case when "isChecked" then date '2026-06-30' end, "aboutTable", "aboutId", sha256, "fileName"
     from jsonb_to_recordset($1::jsonb) as p("personId" uuid, component text, title text, number text, date text, year int, pages int,
       "isOriginal" boolean, shelf text, "isChecked" boolean, "aboutTable" text, "aboutId" uuid, sha256 text, "fileName" text)`,
    [JSON.stringify(papers)],
  );
}
