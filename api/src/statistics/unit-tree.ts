import type { Row, Statement } from '../platform/database';

/** A unit on a day; one that is closed by then, or yet to come, with its nearest place. */
export interface TreeUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: string;
  readonly name: string;
  readonly sortOrder: number;
  readonly isOpen: boolean;
}
export type Tier = 'TINH' | 'HUYEN' | 'XA';
export type Block = 'DANG' | 'MTTQ' | 'HDND' | 'UBND' | 'HANH_CHINH' | 'SU_NGHIEP' | 'HOI';

/** @source code list organisation_kinds; Biểu 8B, 9A-BTCTW */
const BLOCK_OF: Readonly<Record<string, Block>> = {
  TINH_UY: 'DANG',
  BAN_DANG: 'DANG',
  DANG_UY_XA: 'DANG',
  MTTQ: 'MTTQ',
  HDND_TINH: 'HDND',
  HDND_XA: 'HDND',
  UBND_TINH: 'UBND',
  UBND_HUYEN: 'UBND',
  UBND_XA: 'UBND',
  SO: 'HANH_CHINH',
  TCHC_KHAC: 'HANH_CHINH',
  CHI_CUC: 'HANH_CHINH',
  PHONG_SO: 'HANH_CHINH',
  PHONG_HUYEN: 'HANH_CHINH',
  PHONG_XA: 'HANH_CHINH',
  TTHCC: 'HANH_CHINH',
  DVSN_TINH: 'SU_NGHIEP',
  DVSN_SO: 'SU_NGHIEP',
  DVSN_CC: 'SU_NGHIEP',
  DVSN_XA: 'SU_NGHIEP',
  DVCT: 'SU_NGHIEP',
  HOI: 'HOI',
};
const COMMUNE = new Set(['UBND_XA', 'DANG_UY_XA', 'HDND_XA', 'PHONG_XA', 'DVSN_XA']);
const DISTRICT = new Set(['UBND_HUYEN', 'PHONG_HUYEN']);

/** Sorted once each: looking up the nearest place unit by unit takes ten times as long. */
export const treeStatement = (day: string): Statement => ({
  name: 'statistics_tree',
  text: `select p.organisation_id as id, p.parent_id as "parentId", p.kind, n.name, p.sort_order as "sortOrder", p.valid @> $1::date as "isOpen"
    from (select distinct on (organisation_id) * from organisation_place
      order by organisation_id, valid @> $1::date desc, lower(valid) > $1::date, lower(valid) desc) p
    join (select distinct on (organisation_id) * from organisation_name
      order by organisation_id, valid @> $1::date desc, lower(valid) > $1::date, lower(valid) desc) n using (organisation_id)
    order by p.sort_order, n.name collate "vi-VN-x-icu", p.organisation_id`,
  values: [day],
});

/** The units of a day, in the order in which they are listed. */
export class UnitTree {
  readonly units: ReadonlyMap<string, TreeUnit>;
  private readonly below = new Map<string, string[]>();
  private readonly tiers = new Map<string, Tier>();
  private readonly blocks = new Map<string, ReadonlySet<Block>>();

  constructor(rows: readonly Row[]) {
    const units = rows as unknown as readonly TreeUnit[];
    this.units = new Map(units.map((unit) => [unit.id, unit]));
    for (const { id, parentId, isOpen } of units) {
      if (!isOpen || parentId === null) continue;
      const siblings = this.below.get(parentId);
      if (siblings) siblings.push(id);
      else this.below.set(parentId, [id]);
    }
  }

  get(id: string): TreeUnit | undefined {
    return this.units.get(id);
  }
  isOpen(id: string): boolean {
    return this.units.get(id)?.isOpen === true;
  }
  /** Open units right below, in order. */
  children(id: string): readonly string[] {
    return this.below.get(id) ?? [];
  }
  /** Units without a unit above them. */
  roots(): string[] {
    return [...this.units.values()]
      .filter(({ isOpen, parentId }) => isOpen && parentId === null)
      .map(({ id }) => id);
  }
  /** Open units below the given ones, themselves included. */
  subtree(roots: readonly string[]): string[] {
    const found = new Set<string>();
    const walk = (id: string): void => {
      if (found.has(id)) return;
      found.add(id);
      this.children(id).forEach(walk);
    };
    roots.forEach(walk);
    return [...found];
  }
  /** From the unit upwards, itself first. */
  lineage(id: string): string[] {
    const line: string[] = [];
    for (
      let at = this.units.get(id);
      at && !line.includes(at.id);
      at = at.parentId === null ? undefined : this.units.get(at.parentId)
    )
      line.push(at.id);
    return line;
  }

  /** Of the lowest level that the unit or one above it belongs to. */
  tier(id: string): Tier {
    const known = this.tiers.get(id);
    if (known) return known;
    const kinds = this.lineage(id).map((one) => this.units.get(one)?.kind ?? '');
    const tier = kinds.some((kind) => COMMUNE.has(kind))
      ? 'XA'
      : kinds.some((kind) => DISTRICT.has(kind))
        ? 'HUYEN'
        : 'TINH';
    this.tiers.set(id, tier);
    return tier;
  }
  block(id: string): Block | undefined {
    return BLOCK_OF[this.units.get(id)?.kind ?? ''];
  }
  /** The blocks of the unit and of those above it. */
  blocksAbove(id: string): ReadonlySet<Block> {
    const known = this.blocks.get(id);
    if (known) return known;
    const all = new Set(this.lineage(id).flatMap((one) => this.block(one) ?? []));
    this.blocks.set(id, all);
    return all;
  }
  /** The body right below the province; the province for what stands beside none. */
  body(id: string): string {
    const line = this.lineage(id);
    return line.at(-2) ?? line[0] ?? id;
  }

  where(holds: (id: string) => boolean): string[] {
    return [...this.units.keys()].filter(holds);
  }
}
