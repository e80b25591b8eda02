import { TWO_TIER_DAY } from './calendar';
import { addCommunes } from './communes';
import { DEMO_UNITS } from './demo-units';
import { DEPARTMENTS, type Department, leadershipOf } from './departments';
import { cityDesk, divisionDesk, inspectionDesk, officeDesk } from './desks';
import { addHealthServices } from './health-services';
import { NO_DOCUMENT, NQ_202 } from './legal-documents';
import { NEW_PROVINCE, OLD_PROVINCES, type Region } from './places';
import { addSchools } from './schools';
import type { Weighted } from './random';
import type { EventRow, Unit, UnitRegister } from './unit-register';

/** Staff of the three provinces in relation to each other. */
export const PROVINCE_SHARES: Readonly<Record<(typeof OLD_PROVINCES)[number], number>> = {
  '92': 40,
  '93': 24,
  '94': 36,
};

/** Cần Thơ since 1 July 2025: departments, communes, schools, health services; made of the old units. */
export function addNewProvince(register: UnitRegister, region: Region, people: number): void {
  const event = register.event('MERGE', TWO_TIER_DAY, NQ_202);
  const districts = [...region.districts.values()]
    .filter((district) => (OLD_PROVINCES as readonly string[]).includes(district.provinceCode))
    .map((district) => district.code);
  const root = register.add({
    code: DEMO_UNITS.root,
    name: 'Thành phố Cần Thơ (dữ liệu mô phỏng)',
    shortName: 'TP. Cần Thơ',
    parent: null,
    kind: 'UBND_TINH',
    from: TWO_TIER_DAY,
    event,
    place: { scheme: 'NEW_2_LEVEL', level: 1, code: NEW_PROVINCE },
    districts,
    desk: cityDesk,
    weight: 5,
  });
  const oldProvinces = OLD_PROVINCES.map((code) => register.unit(`CT${code}`));
  for (const old of oldProvinces) register.succeed(event, old, root, 'WHOLE', true);
  root.origins = withShares(oldProvinces);

  const regrouping = register.event(
    'MERGE',
    TWO_TIER_DAY,
    NO_DOCUMENT,
    'Hợp nhất cơ quan của ba tỉnh, thành phố',
  );
  for (const department of DEPARTMENTS) addDepartment(register, root, department, regrouping);
  addCommunes(register, region, root);
  addHealthServices(register, region, root);
  addSchools(register, region, people);
}

function addDepartment(register: UnitRegister, root: Unit, department: Department, event: EventRow): void {
  const { key, name, shortName, kind, offices, subUnits } = department;
  const from = TWO_TIER_DAY;
  const code = `${DEMO_UNITS.root}-${key}`;
  const unit = register.add({
    code,
    name,
    shortName,
    parent: root,
    kind,
    from,
    event,
    desk: leadershipOf(department),
    weight: 4,
  });
  mergeInto(register, event, unit, key);
  offices.forEach((office, index) => {
    const desk = office.startsWith('Văn phòng')
      ? officeDesk()
      : key === 'TTTP'
        ? inspectionDesk()
        : divisionDesk(department.field);
    register.add({
      code: `${code}-P${index + 1}`,
      name: office,
      parent: unit,
      kind: 'PHONG_SO',
      from,
      event,
      desk,
      weight: department.weight / offices.length,
      origins: unit.origins,
    });
  });
  for (const part of subUnits) {
    const made = register.add({
      code: `${code}-${part.key}`,
      name: part.name,
      parent: unit,
      kind: part.kind,
      from,
      event,
      desk: part.desk,
      weight: part.weight,
    });
    mergeInto(register, event, made, `${key}-${part.key}`);
  }
}

/** The unit takes over its counterparts of the three provinces, people and records. */
function mergeInto(register: UnitRegister, event: EventRow, unit: Unit, key: string): void {
  const old = OLD_PROVINCES.map((province) => register.unit(`CT${province}-${key}`));
  for (const gone of old) register.succeed(event, gone, unit, 'WHOLE', true);
  unit.origins = withShares(old);
}

function withShares(old: readonly Unit[]): Weighted<Unit> {
  return old.map((unit, index) => [unit, PROVINCE_SHARES[OLD_PROVINCES[index] ?? '92']] as const);
}
