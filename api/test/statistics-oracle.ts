import { type Sex, pensionFrom } from '@hr/domain';
import type pg from 'pg';

/** Plain rows of the register, as an export would give them; nothing of the product's statistics is used here. */
interface Dated {
  readonly from: string;
  readonly until: string | null;
}
interface Exported {
  readonly people: readonly {
    id: string;
    sex: Sex | null;
    birth: string | null;
    minority: boolean | null;
    religion: string | null;
    party: string | null;
    partyLeft: string | null;
    general: string | null;
    rank: string | null;
  }[];
  readonly jobs: ReadonlyMap<
    string,
    readonly (Dated & { unit: string; cls: string; type: string | null; status: string })[]
  >;
  readonly posts: ReadonlyMap<string, readonly (Dated & { unit: string })[]>;
  readonly pay: ReadonlyMap<
    string,
    readonly { from: string; grade: string | null; level: number | null; isVoid: boolean; revision: number }[]
  >;
  readonly papers: ReadonlyMap<
    string,
    readonly {
      kind: string;
      code: string;
      group: string | null;
      rank: number;
      earned: string | null;
      language: string | null;
    }[]
  >;
  readonly places: readonly (Dated & { unit: string; parent: string | null; kind: string })[];
}

const first = (partial: string | null): string | null =>
  partial === null
    ? null
    : partial.length === 4
      ? `${partial}-01-01`
      : partial.length === 7
        ? `${partial}-01`
        : partial;
const holds = ({ from, until }: Dated, day: string): boolean =>
  from <= day && (until === null || day < until);

export async function exported(db: pg.Client): Promise<Exported> {
  const all = async <T>(text: string): Promise<T[]> => (await db.query(text)).rows as T[];
  const by = async <T>(text: string): Promise<ReadonlyMap<string, readonly T[]>> =>
    Map.groupBy(await all<T & { readonly person: string }>(text), ({ person }) => person);
  return {
    people:
      await all(`select p.id, p.sex, p.birth_date::text as birth, (select attributes ->> 'is_minority' = '1' from code_entry where list = 'ethnic_groups' and code = p.ethnic_code) as minority,
      p.religion_code as religion, p.party_joined_on::text as party, p.party_left_on::text as "partyLeft",
      (select report_group from code_entry where list = 'general_education_levels' and code = p.general_education_code) as general, p.academic_rank_code as rank from person p`),
    jobs: await by(
      `select person_id as person, lower(valid)::text as from, upper(valid)::text as until, using_organisation_id as unit, class_code as cls, type_code as type, status_code as status from employment`,
    ),
    posts: await by(
      `select person_id as person, lower(valid)::text as from, upper(valid)::text as until, organisation_id as unit from assignment where is_primary`,
    ),
    pay: await by(`select s.person_id as person, s.paid_from::text as from, g.attributes ->> 'rank_equivalent' as grade, (g.attributes ->> 'target_bac_nghe_nghiep')::int as level,
      s.is_void as "isVoid", s.revision from salary_position s left join code_entry g on g.list = 'grades' and g.code = s.grade_code`),
    papers:
      await by(`select c.person_id as person, c.kind, c.level_code as code, l.report_group as group, coalesce(c.rank, 0) as rank, c.earned_on::text as earned, c.language
      from credential c left join code_entry l on l.code = c.level_code and l.list = case c.kind when 'EDUCATION' then 'education_levels' when 'LANGUAGE' then 'foreign_language_levels' when 'IT' then 'it_levels' else '' end`),
    places: await all(
      `select organisation_id as unit, parent_id as parent, kind, lower(valid)::text as from, upper(valid)::text as until from organisation_place`,
    ),
  };
}

/** One person as of a day, in the words of the forms. */
export interface Counted {
  readonly unit: string;
  readonly cls: string;
  readonly type: string | null;
  readonly sex: Sex | null;
  readonly age: number | null;
  readonly party: boolean;
  readonly minority: boolean | null;
  readonly religion: string | null;
  readonly grade: string | null;
  readonly level: number | null;
  readonly edu: string | null;
  readonly gen: string | null;
  readonly rank: string | null;
  readonly pol: string | null;
  readonly sm: string | null;
  readonly it: ReadonlySet<string>;
  readonly en: ReadonlySet<string>;
  readonly ol: ReadonlySet<string>;
  readonly ml: boolean;
  readonly overRetirement: boolean;
}

