import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/kernel';
import { linkEnded, MailedLinks } from '#libs/packaging';
import { Public } from '#platform/http';
import { LanguageDto } from '../../http/input/page.dto.js';
import { takesPage } from '../../http/web.js';
import { pageWords } from './dictionaries.js';
import { mailedLinkPage, statusOf } from './mailed-link-page.js';
import { goOnPrivately, privatePath, sendPrivate } from './private-page.js';

const rateLimit = { max: 60, timeWindow: 60_000 };

/** Where the link of a mailed package leads. It works without script, and nothing but its button uses the link up. */
@ApiExcludeController()
@Public()
@Controller('downloads')
export class MailedLinkController {
  constructor(private readonly links: MailedLinks) {}

  /** Reads, and changes nothing: scanners of mail open links. */
  @Get(':token')
  @RouteConfig({ rateLimit })
  async show(
    @Param('token') token: string,
    @Query() { lang }: LanguageDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const link = await this.links.look(token);
    if (link.state !== 'open' && !takesPage(request)) throw linkEnded();
    const words = pageWords(lang, request.headers['accept-language']);
    await sendPrivate(reply, statusOf(link), mailedLinkPage({ words, token, link }));
  }

  /** The button: goes on to the file, or to the page that says why there is none. */
  @Post(':token')
  @HttpCode(303)
  @RouteConfig({ rateLimit })
  async spend(
    @Param('token') token: string,
    @Query() { lang }: LanguageDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const path = await this.links.spend(token).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
      return privatePath('downloads', token, lang);
    });
    await goOnPrivately(reply, path);
  }
}
