import { Controller, Headers, HttpCode, Param, Post, Req, type RawBodyRequest } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ReceiveNinjs, SIGNATURE_HEADER, type ReceivedItem } from '#libs/catalogue';
import { Public } from '#platform/http';
import { receivedItem } from '../../http/contract/source.js';
import { anything } from '../../http/schema.js';
import { Answers, Takes } from '../../http/respond.js';

/** Where a newsroom’s system sends its articles: guarded by a signature, not by a session. */
@ApiTags('sources')
@Public()
@Controller('api/v1/sources')
export class NinjsController {
  constructor(private readonly receiveNinjs: ReceiveNinjs) {}

  /**
   * Takes one item of IPTC ninjs 1.0 to 3.1. Signed over the time and the very bytes of the body, with the source’s
   * secret; the time may be five minutes off, and a request is taken once.
   */
  @Post(':id/ninjs')
  @HttpCode(200)
  @ApiHeader({
    name: 'Imprimatur-Signature',
    required: true,
    description: 't=<seconds since 1970>,v1=<HMAC-SHA-256 of "<t>.<body>" in hex>. Several v1 may be given.',
  })
  @Takes(anything('A ninjs item.'))
  @Answers(200, receivedItem)
  receive(
    @Req() request: RawBodyRequest<FastifyRequest>,
    @Param('id') sourceId: string,
    @Headers(SIGNATURE_HEADER) signature?: string,
  ): Promise<ReceivedItem> {
    return this.receiveNinjs.execute({ sourceId, signature, body: request.rawBody ?? Buffer.alloc(0) });
  }
}
