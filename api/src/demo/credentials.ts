import { DEMO_DAY, addMonths, yearsBetween } from './calendar';
import type { Career } from './careers';
import { FIELDS, POLITICAL_SCHOOLS } from './degree-data';
import type { Random } from './random';

export interface CredentialRow {
  readonly kind: 'EDUCATION' | 'POLITICAL' | 'STATE_MANAGEMENT' | 'LANGUAGE' | 'IT' | 'DEFENCE';
  readonly level: string;
  readonly language?: string;
  readonly major?: string;
  readonly institution?: string;
  readonly form?: string;
  readonly score?: string;
  readonly startedOn?: string;
  readonly earnedOn: string;
  readonly expiresOn?: string;
}

/** Degrees and certificates as the grade, the post and the age make them likely. */
export function credentialsOf(
  random: Random,
  career: Career,
  person: { readonly isParty: boolean; readonly ethnic: string },
): CredentialRow[] {
  const rows = career.post.field === 'NONE' ? contractEducation(random, career) : education(random, career);
  if (career.role === 'CONTRACT') return rows;
  rows.push(
    ...political(random, career, person.isParty),
    ...stateManagement(random, career),
    ...skills(random, career, person.ethnic),
  );
  if (random.chance(0.2))
    rows.push({
      kind: 'DEFENCE',
      level: career.leaderSince === null ? '4' : '3',
      earnedOn: yearsAfter(random, career, 3, 15),
    });
  return rows;
}

function contractEducation(random: Random, career: Career): CredentialRow[] {
  if (random.chance(0.7)) return [];
  const earnedOn = String(Number(career.recruited.slice(0, 4)) - random.between(1, 8));
  return [
    {
      kind: 'EDUCATION',
      level: random.chance(0.6) ? 'SC' : 'TC',
      major: random.pick(['Kỹ thuật điện', 'Lái xe ô tô', 'Nấu ăn', 'Bảo vệ']),
      earnedOn,
    },
  ];
}

function education(random: Random, career: Career): CredentialRow[] {
  const { climb, post, recruited, role } = career;
  const field = FIELDS[post.field] ?? FIELDS['ADMINISTRATION'];
  if (field === undefined) return [];
  const isMedical = post.ladder === 'DOCTOR';
  const startsLow = climb.rungs[0]?.rung === 'junior';
  const first = startsLow ? (random.chance(0.45) ? 'TC' : 'CD') : 'DH';
  const years = { TC: 2, CD: 3, DH: isMedical ? 6 : 4 }[first];
  const recruitYear = Number(recruited.slice(0, 4));
  const graduated = recruitYear - (random.chance(0.6) ? 0 : random.between(1, 3));
  const earnedOn = `${graduated}-${String(random.between(graduated === recruitYear ? 1 : 6, graduated === recruitYear ? Math.max(1, Number(recruited.slice(5, 7)) - 1) : 10)).padStart(2, '0')}`;
  const major = random.pick(field.majors);
  const rows: CredentialRow[] = [
    {
      kind: 'EDUCATION',
      level: first,
      major,
      institution: random.weighted(first === 'DH' ? field.schools : field.colleges),
      form: random.chance(first === 'DH' ? 0.74 : 0.85) ? 'CQ' : 'VLVH',
      startedOn: `${graduated - years}-09`,
      earnedOn,
    },
  ];
  const further = (level: string, after: number, before: number, form: string, length: number): void => {
    const earned = yearsAfter(random, career, after, before);
    if (earned <= earnedOn || earned.slice(0, 7) > DEMO_DAY) return;
    rows.push({
      kind: 'EDUCATION',
      level,
      major,
      institution: random.weighted(field.schools),
      form,
      startedOn: `${Number(earned.slice(0, 4)) - length}-09`,
      earnedOn: earned.slice(0, 7),
    });
  };
  const top = climb.rungs.at(-1)?.rung;
  if (startsLow && (top !== 'junior' || random.chance(0.25))) further('DH', 3, 6, 'VLVH', 3);
  const master = { senior: 0.85, principal: 0.45, standard: role === 'STAFF' ? 0.1 : 0.3, junior: 0.01 }[
    top ?? 'standard'
  ];
  if (random.chance(master))
    further(isMedical ? (random.chance(0.75) ? 'CK1' : 'THS') : 'THS', 4, 12, 'CQ', 2);
  if (top === 'senior' && random.chance(0.28)) further(isMedical ? 'CK2' : 'TS', 13, 20, 'CQ', 3);
  else if (random.chance(0.004)) further(isMedical ? 'CK2' : 'TS', 12, 18, 'CQ', 4);
  return rows;
}

function political(random: Random, career: Career, isParty: boolean): CredentialRow[] {
  const { role, unit, leaderSince } = career;
  if (!isParty)
    return random.chance(0.12)
      ? [{ kind: 'POLITICAL', level: 'SC', earnedOn: yearsAfter(random, career, 1, 8) }]
      : [];
  const isHigh = unit.desk?.level === 'DEPARTMENT' || unit.desk?.level === 'CITY';
  const isAdministrative = unit.desk?.staffClass === 'CC';
  const drawn = random.fraction();
  const high = leaderSince === null ? 0.015 : isHigh ? 0.92 : isAdministrative ? 0.5 : 0.1;
  const middle = leaderSince === null ? (isAdministrative ? 0.4 : 0.14) : 0.5;
  if (drawn < high) {
    const level = isHigh && random.chance(0.08) ? 'CN' : 'CC';
    return [politicalRow(random, level, yearsAfter(random, career, 8, 16))];
  }
  if (drawn < high + middle) return [politicalRow(random, 'TC', yearsAfter(random, career, 4, 12))];
  return role === 'STAFF' && random.chance(0.5)
    ? [{ kind: 'POLITICAL', level: 'SC', earnedOn: yearsAfter(random, career, 1, 6) }]
    : [];
}

