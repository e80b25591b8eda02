import { DEMO_DAY } from './calendar';
import { fullName } from './names';
import type { DemoPerson } from './people';
import type { Random } from './random';

/** A relative as the form has it (items 36.1, 36.2). */
export interface Relative {
  readonly side: 'SELF' | 'SPOUSE';
  readonly relation: string;
  readonly name: string;
  readonly sex: 'M' | 'F';
  readonly born: number;
  readonly isDeceased: boolean;
  readonly occupation: string | null;
  readonly workplace: string | null;
  readonly residence: string | null;
  readonly memberships: string | null;
}

const THIS_YEAR = Number(DEMO_DAY.slice(0, 4));
const OCCUPATIONS = [
  ['Làm nông', 40],
  ['Buôn bán', 14],
  ['Giáo viên', 8],
  ['Công nhân', 9],
  ['Viên chức', 6],
  ['Công chức', 6],
  ['Nội trợ', 7],
  ['Lái xe', 4],
  ['Thợ xây', 4],
  ['Nhân viên công ty', 8],
] as const;

/** Parents, spouse, children, siblings, and the spouse's parents: three to ten people. */
export function familyOf(random: Random, person: DemoPerson): Relative[] {
  const born = Number(person.born.slice(0, 4));
  const familyName = person.name.split(' ')[0] ?? 'Nguyễn';
  const home = person.addresses.find(({ kind }) => kind === 'HOME_PLACE')?.asDeclared ?? null;
  const here = person.addresses.find(({ kind }) => kind === 'CURRENT')?.asDeclared ?? home;
  const relative = (
    side: Relative['side'],
    relation: string,
    sex: 'M' | 'F',
    year: number,
    { family, residence = here }: { family?: string; residence?: string | null } = {},
  ): Relative => {
    const name = fullName(random, sex, person.ethnic, year);
    const age = THIS_YEAR - year;
    const isDeceased = age > 62 && random.chance(Math.min(0.9, (age - 60) / 45));
    const occupation = age < 22 ? (age < 6 ? null : 'Học sinh, sinh viên') : random.weighted(OCCUPATIONS);
    return {
      side,
      relation,
      sex,
      born: year,
      isDeceased,
      name: family === undefined ? name : [family, ...name.split(' ').slice(1)].join(' '),
      occupation: isDeceased ? null : age > 61 && random.chance(0.4) ? 'Nghỉ hưu' : occupation,
      workplace: null,
      residence: isDeceased ? null : residence,
      memberships: age > 25 && random.chance(0.12) ? 'Đảng viên Đảng Cộng sản Việt Nam' : null,
    };
  };

  const rows = [
    relative('SELF', 'CHA', 'M', born - random.between(21, 38), { family: familyName, residence: home }),
    relative('SELF', 'ME', 'F', born - random.between(19, 35), { residence: home }),
  ];
  for (let count = random.between(0, 3); count > 0; count--) {
    const sex = random.chance(0.5) ? 'M' : 'F';
    const isElder = random.chance(0.5);
    const year = born + (isElder ? -1 : 1) * random.between(1, 9);
    rows.push(
      relative('SELF', isElder ? (sex === 'M' ? 'ANH' : 'CHI') : 'EM', sex, year, { family: familyName }),
    );
  }
  const age = THIS_YEAR - born;
  if (age < 24 || !random.chance(age > 30 ? 0.88 : 0.45)) return rows;
  const isMan = person.sex === 'M';
  const spouse = relative('SELF', isMan ? 'VO' : 'CHONG', isMan ? 'F' : 'M', born + random.between(-4, 4));
  rows.push(spouse);
  const firstChild = born + random.between(24, 31);
  const fathersName = isMan ? familyName : (spouse.name.split(' ')[0] ?? familyName);
  for (let child = 0, count = random.between(0, 2); child < count; child++) {
    const year = firstChild + child * random.between(2, 5);
    if (year >= THIS_YEAR) break;
    rows.push(relative('SELF', 'CON', random.chance(0.51) ? 'M' : 'F', year, { family: fathersName }));
  }
  if (random.chance(0.6)) {
    rows.push(relative('SPOUSE', 'CHA', 'M', spouse.born - random.between(21, 36), { residence: null }));
    rows.push(relative('SPOUSE', 'ME', 'F', spouse.born - random.between(19, 34), { residence: null }));
  }
  return rows;
}
