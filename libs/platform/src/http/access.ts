import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Permission } from '#libs/kernel';

/** Nest token of whatever turns a request's cookie or key into an actor; identity provides it. */
export const ACTOR_RESOLVER = Symbol('ActorResolver');
export interface ActorResolver {
  resolve(request: FastifyRequest): Promise<Actor>;
}

/** How a route is guarded. A route without one of these stops the application from booting. */
export type Access =
  { kind: 'public' } | { kind: 'signed-in'; as: 'member' | 'staff' } | { kind: 'permission'; permission: Permission };

export const ACCESS = 'imprimatur:access';

/** Anybody may call this route. The actor is still resolved, for what a signed-in person sees more of. */
export const Public = () => SetMetadata<string, Access>(ACCESS, { kind: 'public' });
/** Any signed-in person of this side, whatever their roles. */
export const SignedIn = (as: 'member' | 'staff') => SetMetadata<string, Access>(ACCESS, { kind: 'signed-in', as });
/** Only who holds the permission. The use case checks it again. */
export const RequirePermission = (permission: Permission) =>
  SetMetadata<string, Access>(ACCESS, { kind: 'permission', permission });

export interface RequestWithActor extends FastifyRequest {
  actor?: Actor;
}

/** The actor of this request, put there by the access guard. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = context.switchToHttp().getRequest<RequestWithActor>().actor;
  if (!actor) throw new Error('No actor on the request: the access guard did not run.');
  return actor;
});
