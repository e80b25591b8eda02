/** A list to draw from, with how often each entry comes. */
export type Weighted<T> = readonly (readonly [T, number])[];

/**
 * Small deterministic generator (sfc32): the same seed gives the same province on every machine, which neither
 * `Math.random` nor the database's `random()` would.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(seed: number) {
    this.a = seed | 0;
    this.b = 0x9e3779b9 | 0;
    this.c = 0x243f6a88 | 0;
    for (let i = 0; i < 16; i++) this.bits();
  }

  /** 32 random bits, unsigned. */
  bits(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 up to, not including, 1. */
  fraction(): number {
    return this.bits() / 4294967296;
  }

  /** Whole number, both ends included. */
  between(least: number, most: number): number {
    return most <= least ? least : least + (this.bits() % (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.bits() % items.length];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  weighted<T>(table: Weighted<T>): T {
    let total = 0;
    for (const [, weight] of table) total += weight;
    let left = this.fraction() * total;
    for (const [item, weight] of table) {
      left -= weight;
      if (left < 0) return item;
    }
    const last = table.at(-1);
    if (last === undefined) throw new Error('nothing to draw from');
    return last[0];
  }

  digits(count: number): string {
    let text = '';
    for (let i = 0; i < count; i++) text += this.bits() % 10;
    return text;
  }
}

/**
 * Row ids shaped like UUIDv7: they rise in the order in which they are made, so that the load fills the indexes from
 * left to right, and they follow from the seed alone.
 */
export class Ids {
  /** 1 July 2025 in milliseconds: the demo's ids tell no real time. */
  private time = 1751302800000;

  constructor(private readonly random: Random) {}

  next(): string {
    this.time++;
    const time = this.time.toString(16).padStart(12, '0');
    const hex = (digits: number): string => this.random.bits().toString(16).padStart(8, '0').slice(0, digits);
    const variant = (8 + (this.random.bits() & 3)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(8)}${hex(4)}`;
  }
}
