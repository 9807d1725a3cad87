import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { unknownHost } from '../catalogue.errors.js';
import { ImportArticles } from '../catalogue.permissions.js';
import { RightsContexts } from '../title/rights-contexts.js';
import { FetchArticle } from './fetch-article.js';
import { StoreArticle, type StoredAs } from './store-article.js';
import { readArticleUrl } from './url-key.js';

export interface ImportArticleInput {
  url: string;
  /** The page itself, for what cannot be fetched; its address still has to be one of a title's. */
  html?: string;
}

/**
 * Staff import an article, or import it again: a new version is made only when the page says something new.
 * @throws catalogue.bad-url, catalogue.unknown-host, catalogue.no-article-body, catalogue.not-an-article,
 *   catalogue.no-headline, catalogue.foreign-article, catalogue.page-too-large, and what `SafeFetch.get` throws
 */
@Injectable()
export class ImportArticle {
  constructor(
    private readonly titles: RightsContexts,
    private readonly fetcher: FetchArticle,
    private readonly store: StoreArticle,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, input: ImportArticleInput): Promise<StoredAs> {
    authorise(actor, ImportArticles);
    const url = readArticleUrl(input.url);
    const title = await this.titles.forHost(url.host);
    if (!title) throw unknownHost(url.host);
    const read =
      input.html === undefined
        ? await this.fetcher.fromSite(url, title)
        : await this.fetcher.fromHtml(url, input.html, title);
    return this.transactions.run(async (tx) => {
      const stored = await this.store.within(tx, actor, { titleId: title.titleId, ...read });
      await this.audit.record(tx, actor, {
        action: 'catalogue.article-imported',
        subject: { kind: 'article', id: stored.articleId },
        data: { version: stored.version, changed: stored.changed },
      });
      return stored;
    });
  }
}
