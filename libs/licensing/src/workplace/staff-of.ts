import { authorise, DomainError, type Actor, type Permission, type StaffActor } from '#libs/kernel';

/** Only a person at the desk has a place there. @throws kernel.unauthenticated, kernel.forbidden, licensing.person-needed */
export function staffOf(actor: Actor, wanted: Permission): StaffActor {
  authorise(actor, wanted);
  if (actor.kind === 'staff') return actor;
  throw new DomainError('licensing.person-needed', 'Only a person at the desk can do this.', { kind: 'forbidden' });
}
