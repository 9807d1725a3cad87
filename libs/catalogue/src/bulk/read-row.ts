import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { unknownHost } from '../catalogue.errors.js';
import { FetchArticle } from '../ingestion/fetch-article.js';
import { decodeHtml } from '../ingestion/page/decode-html.js';
import { readArticleUrl } from '../ingestion/url-key.js';
import { loadReaders } from '../source/load-readers.js';
import { fromTheFuture } from '../source/source.errors.js';
import { isStillToCome, type ItemArticle } from '../source/read-item.js';
import { boundItem } from '../source/read/found-item.js';
import { RightsContexts, type TitleOfHost } from '../title/rights-contexts.js';
import type { BulkFile } from './bulk-file.js';
import { badNinjs, missingFile, noRowAddress } from './bulk.errors.js';
import type { BulkLine } from './read-rows.js';

/** From a row of an uploaded file to an article, with nothing stored yet. */
@Injectable()
export class ReadRow {
  constructor(
    private readonly contexts: RightsContexts,
    private readonly pages: FetchArticle,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws why this row cannot be taken */
  async read({ url, file }: BulkLine, from: BulkFile): Promise<{ article: ItemArticle; titleId: string }> {
    const bytes = file === null ? null : await from.page(file);
    if (file !== null && bytes === null) throw missingFile(file);
    const found = bytes === null ? await this.fetched(url) : await this.given(url, file!, bytes);
    const { publishedAt } = found.article.content;
    if (publishedAt && isStillToCome(publishedAt, this.clock.now())) throw fromTheFuture(publishedAt);
    return found;
  }

  private async fetched(typed: string | null): Promise<{ article: ItemArticle; titleId: string }> {
    if (typed === null) throw noRowAddress();
    const url = readArticleUrl(typed);
    const title = await this.titleOf(url);
    return { titleId: title.titleId, article: { ...(await this.pages.fromSite(url, title)), remark: null } };
  }

  private async given(
    typed: string | null,
    file: string,
    bytes: Buffer,
  ): Promise<{ article: ItemArticle; titleId: string }> {
    if (/\.json$/i.test(file)) return this.ninjs(typed, bytes);
    const html = decodeHtml(bytes);
    const address = typed ?? (await loadReaders()).ownAddress(html);
    if (address === null) throw noRowAddress();
    const url = readArticleUrl(address);
    const title = await this.titleOf(url);
    return { titleId: title.titleId, article: { ...(await this.pages.fromHtml(url, html, title)), remark: null } };
  }

  private async ninjs(typed: string | null, bytes: Buffer): Promise<{ article: ItemArticle; titleId: string }> {
    const { ninjsItem, wholeContent } = await loadReaders();
    const item = boundItem(ninjsItem(jsonOf(bytes), this.clock.now()));
    if (!item?.whole) throw badNinjs();
    const address = typed ?? item.url;
    if (address === null) throw noRowAddress();
    const url = readArticleUrl(address);
    const title = await this.titleOf(url);
    return { titleId: title.titleId, article: { ...wholeContent(item.whole, url, title), remark: null } };
  }

  private async titleOf(url: URL): Promise<TitleOfHost> {
    const title = await this.contexts.forHost(url.host);
    if (!title) throw unknownHost(url.host);
    return title;
  }
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    throw badNinjs();
  }
}
