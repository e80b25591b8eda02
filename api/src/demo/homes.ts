import { DEMO_UNITS } from './demo-units';
import { NEW_PROVINCE, OLD_PROVINCES, type Place, type Region } from './places';
import { lowerFirst } from './old-provinces';
import type { Random } from './random';
import type { Unit } from './unit-register';

export interface AddressRow {
  readonly kind: 'BIRTH_PLACE' | 'HOME_PLACE' | 'PERMANENT' | 'CURRENT';
  readonly scheme: 'OLD_3_LEVEL' | 'NEW_2_LEVEL';
  readonly provinceCode: string;
  readonly districtCode: string | null;
  readonly communeCode: string;
  readonly detail: string | null;
  readonly asDeclared: string;
}

const QUARTERS = ['Khu vực 1', 'Khu vực 2', 'Khu vực 3', 'Khu vực 4', 'Khu vực 5', 'Khu vực 6'];
const HAMLETS = [
  'ấp Tân Lợi',
  'ấp Thới Hoà',
  'ấp Phú Thạnh',
  'ấp An Hoà',
  'ấp Đông Lợi',
  'ấp Bình Thạnh',
  'ấp Mỹ Phước',
  'ấp 1',
  'ấp 2',
  'ấp 3',
  'ấp Trường Thọ',
  'ấp Vĩnh Thành',
];

/** Where people come from and live: mostly near their unit, some from the rest of the delta. */
export class Homes {
  private readonly elsewhere: readonly string[];
  private readonly urban: readonly string[];

  constructor(
    private readonly region: Region,
    private readonly random: Random,
  ) {
    const isOurs = (code: string): boolean => (OLD_PROVINCES as readonly string[]).includes(code);
    this.elsewhere = [...region.districts.values()]
      .filter((district) => !isOurs(district.provinceCode))
      .map((district) => district.code);
    this.urban = ['916', '916', '919', '918', '941', '930'];
  }

  /** The old commune in which someone of the unit was born. */
  birthPlace(unit: Unit): Place {
    const { random } = this;
    const district = random.chance(0.07) ? random.pick(this.elsewhere) : random.pick(unit.districts);
    return random.pick(this.region.communes.get(district) ?? []);
  }

  addresses(unit: Unit, birth: Place): AddressRow[] {
    const { random } = this;
    const home = random.chance(0.86) ? birth : this.birthPlace(unit);
    const rows = [this.old('BIRTH_PLACE', birth), this.old('HOME_PLACE', home)];
    const current = this.current(unit, birth);
    if (current === null) return rows;
    rows.push(current);
    if (random.chance(0.6)) rows.push({ ...current, kind: 'PERMANENT' });
    return rows;
  }

  private current(unit: Unit, birth: Place): AddressRow | null {
    const { random, region } = this;
    const isCentral = unit.code.startsWith(`${DEMO_UNITS.root}-S`) || unit.districts.length > 3;
    const near = random.pick(
      region.communes.get(isCentral ? random.pick(this.urban) : random.pick(unit.districts)) ?? [],
    );
    const old =
      isCentral && random.chance(0.7)
        ? near
        : region.successor.has(birth.code) && random.chance(0.6)
          ? birth
          : near;
    const code = region.successor.get(old.code);
    const place = region.newCommunes.find((commune) => commune.code === code);
    if (place === undefined) return null;
    const detail = place.kind === 'PHUONG' ? `${random.pick(QUARTERS)}` : capitalise(random.pick(HAMLETS));
    return {
      kind: 'CURRENT',
      scheme: 'NEW_2_LEVEL',
      provinceCode: NEW_PROVINCE,
      districtCode: null,
      communeCode: place.code,
      detail:
        random.chance(0.4) && place.kind === 'PHUONG'
          ? `Số ${random.between(1, 399)}, ${detail.toLowerCase()}`
          : detail,
      asDeclared: `${lowerFirst(place.name)}, thành phố Cần Thơ`,
    };
  }

  private old(kind: AddressRow['kind'], place: Place): AddressRow {
    const district = this.region.districts.get(place.districtCode ?? '');
    const province = this.region.provinces.get(place.provinceCode) ?? '';
    return {
      kind,
      scheme: 'OLD_3_LEVEL',
      provinceCode: place.provinceCode,
      districtCode: place.districtCode,
      communeCode: place.code,
      detail: null,
      asDeclared: [place.name, district?.name ?? '', province].map(lowerFirst).join(', '),
    };
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
