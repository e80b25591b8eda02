/** What an account may do at all; which rows it may do it to is the business of its units. One closed list. */
export const PERMISSIONS = {
  'person.read': 'Xem hồ sơ',
  'person.write': 'Sửa hồ sơ',
  'person.create': 'Thêm người',
  'person.export': 'Xuất danh sách',
  'person.import': 'Nhập danh sách',
  'history.read': 'Xem lịch sử thay đổi',
  'organisation.read': 'Xem đơn vị',
  'organisation.write': 'Lập, đổi, kết thúc đơn vị',
  'account.manage': 'Quản lý tài khoản',
} as const;
export type Permission = keyof typeof PERMISSIONS;

/**
 * Roles and what they permit.
 * @source workflow-and-roles section 2: system roles
 */
export const ROLES = {
  HR_OFFICER: {
    name: 'Cán bộ Sở Nội vụ',
    permissions: [
      'person.read',
      'person.write',
      'person.create',
      'person.export',
      'person.import',
      'history.read',
      'organisation.read',
      'organisation.write',
    ],
  },
  UNIT_HR_OFFICER: {
    name: 'Cán bộ nhân sự đơn vị',
    permissions: [
      'person.read',
      'person.write',
      'person.create',
      'person.export',
      'person.import',
      'history.read',
      'organisation.read',
    ],
  },
  UNIT_HEAD: { name: 'Thủ trưởng đơn vị', permissions: ['person.read', 'history.read', 'organisation.read'] },
  AUDITOR: {
    name: 'Kiểm tra, thanh tra',
    permissions: ['person.read', 'person.export', 'history.read', 'organisation.read'],
  },
  ADMINISTRATOR: { name: 'Quản trị hệ thống', permissions: ['account.manage', 'organisation.read'] },
} as const satisfies Record<string, { name: string; permissions: readonly Permission[] }>;
export type Role = keyof typeof ROLES;
export const ROLE_CODES = Object.keys(ROLES) as Role[];
