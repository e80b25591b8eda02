import { TWO_TIER_DAY } from './calendar';
import { healthStationDesk, hospitalDesk } from './desks';
import { NO_DOCUMENT } from './legal-documents';
import { lowerFirst } from './old-provinces';
import { type Region, properName } from './places';
import { type Unit, type UnitRegister, firstDayOf } from './unit-register';

/** Old province, key, name before and after 1 July 2025, people. */
const HOSPITALS = [
  ['92', 'BVDK', 'Bệnh viện Đa khoa thành phố Cần Thơ', 'Bệnh viện Đa khoa Cần Thơ', 190],
  ['92', 'BVPS', 'Bệnh viện Phụ sản thành phố Cần Thơ', 'Bệnh viện Phụ sản Cần Thơ', 130],
  ['92', 'BVND', 'Bệnh viện Nhi đồng thành phố Cần Thơ', 'Bệnh viện Nhi đồng Cần Thơ', 140],
  ['92', 'CDC', 'Trung tâm Kiểm soát bệnh tật thành phố Cần Thơ', 'Trung tâm Kiểm soát bệnh tật Cần Thơ', 75],
  ['93', 'BVDK', 'Bệnh viện Đa khoa tỉnh Hậu Giang', 'Bệnh viện Đa khoa Hậu Giang', 130],
  ['93', 'BVSN', 'Bệnh viện Chuyên khoa Sản - Nhi tỉnh Hậu Giang', 'Bệnh viện Sản - Nhi Hậu Giang', 80],
  ['94', 'BVDK', 'Bệnh viện Đa khoa tỉnh Sóc Trăng', 'Bệnh viện Đa khoa Sóc Trăng', 150],
  ['94', 'BVSN', 'Bệnh viện Chuyên khoa Sản - Nhi tỉnh Sóc Trăng', 'Bệnh viện Sản - Nhi Sóc Trăng', 95],
  ['94', 'BV304', 'Bệnh viện 30 Tháng 4 tỉnh Sóc Trăng', 'Bệnh viện 30 Tháng 4', 70],
] as const;

/** Hospitals and district health centres go on under the one department; every commune gets its health station. */
export function addHealthServices(register: UnitRegister, region: Region, root: Unit): void {
  const department = register.unit(`${root.code}-SYT`);
  const move = register.event('MOVE', TWO_TIER_DAY, NO_DOCUMENT, 'Chuyển về Sở Y tế thành phố Cần Thơ');
  for (const [province, key, before, after, weight] of HOSPITALS) {
    const old = register.unit(`CT${province}-SYT`);
    const from = firstDayOf(old);
    const event = register.event('CREATE', from, NO_DOCUMENT);
    const hospital = register.add({
      code: `CT${province}-${key}`,
      name: before,
      parent: old,
      kind: 'DVSN_SO',
      from,
      event,
      desk: hospitalDesk,
      weight,
    });
    register.move(hospital, department, 'DVSN_SO', move);
    register.rename(hospital, after, null, move);
  }
  for (const [code, { name, provinceCode }] of region.districts) {
    if (!region.newCommunes.length || !['92', '93', '94'].includes(provinceCode)) continue;
    const centre = register.unit(`H${code}-TTYT`);
    register.move(centre, department, 'DVSN_SO', move);
    const regional = namesake(region, code)
      ? `${properName(name)} ${region.provinces.get(provinceCode) ?? ''}`
      : properName(name);
    register.rename(centre, `Trung tâm Y tế khu vực ${regional}`, `TTYT ${regional}`, move);
  }
  const split = register.event('RESTRUCTURE', TWO_TIER_DAY, NO_DOCUMENT, 'Trạm Y tế chuyển về xã, phường');
  for (const place of region.newCommunes) {
    const commune = register.unit(`${root.code}-X${place.code}`);
    const centres = commune.districts.map((district) => register.unit(`H${district}-TTYT`));
    const station = register.add({
      code: `${commune.code}-TYT`,
      name: `Trạm Y tế ${lowerFirst(place.name)}`,
      parent: commune,
      kind: 'DVSN_XA',
      from: TWO_TIER_DAY,
      event: split,
      desk: healthStationDesk,
      weight: 8,
      origins: centres.map((centre) => [centre, 1] as const),
    });
    for (const centre of centres) register.succeed(split, centre, station, 'PART', false);
  }
}

/** Two districts of the three provinces are called Châu Thành, and two Long Mỹ. */
function namesake(region: Region, code: string): boolean {
  const bare = properName(region.districts.get(code)?.name ?? '');
  const same = [...region.districts.values()].filter(
    (d) => ['92', '93', '94'].includes(d.provinceCode) && properName(d.name) === bare,
  );
  return same.length > 1;
}
