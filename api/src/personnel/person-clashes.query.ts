import { FieldError } from '@hr/contracts';
import { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem';

const NUMBERS = {
  citizenId: ['citizen_id', 'Số định danh này'],
  employeeCode: ['employee_code', 'Số hiệu này'],
  partyCardNo: ['party_card_no', 'Số thẻ đảng viên này'],
} as const;
type NumberField = keyof typeof NUMBERS;

/**
 * Numbers that only one person can have. Says who has them where the actor may see him; of others the unique
 * constraints speak, without a name.
 *
 * @throws 409 naming the fields
 */
export async function refuseTakenNumbers(
  tx: EntityManager,
  person: Readonly<Partial<Record<NumberField, string | null>>>,
  exceptId: string | null,
): Promise<void> {
  const errors: FieldError[] = [];
  for (const field of Object.keys(NUMBERS) as NumberField[]) {
    const [column, words] = NUMBERS[field];
    if (!person[field]) continue;
    const [holder] = (await tx.query(
      `select p.full_name, n.name from person p
       left join organisation_name n on n.organisation_id = p.owner_organisation_id and n.valid @> current_date
       where p.${column} = $1 and p.id is distinct from $2::uuid`,
      [person[field], exceptId],
    )) as { full_name: string; name: string | null }[];
    if (!holder) continue;
    const where = holder.name ? ` (${holder.name})` : '';
    errors.push({
      pointer: `#/${field}`,
      code: 'TAKEN',
      detail: `${words} đã có ở hồ sơ của ${holder.full_name}${where}.`,
    });
  }
  if (errors.length > 0) throw new Problem('conflict', errors.map(({ detail }) => detail).join(' '), errors);
}
