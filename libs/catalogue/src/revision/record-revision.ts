import type { ArticleComponent, ArticleContent } from '../article/article-content.js';
import { ArticleVersion } from '../article/article-version.entity.js';
import type { Article } from '../article/article.entity.js';
import { ArticleCorrected } from '../catalogue.events.js';
import type { Tx } from '#platform/database';
import type { Events } from '#platform/jobs';
import { ArticleRevision } from './article-revision.entity.js';
import { assessRevision } from './assess-revision.js';

export interface NewVersion {
  version: number;
  content: ArticleContent;
  /** With the rights that count from now on. */
  components: readonly ArticleComponent[];
  at: Date;
}

/**
 * In the transaction of a re-import: notes what the new version changed, and publishes `catalogue.article-corrected.v1`
 * where it is a correction. `known` is the article as it was before.
 */
export async function recordRevision(tx: Tx, events: Events, known: Article, next: NewVersion): Promise<void> {
  const before = await tx.findOneOrFail(ArticleVersion, {
    where: { id: known.versionId },
    select: { id: true, content: true },
  });
  const { codes, material } = assessRevision({ content: before.content, components: known.components }, next);
  const revision = { articleId: known.id, version: next.version, fromVersion: known.version, codes, material };
  await tx.insert(ArticleRevision, { ...revision, foundMaterial: material, note: null, at: next.at });
  if (!material) return;
  await events.publish(tx, ArticleCorrected, {
    ...{ articleId: known.id, fromVersion: known.version, toVersion: next.version },
    ...{ material, codes },
  });
}
