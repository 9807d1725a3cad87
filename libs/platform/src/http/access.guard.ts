import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { authorise, DomainError, permission, type Actor } from '#libs/kernel';
import { ACCESS, ACTOR_RESOLVER, type Access, type ActorResolver, type RequestWithActor } from './access.js';

/** Default deny: resolves the actor, then lets through only what the route's access says. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(ACTOR_RESOLVER) private readonly resolver: ActorResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw new DomainError('http.unguarded-route', 'This address is not open.', { kind: 'forbidden' });
    request.actor = await this.resolver.resolve(request);
    assertAccess(request.actor, access);
    return true;
  }
}

function assertAccess(actor: Actor, access: Access): void {
  if (access.kind === 'public') return;
  if (access.kind === 'permission') return authorise(actor, access.permission);
  if (actor.kind !== access.as)
    authorise(actor.kind === 'system' ? actor : { kind: 'anonymous' }, permission('http.signed-in'));
}
