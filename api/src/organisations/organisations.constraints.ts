import { ConstraintMeaning } from '../platform/constraints';
import { Problem } from '../platform/problem';

/** What only the database sees: two people who write at the same moment. */
export const ORGANISATION_CONSTRAINTS: Readonly<Record<string, ConstraintMeaning>> = {
  organisation_place_pkey: {
    pointer: '#/effectiveOn',
    detail: 'Hai sự kiện cùng đổi vị trí của đơn vị trong một khoảng thời gian.',
  },
  organisation_name_pkey: {
    pointer: '#/effectiveOn',
    detail: 'Hai sự kiện cùng đổi tên của đơn vị trong một khoảng thời gian.',
  },
  organisation_place_valid_check: {
    pointer: '#/effectiveOn',
    detail: 'Ngày hiệu lực làm một khoảng thời gian của đơn vị trở thành rỗng.',
  },
  organisation_name_valid_check: {
    pointer: '#/effectiveOn',
    detail: 'Ngày hiệu lực làm một khoảng thời gian của tên trở thành rỗng.',
  },
  organisation_place_parent_id_fkey: {
    pointer: '#/effectiveOn',
    detail: 'Cấp trên phải hoạt động trong cả thời gian có đơn vị trực thuộc.',
  },
  organisation_place_parent_id_check: {
    pointer: '#/parentId',
    detail: 'Đơn vị không thể trực thuộc chính mình.',
  },
  organisation_place_kind_check: {
    pointer: '#/organisationKind',
    detail: 'Loại đơn vị không có trong danh mục.',
  },
  organisation_name_name_check: {
    pointer: '#/name',
    detail: 'Tên đơn vị không được trống hay có khoảng trắng ở hai đầu.',
  },
};

const IN_USE = new Set([
  'assignment_organisation_id_fkey',
  'employment_managing_organisation_id_fkey',
  'employment_using_organisation_id_fkey',
  'employment_paying_organisation_id_fkey',
]);

/**
 * Somebody was put into the unit after the rules had looked. These constraints belong to the people's tables, where they
 * mean something else, so they are put into words here and not in the map.
 *
 * @throws Problem `rule`, or the error as it was
 */
export function explainRace(error: unknown): never {
  const constraint = (error as { driverError?: { constraint?: string } } | null)?.driverError?.constraint;
  if (constraint === undefined || !IN_USE.has(constraint)) throw error;
  const detail = 'Vừa có người được ghi vào đơn vị này trong thời gian bị đổi. Tải lại rồi kiểm tra.';
  throw new Problem('rule', detail, [{ pointer: '#/effectiveOn', code: 'peopleRemain', detail }]);
}
