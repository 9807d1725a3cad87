import { Injectable } from '@nestjs/common';
import { SafeFetch } from '#platform/fetch';
import type { ArticleContent } from '../article/article-content.js';
import { foreignArticle, noArticleBody, noHeadline, notAnArticle, pageTooLarge } from '../catalogue.errors.js';
import { rightsMap } from '../rights/rights-map.js';
import { withBothForms, type TitleOfHost } from '../title/rights-contexts.js';
import { loadExtractor } from './load-extractor.js';
import { RecurringBlocks } from './recurring/recurring-blocks.js';
import { urlKey } from './url-key.js';

/** The largest page that is read, in bytes. */
export const MAX_PAGE_BYTES = 5_000_000;

export interface ReadArticle {
  content: ArticleContent;
  /** Every address known to lead to it. */
  urlKeys: string[];
}

/** Reads an article of a title from its page, fetched or given. */
@Injectable()
export class FetchArticle {
  constructor(
    private readonly fetcher: SafeFetch,
    private readonly recurring: RecurringBlocks,
  ) {}

  /** @throws what `SafeFetch.get` and `fromHtml` throw */
  async fromSite(url: URL, title: TitleOfHost): Promise<ReadArticle> {
    const page = await this.fetcher.get(url.href, {
      allowHosts: withBothForms(title.articleHosts),
      accept: ['text/html', 'application/xhtml+xml'],
      maxBytes: MAX_PAGE_BYTES,
    });
    const read = await this.read(page.body, new URL(page.finalUrl), title, page.charset);
    return { ...read, urlKeys: [...new Set([urlKey(url), ...read.urlKeys])] };
  }

  /** @throws catalogue.page-too-large, catalogue.not-an-article, catalogue.no-headline, catalogue.no-article-body, catalogue.foreign-article */
  async fromHtml(url: URL, html: string, title: TitleOfHost): Promise<ReadArticle> {
    if (Buffer.byteLength(html) > MAX_PAGE_BYTES) throw pageTooLarge(MAX_PAGE_BYTES);
    return this.read(html, url, title, null);
  }

  private async read(
    html: string | Buffer,
    url: URL,
    title: TitleOfHost,
    charset: string | null,
  ): Promise<ReadArticle> {
    const { readArticlePage } = await loadExtractor();
    const { content: found, isList } = readArticlePage(html, { url: url.href, contentTypeCharset: charset });
    if (isList) throw notAnArticle();
    if (found.wordCount === 0) throw noArticleBody();
    if (found.headline === '') throw noHeadline();
    const canonical = new URL(found.canonicalUrl);
    if (!title.articleHosts.includes(canonical.host)) throw foreignArticle(canonical.host);
    const language = found.language === 'und' ? title.language : found.language;
    const content = rightsMap({ ...(await this.recurring.without(found)), language }, title.context);
    return { content, urlKeys: [...new Set([urlKey(url), urlKey(canonical)])] };
  }
}
