import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Actor } from '#libs/kernel';
import { CalendarFeeds, READ_LICENCES, WalletCalendar, WalletCsv, type CalendarFeedView } from '#libs/licensing';
import { CONFIG, type Config } from '#platform/config';
import { CurrentActor, Public, RequirePermission } from '#platform/http';
import { sendUnlessKnown } from '../../http/cacheable.js';
import { LicenceFilterDto } from '../../http/input/licence.dto.js';
import { CalendarDto, CalendarFeedDto } from '../../http/input/wallet.dto.js';
import { Answers } from '../../http/respond.js';
import { instant, object, orNull, text } from '../../http/schema.js';

const CALENDAR = 'text/calendar; charset=utf-8';
const READS_PER_MINUTE = 30;
const stored = { since: orNull(instant()) };

/** The wallet as files, and as a calendar to subscribe to. */
@ApiTags('licences')
@Controller()
export class WalletExportsController {
  constructor(
    private readonly csv: WalletCsv,
    private readonly calendar: WalletCalendar,
    private readonly feeds: CalendarFeeds,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Every licence the filters of the wallet let through; no cell is a formula to a spreadsheet. */
  @Get('api/v1/licences.csv')
  @RequirePermission(READ_LICENCES)
  @ApiProduces('text/csv')
  async file(
    @CurrentActor() actor: Actor,
    @Query() { state, text: part }: LicenceFilterDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filter = { ...(state ? { state } : {}), ...(part ? { text: part } : {}) };
    const lines = this.csv.lines(actor, filter, this.config.publicUrl);
    await reply
      .type('text/csv; charset=utf-8')
      .headers({ 'content-disposition': 'attachment; filename="licences.csv"', 'cache-control': 'private, no-store' })
      .send(Readable.from(lines));
  }

  /** Last days, offers and payments that run out (RFC 5545), to be imported once. */
  @Get('api/v1/licences/calendar.ics')
  @RequirePermission(READ_LICENCES)
  @ApiProduces('text/calendar')
  async once(@CurrentActor() actor: Actor, @Query() { lang }: CalendarDto, @Res() reply: FastifyReply): Promise<void> {
    const body = await this.calendar.execute(actor, lang ?? 'en', this.config.publicUrl);
    await reply
      .type(CALENDAR)
      .headers({ 'content-disposition': 'attachment; filename="licences.ics"', 'cache-control': 'private, no-store' })
      .send(body);
  }

  @Get('api/v1/licences/calendar-feed')
  @RequirePermission(READ_LICENCES)
  @Answers(200, object<CalendarFeedView>(stored))
  status(@CurrentActor() actor: Actor): Promise<CalendarFeedView> {
    return this.feeds.status(actor);
  }

  /** A private address to subscribe to. It is shown this once; a former one stops working. */
  @Post('api/v1/licences/calendar-feed')
  @HttpCode(201)
  @RequirePermission(READ_LICENCES)
  @Answers(201, object<CalendarFeedView & { url: string }>({ ...stored, url: text() }))
  async subscribe(
    @CurrentActor() actor: Actor,
    @Body() { language }: CalendarFeedDto,
  ): Promise<CalendarFeedView & { url: string }> {
    const { token, since } = await this.feeds.renew(actor, language);
    return { since, url: `${this.config.publicUrl}/calendar/${token}` };
  }

  @Delete('api/v1/licences/calendar-feed')
  @HttpCode(204)
  @RequirePermission(READ_LICENCES)
  unsubscribe(@CurrentActor() actor: Actor): Promise<void> {
    return this.feeds.revoke(actor);
  }

  /** What a calendar program reads: whoever holds the address, until it is taken back. */
  @Get('calendar/:token')
  @Public()
  @RouteConfig({ rateLimit: { max: READS_PER_MINUTE, timeWindow: 60_000 } })
  @ApiProduces('text/calendar')
  async feed(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const body = await this.feeds.open(token, this.config.publicUrl);
    await sendUnlessKnown(request, reply, { type: CALENDAR, body });
  }
}
