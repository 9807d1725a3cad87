import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CountReadings } from '#libs/observance';
import { Public } from '#platform/http';

/** One transparent point. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const HEADERS = {
  'content-type': 'image/gif',
  'cache-control': 'no-store, max-age=0',
  // Pages of other sites show it.
  'cross-origin-resource-policy': 'cross-origin',
  'x-robots-tag': 'noindex',
};

/** The picture by which readings are counted. The same answer for every token, whether it is one of ours or not. */
@ApiExcludeController()
@Controller('c')
export class PixelController {
  constructor(private readonly readings: CountReadings) {}

  @Get(':token.gif')
  @Public()
  pixel(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (request.method === 'GET') this.readings.hit({ token, address: request.ip, headers: request.headers });
    void reply.headers(HEADERS).send(PIXEL);
  }
}
