import { ANONYMOUS, authorise, permission, type Actor, type MemberActor } from '#libs/kernel';

/** The person signed in on the portal, in an organisation or not yet. @throws kernel.unauthenticated */
export function signedInMember(actor: Actor): MemberActor {
  if (actor.kind !== 'member') authorise(ANONYMOUS, permission('identity.member'));
  return actor as MemberActor;
}
