import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { PortalSessions, type PortalSessionView } from '#libs/identity';
import { CurrentActor, Public } from '#platform/http';
import { session } from '../../http/contract/identity.js';
import { Answers } from '../../http/respond.js';

@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(private readonly sessions: PortalSessions) {}

  /** Who is signed in, if anybody. */
  @Get()
  @Public()
  @Header('cache-control', 'no-store')
  @Answers(200, session)
  describe(@CurrentActor() actor: Actor): Promise<PortalSessionView> {
    return this.sessions.describe(actor);
  }
}
