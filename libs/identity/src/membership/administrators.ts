import type { MemberRole } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { lastAdministrator, memberNotFound, organisationNotFound } from '../identity.errors.js';

/**
 * Locks an organisation for a change of its members, so that two administrators cannot take each other's role at the
 * same moment, and reads one member of it. @throws identity.organisation-not-found, identity.member-not-found
 */
export async function lockMember(
  tx: Tx,
  organisationId: string,
  userId: string,
): Promise<{ isAdministrator: boolean; administrators: number }> {
  const locked = await tx.query<unknown[]>('SELECT 1 FROM identity.organisation WHERE id = $1 FOR UPDATE', [
    organisationId,
  ]);
  if (locked.length === 0) throw organisationNotFound();
  const rows = await tx.query<{ user_id: string; roles: MemberRole[] }[]>(
    'SELECT user_id, roles FROM identity.membership WHERE organisation_id = $1',
    [organisationId],
  );
  const member = rows.find((row) => row.user_id === userId);
  if (!member) throw memberNotFound();
  return {
    isAdministrator: member.roles.includes('organisation-admin'),
    administrators: rows.filter((row) => row.roles.includes('organisation-admin')).length,
  };
}

/** @throws identity.last-administrator */
export function guardLastAdministrator(
  member: { isAdministrator: boolean; administrators: number },
  staysAdministrator: boolean,
): void {
  if (member.isAdministrator && !staysAdministrator && member.administrators === 1) throw lastAdministrator();
}
