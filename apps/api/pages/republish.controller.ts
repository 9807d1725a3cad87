import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CLOCK, DomainError, type Actor, type Clock } from '#libs/kernel';
import { ResolveArticle, type ArticleView } from '#libs/catalogue';
import { KeepQuote, PreviewQuote } from '#libs/licensing';
import { CurrentActor, Public } from '#platform/http';
import { RepublishDto } from '../../http/input/page.dto.js';
import { pageWords } from './dictionaries.js';
import { readChoice, toQuoteInput } from './republish-form.js';
import { republishPage } from './republish-page.js';

const PAGES_PER_MINUTE = 60;

/** Where the line under an article leads. Works without script, in English and Arabic. */
@ApiExcludeController()
@Public()
@Controller('republish')
export class RepublishController {
  constructor(
    private readonly resolveArticle: ResolveArticle,
    private readonly previewQuote: PreviewQuote,
    private readonly keepQuote: KeepQuote,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @RouteConfig({ rateLimit: { max: PAGES_PER_MINUTE, timeWindow: 60_000 } })
  async show(
    @CurrentActor() actor: Actor,
    @Query() fields: RepublishDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const words = pageWords(fields.lang, request.headers['accept-language']);
    const choice = readChoice(fields);
    const url = fields.url ?? '';
    const found = url ? await attempt(() => this.resolveArticle.execute(actor, { url })) : EMPTY;
    const article = found.value;
    const priced = article?.headline
      ? await attempt(() => this.previewQuote.execute(actor, toQuoteInput(choice, article, this.today())))
      : EMPTY;
    const problem = found.problem ?? priced.problem ?? withheld(article);
    const page = republishPage({ words, url, article, choice, quote: priced.value, problem });
    await reply.type('text/html; charset=utf-8').send(page);
  }

  /** Keeps the price that is shown and goes on to it. */
  @Post()
  @HttpCode(303)
  async keep(@CurrentActor() actor: Actor, @Body() fields: RepublishDto, @Res() reply: FastifyReply): Promise<void> {
    const article = await this.resolveArticle.execute(actor, { url: fields.url ?? '' });
    const quote = await this.keepQuote.execute(actor, toQuoteInput(readChoice(fields), article, this.today()));
    await reply.redirect(`/quotes/${quote.id}${fields.lang ? `?lang=${encodeURIComponent(fields.lang)}` : ''}`, 303);
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }
}

const EMPTY = { value: null, problem: null };

/** A page shows a refusal as a sentence; what is no refusal goes on to whoever logs it. */
async function attempt<T>(work: () => Promise<T>): Promise<{ value: T | null; problem: DomainError | null }> {
  try {
    return { value: await work(), problem: null };
  } catch (error) {
    if (error instanceof DomainError) return { value: null, problem: error };
    throw error;
  }
}

function withheld(article: ArticleView | null): DomainError | null {
  if (!article || article.state === 'live') return null;
  return new DomainError(
    `catalogue.article-${article.state}`,
    `This article is ${article.state} and cannot be licensed now.`,
    {
      nextStep: 'Choose another article, or come back later.',
    },
  );
}
