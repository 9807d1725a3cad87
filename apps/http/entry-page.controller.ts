import { Controller, Get, Inject, NotFoundException, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#platform/http';
import { sendEntryPage, takesPage, wantsPage } from './web.js';

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
    const path = request.url.replace(/\?.*/s, '');
    const isData = /^\/(api|admin\/v1|assets)(\/|$)/.test(path);
    // A page that asks for a script or a picture that is not there is better told so than given another page.
    const isFile = /\.\w+$/.test(path) && !wantsPage(request);
    if (isData || isFile || !takesPage(request)) throw new NotFoundException('There is nothing at this address.');
    await sendEntryPage(reply, this.site);
  }
}