function politicalRow(random: Random, level: string, earnedOn: string): CredentialRow {
  const isHigh = level !== 'TC';
  return {
    kind: 'POLITICAL',
    level,
    institution: random.weighted(isHigh ? POLITICAL_SCHOOLS.HIGH : POLITICAL_SCHOOLS.MIDDLE),
    form: random.chance(0.3) ? 'TT' : 'KTT',
    startedOn: addMonths(`${earnedOn.slice(0, 7)}-01`, isHigh ? -18 : -12).slice(0, 7),
    earnedOn: earnedOn.slice(0, 7),
  };
}

function stateManagement(random: Random, career: Career): CredentialRow[] {
  const top = career.climb.rungs.at(-1);
  if (top === undefined) return [];
  if (career.unit.desk?.staffClass === 'VC') {
    return random.chance(0.6)
      ? [{ kind: 'STATE_MANAGEMENT', level: 'CDNN', earnedOn: yearsAfter(random, career, 1, 9) }]
      : [];
  }
  const rows: CredentialRow[] = [];
  if (random.chance(0.85))
    rows.push({
      kind: 'STATE_MANAGEMENT',
      level: top.rung === 'junior' ? 'CS' : 'CV',
      institution: 'Trường Chính trị thành phố Cần Thơ',
      earnedOn: yearsAfter(random, career, 1, 4),
    });
  if (top.rung === 'principal' || top.rung === 'senior')
    rows.push({
      kind: 'STATE_MANAGEMENT',
      level: 'CVC',
      institution: 'Học viện Hành chính và Quản trị công',
      earnedOn: addMonths(career.climb.rungs[1]?.from ?? top.from, -8).slice(0, 7),
    });
  if (top.rung === 'senior')
    rows.push({
      kind: 'STATE_MANAGEMENT',
      level: 'CVCC',
      institution: 'Học viện Hành chính và Quản trị công',
      earnedOn: addMonths(top.from, -7).slice(0, 7),
    });
  if (career.leaderSince !== null && random.chance(0.45))
    rows.push({
      kind: 'STATE_MANAGEMENT',
      level: career.unit.desk?.level === 'DEPARTMENT' ? 'LD_SO' : 'LD_PHONG',
      earnedOn: yearsAfter(random, career, 6, 15),
    });
  return rows;
}

function skills(random: Random, career: Career, ethnic: string): CredentialRow[] {
  const rows: CredentialRow[] = [];
  const isOld = career.recruited < '2014-08-10';
  if (career.post.field === 'IT')
    rows.push({ kind: 'IT', level: 'DH', earnedOn: String(Number(career.recruited.slice(0, 4)) - 1) });
  else if (random.chance(0.85))
    rows.push({
      kind: 'IT',
      level: isOld
        ? random.weighted([
            ['A', 5],
            ['B', 3],
            ['CB', 2],
          ])
        : random.weighted([
            ['CB', 8],
            ['NC', 1],
            ['QT', 1],
          ]),
      earnedOn: yearsAfter(random, career, -1, 3),
    });
  if (random.chance(0.8)) {
    const level = isOld
      ? random.weighted([
          ['A', 2],
          ['B', 6],
          ['C', 1.5],
          ['DH', 0.4],
        ])
      : random.weighted([
          ['BAC2', 4],
          ['BAC3', 4],
          ['BAC4', 0.8],
          ['B', 1.5],
          ['QT', 0.7],
          ['DH', 0.5],
        ]);
    const earnedOn = yearsAfter(random, career, -1, 4);
    const isScored = level === 'QT';
    rows.push({
      kind: 'LANGUAGE',
      level,
      language: 'Tiếng Anh',
      earnedOn,
      ...(isScored
        ? {
            score: `TOEIC ${random.between(90, 170) * 5}`,
            expiresOn: addMonths(`${earnedOn.slice(0, 7)}-01`, 24).slice(0, 7),
          }
        : {}),
    });
  }
  if (random.chance(ethnic === '05' ? 0.5 : 0.012))
    rows.push({
      kind: 'LANGUAGE',
      level: 'TDT',
      language: 'Tiếng Khmer',
      earnedOn: yearsAfter(random, career, -1, 8),
    });
  return rows;
}

/** A month some years after the recruitment, within the career; year alone for one in eight, as old papers have it. */
function yearsAfter(random: Random, career: Career, least: number, most: number): string {
  const end = career.until ?? DEMO_DAY;
  const served = yearsBetween(career.recruited, end);
  const years = Math.min(random.between(least * 12, most * 12), Math.max(0, Math.floor(served * 12) - 2));
  const day = addMonths(career.recruited, years);
  return random.chance(0.12) ? day.slice(0, 4) : day.slice(0, 7);
}
