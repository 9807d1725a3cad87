import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DeskActorResolver, type DeskSessionView } from '#libs/identity';
import { Public } from '#platform/http';
import { deskSession } from '../../http/contract/identity.js';
import { Answers } from '../../http/respond.js';

@ApiTags('session')
@Controller('admin/v1/session')
export class DeskSessionController {
  constructor(private readonly sessions: DeskActorResolver) {}

  /** Who is signed in at the desk, and whether the second factor is still missing. */
  @Get()
  @Public()
  @Header('cache-control', 'no-store')
  @Answers(200, deskSession)
  describe(@Req() request: FastifyRequest): Promise<DeskSessionView> {
    return this.sessions.describe(request);
  }
}
