import { TWO_TIER_DAY, isoDate, later } from './calendar';
import { DEMO_UNITS } from './demo-units';
import { SCHOOLS } from './desks';
import { LAW_72, NO_DOCUMENT } from './legal-documents';
import { OLD_PROVINCES, type Region, properName } from './places';
import { type Unit, type UnitRegister, firstDayOf } from './unit-register';

const KINDS = [
  ['TH', 'Trường Tiểu học', 27],
  ['MN', 'Trường Mầm non', 21],
  ['THCS', 'Trường THCS', 30],
] as const;
const HIGH_SCHOOL_WEIGHT = 44;
/** Schools of communes for one person of the register; beyond the most, schools grow instead. */
const SCHOOLS_PER_PERSON = 0.0155;
const MOST_SCHOOLS = 1800;

/** Schools of communes came from the districts, high schools from the three provinces; all keep their identity. */
export function addSchools(register: UnitRegister, region: Region, people: number): void {
  const wanted = Math.max(
    region.newCommunes.length,
    Math.min(MOST_SCHOOLS, Math.round(people * SCHOOLS_PER_PERSON)),
  );
  const move = register.event('MOVE', TWO_TIER_DAY, LAW_72, 'Chuyển từ cấp huyện về xã, phường');
  const sites = region.newCommunes.map((place) => ({
    commune: register.unit(`${DEMO_UNITS.root}-X${place.code}`),
    places: region.predecessors.get(place.code) ?? [],
  }));
  // Round by round, so that every commune has its primary school before one has its fourth.
  for (let round = 0, made = 0; made < wanted; round++) {
    for (const { commune, places } of sites) {
      if (made >= wanted) break;
      const kind = KINDS[round % KINDS.length] ?? KINDS[0];
      const turn = Math.floor(round / KINDS.length);
      const site = places[turn % places.length]?.place;
      if (site === undefined) continue;
      const number = Math.floor(turn / places.length) + 1;
      const district = register.unit(`H${site.districtCode ?? ''}`);
      const name = `${kind[1]} ${properName(site.name)}${number > 1 ? ` ${number}` : ''}`;
      addSchool(register, `${commune.code}-${kind[0]}${turn + 1}`, name, kind, district, commune, made, move);
      made++;
    }
  }
  addHighSchools(register, region, people);
}

function addSchool(
  register: UnitRegister,
  code: string,
  name: string,
  [kind, , weight]: (typeof KINDS)[number],
  district: Unit,
  commune: Unit,
  index: number,
  move: ReturnType<UnitRegister['event']>,
): void {
  const from = later(firstDayOf(district), isoDate(1993 + ((index * 7) % 24), 9, 1));
  const event = register.event('CREATE', from, NO_DOCUMENT);
  // The list of kinds knows no service unit of a district, which the school was until 2025: it bears its present kind throughout.
  const school = register.add({
    code,
    name,
    parent: district,
    kind: 'DVSN_XA',
    from,
    event,
    desk: SCHOOLS[kind],
    weight: weight + ((index * 5) % 9) - 4,
    districts: district.districts,
  });
  register.move(school, commune, 'DVSN_XA', move);
}

function addHighSchools(register: UnitRegister, region: Region, people: number): void {
  const perDistrict = Math.max(1, Math.min(8, Math.round(people / 9000)));
  const department = register.unit(`${DEMO_UNITS.root}-SGDDT`);
  const move = register.event(
    'MOVE',
    TWO_TIER_DAY,
    NO_DOCUMENT,
    'Chuyển về Sở Giáo dục và Đào tạo thành phố Cần Thơ',
  );
  for (const district of region.districts.values()) {
    if (!(OLD_PROVINCES as readonly string[]).includes(district.provinceCode)) continue;
    const old = register.unit(`CT${district.provinceCode}-SGDDT`);
    const communes = region.communes.get(district.code) ?? [];
    const names = [properName(district.name), ...communes.map((commune) => properName(commune.name))];
    for (const [index, name] of [...new Set(names)].slice(0, perDistrict).entries()) {
      const from = firstDayOf(old);
      const event = register.event('CREATE', from, NO_DOCUMENT);
      const school = register.add({
        code: `H${district.code}-THPT${index + 1}`,
        name: `Trường THPT ${name}`,
        parent: old,
        kind: 'DVSN_SO',
        from,
        event,
        desk: SCHOOLS.THPT,
        weight: HIGH_SCHOOL_WEIGHT,
        districts: [district.code],
      });
      register.move(school, department, 'DVSN_SO', move);
    }
  }
}
