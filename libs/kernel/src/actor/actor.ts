import { DomainError } from '../errors/domain-error.js';

export const MEMBER_ROLES = ['requester', 'buyer', 'organisation-admin'] as const;
export const STAFF_ROLES = ['reviewer', 'rights-manager', 'finance', 'administrator'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Nobody signed in. */
export interface AnonymousActor {
  kind: 'anonymous';
}
/** A signed-in person on the portal; `organisationId` is null until they have created or joined one. */
export interface MemberActor {
  kind: 'member';
  userId: string;
  email: string;
  name: string;
  emailVerified: boolean;
  organisationId: string | null;
  roles: readonly MemberRole[];
}
/** A signed-in person on the desk. */
export interface StaffActor {
  kind: 'staff';
  userId: string;
  email: string;
  name: string;
  roles: readonly StaffRole[];
}
/** A system of a licensee's own, which showed a token of its organisation. */
export interface ClientActor {
  kind: 'client';
  tokenId: string;
  /** What the organisation calls the token, such as “CMS”. */
  name: string;
  organisationId: string;
}
/** A job, a schedule or a rule; `name` says which, such as `rule:new-buyer-card` or `job:settle-attempt`. */
export interface SystemActor {
  kind: 'system';
  name: string;
}

/** Who does something. Every use case takes one as its first argument. */
export type Actor = AnonymousActor | MemberActor | StaffActor | ClientActor | SystemActor;

export const ANONYMOUS: AnonymousActor = { kind: 'anonymous' };
export const systemActor = (name: string): SystemActor => ({ kind: 'system', name });

/** An actor as histories and the audit log keep it: ids only. */
export interface ActorRef {
  kind: Actor['kind'];
  id: string | null;
}
export function actorRef(actor: Actor): ActorRef {
  if (actor.kind === 'anonymous') return { kind: actor.kind, id: null };
  if (actor.kind === 'client') return { kind: actor.kind, id: actor.tokenId };
  return { kind: actor.kind, id: actor.kind === 'system' ? actor.name : actor.userId };
}

/** The name of a member of staff, for histories that staff read; of everybody else the kind says enough. */
export const staffName = (actor: Actor): string | null => (actor.kind === 'staff' ? actor.name : null);

/** Who may hold a permission: roles of people, and `client`, a licensee's own system. */
export type Holder = MemberRole | StaffRole | 'client';

/** The right to do one thing, declared in `<context>.permissions.ts` with the roles that hold it. System actors hold all. */
export interface Permission {
  code: string;
  roles: readonly Holder[];
}
export function permission(code: string, ...roles: Holder[]): Permission {
  return { code, roles };
}

export function isAllowed(actor: Actor, wanted: Permission): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind === 'anonymous') return false;
  const held: readonly Holder[] = actor.kind === 'client' ? ['client'] : actor.roles;
  return held.some((role) => wanted.roles.includes(role));
}

/** @throws kernel.unauthenticated, kernel.forbidden */
export function authorise(actor: Actor, wanted: Permission): void {
  if (isAllowed(actor, wanted)) return;
  if (actor.kind === 'anonymous') {
    throw new DomainError('kernel.unauthenticated', 'Please sign in to do this.', {
      kind: 'unauthenticated',
      nextStep: 'Sign in or create an account; what you have entered is kept.',
    });
  }
  if (actor.kind === 'client') throw notForTokens();
  throw new DomainError('kernel.forbidden', 'Your role does not allow this.', {
    kind: 'forbidden',
    nextStep: 'Ask an administrator of your organisation to give you the role, or to do it for you.',
  });
}

const notForTokens = (): DomainError =>
  new DomainError('kernel.not-for-tokens', 'A token cannot do this.', {
    kind: 'forbidden',
    nextStep: 'A token lists licences and fetches their files. Sign in to do the rest on the portal.',
  });

/** The organisation a member acts for. @throws kernel.no-organisation, kernel.not-for-tokens */
export function organisationOf(actor: Actor): { actor: MemberActor; organisationId: string } {
  if (actor.kind === 'client') throw notForTokens();
  if (actor.kind !== 'member') authorise(ANONYMOUS, permission('kernel.member'));
  if (actor.kind === 'member' && actor.organisationId) return { actor, organisationId: actor.organisationId };
  throw new DomainError('kernel.no-organisation', 'You are not a member of an organisation yet.', {
    kind: 'forbidden',
    nextStep: 'Create your organisation or accept an invitation; licences are held by organisations.',
  });
}

/** The same where a licensee's own system may act as well. @throws kernel.no-organisation */
export function holderOf(actor: Actor): { actor: MemberActor | ClientActor; organisationId: string } {
  return actor.kind === 'client' ? { actor, organisationId: actor.organisationId } : organisationOf(actor);
}