export function peopleOn(rows: Exported, day: string): Counted[] {
  return rows.people.flatMap((person): Counted[] => {
    const job = rows.jobs.get(person.id)?.find((one) => holds(one, day));
    if (!job || job.status === 'DA_NGHI') return [];
    const post = rows.posts.get(person.id)?.find((one) => holds(one, day));
    const unit = job.status === 'BIET_PHAI_DI' ? job.unit : (post?.unit ?? job.unit);
    const held = (rows.papers.get(person.id) ?? []).filter(
      ({ earned }) => earned === null || (first(earned) ?? '') <= day,
    );
    const best = (kind: string) =>
      held
        .filter((one) => one.kind === kind)
        .sort((a, b) => b.rank - a.rank || (a.code < b.code ? 1 : -1))[0];
    const paid = [...(rows.pay.get(person.id) ?? [])].filter(({ from }) => from <= day);
    const steps = [...Map.groupBy(paid, ({ from }) => from).values()]
      .map((revisions) => revisions.sort((a, b) => b.revision - a.revision)[0])
      .filter(({ isVoid }) => !isVoid)
      .sort((a, b) => (a.from < b.from ? 1 : -1));
    const birth = first(person.birth);
    const languages = held.filter(({ kind }) => kind === 'LANGUAGE');
    const isMinority = ({ group }: { group: string | null }): boolean => group === 'TIENG_DAN_TOC';
    const isEnglish = ({ language }: { language: string | null }): boolean => language === 'Tiếng Anh';
    const groups = (ones: readonly { group: string | null }[]): Set<string> =>
      new Set(ones.flatMap(({ group }) => group ?? []));
    return [
      {
        unit,
        cls: job.cls,
        type: job.type,
        sex: person.sex,
        age:
          birth === null
            ? null
            : Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0),
        party:
          person.party !== null &&
          (first(person.party) ?? '') <= day &&
          !(person.partyLeft !== null && (first(person.partyLeft) ?? '') <= day),
        minority: person.minority,
        religion: person.religion,
        grade: steps[0]?.grade ?? null,
        level: steps[0]?.level ?? null,
        edu: best('EDUCATION')?.group ?? null,
        gen: person.general,
        rank: person.rank,
        pol: best('POLITICAL')?.code ?? null,
        sm: best('STATE_MANAGEMENT')?.code ?? null,
        it: groups(held.filter(({ kind }) => kind === 'IT')),
        en: groups(languages.filter((one) => !isMinority(one) && isEnglish(one))),
        ol: groups(languages.filter((one) => !isMinority(one) && !isEnglish(one))),
        ml: languages.some(isMinority),
        overRetirement:
          person.sex !== null && person.birth !== null && pensionFrom(person.sex, person.birth) <= day,
      },
    ];
  });
}

export type Tree = ReadonlyMap<string, { readonly parent: string | null; readonly kind: string }>;
export const treeOn = ({ places }: Exported, day: string): Tree =>
  new Map(
    places.filter((place) => holds(place, day)).map(({ unit, parent, kind }) => [unit, { parent, kind }]),
  );
export function lineOf(tree: Tree, unit: string): string[] {
  const line: string[] = [];
  for (let at: string | null = unit; at !== null && tree.has(at); at = tree.get(at)?.parent ?? null)
    line.push(at);
  return line;
}
const COMMUNE = ['UBND_XA', 'DANG_UY_XA', 'HDND_XA', 'PHONG_XA', 'DVSN_XA'];
export const isCommune = (tree: Tree, unit: string): boolean =>
  lineOf(tree, unit).some((one) => COMMUNE.includes(tree.get(one)?.kind ?? ''));

export type Holds = (p: Counted) => boolean;
export type Form = {
  readonly isIn: (p: Counted, tree: Tree) => boolean;
  /** The printed columns, each by hand; null: not of people. */
  readonly columns: readonly (Holds | null)[];
};
export const aged =
  (from: number, to: number): Holds =>
  ({ age }) =>
    age !== null && age >= from && age <= to;
