import { coefficientOfStep, type SalaryScale, searchKey } from '@hr/domain';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';

export interface CodeEntry {
  readonly list: string;
  readonly code: string;
  readonly name: string;
  readonly rank: number | null;
}

/** Other words for entries, as officers write them. Keys as `searchKey` gives them. */
const ALIASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  education_levels: {
    'thac sy': 'THS',
    'cao hoc': 'THS',
    ths: 'THS',
    'tien sy': 'TS',
    ts: 'TS',
    'pho tien si': 'TS',
    'cu nhan': 'DH',
    'ky su': 'DH',
    'bac si': 'DH',
    'bac sy': 'DH',
    'duoc si': 'DH',
    'kien truc su': 'DH',
    dh: 'DH',
    cd: 'CD',
    tc: 'TC',
    sc: 'SC',
    'trung hoc chuyen nghiep': 'TC',
    'trung cap nghe': 'TC',
    'cao dang nghe': 'CD',
    'cong nhan ky thuat': 'SC',
    cki: 'CK1',
    ckii: 'CK2',
  },
  political_theory_levels: { 'cu nhan chinh tri': 'CN', 'dai hoc': 'CN' },
  state_management_levels: {
    'chuyen vien cao cap': 'CVCC',
    cvcc: 'CVCC',
    'chuyen vien chinh': 'CVC',
    cvc: 'CVC',
    'chuyen vien': 'CV',
    cv: 'CV',
    'can su': 'CS',
  },
  it_levels: {
    'co ban': 'CB',
    'cntt co ban': 'CB',
    'nang cao': 'NC',
    'cntt nang cao': 'NC',
    'trinh do a': 'A',
    'trinh do b': 'B',
    'trinh do c': 'C',
    'chung chi a': 'A',
    'chung chi b': 'B',
    'chung chi c': 'C',
    'trung cap': 'TC',
    'cao dang': 'CD',
    'dai hoc': 'DH',
    mos: 'QT',
    ic3: 'QT',
  },
  general_education_levels: {
    '12/12': '12_12',
    '10/10': '10_10',
    thpt: '12_12',
    'tot nghiep thpt': '12_12',
    thcs: 'THCS',
    'bo tuc': 'THPT_BT',
  },
  subject_classes: { 'hop dong': 'LDHD', 'can bo cap xa': 'CB_XA', 'cong chuc cap xa': 'CC_XA' },
  religions: { 'thien chua giao': '02', 'khong co': '99', phat: '01' },
};
/** Words around the level that say what the column says already. */
const SURPLUS =
  / (ly|li) luan chinh tri$| llct$| chinh tri$|^ngach | va tuong duong$| va td$|^trinh do (?!.$)/g;

/** The code lists that a list of people speaks of, found by code, by name in any spelling, or by another word for it. */
export class CodeBook {
  private readonly byKey = new Map<string, CodeEntry>();
  private readonly scales = new Map<string, readonly string[]>();
  private readonly scaleOfGrade = new Map<string, string>();

  constructor(
    entries: readonly (CodeEntry & { readonly scale: string | null; readonly coefficient: string | null })[],
  ) {
    for (const entry of entries) {
      if (entry.list === 'salary_steps') {
        this.scales.set(entry.scale ?? '', [
          ...(this.scales.get(entry.scale ?? '') ?? []),
          entry.coefficient ?? '',
        ]);
        continue;
      }
      if (entry.list === 'grades' && entry.scale) this.scaleOfGrade.set(entry.code, entry.scale);
      for (const key of [entry.code.toLowerCase(), searchKey(entry.name)]) {
        if (!this.byKey.has(`${entry.list}:${key}`)) this.byKey.set(`${entry.list}:${key}`, entry);
      }
    }
  }

  find(list: string, text: string): CodeEntry | undefined {
    const key = searchKey(text).replace(/[.;]+$/, '');
    const bare = key.replace(SURPLUS, '');
    for (const candidate of [key, bare]) {
      const alias = ALIASES[list]?.[candidate];
      const found =
        this.byKey.get(`${list}:${candidate}`) ?? (alias && this.byKey.get(`${list}:${alias.toLowerCase()}`));
      if (found) return found;
    }
    return undefined;
  }

  nameOf(list: string, code: string): string {
    return this.byKey.get(`${list}:${code.toLowerCase()}`)?.name ?? code;
  }

  /** The step at which the grade's scale pays this coefficient; undefined when none does. */
  stepOf(gradeCode: string, coefficient: string): number | undefined {
    const steps = this.scales.get(this.scaleOfGrade.get(gradeCode) ?? '') ?? [];
    const index = steps.findIndex((paid) => Number(paid) === Number(coefficient));
    return index < 0 ? undefined : index + 1;
  }

  scaleOf(gradeCode: string): SalaryScale | undefined {
    const steps = this.scales.get(this.scaleOfGrade.get(gradeCode) ?? '');
    if (!steps || steps.length < 2) return undefined;
    const stepIncrease = ((Number(steps[1]) * 100 - Number(steps[0]) * 100) / 100).toFixed(2);
    const scale = { firstCoefficient: steps[0], stepIncrease, steps: steps.length };
    // Some scales do not rise evenly; the domain's rule speaks only of those that do.
    return coefficientOfStep(scale, steps.length) === Number(steps.at(-1)).toFixed(2) ? scale : undefined;
  }
}

const LISTS = [
  'ethnic_groups',
  'religions',
  'subject_classes',
  'employment_types',
  'education_levels',
  'political_theory_levels',
  'state_management_levels',
  'foreign_language_levels',
  'it_levels',
  'general_education_levels',
  'grades',
  'salary_steps',
];

type Entries = ConstructorParameters<typeof CodeBook>[0];
const ENTRIES = `
  select list, code, name_vi as name, rank, attributes ->> 'salary_group' as scale, attributes ->> 'coefficient' as coefficient
  from code_entry where list = any ($1) order by list, position`;

export async function readCodeBook(tx: EntityManager): Promise<CodeBook> {
  return new CodeBook(await tx.query<Entries>(ENTRIES, [LISTS]));
}

/** The same on a connection of its own. */
export async function codeBookOf(client: pg.ClientBase): Promise<CodeBook> {
  const { rows } = await client.query<Entries[number]>(ENTRIES, [LISTS]);
  return new CodeBook(rows);
}
