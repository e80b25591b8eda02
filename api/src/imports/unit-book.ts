import { searchKey, splitPlaceName } from '@hr/domain';
import type pg from 'pg';

export interface UnitName {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly parentName: string | null;
}

/** A unit as the list writes it, and what it was taken for. */
export interface UnitAnswer {
  readonly key: string;
  readonly value: string;
  readonly rows: number;
  readonly organisationId: string | null;
  readonly isAsked: boolean;
  readonly candidates: readonly UnitName[];
}

const SHORT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bubmttq\b/g, 'uy ban mat tran to quoc'],
  [/\bgd dt\b|\bgddt\b/g, 'giao duc va dao tao'],
  [/\blxh\b|\bldtbxh\b|\bldtb xh\b/g, 'lao dong thuong binh va xa hoi'],
  [/\bthpt\b/g, 'trung hoc pho thong'],
  [/\bthcs\b/g, 'trung hoc co so'],
  [/\bvp\b/g, 'van phong'],
  [/\btt\b/g, 'trung tam'],
];
const KIND_WORDS: Readonly<Record<string, string>> = {
  WARD: 'phuong',
  COMMUNE: 'xa',
  SPECIAL_ZONE: 'dac khu',
  TOWNSHIP: 'thi tran',
  CITY: 'thanh pho',
  PROVINCE: 'tinh',
  DISTRICT: 'huyen',
  URBAN_DISTRICT: 'quan',
  TOWN: 'thi xa',
};

/** Any spelling of a unit's name: without accents and signs, usual short forms written out. */
export function unitKey(name: string): string {
  const { kind, key: place } = splitPlaceName(name);
  let key = kind ? `${KIND_WORDS[kind] ?? ''} ${place}` : searchKey(name);
  key = key
    .replace(/&/g, ' va ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  for (const [short, long] of SHORT_WORDS) key = key.replace(short, long);
  return key
    .replace(/\bphuong (?=\d)/g, 'phuong ')
    .replace(/ (va) (?=\1 )/g, ' ')
    .trim();
}

/** The units below the chosen one, by name. */
export class UnitBook {
  private readonly byKey = new Map<string, UnitName[]>();

  constructor(
    private readonly units: readonly UnitName[],
    private readonly root: string,
  ) {
    for (const unit of units) {
      for (const key of new Set([unitKey(unit.name), unit.shortName ? unitKey(unit.shortName) : ''])) {
        if (key !== '') this.byKey.set(key, [...(this.byKey.get(key) ?? []), unit]);
      }
    }
  }

  /** The unit meant, when only one can be; else those to choose from. Nothing written means the chosen unit itself. */
  find(value: string): { readonly id?: string; readonly candidates: readonly UnitName[] } {
    const key = unitKey(value);
    if (key === '') return { id: this.root, candidates: [] };
    const exact = this.byKey.get(key) ?? this.byKey.get(`uy ban nhan dan ${key}`) ?? [];
    if (exact.length === 1) return { id: exact[0]?.id, candidates: exact };
    if (exact.length > 1) return { candidates: exact.slice(0, 20) };
    const near = this.units.filter((unit) => {
      const own = unitKey(unit.name);
      return own.includes(key) || key.includes(own);
    });
    return { candidates: near.slice(0, 20) };
  }

  has(id: string): boolean {
    return this.units.some((unit) => unit.id === id);
  }
}

/** Units below the root on the day, those only that still stand: nobody is entered into a unit that has ended. */
export async function readUnitBook(client: pg.ClientBase, root: string, asOf: string): Promise<UnitBook> {
  const { rows } = await client.query(
    `select n.organisation_id as id, n.name, n.short_name as "shortName", pn.name as "parentName"
     from organisations_below(array[$1::uuid], $2::date) below
     join organisation_name n on n.organisation_id = below and n.valid @> $2::date
     join organisation_place p on p.organisation_id = below and p.valid @> $2::date
     left join organisation_name pn on pn.organisation_id = p.parent_id and pn.valid @> $2::date
     where exists (select from organisation_place last where last.organisation_id = below and upper_inf(last.valid))
     order by n.name`,
    [root, asOf],
  );
  return new UnitBook(rows as UnitName[], root);
}
