import {
  type Counted,
  type Form,
  type Holds,
  type Tree,
  aged,
  eduIs,
  gradeIs,
  isCommune,
  lineOf,
  polIs,
  smIs,
} from './statistics-oracle';

const any =
  (...ones: readonly Holds[]): Holds =>
  (p) =>
    ones.some((holds) => holds(p));
const all =
  (...ones: readonly Holds[]): Holds =>
  (p) =>
    ones.every((holds) => holds(p));
const woman: Holds = ({ sex }) => sex === 'F';
const man: Holds = ({ sex }) => sex === 'M';
const member: Holds = ({ party }) => party;
const minority: Holds = ({ minority }) => minority === true;
const classIs =
  (...classes: readonly string[]): Holds =>
  ({ cls }) =>
    classes.includes(cls);
const schooled =
  (group: string): Holds =>
  ({ gen }) =>
    gen === group;

/** @source statistics R15 */
export const R15: Form = {
  isIn: classIs('CB', 'CC', 'VC', 'CB_XA', 'CC_XA'),
  columns: [
    null,
    () => true,
    member,
    minority,
    man,
    woman,
    aged(0, 29),
    aged(30, 40),
    aged(41, 50),
    all(woman, aged(51, 55)),
    all(man, aged(51, 55)),
    all(man, aged(56, 60)),
    any(gradeIs(0), gradeIs(1)),
    gradeIs(2),
    gradeIs(3),
    gradeIs(4),
    schooled('THCS'),
    schooled('THPT'),
    any(eduIs('TS'), eduIs('THS')),
    eduIs('DH'),
    eduIs('CD'),
    eduIs('TC'),
    any(eduIs('SC'), eduIs('NONE')),
    polIs('CN'),
    polIs('CC'),
    polIs('TC'),
    any(smIs('CVC'), smIs('CVCC')),
    smIs('CV'),
  ],
};

const PARTY = ['TINH_UY', 'BAN_DANG', 'DANG_UY_XA'];
const SERVICE = ['DVSN_TINH', 'DVSN_SO', 'DVSN_CC', 'DVSN_XA', 'DVCT'];
const DISTRICT = ['UBND_HUYEN', 'PHONG_HUYEN'];

/** Where somebody stands on Biểu 8B: its printed column, or none. */
function placeOf({ unit }: Counted, tree: Tree): number[] {
  const above = lineOf(tree, unit).map((one) => tree.get(one)?.kind ?? '');
  const isProvincial = !isCommune(tree, unit) && !above.some((kind) => DISTRICT.includes(kind));
  const first = isProvincial ? 5 : 9;
  const isService = SERVICE.includes(tree.get(unit)?.kind ?? '');
  return [
    ...(above.some((kind) => PARTY.includes(kind)) ? [isService ? first + 1 : first] : []),
    ...(above.includes('MTTQ') ? [first + 2] : []),
  ];
}

const isPublicEmployee = classIs('VC');
const others = (grade: number): Holds => all((p) => !isPublicEmployee(p), gradeIs(grade));
const levelIs =
  (level: number): Holds =>
  (p) =>
    isPublicEmployee(p) && p.level === level;
const DECREE_68 = ['HD68', 'HD161', 'HD111'];
const contract =
  (isOf68: boolean): Holds =>
  ({ cls, type }) =>
    cls === 'LDHD' && DECREE_68.includes(type ?? '') === isOf68;
const ranked =
  (code: string): Holds =>
  ({ rank }) =>
    rank === code;

/** The rows of Biểu 8B that count. @source statistics R7 */
const R7_ROWS: Readonly<Record<string, Holds>> = {
  all: () => true,
  all_cbcc: classIs('CB', 'CC', 'CB_XA', 'CC_XA'),
  all_vc: isPublicEmployee,
  all_68: contract(true),
  all_hdk: contract(false),
  all_kct: classIs('KCT_XA', 'KCT_THON'),
  f: woman,
  minority,
  party: member,
  a30: aged(0, 30),
  a35: aged(31, 35),
  a40: aged(36, 40),
  a45: aged(41, 45),
  a50: aged(46, 50),
  a55: aged(51, 55),
  a60: aged(56, 60),
  a61: aged(61, 200),
  cvcc: others(0),
  cvc: others(1),
  cv: others(2),
  cs: others(3),
  nv: others(4),
  v1: levelIs(5),
  v2: levelIs(4),
  v3: levelIs(3),
  v4: levelIs(2),
  v5: levelIs(1),
  e0: any(eduIs('TC'), eduIs('SC'), eduIs('NONE')),
  e1: eduIs('CD'),
  e2: eduIs('DH'),
  e3: eduIs('THS'),
  e4: eduIs('TS'),
  pgs: ranked('PGS'),
  gs: ranked('GS'),
  p1: polIs('SC'),
  p2: polIs('TC'),
  p3: any(polIs('CC'), polIs('CN')),
};

/** Biểu 8B, row by row: its columns 3 to 11; `mean` is the mean age with one decimal. */
export function tableR7(people: readonly Counted[], tree: Tree): Map<string, (number | null)[]> {
  const places = people.map((person) => [person, placeOf(person, tree)] as const);
  const standing = (column: number): Counted[] =>
    places.flatMap(([person, at]) => (at.includes(column) ? [person] : []));
  const printed = [5, 6, 7, 9, 10, 11].map(standing);
  const [province, below] = [printed.slice(0, 3).flat(), printed.slice(3).flat()];
  const columns = [[...province, ...below], province, ...printed.slice(0, 3), below, ...printed.slice(3)];
  const rows = Object.entries(R7_ROWS).map(
    ([key, holds]) => [key, columns.map((who): number | null => who.filter(holds).length)] as const,
  );
  const mean = columns.map((who) => {
    const known = who.flatMap(({ age }) => age ?? []);
    return known.length === 0
      ? null
      : Math.round((known.reduce((sum, age) => sum + age, 0) * 10) / known.length) / 10;
  });
  return new Map([...rows, ['mean', mean]]);
}

/** Who is on Biểu 8B at all. */
export const isOnR7 = (person: Counted, tree: Tree): boolean => placeOf(person, tree).length > 0;
