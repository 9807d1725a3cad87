import { Inject, Injectable } from '@nestjs/common';
import { ArticleFactsQuery, type ArticleFacts } from '#libs/catalogue';
import { CLOCK, DomainError, isId, type Clock } from '#libs/kernel';
import { findRow } from '#platform/database';
import { DataSource } from 'typeorm';
import {
  articleChanged,
  articleEmbargoed,
  articleKilled,
  extensionOutdated,
  quoteExpired,
  quoteNotFound,
  quoteOfOtherTerms,
  quoteRefused,
} from '../licensing.errors.js';
import { ensureExtendable } from '../extension/extension-guard.js';
import { ExtendableLicences } from '../extension/extendable-licence.query.js';
import type { QuoteItemView } from '../quote/quote-view.js';
import { Quote } from '../quote/quote.entity.js';
import { articleObstacles } from '../terms/article-obstacles.js';
import { joinArticles, type ArticleChoice } from '../terms/fee-facts.js';
import { Findings } from '../terms/findings.js';

/** Kept quotes with their articles as they are now. Reads only. */
@Injectable()
export class RequestedQuotes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly articles: ArticleFactsQuery,
    private readonly licences: ExtendableLicences,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A quote that may be requested now; two statements. @throws also when it is unknown or has expired */
  async requestable(quoteId: string, organisationId: string): Promise<{ quote: Quote; choices: ArticleChoice[] }> {
    const quote = isId(quoteId) ? await findRow(this.dataSource.manager, Quote, { id: quoteId }) : null;
    if (!quote) throw quoteNotFound();
    if (quote.expiresAt <= this.clock.now()) throw quoteExpired();
    ensureOwnTerms(quote, organisationId);
    await this.ensureOwnLicence(organisationId, quote);
    return { quote, choices: await this.currentChoices(quote) };
  }

  /**
   * The articles of a quote as they are now.
   *
   * @param without articles that are left out, whatever has become of them
   * @throws when one of the others is gone, changed or no longer licensable
   */
  async currentChoices(quote: Quote, without: readonly string[] = []): Promise<ArticleChoice[]> {
    const { wanted, items } = quote.content;
    const facts = await this.articles.forQuote(items.map(({ articleId }) => articleId));
    const byId = new Map(facts.map((article) => [article.articleId, article]));
    const kept = items.filter(({ articleId }) => !without.includes(articleId));
    // What is extended was licensed in the version it had then, and stays in it.
    const isSameVersion = quote.content.extension === undefined;
    for (const item of kept) ensureUnchanged(item, byId.get(item.articleId), isSameVersion);
    const choices = joinArticles(wanted, facts, new Findings());
    const offered = choices.filter(({ item }) => !without.includes(item.articleId));
    const refused = articleObstacles(offered).filter(({ outcome }) => outcome === 'refused');
    if (refused.length > 0) throw quoteRefused(refused);
    return choices;
  }

  /** A price for more of a licence is good for that licence's own organisation, and for the revision it goes on from. */
  private async ensureOwnLicence(organisationId: string, { content }: Quote): Promise<void> {
    if (!content.extension) return;
    const licence = await this.licences.of(organisationId, content.extension.reference).catch((error: unknown) => {
      throw error instanceof DomainError && error.kind === 'not-found' ? quoteNotFound() : error;
    });
    ensureExtendable(licence);
    if (licence.revision !== content.extension.revision) throw extensionOutdated(licence.reference);
  }
}

/** Terms agreed with one organisation are for that organisation. @throws licensing.quote-of-other-terms */
function ensureOwnTerms({ content }: Quote, organisationId: string): void {
  if (content.agreedTerms && content.agreedTerms.organisationId !== organisationId) throw quoteOfOtherTerms();
}

function ensureUnchanged(
  { headline, articleVersionId }: Pick<QuoteItemView, 'headline' | 'articleVersionId'>,
  article: ArticleFacts | undefined,
  isSameVersion: boolean,
): void {
  if (!article || article.state === 'killed') throw articleKilled();
  if (article.state === 'embargoed') throw articleEmbargoed();
  if (isSameVersion && article.versionId !== articleVersionId) throw articleChanged(headline);
}
