import { Controller, Get, Headers, Inject, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isAllowed } from '#libs/kernel';
import { READ_DESK } from '#libs/licensing';
import { ACTOR_RESOLVER, RequirePermission, type ActorResolver } from '#platform/http';
import { LiveStream } from './live-stream.js';
import { LiveStreams } from './live-streams.js';

@ApiTags('requests')
@Controller('admin/v1/events')
export class LiveController {
  constructor(
    private readonly streams: LiveStreams,
    @Inject(ACTOR_RESOLVER) private readonly actors: ActorResolver,
  ) {}

  /**
   * Server-sent events: which request has changed, and nothing of what is in it. `Last-Event-ID` resumes; `reset` says
   * that too much was missed; the stream ends with the session.
   */
  @Get()
  @RequirePermission(READ_DESK)
  @ApiProduces('text/event-stream')
  async stream(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Headers('last-event-id') lastId: string | undefined,
  ): Promise<void> {
    reply.hijack();
    const response = reply.raw;
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) response.setHeader(name, value);
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      // A line's end is its connection's: kept alive, it would hold up a process that ends for over a minute.
      connection: 'close',
    });
    const mayStillRead = async () => isAllowed(await this.actors.resolve(request), READ_DESK);
    const stream = new LiveStream(response, mayStillRead);
    try {
      await this.streams.add(stream, lastId !== undefined && /^\d{1,18}$/.test(lastId) ? lastId : undefined);
    } catch {
      // The head is out: the browser comes back by itself.
      stream.close();
    }
  }
}
