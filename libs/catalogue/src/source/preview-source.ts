import { Injectable } from '@nestjs/common';
import { authorise, DomainError, isId, nullIfRefused, type Actor } from '#libs/kernel';
import { titleNotFound } from '../catalogue.errors.js';
import { ManageSources } from '../catalogue.permissions.js';
import { Secrets } from '#platform/secrets';
import { readArticleUrl } from '../ingestion/url-key.js';
import { checkSource } from './check-source.js';
import { reasonOf, type Reason } from './item-result.js';
import { loadReaders } from './load-readers.js';
import { boundItem, type FoundItem } from './read/found-item.js';
import { OpenSource } from './read/open-source.js';
import { notASource, noAddress } from './source.errors.js';
import type { PolledKind } from './source.states.js';
import { TitleHosts, type HostClaims } from './title-hosts.js';

export interface PreviewSourceInput {
  titleId: string;
  url: string;
  /** Absent: found out. */
  kind?: PolledKind;
  articleBase?: string | null;
  token?: string;
}

export interface PreviewedItem {
  headline: string | null;
  url: string | null;
  publishedAt: string | null;
  /** Whether the source brings the text itself. */
  bringsText: boolean;
  /** Why it would not be taken. */
  problem: Reason | null;
}

export interface SourcePreview {
  kind: PolledKind;
  /** Such as `RSS 2.0`. */
  format: string;
  name: string | null;
  total: number | null;
  items: PreviewedItem[];
  /** Addresses that may be meant instead, when nothing to read lies here. */
  instead: string[];
}

const SHOWN = 8;
/** Tried in turn at an address that is only a site's. */
const BY_ADDRESS: readonly PolledKind[] = ['wordpress', 'drupal'];

/**
 * Looks at an address without storing anything: what it is, and what it would bring.
 * @throws catalogue.source-invalid, catalogue.title-not-found, and what `OpenSource.open` throws; a web page that names
 *   its feeds is no error: they are told in `instead`
 */
@Injectable()
export class PreviewSource {
  constructor(
    private readonly sources: OpenSource,
    private readonly titles: TitleHosts,
    private readonly secrets: Secrets,
  ) {}

  async execute(actor: Actor, input: PreviewSourceInput): Promise<SourcePreview> {
    authorise(actor, ManageSources);
    const title = isId(input.titleId) ? await this.titles.title(input.titleId) : null;
    if (!title) throw titleNotFound();
    const { url, articleBase } = checkSource({
      ...input,
      kind: input.kind ?? 'feed',
      name: 'preview',
      everyMinutes: 60,
    });
    const credential = input.token ? this.secrets.seal(input.token) : null;
    const source = { url: url!, articleBase, credential, hosts: title.allHosts };
    const claims = this.titles.claims();
    if (input.kind) return this.read({ ...source, kind: input.kind }, title.titleId, claims);
    const { feedsNamedBy, kindOf, spokenKind } = await loadReaders();
    const { text } = await this.sources.fetch(source, { url: source.url }, null);
    const kind = kindOf(text?.text ?? '');
    if (kind) return this.read({ ...source, kind }, title.titleId, claims);
    const instead = feedsNamedBy(text?.text ?? '', text?.url ?? source.url);
    for (const guess of BY_ADDRESS) {
      const found = await nullIfRefused(this.read({ ...source, kind: guess }, title.titleId, claims));
      if (found) return { ...found, instead };
    }
    if (instead.length === 0) throw notASource(spokenKind(text?.text ?? ''));
    return { kind: 'feed', format: '', name: null, total: null, items: [], instead };
  }

  private async read(
    source: Parameters<OpenSource['open']>[0],
    titleId: string,
    claims: HostClaims,
  ): Promise<SourcePreview> {
    const { READERS } = await loadReaders();
    let { page } = await this.sources.open(source, READERS[source.kind].first(source.url), null);
    const { format, name, total } = page!;
    const items: PreviewedItem[] = [];
    for (let parts = 0; page && parts < 3 && items.length < SHOWN; parts += 1) {
      for (const item of page.items) {
        if (items.length >= SHOWN) break;
        const bounded = boundItem(item);
        if (bounded) items.push(await this.show(bounded, titleId, claims));
      }
      page = page.next && items.length === 0 ? (await this.sources.open(source, page.next, null)).page : null;
    }
    return { kind: source.kind, format, name, total, items, instead: [] };
  }

  private async show(item: FoundItem, titleId: string, claims: HostClaims): Promise<PreviewedItem> {
    const { headline, url, publishedAt, whole } = item;
    return {
      headline,
      url,
      publishedAt,
      bringsText: whole !== null,
      problem: item.withheld ?? (await problemOf(url, titleId, claims)),
    };
  }
}

async function problemOf(url: string | null, titleId: string, claims: HostClaims): Promise<Reason | null> {
  try {
    if (!url) throw noAddress();
    await claims.assertOf(titleId, readArticleUrl(url).host);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return reasonOf(error);
    throw error;
  }
}
