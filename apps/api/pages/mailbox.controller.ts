import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/kernel';
import { ConfirmMailbox } from '#libs/packaging';
import { Public } from '#platform/http';
import { LanguageDto } from '../../http/input/page.dto.js';
import { pageWords } from './dictionaries.js';
import { mailboxPage, statusOfQuestion } from './mailbox-page.js';
import { goOnPrivately, privatePath, sendPrivate } from './private-page.js';

const rateLimit = { max: 60, timeWindow: 60_000 };

/** Where the mail leads that asks a mailbox whether packages may be sent to it. It works without script. */
@ApiExcludeController()
@Public()
@Controller('mailboxes')
export class MailboxController {
  constructor(private readonly mailboxes: ConfirmMailbox) {}

  /** Reads, and changes nothing: scanners of mail open links. */
  @Get(':token')
  @RouteConfig({ rateLimit })
  async show(
    @Param('token') token: string,
    @Query() { lang }: LanguageDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const question = await this.mailboxes.look(token);
    const words = pageWords(lang, request.headers['accept-language']);
    await sendPrivate(reply, statusOfQuestion(question), mailboxPage({ words, token, question }));
  }

  /** The button; the page then says what holds. */
  @Post(':token')
  @HttpCode(303)
  @RouteConfig({ rateLimit })
  async confirm(
    @Param('token') token: string,
    @Query() { lang }: LanguageDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.mailboxes.confirm(token).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
    });
    await goOnPrivately(reply, privatePath('mailboxes', token, lang));
  }
}
