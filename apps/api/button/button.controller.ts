import { Controller, Get, NotFoundException, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ButtonOffer } from '#libs/licensing';
import { Public } from '#platform/http';
import { sendToAnySite } from '../../http/cacheable.js';
import { buttonView } from '../../http/contract/button.js';
import { ButtonDto } from '../../http/input/button.dto.js';
import { Answers } from '../../http/respond.js';
import { BUTTON_SCRIPT, readBuilt } from '../../http/web.js';

/** A reader's browser asks once a page; caches answer for five minutes. */
const ASKED_PER_MINUTE = 120;
const FIVE_MINUTES = 300;
const AN_HOUR = 3_600;
const A_DAY = 86_400;

/** The button that publishers put under their articles, and what it asks. Read by pages of any site, without cookies. */
@ApiTags('button')
@Public()
@Controller()
export class ButtonController {
  constructor(private readonly offers: ButtonOffer) {}

  /** Price-from and rights of an article that is known already; an unknown one is never imported. */
  @Get('api/v1/button')
  @RouteConfig({ rateLimit: { max: ASKED_PER_MINUTE, timeWindow: 60_000 } })
  @Answers(200, buttonView)
  async offer(
    @Query() { url, currency = 'GBP' }: ButtonDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const body = JSON.stringify(await this.offers.execute({ url, currency }));
    await sendToAnySite(request, reply, { type: 'application/json', body, fresh: FIVE_MINUTES, stale: AN_HOUR });
  }

  @Get(BUTTON_SCRIPT)
  @ApiExcludeEndpoint()
  async script(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const body = await readBuilt('portal', BUTTON_SCRIPT);
    if (body === null) throw new NotFoundException('The button has not been built.');
    await sendToAnySite(request, reply, { type: 'text/javascript; charset=utf-8', body, fresh: AN_HOUR, stale: A_DAY });
  }
}
