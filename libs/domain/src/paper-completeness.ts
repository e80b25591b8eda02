/** A row of the record that should have its paper in the file. */
export interface RecordFact {
  readonly table: string;
  readonly id: string;
  /** The decision that made the row; its paper serves all rows that name it. */
  readonly decisionId: string | null;
  /** How the row is called in a list of what is missing. */
  readonly label: string;
  readonly year?: number | null;
}

/** What the record says, as far as papers follow from it. */
export interface PaperFacts {
  /** `subject_classes` code of the last employment; null for a file without one. */
  readonly classCode: string | null;
  /** First day of work known, YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly startedOn: string | null;
  /** Last day of the last employment when it has ended. */
  readonly endedOn: string | null;
  readonly credentials: readonly RecordFact[];
  readonly posts: readonly RecordFact[];
  readonly salaries: readonly RecordFact[];
  readonly evaluations: readonly RecordFact[];
  readonly awards: readonly RecordFact[];
  /** Only those that the reader has unlocked. */
  readonly disciplines: readonly RecordFact[];
}

export interface HeldPaper {
  readonly componentCode: string;
  readonly aboutTable: string | null;
  readonly aboutId: string | null;
  readonly year: number | null;
}

export interface ExpectedPaper {
  readonly componentCode: string;
  /** What the paper is about, in words; empty where the component says it all. */
  readonly label: string;
  readonly aboutTable: string | null;
  readonly aboutId: string | null;
  readonly year: number | null;
  readonly isHeld: boolean;
}

export interface PaperCompleteness {
  readonly expected: readonly ExpectedPaper[];
  readonly held: number;
  /** Whole percent, rounded down, so that 100 means nothing is missing; 100 where nothing is expected. */
  readonly percent: number;
}

/** Classes whose file is the full one of the regulations; the others are engaged by contract. */
const FULL_FILE = new Set(['CB', 'CC', 'VC', 'CB_XA', 'CC_XA']);
/** Form 3a-BNV/2007 is for cán bộ, công chức only. */
const WITH_BIOGRAPHY = new Set(['CB', 'CC', 'CB_XA', 'CC_XA']);
/** Supplement sheets older than this many years are no longer asked for; the regulations name no span, this is the register's choice. */
const SUPPLEMENT_YEARS = 5;

/**
 * Which papers a file should hold, and which of them it does.
 *
 * The first file is the same for everybody of a class; what was added in service follows from the record: one paper
 * for each credential, post, salary position, yearly rating and award, one for a decision that made several of them.
 *
 * @source profile section 11; TT 07/2019/TT-BNV Điều 10 (first file); NĐ 233/2026/NĐ-CP Điều 17 (ratings); list record_components
 */
export function paperCompleteness(
  facts: PaperFacts,
  papers: readonly HeldPaper[],
  today: string,
): PaperCompleteness {
  const wanted = [...firstFile(facts), ...addedInService(facts, today)];
  const open = [...papers];
  // A paper that names its row or its year goes there before an unnamed one fills a gap.
  const takers = [...wanted.keys()].sort((a, b) => Number(isVague(wanted[a])) - Number(isVague(wanted[b])));
  const held = new Set<number>();
  for (const exact of [true, false]) {
    for (const at of takers) {
      if (held.has(at)) continue;
      const found = open.findIndex((paper) => serves(paper, wanted[at], exact));
      if (found < 0) continue;
      held.add(at);
      open.splice(found, 1);
    }
  }
  const expected = wanted.map(({ also: _also, ...paper }, at) => ({ ...paper, isHeld: held.has(at) }));
  return {
    expected,
    held: held.size,
    percent: expected.length === 0 ? 100 : Math.floor((held.size / expected.length) * 100),
  };
}

type Wanted = Omit<ExpectedPaper, 'isHeld'> & {
  /** Further rows the same paper may be filed under. */
  readonly also: readonly { readonly table: string; readonly id: string }[];
};

const isVague = ({ aboutId, year }: Wanted): boolean => aboutId === null && year === null;

function plain(componentCode: string, label = '', year: number | null = null): Wanted {
  return { componentCode, label, aboutTable: null, aboutId: null, year, also: [] };
}

function firstFile({ classCode, startedOn }: PaperFacts): Wanted[] {
  const codes = ['02', '04', '06'];
  if (startedOn !== null) codes.push('08');
  if (classCode !== null && FULL_FILE.has(classCode)) codes.push('01', '05', 'ANH');
  if (classCode !== null && WITH_BIOGRAPHY.has(classCode)) codes.push('03');
  return codes.sort().map((code) => plain(code));
}

function addedInService(facts: PaperFacts, today: string): Wanted[] {
  return [
    ...perRow('07', facts.credentials),
    ...supplements(facts, today),
    ...perRow('10', facts.posts),
    ...perRow('11', facts.salaries),
    ...perRow('12', facts.evaluations),
    ...perRow('13', facts.awards),
    ...perRow('14', facts.disciplines),
    ...(facts.endedOn !== null && facts.endedOn < today ? [plain('18')] : []),
  ];
}

/** One paper a row; rows of one decision share its paper. */
function perRow(componentCode: string, rows: readonly RecordFact[]): Wanted[] {
  const byPaper = new Map<string, RecordFact[]>();
  for (const row of rows) {
    const key = row.decisionId ?? `${row.table} ${row.id}`;
    byPaper.set(key, [...(byPaper.get(key) ?? []), row]);
  }
  return [...byPaper.values()].map((same) => {
    const [{ table, id, decisionId, label, year }] = same;
    return {
      componentCode,
      label,
      aboutTable: decisionId === null ? table : 'decision',
      aboutId: decisionId ?? id,
      year: year ?? null,
      also: same.map((row) => ({ table: row.table, id: row.id })),
    };
  });
}

/** One sheet for every whole year of service, the running year not yet. */
function supplements({ classCode, startedOn, endedOn }: PaperFacts, today: string): Wanted[] {
  if (startedOn === null || classCode === null || !FULL_FILE.has(classCode)) return [];
  const thisYear = Number(today.slice(0, 4));
  const first = Math.max(Number(startedOn.slice(0, 4)) + 1, thisYear - SUPPLEMENT_YEARS);
  const last = Math.min(thisYear - 1, endedOn === null ? thisYear : Number(endedOn.slice(0, 4)) - 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
    plain('09', `năm ${first + at}`, first + at),
  );
}

/** Whether the paper is the one wanted: by the row it is filed under, by its year, or by its component alone. */
function serves(paper: HeldPaper, wanted: Wanted, exact: boolean): boolean {
  if (paper.componentCode !== wanted.componentCode) return false;
  if (wanted.aboutId !== null) {
    if (paper.aboutId === wanted.aboutId && paper.aboutTable === wanted.aboutTable) return true;
    if (wanted.also.some(({ table, id }) => table === paper.aboutTable && id === paper.aboutId)) return true;
    // A rating sheet filed by its year alone.
    return !exact && paper.aboutId === null && paper.year !== null && paper.year === wanted.year;
  }
  if (wanted.year !== null) return paper.year === wanted.year;
  return !exact || paper.aboutId === null;
}
