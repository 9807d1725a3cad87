import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/kernel';
import { markedLicence, NoticeMarkersQuery, type MarkedLicence } from '#libs/notices';
import { VerifyLicence, type VerifiedLicence } from '#libs/packaging';
import { Public } from '#platform/http';
import { verification } from '../../http/contract/verification.js';
import { VerifyDto } from '../../http/input/page.dto.js';
import { Answers } from '../../http/respond.js';
import { wantsPage } from '../../http/web.js';
import { pageWords } from './dictionaries.js';
import { verifyPage } from './verify-page.js';

/** Numbers can be guessed one after the other; nobody needs to check more than this in a minute. */
const CHECKS_PER_MINUTE = 30;

@ApiTags('verify')
@Public()
@Controller('verify')
export class VerifyController {
  constructor(
    private readonly verifyLicence: VerifyLicence,
    private readonly markers: NoticeMarkersQuery,
  ) {}

  /** The form alone, for whoever has a number in hand. */
  @Get()
  form(@Query() { lang, number, check }: VerifyDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (number) return redirectToNumber(reply, number, { check, lang });
    const words = pageWords(lang, request.headers['accept-language']);
    sendPage(reply, 200, verifyPage({ words, reference: '', check: undefined, found: null }));
  }

  /** The state of a licence; with the check code also who may use what. A page, or JSON for `Accept: application/json`. */
  @Get(':reference')
  @RouteConfig({ rateLimit: { max: CHECKS_PER_MINUTE, timeWindow: 60_000 } })
  @Answers(200, verification)
  async verify(
    @Param('reference') reference: string,
    @Query() { check, lang }: VerifyDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store').header('vary', 'accept');
    if (!wantsPage(request)) {
      await reply.send(await this.marked(reference, check));
      return;
    }
    const found = await this.find(reference, check);
    const words = pageWords(lang, request.headers['accept-language']);
    sendPage(reply, found ? 200 : 404, verifyPage({ words, reference, check, found }));
  }

  /** Whoever holds a copy has to learn at once that the article was withdrawn or corrected, with or without the code. */
  private async marked(reference: string, check: string | undefined): Promise<MarkedLicence<VerifiedLicence>> {
    const verified = await this.verifyLicence.execute({ reference, ...(check ? { check } : {}) });
    return markedLicence(verified, await this.markers.of(reference));
  }

  private async find(reference: string, check: string | undefined): Promise<MarkedLicence | null> {
    try {
      return await this.marked(reference, check);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not-found') return null;
      throw error;
    }
  }
}

function sendPage(reply: FastifyReply, status: number, page: string): void {
  void reply.status(status).type('text/html; charset=utf-8').send(page);
}

/** A form without script cannot put a field into the path of its address. */
function redirectToNumber(reply: FastifyReply, number: string, rest: { check?: string; lang?: string }): void {
  const query = new URLSearchParams(
    Object.entries(rest).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  const reference = encodeURIComponent(number.trim().toUpperCase());
  void reply.redirect(`/verify/${reference}${query.size > 0 ? `?${query.toString()}` : ''}`, 303);
}
