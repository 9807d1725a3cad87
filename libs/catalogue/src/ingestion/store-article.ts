import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { actorRef, CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { ArticleAddress } from '../article/article-address.entity.js';
import { ArticleChange } from '../article/article-change.entity.js';
import type { ArticleContent } from '../article/article-content.js';
import { ArticleVersion } from '../article/article-version.entity.js';
import { Article } from '../article/article.entity.js';
import { ownWords } from '../article/body-text.js';
import { publicBlocks } from '../article/public-blocks.js';
import { ArticleImported } from '../catalogue.events.js';
import { recordRevision } from '../revision/record-revision.js';
import { applyOverrides } from '../rights/apply-overrides.js';
import { indexArticle } from '../search/index-article.js';
import { picturesMinors } from './minors.js';

export interface ArticleToStore {
  titleId: string;
  content: ArticleContent;
  /** Every address known to lead here, as `urlKey` writes it. */
  urlKeys: readonly string[];
}

export interface StoredAs {
  articleId: string;
  versionId: string;
  version: number;
  /** Whether this import made the article or a new version of it. */
  changed: boolean;
}

/** What makes two imports the same version: everything but rights, which follow contracts, not the page. */
function hashOf(content: ArticleContent): string {
  const parts = content.components.map((component) => ({ ...component, rights: null }));
  return createHash('sha256')
    .update(JSON.stringify({ ...content, components: parts }))
    .digest('hex');
}

const factsOf = (content: ArticleContent): ArticleVersion['facts'] => ({
  blocks: content.blocks.map((block) => ({ id: block.id, words: ownWords(block) })).filter(({ words }) => words > 0),
  minorsPictured: picturesMinors(content.components),
});

/** What lists, prices and searches read; the text itself stays in the version. */
function summaryOf(content: ArticleContent): Omit<ArticleSummary, 'sortAt'> {
  const { headline, standfirst, byline, section, language, direction, publishedAt, wordCount } = content;
  return {
    headline,
    standfirst,
    byline,
    section,
    language,
    direction,
    wordCount,
    publishedAt: publishedAt ? new Date(publishedAt) : null,
    publishedText: publishedAt,
  };
}

type ArticleSummary = Pick<
  Article,
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'section'
  | 'language'
  | 'direction'
  | 'wordCount'
  | 'publishedAt'
  | 'publishedText'
  | 'sortAt'
>;

/** Writes an imported article: the first time a new one, later a new version if the page says something new. */
@Injectable()
export class StoreArticle {
  constructor(
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async within(tx: Tx, actor: Actor, input: ArticleToStore): Promise<StoredAs> {
    const known = await this.find(tx, input.content.canonicalUrl);
    const stored = known ? await this.update(tx, actor, known, input) : await this.insert(tx, actor, input);
    await this.addAddresses(tx, stored.articleId, input.urlKeys);
    if (stored.changed) {
      await indexArticle(tx, stored.articleId, input.content);
      const { articleId, versionId, version } = stored;
      await this.events.publish(tx, ArticleImported, { articleId, versionId, version, titleId: input.titleId });
    }
    return stored;
  }

  /** Serialises imports of one address, so that two at once make one article. */
  private async find(tx: Tx, canonicalUrl: string): Promise<Article | null> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('catalogue.import:' || $1, 0))`, [canonicalUrl]);
    return tx.findOne(Article, { where: { canonicalUrl }, lock: { mode: 'pessimistic_write' } });
  }

  private async insert(tx: Tx, actor: Actor, { titleId, content }: ArticleToStore): Promise<StoredAs> {
    const now = this.clock.now();
    const articleId = newId(now.getTime());
    const versionId = newId(now.getTime());
    const summary = summaryOf(content);
    await tx.insert(Article, {
      id: articleId,
      titleId,
      canonicalUrl: content.canonicalUrl,
      state: 'live',
      embargoedUntil: null,
      killedAt: null,
      versionId,
      version: 1,
      ...summary,
      textRights: content.components[0]!.rights.status,
      components: content.components,
      overrides: {},
      sortAt: summary.publishedAt ?? now,
      createdAt: now,
      updatedAt: now,
    });
    await this.addVersion(tx, actor, { articleId, versionId, version: 1, content });
    await this.addChange(tx, actor, { articleId, change: 'imported', fromState: null, toState: 'live', version: 1 });
    return { articleId, versionId, version: 1, changed: true };
  }

  private async update(tx: Tx, actor: Actor, known: Article, { content }: ArticleToStore): Promise<StoredAs> {
    const current = await tx.findOneOrFail(ArticleVersion, {
      where: { id: known.versionId },
      select: { id: true, contentHash: true },
    });
    const components = applyOverrides(content.components, known.overrides);
    const now = this.clock.now();
    const rights = { components, textRights: components[0]!.rights.status, updatedAt: now };
    if (current.contentHash === hashOf(content)) {
      await tx.update(Article, { id: known.id }, rights);
      return { articleId: known.id, versionId: known.versionId, version: known.version, changed: false };
    }
    const versionId = newId(now.getTime());
    const version = known.version + 1;
    const summary = summaryOf(content);
    const sortAt = summary.publishedAt ?? known.sortAt;
    await this.addVersion(tx, actor, { articleId: known.id, versionId, version, content });
    await recordRevision(tx, this.events, known, { version, content, components, at: now });
    await tx.update(Article, { id: known.id }, { ...summary, ...rights, sortAt, versionId, version });
    await this.addChange(tx, actor, {
      articleId: known.id,
      change: 'updated',
      fromState: known.state,
      toState: known.state,
      version,
    });
    return { articleId: known.id, versionId, version, changed: true };
  }

  private async addVersion(
    tx: Tx,
    actor: Actor,
    {
      articleId,
      versionId,
      version,
      content,
    }: { articleId: string; versionId: string; version: number; content: ArticleContent },
  ): Promise<void> {
    const { kind, id } = actorRef(actor);
    await tx.insert(ArticleVersion, {
      id: versionId,
      articleId,
      version,
      content,
      preview: publicBlocks(content.blocks),
      facts: factsOf(content),
      contentHash: hashOf(content),
      importedAt: this.clock.now(),
      importedByKind: kind,
      importedById: id,
    });
  }

  private async addChange(
    tx: Tx,
    actor: Actor,
    change: Pick<ArticleChange, 'articleId' | 'change' | 'fromState' | 'toState' | 'version'>,
  ): Promise<void> {
    const { kind, id } = actorRef(actor);
    const at = this.clock.now();
    await tx.insert(ArticleChange, {
      ...change,
      ...{ id: newId(at.getTime()), reason: null, embargoedUntil: null, at, actorKind: kind, actorId: id },
    });
  }

  private async addAddresses(tx: Tx, articleId: string, urlKeys: readonly string[]): Promise<void> {
    await tx
      .createQueryBuilder()
      .insert()
      .into(ArticleAddress)
      .values([...new Set(urlKeys)].map((urlKey) => ({ urlKey, articleId })))
      .orIgnore()
      .execute();
    await tx.query('DELETE FROM catalogue.import_failure WHERE url_key = ANY($1::text[])', [urlKeys]);
  }
}
