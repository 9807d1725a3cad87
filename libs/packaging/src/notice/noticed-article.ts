import type { ArticleContent } from '#libs/catalogue';
import type { LicenceItemSnapshot } from '#libs/licensing';
import type { LicensedArticle } from '../article/licensed-article.js';
import type { PackagedNotice } from './packaged-notice.js';

/** An article of which nothing may be handed out any more; its place in the package stays, for the notice. */
export const emptied = (item: LicenceItemSnapshot, folder: string): LicensedArticle => ({
  item,
  folder,
  pictures: [],
  content: {
    ...{ canonicalUrl: item.canonicalUrl, headline: item.headline, standfirst: null, byline: item.byline, authors: [] },
    ...{ section: null, publishedAt: item.publishedAt, modifiedAt: null, language: item.language },
    ...{ direction: item.direction, blocks: [], components: [], wordCount: 0 },
  },
});

/**
 * The item as it is packed: with the newest text that a notice puts in place of the licensed one, where the licence covers
 * it. An excerpt whose blocks are not all in the new text stays as it was licensed: other blocks were not bought. Pictures
 * that may not be handed on any more, or are not in the new text, are left out; new ones were not bought.
 */
export async function correctedItem(
  item: LicenceItemSnapshot,
  notices: readonly PackagedNotice[],
  sources: { article(versionId: string): Promise<ArticleContent> },
): Promise<LicenceItemSnapshot> {
  const newest = notices.filter(({ articleId, effect }) => articleId === item.articleId && effect === 'replace').at(-1);
  if (!newest?.versionId || (newest.version ?? 0) <= item.articleVersion) return item;
  const content = await sources.article(newest.versionId);
  const blocks = new Set(content.blocks.map(({ id }) => id));
  if (item.blockIds?.some((id) => !blocks.has(id))) return item;
  const excluded = new Set(content.components.filter(({ rights }) => rights.status === 'excluded').map(({ id }) => id));
  const cleared = new Set(item.clearances?.map(({ componentId }) => componentId));
  return {
    ...item,
    ...{ articleVersionId: newest.versionId, articleVersion: newest.version ?? item.articleVersion },
    ...{ headline: content.headline, byline: content.byline ?? item.byline },
    componentIds: item.componentIds.filter((id) => !excluded.has(id) || cleared.has(id)),
  };
}
