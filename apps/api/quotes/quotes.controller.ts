import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { KeepQuote, PreviewQuote, QuoteQuery, type QuoteView } from '#libs/licensing';
import { CurrentActor, Public, Quiet } from '#platform/http';
import { quote } from '../../http/contract/quote.js';
import { QuoteDto } from '../../http/input/quote.dto.js';
import { Answers } from '../../http/respond.js';
import { previewCaching } from './preview-caching.js';

@ApiTags('quotes')
@Public()
@Controller('api/v1/quotes')
export class QuotesController {
  constructor(
    private readonly previewQuote: PreviewQuote,
    private readonly keepQuote: KeepQuote,
    private readonly quotes: QuoteQuery,
  ) {}

  /** Prices a use and explains the price. Nothing is stored. */
  @Quiet()
  @Post('preview')
  @HttpCode(200)
  @Answers(200, quote)
  preview(
    @CurrentActor() actor: Actor,
    @Body() body: QuoteDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuoteView> {
    reply.headers(previewCaching(actor));
    return this.previewQuote.execute(actor, body);
  }

  /** Keeps a price for 30 days; it never changes. */
  @Post()
  @HttpCode(201)
  @Answers(201, quote)
  keep(@CurrentActor() actor: Actor, @Body() body: QuoteDto): Promise<QuoteView> {
    return this.keepQuote.execute(actor, body);
  }

  @Get(':id')
  @Answers(200, quote)
  one(@Param('id') id: string): Promise<QuoteView> {
    return this.quotes.byId(id);
  }
}
