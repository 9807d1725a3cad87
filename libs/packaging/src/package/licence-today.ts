import { Injectable } from '@nestjs/common';
import { ArticleFactsQuery, TEXT_COMPONENT_ID, type ArticleFacts } from '#libs/catalogue';
import { LicenceQuery, type LicenceItemSnapshot, type LicenceSnapshot } from '#libs/licensing';
import { LicenceNoticesQuery } from '../notice/licence-notices.query.js';
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
  ) {}

  /** What was sold, and the notices that its package carries. @throws packaging.rights-changed */
  async of(reference: string, revision: number): Promise<SoldToday> {
    const { licenceId, snapshot } = await this.licences.snapshot(reference, revision);
    const notices = await this.noticesOf.of(licenceId);
    // Of an article that was withdrawn nothing is handed over.
    await this.check(snapshot.items.filter(({ articleId }) => !isWithdrawn(notices, articleId)));
    return { snapshot, notices };
  }

  private async check(items: readonly LicenceItemSnapshot[]): Promise<void> {
    const today = await this.facts.forQuote(items.map(({ articleId }) => articleId));
    const byArticle = new Map(today.map((facts) => [facts.articleId, facts]));
    const lost = items.flatMap((item) => lostParts(item, byArticle.get(item.articleId)));
    if (lost.length > 0) throw rightsChanged(lost);
  }
}

/** A later version may number its parts anew: only the version that was sold is compared. */
function lostParts(item: LicenceItemSnapshot, facts: ArticleFacts | undefined): string[] {
  if (facts?.versionId !== item.articleVersionId) return [];
  const cleared = new Set(item.clearances?.map(({ componentId }) => componentId));
  const sold = new Set([TEXT_COMPONENT_ID, ...item.componentIds]);
  return facts.components
    .filter(({ id, status }) => sold.has(id) && status !== 'licensable' && !cleared.has(id))
    .map(({ id }) => id);
}
