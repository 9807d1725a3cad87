import { Injectable } from '@nestjs/common';
import { ArticleFactsQuery, ArticleQuery, TEXT_COMPONENT_ID, type ArticleFacts } from '#libs/catalogue';
import { LicenceQuery, type LicenceItemSnapshot, type LicenceSnapshot } from '#libs/licensing';
import { LicenceNoticesQuery } from '../notice/licence-notices.query.js';
import { correctedItem } from '../notice/noticed-article.js';
import { isWithdrawn, type PackagedNotice } from '../notice/packaged-notice.js';
import { rightsChanged } from '../packaging.errors.js';

export interface SoldToday {
  snapshot: LicenceSnapshot;
  notices: PackagedNotice[];
}

/**
 * Asks again, at the moment of building, what became of the articles and whether what was sold may still be handed over:
 * days may lie between. What was cleared for this licence alone stays cleared, whatever became of its general rights.
 */
@Injectable()
export class LicenceToday {
  constructor(
    private readonly licences: LicenceQuery,
    private readonly facts: ArticleFactsQuery,
    private readonly noticesOf: LicenceNoticesQuery,
    private readonly articles: ArticleQuery,
  ) {}

  /** What was sold, and the notices that its package carries. @throws packaging.rights-changed */
  async of(reference: string, revision: number): Promise<SoldToday> {
    const { licenceId, snapshot } = await this.licences.snapshot(reference, revision);
    const notices = await this.noticesOf.of(licenceId);
    // Of an article that was withdrawn nothing is handed over.
    const standing = snapshot.items.filter(({ articleId }) => !isWithdrawn(notices, articleId));
    await this.check(await Promise.all(standing.map((item) => this.asPacked(item, notices))));
    return { snapshot, notices };
  }

  /** A correction leaves out by itself what may not be handed on any more. */
  private asPacked(item: LicenceItemSnapshot, notices: readonly PackagedNotice[]): Promise<LicenceItemSnapshot> {
    const article = async (versionId: string) => (await this.articles.wholeVersion(versionId)).content;
    return correctedItem(item, notices, { article });
  }

  private async check(items: readonly LicenceItemSnapshot[]): Promise<void> {
    const today = await this.facts.forQuote(items.map(({ articleId }) => articleId));
    const byArticle = new Map(today.map((facts) => [facts.articleId, facts]));
    const lost = items.flatMap((item) => lostParts(item, byArticle.get(item.articleId)));
    if (lost.length > 0) throw rightsChanged(lost);
  }
}

/**
 * Parts that may not be handed over any more: in whichever version the article is now, for a part keeps its id through all
 * of them. What the present version does not have is judged as it was sold. Nothing of an article that was killed goes out,
 * also while its notice is not sent yet.
 */
function lostParts(item: LicenceItemSnapshot, facts: ArticleFacts | undefined): string[] {
  if (!facts) return [];
  if (facts.state === 'killed') return [TEXT_COMPONENT_ID, ...item.componentIds];
  const cleared = new Set(item.clearances?.map(({ componentId }) => componentId));
  const sold = new Set([TEXT_COMPONENT_ID, ...item.componentIds]);
  return facts.components
    .filter(({ id, status }) => sold.has(id) && status !== 'licensable' && !cleared.has(id))
    .map(({ id }) => id);
}
