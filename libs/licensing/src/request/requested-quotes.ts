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
  partGone,
  quoteExpired,
  quoteNotFound,
  quoteOfOtherTerms,
  quoteRefused,
} from '../licensing.errors.js';
import { ensureExtendable } from '../extension/extension-guard.js';
import { ExtendableLicences } from '../extension/extendable-licence.query.js';
import { Quote } from '../quote/quote.entity.js';
import { articleObstacles } from '../terms/article-obstacles.js';
import { joinArticles, type ArticleChoice } from '../terms/fee-facts.js';
import { Findings } from '../terms/findings.js';

interface PresentChoices {
  choices: ArticleChoice[];
  /** The headline of the first that was edited since it was priced. */
  edited: string | null;
}

interface Requestable {
  quote: Quote;
  choices: ArticleChoice[];
  /** Its price has run out, or an article was edited since: nobody but a person may grant it. */
  isStale: boolean;
}

/** Kept quotes with their articles as they are now. Reads only. */
@Injectable()
export class RequestedQuotes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly articles: ArticleFactsQuery,
    private readonly licences: ExtendableLicences,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A quote that may be requested now; two statements.
   *
   * @param isOwn what the request asks for already is asked for again. A person looks at it then, so it may be stale
   * @throws also when it is unknown or has expired
   */
  async requestable(quoteId: string, organisationId: string, isOwn = false): Promise<Requestable> {
    const quote = isId(quoteId) ? await findRow(this.dataSource.manager, Quote, { id: quoteId }) : null;
    if (!quote) throw quoteNotFound();
    const isExpired = quote.expiresAt <= this.clock.now();
    if (isExpired && !isOwn) throw quoteExpired();
    ensureOwnTerms(quote, organisationId);
    await this.ensureOwnLicence(organisationId, quote);
    if (!isOwn) return { quote, choices: await this.currentChoices(quote), isStale: false };
    const { choices, edited } = await this.read(quote);
    return { quote, choices, isStale: isExpired || edited !== null };
  }

  /** The articles of a quote, which are as they were priced. @throws when one is gone, edited or no longer licensable */
  async currentChoices(quote: Quote): Promise<ArticleChoice[]> {
    const { choices, edited } = await this.presentChoices(quote);
    if (edited !== null) throw articleChanged(edited);
    return choices;
  }

  /**
   * The articles of a quote as they are now.
   *
   * @param without articles that are left out, whatever has become of them
   * @throws licensing.part-gone, and when one of the others is gone or no longer licensable
   */
  async presentChoices(quote: Quote, without: readonly string[] = []): Promise<PresentChoices> {
    const { lacking, ...present } = await this.read(quote, without);
    if (lacking !== null) throw partGone(lacking);
    return present;
  }

  /** @returns `lacking`: the headline of an article that was edited, where a chosen part is not in it any more */
  private async read(
    quote: Quote,
    without: readonly string[] = [],
  ): Promise<PresentChoices & { lacking: string | null }> {
    const { wanted, items, extension } = quote.content;
    const facts = await this.articles.forQuote(items.map(({ articleId }) => articleId));
    const byId = new Map(facts.map((article) => [article.articleId, article]));
    const isKept = ({ articleId }: { articleId: string }): boolean => !without.includes(articleId);
    const kept = items.filter(isKept);
    for (const { articleId } of kept) ensureOnOffer(byId.get(articleId));
    const changed = kept.find((item) => byId.get(item.articleId)?.versionId !== item.articleVersionId);
    // What is extended was licensed in the version it had then, and stays in it.
    const edited = extension === undefined ? (changed?.headline ?? null) : null;
    const missing = new Findings();
    const offered = joinArticles(wanted.filter(isKept), facts, missing);
    const refused = articleObstacles(offered).filter(({ outcome }) => outcome === 'refused');
    if (refused.length > 0) throw quoteRefused(refused);
    const lacking = missing.errors.length > 0 ? edited : null;
    return { choices: joinArticles(wanted, facts, new Findings()), edited, lacking };
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

function ensureOnOffer(article: ArticleFacts | undefined): void {
  if (!article || article.state === 'killed') throw articleKilled();
  if (article.state === 'embargoed') throw articleEmbargoed();
}
