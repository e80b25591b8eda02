import { DEPARTMENTS_DAY, TWO_TIER_DAY } from './calendar';
import { DEPARTMENTS, type Department } from './departments';
import {
  cityDesk,
  districtDesk,
  divisionDesk,
  hospitalDesk,
  oldCommuneDesk,
  oldDepartmentDesk,
} from './desks';
import { NQ_176, NQ_1991, NQ_22 } from './legal-documents';
import { OLD_PROVINCES, type Region, properName } from './places';
import type { EventRow, Unit, UnitRegister } from './unit-register';

/** Where the register's knowledge of each province begins: the day on which the province began. */
const BEGINNINGS = {
  '92': { on: '2004-01-01', document: NQ_22 },
  '93': { on: '2004-01-01', document: NQ_22 },
  '94': { on: '1992-04-01', document: NQ_1991 },
} as const;

/** Divisions of a district's people's committee. */
const DISTRICT_OFFICES = [
  ['VP', 'Văn phòng HĐND và UBND', 'ADMINISTRATION'],
  ['NV', 'Phòng Nội vụ', 'ADMINISTRATION'],
  ['TCKH', 'Phòng Tài chính - Kế hoạch', 'ECONOMICS'],
  ['KTHT', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'ENGINEERING'],
  ['VHXH', 'Phòng Văn hóa, Khoa học và Thông tin', 'CULTURE'],
] as const;

/** The three provinces with their departments, districts and communes, as they stood until 30 June 2025. */
export function addOldProvinces(register: UnitRegister, region: Region): void {
  for (const code of OLD_PROVINCES) {
    const { on, document } = BEGINNINGS[code];
    const event = register.event('CREATE', on, document);
    const provinceName = region.provinces.get(code) ?? code;
    const districts = [...region.districts.values()]
      .filter((d) => d.provinceCode === code)
      .map((d) => d.code);
    const province = register.add({
      code: `CT${code}`,
      name: provinceName,
      parent: null,
      kind: 'UBND_TINH',
      from: on,
      event,
      place: { scheme: 'OLD_3_LEVEL', level: 1, code },
      districts,
      desk: cityDesk,
    });
    for (const department of DEPARTMENTS) addDepartment(register, province, department, code, on, event);
    for (const district of districts) addDistrict(register, region, province, district, on, event);
  }
}

function addDepartment(
  register: UnitRegister,
  province: Unit,
  department: Department,
  code: string,
  from: string,
  event: EventRow,
): void {
  const desk = oldDepartmentDesk(department.head, department.deputy, department.field);
  const isCity = code === '92';
  const named = (name: string): string =>
    isCity ? name : name.replace('Thành ủy', 'Tỉnh ủy').replace('thành phố', 'tỉnh');
  const unit = register.add({
    code: `CT${code}-${department.key}`,
    name: named(department.nameBefore ?? department.name),
    shortName: department.shortName,
    parent: province,
    kind: department.kind,
    from,
    event,
    desk,
  });
  for (const { key, name, kind, desk: subDesk } of department.subUnits) {
    register.add({
      code: `CT${code}-${department.key}-${key}`,
      name: named(name),
      parent: unit,
      kind,
      from,
      event,
      desk: subDesk,
    });
  }
  const absorbed = department.absorbed.map(([key, name]) =>
    register.add({
      code: `CT${code}-${key}`,
      name: named(name),
      shortName: key,
      parent: province,
      kind: department.kind,
      from,
      event,
      desk,
    }),
  );
  if (department.nameBefore !== undefined) {
    const renaming = register.event('RENAME', DEPARTMENTS_DAY, NQ_176);
    register.rename(unit, named(department.name), department.shortName, renaming);
  }
  if (absorbed.length === 0) return;
  const merger = register.event('MERGE', DEPARTMENTS_DAY, NQ_176);
  for (const gone of absorbed) {
    register.close(gone, DEPARTMENTS_DAY);
    register.succeed(merger, gone, unit, 'WHOLE', true);
    unit.absorbed.push(gone);
  }
}

function addDistrict(
  register: UnitRegister,
  region: Region,
  province: Unit,
  code: string,
  from: string,
  event: EventRow,
): void {
  const place = region.districts.get(code);
  if (place === undefined) return;
  const bare = properName(place.name);
  const district = register.add({
    code: `H${code}`,
    name: `Ủy ban nhân dân ${lowerFirst(place.name)}`,
    shortName: place.name,
    parent: province,
    kind: 'UBND_HUYEN',
    from,
    event,
    place: { scheme: 'OLD_3_LEVEL', level: 2, code },
    districts: [code],
    desk: districtDesk,
  });
  for (const [key, name, field] of DISTRICT_OFFICES) {
    register.add({
      code: `H${code}-${key}`,
      name: `${name} ${lowerFirst(place.name)}`,
      parent: district,
      kind: 'PHONG_HUYEN',
      from,
      event,
      desk: divisionDesk(field),
    });
  }
  const health = register.unit(`${province.code}-SYT`);
  register.add({
    code: `H${code}-TTYT`,
    name: `Trung tâm Y tế ${lowerFirst(place.name)}`,
    shortName: `TTYT ${bare}`,
    parent: health,
    kind: 'DVSN_SO',
    from,
    event,
    districts: [code],
    desk: hospitalDesk,
    weight: 62,
  });
  for (const commune of region.communes.get(code) ?? []) {
    register.add({
      code: `X${commune.code}`,
      name: `Ủy ban nhân dân ${lowerFirst(commune.name)}`,
      shortName: commune.name,
      parent: district,
      kind: 'UBND_XA',
      from,
      event,
      place: { scheme: 'OLD_3_LEVEL', level: 3, code: commune.code },
      districts: [code],
      desk: oldCommuneDesk,
    });
  }
}

/** Ends provinces, departments, districts and communes; what goes on elsewhere has been moved before. */
export function closeOldProvinces(register: UnitRegister): void {
  for (const unit of register.units) {
    const last = unit.places.at(-1);
    if (last !== undefined && last.to === null && last.from < TWO_TIER_DAY)
      register.close(unit, TWO_TIER_DAY);
  }
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
