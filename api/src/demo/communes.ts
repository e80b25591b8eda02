import { TWO_TIER_DAY } from './calendar';
import { communeDesk, communePartyDesk, divisionDesk, serviceCentreDesk } from './desks';
import { LAW_72, NQ_1668 } from './legal-documents';
import { lowerFirst } from './old-provinces';
import type { Region } from './places';
import type { Weighted } from './random';
import type { EventRow, Unit, UnitRegister } from './unit-register';

/** Offices of a commune: key, name in a commune, name in a ward, field, people, district offices its people came from. */
const OFFICES = [
  ['VP', 'Văn phòng HĐND và UBND', 'Văn phòng HĐND và UBND', 'ADMINISTRATION', 7, ['VP', 'NV']],
  ['KT', 'Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'ENGINEERING', 8, ['KTHT', 'TCKH']],
  ['VHXH', 'Phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội', 'CULTURE', 7, ['VHXH', 'NV']],
] as const;

/** The 103 communes and wards with their offices; old communes go into them whole or in part, districts are shared out. */
export function addCommunes(register: UnitRegister, region: Region, root: Unit): void {
  const merger = register.event('MERGE', TWO_TIER_DAY, NQ_1668);
  const end = register.event(
    'DISSOLVE',
    TWO_TIER_DAY,
    LAW_72,
    'Kết thúc hoạt động của đơn vị hành chính cấp huyện',
  );
  for (const place of region.newCommunes) {
    const parts = region.predecessors.get(place.code) ?? [];
    const communes = parts.map(({ place: old }) => register.unit(`X${old.code}`));
    const districts = [...new Set(parts.map(({ place: old }) => old.districtCode ?? ''))];
    const isWard = place.kind === 'PHUONG';
    const code = `CT-X${place.code}`;
    const unit = register.add({
      code,
      name: `Ủy ban nhân dân ${lowerFirst(place.name)}`,
      shortName: place.name,
      parent: root,
      kind: 'UBND_XA',
      from: TWO_TIER_DAY,
      event: merger,
      place: { scheme: 'NEW_2_LEVEL', level: 3, code: place.code },
      districts,
      desk: communeDesk,
      weight: 4,
    });
    parts.forEach(({ place: old, share }) =>
      register.succeed(merger, register.unit(`X${old.code}`), unit, share, share === 'WHOLE'),
    );
    for (const district of districts)
      register.succeed(end, register.unit(`H${district}`), unit, 'PART', false);
    unit.origins = mixed(
      communes,
      districts.map((district) => register.unit(`H${district}`)),
    );
    addOffices(register, unit, isWard, communes, districts, merger, end);
  }
}

function addOffices(
  register: UnitRegister,
  commune: Unit,
  isWard: boolean,
  communes: readonly Unit[],
  districts: readonly string[],
  merger: EventRow,
  end: EventRow,
): void {
  const common = { parent: commune, from: TWO_TIER_DAY, event: merger, districts };
  for (const [key, inCommune, inWard, field, weight, sources] of OFFICES) {
    const old = districts.flatMap((district) =>
      sources.map((source) => register.unit(`H${district}-${source}`)),
    );
    const office = register.add({
      ...common,
      code: `${commune.code}-${key}`,
      name: isWard ? inWard : inCommune,
      kind: 'PHONG_XA',
      desk: divisionDesk(field),
      weight,
      origins: mixed(communes, old),
    });
    const main = districts.map((district) => register.unit(`H${district}-${sources[0]}`));
    for (const from of main) register.succeed(end, from, office, 'PART', false);
  }
  register.add({
    ...common,
    code: `${commune.code}-TTHCC`,
    name: 'Trung tâm Phục vụ hành chính công',
    kind: 'TTHCC',
    desk: serviceCentreDesk,
    weight: 4,
    origins: mixed(
      communes,
      districts.map((district) => register.unit(`H${district}-VP`)),
    ),
  });
  register.add({
    ...common,
    code: `${commune.code}-DU`,
    name: `Đảng ủy ${commune.names[0]?.shortName ?? ''}`.replace(/ (Xã|Phường) /, (word) =>
      word.toLowerCase(),
    ),
    kind: 'DANG_UY_XA',
    desk: communePartyDesk,
    weight: 6,
    origins: mixed(
      communes,
      districts.map((district) => register.unit(`H${district}-NV`)),
    ),
  });
}

/** Three of five people came from the old communes, the others from the district. */
function mixed(communes: readonly Unit[], offices: readonly Unit[]): Weighted<Unit> {
  return [
    ...communes.map((unit) => [unit, 60 / communes.length] as const),
    ...offices.map((unit) => [unit, 40 / offices.length] as const),
  ];
}
