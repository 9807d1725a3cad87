import { MEMBER_ROLES, STAFF_ROLES, type MemberRole, type StaffRole } from '#libs/kernel';
import { inputInvalid } from '../identity.errors.js';

/** At least one role, each known and named once. @throws identity.input-invalid */
export const cleanMemberRoles = (roles: readonly string[]): MemberRole[] => clean(roles, MEMBER_ROLES);
/** @throws identity.input-invalid */
export const cleanStaffRoles = (roles: readonly string[]): StaffRole[] => clean(roles, STAFF_ROLES);

function clean<Role extends string>(roles: readonly string[], known: readonly Role[]): Role[] {
  const unknown = roles.filter((role) => !(known as readonly string[]).includes(role));
  if (roles.length === 0 || unknown.length > 0) {
    const message = `Choose at least one of ${known.join(', ')}.`;
    throw inputInvalid([{ path: 'roles', code: 'invalid', message }]);
  }
  return known.filter((role) => roles.includes(role));
}
