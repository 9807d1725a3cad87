import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CLOCK, DomainError, type Actor, type Clock } from '#libs/kernel';
import { ResolveArticle, type ArticleView } from '#libs/catalogue';
import { KeepQuote, PreviewQuote, QuoteQuery, type QuoteView } from '#libs/licensing';
import { CONFIG, type Config } from '#platform/config';
import { CurrentActor, problemOf, Public } from '#platform/http';
import { LanguageDto, RepublishDto } from '../../http/input/page.dto.js';
import { pageWords } from './dictionaries.js';
import { keptPricePage } from './kept-price-page.js';
import { choiceOf, readForm, toQuoteInput, type ReadForm } from './republish-form.js';
import { republishPage, type RepublishPageInput } from './republish-page.js';
import type { PageWords } from './words.js';

const rateLimit = { max: 60, timeWindow: 60_000 };

/** Where the line under an article leads. Works without script, in English and Arabic. */
@ApiExcludeController()
@Public()
@Controller('republish')
export class RepublishController {
  constructor(
    private readonly resolveArticle: ResolveArticle,
    private readonly previewQuote: PreviewQuote,
    private readonly keepQuote: KeepQuote,
    private readonly quotes: QuoteQuery,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @RouteConfig({ rateLimit })
  async show(
    @CurrentActor() actor: Actor,
    @Query() fields: RepublishDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = readForm(fields);
    const page = await this.priced(actor, fields, form, await this.find(actor, fields.url));
    send(reply, 200, republishPage({ ...page, words: wordsFor(fields, request) }));
  }

  /** Keeps the price that is shown and goes on to it; or shows the form again with what is wrong. */
  @Post()
  @HttpCode(303)
  @RouteConfig({ rateLimit })
  async keep(
    @CurrentActor() actor: Actor,
    @Body() fields: RepublishDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const words = wordsFor(fields, request);
    const form = readForm(fields);
    if (!fields.url) form.mistakes.push({ field: 'url', typed: '' });
    const found = await this.find(actor, fields.url);
    const kept = await this.kept(actor, form, found.value);
    if (kept) {
      await reply.redirect(`/republish/quotes/${kept.id}?lang=${words.language}`, 303);
      return;
    }
    const page = await this.priced(actor, fields, form, found);
    send(reply, page.problem ? problemOf(page.problem, '').status : 422, republishPage({ ...page, words }));
  }

  /** The kept price for whoever has no script; a browser that has goes on to the whole page at once. */
  @Get('quotes/:id')
  @RouteConfig({ rateLimit })
  async quote(
    @Param('id') id: string,
    @Query() { lang }: LanguageDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const words = wordsFor({ lang }, request);
    const { value: quote, problem } = await attempt(() => this.quotes.byId(id));
    void reply.header('cache-control', 'no-store');
    if (!quote) {
      const form = readForm({});
      const page = republishPage({ words, url: '', article: null, form, quote: null, problem });
      return send(reply, problem ? problemOf(problem, '').status : 404, page);
    }
    const choice = choiceOf(quote);
    // What only the whole builder can say, only its page can show.
    if (!choice) return void reply.redirect(`/quotes/${id}?lang=${words.language}`, 303);
    const { publicUrl, mailFrom: mailTo } = this.config;
    send(reply, 200, keptPricePage({ words, quote, choice, publicUrl, mailTo }));
  }

  private find(actor: Actor, url: string | undefined): Promise<Attempted<ArticleView>> {
    return url ? attempt(() => this.resolveArticle.execute(actor, { url })) : Promise.resolve(EMPTY);
  }

  /** Null where there is something to put right first. */
  private async kept(
    actor: Actor,
    { choice, mistakes }: ReadForm,
    article: ArticleView | null,
  ): Promise<QuoteView | null> {
    if (mistakes.length > 0 || !article?.headline) return null;
    return (await attempt(() => this.keepQuote.execute(actor, toQuoteInput(choice, article, this.today())))).value;
  }

  private async priced(
    actor: Actor,
    fields: RepublishDto,
    form: ReadForm,
    found: Attempted<ArticleView>,
  ): Promise<Omit<RepublishPageInput, 'words'>> {
    const article = found.value;
    const priced =
      article?.headline && form.mistakes.length === 0
        ? await attempt(() => this.previewQuote.execute(actor, toQuoteInput(form.choice, article, this.today())))
        : EMPTY;
    const isCount = priced.problem?.errors.some(({ path }) => COUNT_PATHS.test(path));
    if (isCount) form.mistakes.push({ field: 'count', typed: form.shown.count });
    const problem = found.problem ?? withheld(article) ?? (isCount ? null : priced.problem);
    // What was typed goes back into addresses of the page, where half a character cannot stand.
    const url = Buffer.from(fields.url ?? '').toString();
    return { url, article, form, quote: priced.value, problem };
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }
}

const wordsFor = ({ lang }: { lang?: string | undefined }, request: FastifyRequest): PageWords =>
  pageWords(lang, request.headers['accept-language']);

function send(reply: FastifyReply, status: number, page: string): void {
  void reply.status(status).type('text/html; charset=utf-8').send(page);
}

interface Attempted<T> {
  value: T | null;
  problem: DomainError | null;
}

/** Where a use says what the form's one number says. */
const COUNT_PATHS = /audience\.count$|staff$/;

const EMPTY = { value: null, problem: null };

/** A page shows a refusal as a sentence; what is no refusal goes on to whoever logs it. */
async function attempt<T>(work: () => Promise<T>): Promise<Attempted<T>> {
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
