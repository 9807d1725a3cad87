import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, isId, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { SafeFetch } from '#platform/fetch';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { logger } from '#platform/telemetry';
import type { ArticleComponent } from '../article/article-content.js';
import { withBothForms } from '../title/rights-contexts.js';
import { checkPicture } from './check-picture.js';

export interface Picture {
  /** What the bytes are, not what the site called them. */
  contentType: string;
  body: Buffer;
}

interface Row {
  article_id: string;
  components: ArticleComponent[];
  stored: ArticleComponent[];
  hosts: string[];
}

const MAX_PICTURE_BYTES = 20_000_000;
/** Failures that another attempt a little later may not meet; everything else stays as it is. */
const PASSING = new Set([
  'fetch.timeout',
  'fetch.bad-status',
  'fetch.unreachable',
  'fetch.unreadable',
  'fetch.unknown-host',
]);
const log = logger('catalogue.pictures');

const HOSTS = `coalesce((SELECT array_agg(h.host) FROM catalogue.title_host h WHERE h.title_id = a.title_id), '{}') AS hosts`;
const BY_VERSION = `SELECT a.id AS article_id, a.components, v.content->'components' AS stored, ${HOSTS}
  FROM catalogue.article_version v JOIN catalogue.article a ON a.id = v.article_id WHERE v.id = $1`;
const LIVE_BY_ARTICLE = `SELECT a.id AS article_id, a.components, a.components AS stored, ${HOSTS}
  FROM catalogue.article a WHERE a.id = $1
    AND (a.state = 'live' OR (a.state = 'embargoed' AND a.embargoed_until <= $2))`;

/**
 * The bytes of pictures we may hand on, fetched once from the title's own hosts, checked by decoding, and kept. Bytes
 * of anything that is not licensable, or cleared for a request, are never fetched.
 */
@Injectable()
export class ComponentBytes {
  constructor(
    private readonly reads: Reads,
    private readonly fetcher: SafeFetch,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A picture of one version. `cleared` says that this part was cleared for the request it is for; what is excluded is
   * not opened even so. Null when it may not be opened, is no picture, or the site has none any more.
   * @throws fetch.timeout, fetch.bad-status, fetch.unreachable, fetch.unknown-host: worth trying again
   */
  async open(
    articleVersionId: string,
    componentId: string,
    options: { cleared?: boolean } = {},
  ): Promise<Picture | null> {
    const row = isId(articleVersionId) ? await this.reads.one<Row>(BY_VERSION, [articleVersionId]) : undefined;
    return row ? this.openFrom(row, componentId, options.cleared ?? false) : null;
  }

  /** A picture of a live article for its public page: licensable ones only. @throws as `open` */
  async openForReaders(articleId: string, componentId: string): Promise<Picture | null> {
    const row = isId(articleId) ? await this.reads.one<Row>(LIVE_BY_ARTICLE, [articleId, this.clock.now()]) : undefined;
    return row ? this.openFrom(row, componentId, false) : null;
  }

  private async openFrom(row: Row, componentId: string, cleared: boolean): Promise<Picture | null> {
    const component = row.stored.find(({ id }) => id === componentId);
    const present = row.components.find(({ id }) => id === componentId) ?? component;
    if (!component?.sourceUrl || !present || !mayOpen(present, cleared)) return null;
    const key = `catalogue/pictures/${row.article_id}/${component.id}`;
    const kept = await this.storage.head(key);
    if (kept) return { contentType: kept.contentType, body: await buffer(await this.storage.get(key)) };
    const picture = await this.fetch(component.sourceUrl, row.hosts);
    if (picture) await this.storage.put(key, picture.body, { contentType: picture.contentType });
    return picture;
  }

  private async fetch(url: string, hosts: readonly string[]): Promise<Picture | null> {
    try {
      const { body } = await this.fetcher.get(url, {
        allowHosts: withBothForms(hosts),
        accept: ['image/*'],
        maxBytes: MAX_PICTURE_BYTES,
      });
      const checked = await checkPicture(body);
      return checked ? { contentType: checked.contentType, body } : null;
    } catch (error) {
      if (!(error instanceof DomainError) || PASSING.has(error.code)) throw error;
      log.warn({ code: error.code }, 'a picture cannot be fetched');
      return null;
    }
  }
}

function mayOpen({ kind, rights }: ArticleComponent, cleared: boolean): boolean {
  if (kind !== 'image' && kind !== 'graphic') return false;
  return rights.status === 'licensable' || (cleared && rights.status === 'needs-clearance');
}
