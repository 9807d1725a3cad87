import { Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '#libs/kernel';
import { Transactions } from '#platform/database';
import type { ArticleView } from '../article/article-view.js';
import { ArticleQuery } from '../article/article.query.js';
import { unknownHost } from '../catalogue.errors.js';
import { RightsContexts } from '../title/rights-contexts.js';
import { FetchArticle } from './fetch-article.js';
import { ImportFailures } from './import-failures.js';
import { StoreArticle } from './store-article.js';
import { readArticleUrl, urlKey } from './url-key.js';

/**
 * Anybody's way from an address to an article of ours: a known address is one statement; an unknown one on a host of a
 * title is fetched and imported on the spot. Failures are remembered for a while.
 * @throws catalogue.bad-url, catalogue.unknown-host, catalogue.no-article-body, catalogue.not-an-article,
 *   catalogue.no-headline, catalogue.foreign-article, and what `SafeFetch.get` throws
 */
@Injectable()
export class ResolveArticle {
  /** Imports under way in this process: the same address is fetched once. */
  private readonly underWay = new Map<string, Promise<string>>();

  constructor(
    private readonly articles: ArticleQuery,
    private readonly titles: RightsContexts,
    private readonly failures: ImportFailures,
    private readonly fetcher: FetchArticle,
    private readonly store: StoreArticle,
    private readonly transactions: Transactions,
  ) {}

  async execute(actor: Actor, input: { url: string }): Promise<ArticleView> {
    const url = readArticleUrl(input.url);
    const key = urlKey(url);
    const known = await this.articles.at(url);
    if (known) return known;
    return this.articles.publicView(await this.importOnce(actor, url, key));
  }

  private importOnce(actor: Actor, url: URL, key: string): Promise<string> {
    const running = this.underWay.get(key);
    if (running) return running;
    const work = this.import(actor, url, key).finally(() => this.underWay.delete(key));
    this.underWay.set(key, work);
    return work;
  }

  private async import(actor: Actor, url: URL, key: string): Promise<string> {
    const title = await this.titles.forHost(url.host);
    if (!title) throw unknownHost(url.host);
    await this.failures.throwKnown(key);
    try {
      const { content, urlKeys } = await this.fetcher.fromSite(url, title);
      const stored = await this.transactions.run((tx) =>
        this.store.within(tx, actor, { titleId: title.titleId, content, urlKeys }),
      );
      return stored.articleId;
    } catch (error) {
      if (error instanceof DomainError) await this.failures.remember(key, error);
      throw error;
    }
  }
}
