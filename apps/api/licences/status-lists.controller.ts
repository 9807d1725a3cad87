import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StatusListQuery, statusListNotFound } from '#libs/notices';
import { Public } from '#platform/http';
import { sendToAnySite } from '../../http/cacheable.js';

const LISTS_PER_MINUTE = 120;

@ApiTags('verify')
@Controller('status-lists')
export class StatusListsController {
  constructor(private readonly lists: StatusListQuery) {}

  /** The statuses of all licences, signed (IETF Token Status List); caches keep it and ask each time whether it changed. */
  @Get(':number')
  @Public()
  @RouteConfig({ rateLimit: { max: LISTS_PER_MINUTE, timeWindow: 60_000 } })
  async list(
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!/^\d{1,4}$/.test(number)) throw statusListNotFound();
    const body = await this.lists.token(Number(number));
    await sendToAnySite(request, reply, { type: 'application/statuslist+jwt', body, fresh: 0, stale: 0 });
  }
}
