import { FieldError } from '@hr/contracts';
import { EntityManager } from 'typeorm';
import { refusePayload } from './payload-checks.query';
import type { AddressInput, AddressesInput } from './person-input.dto';

const KINDS = {
  birthPlace: 'BIRTH_PLACE',
  homePlace: 'HOME_PLACE',
  permanent: 'PERMANENT',
  current: 'CURRENT',
} as const;
type Kind = keyof typeof KINDS;

/** Places of one address as the lists know them; null for a code that the list does not have. */
interface KnownPlaces {
  readonly province: string | null;
  readonly district_of: string | null;
  readonly commune_of: string | null;
  readonly commune_in: string | null;
  readonly is_district: boolean;
  readonly is_commune: boolean;
}

/**
 * Writes the addresses that the payload names and leaves the others. An address keeps the scheme it was declared in;
 * it is converted for display only.
 *
 * @throws 422 when a code is unknown in its scheme or a place does not lie within the one above it
 */
export async function saveAddresses(
  tx: EntityManager,
  personId: string,
  addresses: AddressesInput,
): Promise<void> {
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const address = addresses[kind];
    if (address === undefined) continue;
    if (address === null || isEmpty(address)) {
      await tx.query('delete from person_address where person_id = $1 and kind = $2', [
        personId,
        KINDS[kind],
      ]);
      continue;
    }
    refusePayload(await wrongPlaces(tx, `#/addresses/${kind}`, address));
    await tx.query(
      `insert into person_address (person_id, kind, scheme, province_code, district_code, commune_code, detail, as_declared)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (person_id, kind) do update set scheme = excluded.scheme, province_code = excluded.province_code,
         district_code = excluded.district_code, commune_code = excluded.commune_code, detail = excluded.detail,
         as_declared = excluded.as_declared`,
      [
        personId,
        KINDS[kind],
        ...[
          address.scheme,
          address.provinceCode,
          address.districtCode,
          address.communeCode,
          address.detail,
          address.asDeclared,
        ].map((value) => value ?? null),
      ],
    );
  }
}

const isEmpty = (address: AddressInput): boolean =>
  !address.provinceCode &&
  !address.districtCode &&
  !address.communeCode &&
  !address.detail &&
  !address.asDeclared;

/** What is wrong with the codes of one address; nothing when they lie within each other. */
export async function wrongPlaces(
  tx: EntityManager,
  pointer: string,
  address: AddressInput,
): Promise<FieldError[]> {
  const { scheme, provinceCode, districtCode, communeCode } = address;
  const wrong = (field: string, detail: string): FieldError[] => [
    { pointer: `${pointer}/${field}`, code: 'WRONG_PLACE', detail },
  ];
  if (!provinceCode && !districtCode && !communeCode) return [];
  if (!scheme) return wrong('scheme', 'Phải cho biết địa chỉ theo hệ ba cấp cũ hay hệ hai cấp mới.');
  if (scheme === 'NEW_2_LEVEL' && districtCode)
    return wrong('districtCode', 'Từ 01/07/2025 không còn cấp huyện.');
  if (!provinceCode) return wrong('provinceCode', 'Phải chọn tỉnh, thành phố.');
  const [found] = (await tx.query(
    `select (select name_vi from place where scheme = $1 and level = 1 and code = $2) as province,
       d.code is not null as is_district, d.province_code as district_of,
       c.code is not null as is_commune, c.province_code as commune_of, c.district_code as commune_in
     from (select 1) one
     left join place d on d.scheme = $1 and d.level = 2 and d.code = $3
     left join place c on c.scheme = $1 and c.level = 3 and c.code = $4`,
    [scheme, provinceCode, districtCode ?? null, communeCode ?? null],
  )) as KnownPlaces[];
  if (!found.province) return wrong('provinceCode', 'Không có tỉnh, thành phố này trong hệ đã chọn.');
  if (districtCode && (!found.is_district || found.district_of !== provinceCode)) {
    return wrong('districtCode', `Không có huyện này trong ${found.province}.`);
  }
  if (
    communeCode &&
    (!found.is_commune ||
      found.commune_of !== provinceCode ||
      (districtCode && found.commune_in !== districtCode))
  ) {
    return wrong(
      'communeCode',
      `Không có xã, phường này trong ${districtCode ? 'huyện đã chọn' : found.province}.`,
    );
  }
  return [];
}
