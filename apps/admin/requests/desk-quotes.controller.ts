import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { PreviewQuote, READ_DESK, type QuoteView } from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { quote } from '../../http/contract/quote.js';
import { DeskQuoteDto } from '../../http/input/quote.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('requests')
@Controller('admin/v1/quotes')
export class DeskQuotesController {
  constructor(private readonly previewQuote: PreviewQuote) {}

  /** What another use would cost, before it is offered. Nothing is stored. */
  @Post('preview')
  @HttpCode(200)
  @RequirePermission(READ_DESK)
  @Answers(200, quote)
  preview(@CurrentActor() actor: Actor, @Body() body: DeskQuoteDto): Promise<QuoteView> {
    return this.previewQuote.execute(actor, body);
  }
}
