import type pg from 'pg';

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
  readonly districtCode: string | null;
}

/** Old provinces that became Cần Thơ, and where their districts' people come from. */
export const OLD_PROVINCES = ['92', '93', '94'] as const;
export const NEW_PROVINCE = '92';

/** Places of the region as the register knows them. */
export interface Region {
  readonly provinces: ReadonlyMap<string, string>;
  /** Old districts by code, of the whole Mekong delta. */
  readonly districts: ReadonlyMap<string, Place>;
  /** Old communes by district. */
  readonly communes: ReadonlyMap<string, readonly Place[]>;
  readonly oldCommunes: ReadonlyMap<string, Place>;
  readonly newCommunes: readonly (Place & { readonly kind: string })[];
  /** New commune of an old one. */
  readonly successor: ReadonlyMap<string, string>;
  /** Old communes of a new one. */
  readonly predecessors: ReadonlyMap<
    string,
    readonly { readonly place: Place; readonly share: 'WHOLE' | 'PART' }[]
  >;
}

interface PlaceRow {
  readonly scheme: string;
  readonly level: number;
  readonly code: string;
  readonly name: string;
  readonly kind: string | null;
  readonly province_code: string;
  readonly district_code: string | null;
}

export async function readRegion(client: pg.ClientBase): Promise<Region> {
  // The delta from Long An (80) down: neighbours come to work in Cần Thơ, few come from farther away.
  const { rows } = await client.query<PlaceRow>(`
    select scheme, level, code, name_vi as name, kind, province_code, district_code from place
    where scheme = 'OLD_3_LEVEL' and province_code between '80' and '96'
      or scheme = 'NEW_2_LEVEL' and level = 3 and province_code = '${NEW_PROVINCE}'
    order by scheme, level, code`);
  const successions = await client.query<{ old_code: string; new_code: string; share: 'WHOLE' | 'PART' }>(`
    select s.old_code, s.new_code, s.share from place_succession s
    join place p on p.scheme = 'NEW_2_LEVEL' and p.level = 3 and p.code = s.new_code and p.province_code = '${NEW_PROVINCE}'
    where s.old_level = 3 and s.new_level = 3 order by s.new_code, s.old_code`);
  const asPlace = (row: PlaceRow): Place => ({
    code: row.code,
    name: row.name,
    provinceCode: row.province_code,
    districtCode: row.district_code,
  });
  const old = rows.filter((row) => row.scheme === 'OLD_3_LEVEL');
  const oldCommunes = new Map(old.filter((row) => row.level === 3).map((row) => [row.code, asPlace(row)]));
  const communes = new Map<string, Place[]>();
  for (const place of oldCommunes.values()) append(communes, place.districtCode ?? '', place);
  const predecessors = new Map<string, { place: Place; share: 'WHOLE' | 'PART' }[]>();
  for (const row of successions.rows) {
    const place = oldCommunes.get(row.old_code);
    if (place !== undefined) append(predecessors, row.new_code, { place, share: row.share });
  }
  return {
    provinces: new Map(old.filter((row) => row.level === 1).map((row) => [row.code, row.name])),
    districts: new Map(old.filter((row) => row.level === 2).map((row) => [row.code, asPlace(row)])),
    communes,
    oldCommunes,
    newCommunes: rows
      .filter((row) => row.scheme === 'NEW_2_LEVEL')
      .map((row) => ({ ...asPlace(row), kind: row.kind ?? '' })),
    successor: new Map(successions.rows.map((row) => [row.old_code, row.new_code])),
    predecessors,
  };
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** "Xã Tân Thạnh" → "Tân Thạnh"; numbered wards keep their number ("Phường 4" → "Phường 4"). */
export function properName(name: string): string {
  const bare = name.replace(/^(Xã|Phường|Thị trấn|Quận|Huyện|Thị xã|Thành phố|Tỉnh) /, '');
  return /^\d+$/.test(bare) ? name : bare;
}
