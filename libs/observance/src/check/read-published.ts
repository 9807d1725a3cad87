import { Injectable } from '@nestjs/common';
import { ComponentBytes, loadExtractor, type ArticleContent } from '#libs/catalogue';
import { SafeFetch, type Fetched } from '#platform/fetch';
import { miningOf } from '../page/mining-file.js';
import { pictureLook } from '../page/picture-look.js';
import { readPage } from '../page/read-page.js';
import type { Agreed, PictureLooks, Published } from './agreed.js';
import { addressesOf, isPicture } from './judge-pictures.js';

const PAGE_TYPES = ['text/html', 'application/xhtml+xml'] as const;
/** Looked at of a page, and of an article. */
const MOST_PICTURES = 12;
const PICTURE_BYTES = 5_000_000;
const FILE_BYTES = 200_000;
/** For what is beside the page: it must not keep a person waiting. */
const ASIDE_MS = 4_000;

/** Fetches what stands at an address by the safe fetcher's rules: the page, its pictures, what its site says of mining. */
@Injectable()
export class ReadPublished {
  constructor(
    private readonly fetcher: SafeFetch,
    private readonly components: ComponentBytes,
  ) {}

  /** @throws fetch.* as `SafeFetch.get` */
  async page(url: string): Promise<Fetched> {
    return this.fetcher.get(url, { accept: PAGE_TYPES, takesThisMachine: true });
  }

  /** What is on a fetched page, with all that can be had beside it; what cannot be had is left out. */
  async read(fetched: Fetched, agreed: Agreed): Promise<Published> {
    const { body, charset, finalUrl, headers } = fetched;
    const html = new TextDecoder(charset).decode(body);
    const signs = readPage(html, finalUrl, headers);
    const { extractArticle } = await loadExtractor();
    const article = extractArticle(html, { url: finalUrl });
    const isSaid = signs.mining.meta !== null || signs.mining.header !== null;
    const [miningFile, looks] = await Promise.all([
      isSaid ? null : this.miningFile(finalUrl),
      this.looks(article, agreed),
    ]);
    return { signs, article, miningFile, looks };
  }

  private async miningFile(url: string): Promise<string | null> {
    const address = new URL('/.well-known/tdmrep.json', url).href;
    const body = await this.beside(address, ['application/json', 'text/plain'], FILE_BYTES);
    try {
      return body && miningOf(JSON.parse(body.toString('utf8')), url);
    } catch {
      return null;
    }
  }

  private async looks(article: ArticleContent, { content, item }: Agreed): Promise<PictureLooks> {
    const ofPage = await looksOf(addressesOf(article.components).slice(0, MOST_PICTURES), async (address) =>
      this.beside(address, ['image/*'], PICTURE_BYTES),
    );
    if (ofPage.size === 0) return { ofPage, ofOurs: new Map() };
    const ours = content.components.filter(isPicture).slice(0, MOST_PICTURES);
    const ofOurs = await looksOf(
      ours.map(({ id }) => id),
      async (id) => {
        const cleared = item.componentIds.includes(id);
        return (await this.components.open(item.articleVersionId, id, { cleared }))?.body ?? null;
      },
    );
    return { ofPage, ofOurs };
  }

  private async beside(address: string, accept: string[], maxBytes: number): Promise<Buffer | null> {
    try {
      const { body } = await this.fetcher.get(address, {
        ...{ accept, maxBytes, timeoutMs: ASIDE_MS, takesThisMachine: true },
      });
      return body;
    } catch {
      return null;
    }
  }
}

async function looksOf(
  keys: readonly string[],
  bytesOf: (key: string) => Promise<Buffer | null>,
): Promise<Map<string, bigint>> {
  const looks = new Map<string, bigint>();
  const look = async (key: string): Promise<void> => {
    const bytes = await bytesOf(key).catch(() => null);
    const seen = bytes && (await pictureLook(bytes));
    if (seen !== null) looks.set(key, seen);
  };
  await Promise.all(keys.map(look));
  return looks;
}
