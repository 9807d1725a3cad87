import type { StaffRole } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { lastAdministrator, staffNotFound } from '../identity.errors.js';

export interface LockedStaff {
  userId: string;
  isAdministrator: boolean;
  /** Active ones, this person included. */
  administrators: number;
}

/** Locks every administrator and the person to change, in the order of their ids. @throws identity.staff-not-found */
export async function lockStaff(tx: Tx, userId: string): Promise<LockedStaff> {
  const rows = await tx.query<{ user_id: string; roles: StaffRole[]; disabled_at: Date | null }[]>(
    `SELECT user_id, roles, disabled_at FROM identity.staff
     WHERE user_id = $1 OR 'administrator' = ANY(roles) ORDER BY user_id FOR UPDATE`,
    [userId],
  );
  const person = rows.find((row) => row.user_id === userId);
  if (!person) throw staffNotFound();
  const active = rows.filter((row) => row.roles.includes('administrator') && row.disabled_at === null);
  return { userId, isAdministrator: active.includes(person), administrators: active.length };
}

/** @throws identity.last-administrator */
export function guardLastStaffAdministrator(person: LockedStaff, staysAdministrator: boolean): void {
  if (person.isAdministrator && !staysAdministrator && person.administrators === 1) throw lastAdministrator();
}
