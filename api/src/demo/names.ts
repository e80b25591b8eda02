import {
  HOA_FAMILIES,
  HOA_GIVEN,
  KHMER_FAMILIES,
  KHMER_GIVEN,
  KINH_FAMILIES,
  KINH_GIVEN,
  LONG_MIDDLES,
} from './name-data';
import type { Random } from './random';

/** A believable full name, family name first, NFC. */
export function fullName(random: Random, sex: 'M' | 'F', ethnic: string, birthYear: number): string {
  if (ethnic === '05')
    return `${random.weighted(KHMER_FAMILIES)} ${random.pick(KHMER_GIVEN[sex])}`.normalize('NFC');
  if (ethnic === '04')
    return `${random.weighted(HOA_FAMILIES)} ${random.pick(HOA_GIVEN[sex])}`.normalize('NFC');
  const family = random.weighted(KINH_FAMILIES);
  const { middles, names } = KINH_GIVEN[sex][birthYear < 1980 ? 0 : birthYear < 1993 ? 1 : 2];
  const middle = random.chance(0.0006) ? random.pick(LONG_MIDDLES) : random.weighted(middles);
  return [family, middle, random.pick(names)]
    .filter((word) => word !== '')
    .join(' ')
    .normalize('NFC');
}

/**
 * Ethnic group by district: Khmer and Hoa live in the districts of Sóc Trăng, few elsewhere.
 * @returns a code of `ethnic_groups`
 */
export function ethnicGroup(random: Random, districtCode: string): string {
  const [khmer, hoa] =
    SHARES[districtCode] ?? (districtCode >= '941' && districtCode <= '951' ? [0.14, 0.03] : [0.015, 0.008]);
  const drawn = random.fraction();
  if (drawn < khmer) return '05';
  if (drawn < khmer + hoa) return '04';
  return random.chance(0.002) ? random.pick(['02', '03', '06', '16']) : '01';
}

/** Officials of the two peoples; their share of the population is about twice as high. @source Tổng điều tra 2019, tỉnh Sóc Trăng */
const SHARES: Readonly<Record<string, readonly [number, number]>> = {
  941: [0.13, 0.07],
  942: [0.22, 0.02],
  944: [0.12, 0.01],
  947: [0.2, 0.03],
  949: [0.17, 0.02],
  950: [0.3, 0.09],
  951: [0.28, 0.03],
  943: [0.06, 0.01],
  945: [0.03, 0.005],
  946: [0.14, 0.02],
  948: [0.05, 0.015],
};

export function religion(random: Random, ethnic: string): string {
  if (ethnic === '05') return random.chance(0.45) ? '01' : '99';
  return random.weighted(RELIGIONS);
}
const RELIGIONS = [
  ['99', 86],
  ['01', 8],
  ['02', 3.2],
  ['03', 1.8],
  ['05', 0.5],
  ['08', 0.3],
  ['09', 0.2],
] as const;
