import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '#libs/kernel';
import { FetchArticle, type ReadArticle } from '../ingestion/fetch-article.js';
import { readArticleUrl } from '../ingestion/url-key.js';
import type { Reason } from './item-result.js';
import { reasonOf } from './item-result.js';
import { loadReaders } from './load-readers.js';
import type { FoundItem, WholeItem } from './read/found-item.js';
import { fromTheFuture, noAddress, notWhole, takenFromSource } from './source.errors.js';
import type { HostClaims, SourceTitle } from './title-hosts.js';

/** Clocks differ; a date this far ahead is not yet the future. */
const TOLERANCE_MS = 30 * 60_000;

export const isStillToCome = (date: string, now: Date): boolean => Date.parse(date) > now.getTime() + TOLERANCE_MS;

/** Failures of a page after which the text that the source carries will do; what is gone stays gone. */
const PAGE_WANTING = new Set([
  'fetch.bad-status',
  'fetch.timeout',
  'fetch.unreachable',
  'fetch.unreadable',
  'catalogue.no-article-body',
  'catalogue.no-headline',
]);

export interface ItemArticle extends ReadArticle {
  /** Why it is not as it should be, though it was taken. */
  remark: Reason | null;
}

/** From what a source names to an article, with nothing stored yet. */
@Injectable()
export class ReadItem {
  constructor(
    private readonly pages: FetchArticle,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws catalogue.item-without-address, catalogue.bad-url, catalogue.unknown-host, catalogue.item-of-other-title,
   *   catalogue.host-claimed-twice, catalogue.date-in-the-future, catalogue.item-without-text, and what
   *   `FetchArticle.fromSite` throws
   */
  async read(item: FoundItem, title: SourceTitle, claims: HostClaims, mayFetch = true): Promise<ItemArticle> {
    this.assertPast(item.publishedAt);
    if (!item.url) throw noAddress();
    const url = readArticleUrl(item.url);
    await claims.assertOf(title.titleId, url.host);
    const article = await this.articleOf(item, url, title, mayFetch);
    this.assertPast(article.content.publishedAt);
    return article;
  }

  private assertPast(date: string | null): void {
    if (date && isStillToCome(date, this.clock.now())) throw fromTheFuture(date);
  }

  private async articleOf(item: FoundItem, url: URL, title: SourceTitle, mayFetch: boolean): Promise<ItemArticle> {
    if (item.whole && !item.readsPage) return { ...(await contentOf(item.whole, url, title)), remark: null };
    if (!mayFetch) throw notWhole();
    try {
      return { ...(await this.pages.fromSite(url, title)), remark: null };
    } catch (error) {
      if (!item.whole || !(error instanceof DomainError) || !PAGE_WANTING.has(error.code)) throw error;
      return { ...(await contentOf(item.whole, url, title)), remark: reasonOf(takenFromSource(error.message)) };
    }
  }
}

async function contentOf(whole: WholeItem, url: URL, title: SourceTitle): Promise<ReadArticle> {
  const { wholeContent } = await loadReaders();
  return wholeContent(whole, url, title);
}
