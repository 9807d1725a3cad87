import { Controller, Get, Inject, NotFoundException, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#platform/http';
import { sendEntryPage, wantsPage } from './web.js';

/** Which of the two sites this process shows. */
export const SITE = Symbol('Site');

/** Any address a browser opens and no other route claims: the site's entry page, which finds its own way from there. */
@ApiExcludeController()
@Controller()
export class EntryPageController {
  constructor(@Inject(SITE) private readonly site: 'portal' | 'desk') {}

  @Get(['/', '*'])
  @Public()
  async open(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const isData = /^\/(api|admin\/v1|assets)(\/|$)/.test(request.url);
    if (isData || !wantsPage(request)) throw new NotFoundException('There is nothing at this address.');
    await sendEntryPage(reply, this.site);
  }
}
