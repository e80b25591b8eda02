import { DEMO_DAY, addDays, addMonths, earlier, isoDate } from './calendar';
import { type Career, type Role, careerOf } from './careers';
import { CitizenIds } from './citizen-ids';
import { type CredentialRow, credentialsOf } from './credentials';
import { Homes, type AddressRow } from './homes';
import { ethnicGroup, fullName, religion } from './names';
import type { Place, Region } from './places';
import type { Random } from './random';
import { type SalaryRow, type Scale, salaryHistory } from './salaries';
import type { Unit } from './unit-register';

export interface DemoPerson {
  readonly index: number;
  readonly sex: 'M' | 'F';
  /** Full date; `birthText` is what the file knows of it. */
  readonly born: string;
  readonly birthText: string | null;
  readonly name: string;
  readonly ethnic: string;
  readonly religion: string;
  readonly citizenId: string | null;
  readonly partyJoined: string | null;
  readonly career: Career;
  readonly exitKind: string | null;
  readonly addresses: readonly AddressRow[];
  readonly credentials: readonly CredentialRow[];
  readonly salaries: readonly SalaryRow[];
}

/** Of every 1,000 people: what their files lack, as real ones do. */
const NO_CITIZEN_ID = 0.01;
const ODD_CITIZEN_ID = 0.005;
const YEAR_ONLY = 0.02;
const NO_BIRTH_DATE = 0.002;
const NO_EDUCATION = 0.02;

/** Makes one believable person after the other. */
export class People {
  private index = 0;
  private readonly citizenIds = new CitizenIds();
  private readonly homes: Homes;

  constructor(
    private readonly random: Random,
    region: Region,
    private readonly scales: ReadonlyMap<string, Scale>,
  ) {
    this.homes = new Homes(region, random);
  }

  next(unit: Unit, role: Role, hasLeft: boolean): DemoPerson {
    const { random } = this;
    const desk = unit.desk;
    if (desk === null) throw new Error(`${unit.code} has no desk`);
    this.index++;
    const sex = random.chance(role === 'HEAD' ? desk.womenShare * 0.85 : desk.womenShare) ? 'F' : 'M';
    const exit = hasLeft ? this.exit(sex, role) : null;
    const born = exit === null ? this.birthOf(sex, role) : exit.born;
    const birthYear = Number(born.slice(0, 4));
    const recruited = this.recruitment(born, role, exit?.on ?? null);
    const birthPlace = this.homes.birthPlace(unit);
    const ethnic = ethnicGroup(random, birthPlace.districtCode ?? '');
    const career = careerOf(random, { role, unit, desk, sex, birthYear, recruited, until: exit?.on ?? null });
    const partyJoined = this.partyDay(career, role, desk.staffClass);
    const credentials = random.chance(NO_EDUCATION)
      ? []
      : credentialsOf(random, career, { isParty: partyJoined !== null, ethnic });
    const salaries =
      role === 'CONTRACT' ? [] : salaryHistory(random, this.scales, career.climb, exit?.on ?? DEMO_DAY);
    return {
      index: this.index,
      sex,
      born,
      birthText: this.birthText(born),
      name: fullName(random, sex, ethnic, birthYear),
      ethnic,
      religion: religion(random, ethnic),
      citizenId: this.citizenId(birthPlace, sex, birthYear),
      partyJoined,
      career,
      exitKind: exit?.kind ?? null,
      addresses: this.homes.addresses(unit, birthPlace),
      credentials,
      salaries,
    };
  }

  private birthOf(sex: 'M' | 'F', role: Role): string {
    const { random } = this;
    // Retirement in 2026: men at 61 years and 6 months, women at 57 years. @source NĐ 135/2020/NĐ-CP
    const most = sex === 'F' ? 56 : 61;
    const [least, middle] = { HEAD: [39, 49], DEPUTY: [34, 45], STAFF: [23, 38], CONTRACT: [22, 41] }[
      role
    ] as [number, number];
    // Two draws make the middle ages the most frequent.
    const age = random.chance(0.72)
      ? random.between(least, middle + Math.floor((most - middle) / 2))
      : random.between(middle - 4, most);
    return addDays(DEMO_DAY, -Math.floor(age * 365.25) - random.between(1, 364));
  }

  private exit(sex: 'M' | 'F', role: Role): { on: string; kind: string; born: string } {
    const { random } = this;
    const kind = role === 'CONTRACT' ? 'CHAM_DUT_HD' : random.weighted(EXITS);
    const on =
      kind === 'ND178'
        ? isoDate(2025, random.between(3, 12), 1)
        : isoDate(random.between(2019, 2026), random.between(1, 10), 1);
    const retires = sex === 'F' ? 56 : 60;
    const age =
      kind === 'HUU_TUOI'
        ? retires + random.between(0, 1)
        : kind === 'ND178' || kind === 'HUU_TRUOC_TUOI'
          ? retires - random.between(1, 8)
          : random.between(29, 52);
    return { on, kind, born: addDays(on, -Math.floor(age * 365.25) - random.between(1, 300)) };
  }

  private recruitment(born: string, role: Role, until: string | null): string {
    const { random } = this;
    const isContract = role === 'CONTRACT';
    const months = random.between(22 * 12 + 2, (isContract ? 38 : random.chance(0.8) ? 25 : 31) * 12);
    const wanted = addMonths(born, months);
    const latest = addMonths(
      until ?? DEMO_DAY,
      role === 'HEAD' || role === 'DEPUTY' ? -96 : -random.between(2, 14),
    );
    const day = earlier(wanted, latest);
    return isoDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), random.pick([1, 1, 1, 15]));
  }

  private partyDay({ recruited, until }: Career, role: Role, staffClass: 'CC' | 'VC'): string | null {
    const { random } = this;
    const share = { HEAD: 0.985, DEPUTY: 0.94, STAFF: staffClass === 'CC' ? 0.74 : 0.42, CONTRACT: 0.12 }[
      role
    ];
    const day = addMonths(recruited, random.between(10, role === 'STAFF' ? 150 : 72));
    return random.chance(share) && day < addMonths(until ?? DEMO_DAY, -1)
      ? addDays(day, random.between(0, 25))
      : null;
  }

  private birthText(born: string): string | null {
    const drawn = this.random.fraction();
    if (drawn < NO_BIRTH_DATE) return null;
    return drawn < NO_BIRTH_DATE + YEAR_ONLY ? born.slice(0, 4) : born;
  }

  private citizenId(place: Place, sex: 'M' | 'F', birthYear: number): string | null {
    const drawn = this.random.fraction();
    if (drawn < NO_CITIZEN_ID) return null;
    // A slip of the year: still unique, and still marked as invented.
    const year = drawn < NO_CITIZEN_ID + ODD_CITIZEN_ID ? birthYear - 1 : birthYear;
    return this.citizenIds.next(place.provinceCode, sex, year);
  }
}

const EXITS = [
  ['HUU_TUOI', 52],
  ['ND178', 14],
  ['HUU_TRUOC_TUOI', 4],
  ['THOI_VIEC_NV', 16],
  ['CHUYEN_NGOAI_TINH', 7],
  ['TINH_GIAN', 5],
  ['TU_TRAN', 2],
] as const;
