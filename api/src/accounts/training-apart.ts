import { type Role, ROLES } from '@hr/contracts';
import type { AccountRoleView } from './accounts.dto';

/** Both days included; null while no end is set. */
interface RoleTime {
  readonly role: Role;
  readonly from: string;
  readonly until: string | null;
}

export const TRAINING_APART =
  'Cán bộ đào tạo không đi cùng vai trò xem hồ sơ trong một tài khoản. Hãy lập tài khoản riêng cho việc đào tạo.';

/**
 * A request sees the units of the roles that hold its permission. The search field asks for units and finds people, too:
 * a training officer's units, which open no file by themselves, would show everybody in them beside a role that reads files.
 */
export function mixesTrainingWithFiles(held: readonly AccountRoleView[], wanted: RoleTime): boolean {
  return held.some(
    (role) =>
      overlaps(role, wanted) &&
      ((isTraining(role) && readsFiles(wanted)) || (isTraining(wanted) && readsFiles(role))),
  );
}

const isTraining = ({ role }: RoleTime): boolean => role === 'TRAINING_OFFICER';

const readsFiles = ({ role }: RoleTime): boolean =>
  ROLES[role].permissions.some((permission) => permission === 'person.read');

/** ISO days compare as text. */
const overlaps = (a: RoleTime, b: RoleTime): boolean =>
  (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);