const highest = (group: ReadonlySet<string>, top: string, other: string): string | null =>
  group.has(top) ? top : group.has(other) ? other : null;
const GRADES = ['CVCC', 'CVC', 'CV', 'CS', 'NV'];
const LEVELS = [5, 4, 3, 2, 1];
export const gradeIs =
  (at: number): Holds =>
  ({ grade, level }) =>
    grade === GRADES[at] || (at === 0 && grade === 'CGCC') || level === LEVELS[at];
export const eduIs =
  (group: string): Holds =>
  ({ edu }) =>
    edu === group;
export const polIs =
  (code: string): Holds =>
  ({ pol }) =>
    pol === code;
export const smIs =
  (code: string): Holds =>
  ({ sm }) =>
    sm === code;
const skills: readonly Holds[] = [
  ({ it }) => highest(it, 'TRUNG_CAP_TRO_LEN', 'CHUNG_CHI') === 'TRUNG_CAP_TRO_LEN',
  ({ it }) => highest(it, 'TRUNG_CAP_TRO_LEN', 'CHUNG_CHI') === 'CHUNG_CHI',
  ({ en }) => highest(en, 'DAI_HOC', 'CHUNG_CHI') === 'DAI_HOC',
  ({ en }) => highest(en, 'DAI_HOC', 'CHUNG_CHI') === 'CHUNG_CHI',
  ({ ol }) => highest(ol, 'DAI_HOC', 'CHUNG_CHI') === 'DAI_HOC',
  ({ ol }) => highest(ol, 'DAI_HOC', 'CHUNG_CHI') === 'CHUNG_CHI',
  ({ ml }) => ml,
];
const ages: readonly Holds[] = [
  aged(0, 30),
  aged(31, 40),
  aged(41, 50),
  aged(51, 60),
  (p) => p.sex === 'F' && aged(51, 55)(p),
  (p) => p.sex === 'M' && aged(56, 60)(p),
  ({ overRetirement }) => overRetirement,
];
const who: readonly Holds[] = [
  () => true,
  ({ sex }) => sex === 'F',
  ({ party }) => party,
  ({ minority }) => minority === true,
  ({ religion }) => religion !== null && religion !== '99',
];
const EDU = ['TS', 'THS', 'DH', 'CD', 'TC', 'SC'].map(eduIs);
const POL = ['CN', 'CC', 'TC', 'SC'].map(polIs);

export const FORMS: Readonly<Record<string, Form>> = {
  R1: {
    isIn: ({ cls, unit }, tree) => cls === 'CC' && !isCommune(tree, unit),
    columns: [
      null,
      ...who,
      ...[0, 1, 2, 3, 4].map(gradeIs),
      ...EDU,
      ...POL,
      ...skills,
      ...['CVCC', 'CVC', 'CV'].map(smIs),
      ...ages,
    ],
  },
  R2: {
    isIn: ({ cls, unit }, tree) =>
      ['CB_XA', 'CC_XA'].includes(cls) || (['CB', 'CC'].includes(cls) && isCommune(tree, unit)),
    columns: [
      ...who,
      ({ cls }) => cls.startsWith('CB'),
      ({ cls }) => cls.startsWith('CC'),
      ...EDU,
      ...['THPT', 'THCS', 'TIEU_HOC'].map(
        (group): Holds =>
          ({ gen }) =>
            gen === group,
      ),
      ...POL,
      ...skills,
      ...['CVC', 'CV'].map(smIs),
      ({ sm }) => !['CVCC', 'CVC', 'CV', 'CS'].includes(sm ?? ''),
      ...ages,
      null,
    ],
  },
  R5: {
    isIn: ({ cls }) => cls === 'VC',
    columns: [
      null,
      ...who,
      ...LEVELS.map(
        (level): Holds =>
          (p) =>
            p.level === level,
      ),
      ...EDU,
      ...POL,
      ...skills,
      ...['CVCC', 'CVC', 'CV'].map(smIs),
      ...ages,
    ],
  },
};
