import type { ArticleFacts } from '#libs/catalogue';
import type { FeeFacts, FeeItemFacts } from '#libs/pricing';
import type { CheckedUse } from './check-use.js';
import type { Findings } from './findings.js';
import { isSoldPart } from './sold-part.js';
import type { UseItem } from './use.js';

/** One article of a quote together with what the catalogue knows about it. */
export interface ArticleChoice {
  item: UseItem;
  article: ArticleFacts;
  /** Words licensed: of the article, or of the chosen blocks. */
  words: number;
  components: ArticleFacts['components'];
}

/** Joins items and articles; what does not exist becomes a finding. */
export function joinArticles(
  items: readonly UseItem[],
  articles: readonly ArticleFacts[],
  findings: Findings,
): ArticleChoice[] {
  const byId = new Map(articles.map((article) => [article.articleId, article]));
  return items.flatMap((item, index) => {
    const article = byId.get(item.articleId);
    if (article) return [joinArticle(item, article, `items.${index}`, findings)];
    findings.add(`items.${index}.articleId`, 'article-unknown', 'We do not have this article.');
    return [];
  });
}

const NO_SUCH_PART = ['component-unknown', 'This article has no such picture or part.'] as const;
const RECORDING = [
  'recording',
  'Recordings are not licensed here: they have no price, and no package holds them.',
] as const;

function joinArticle(item: UseItem, article: ArticleFacts, path: string, findings: Findings): ArticleChoice {
  const words = item.excerpt ? excerptWords(item.excerpt.blockIds, article, path, findings) : article.wordCount;
  const components = (item.componentIds ?? []).flatMap((id) => {
    const component = article.components.find((candidate) => candidate.id === id && candidate.kind !== 'text');
    if (component && isSoldPart(component)) return [component];
    const [code, message] = component ? RECORDING : NO_SUCH_PART;
    findings.add(`${path}.componentIds`, code, message);
    return [];
  });
  return { item, article, words, components };
}

function excerptWords(blockIds: readonly string[], article: ArticleFacts, path: string, findings: Findings): number {
  const words = new Map(article.blocks.map((block) => [block.id, block.words]));
  const unknown = blockIds.filter((id) => !words.has(id));
  if (unknown.length > 0) {
    findings.add(
      `${path}.excerpt.blockIds`,
      'block-unknown',
      'Some chosen paragraphs are not in the article as it is now.',
    );
  }
  return blockIds.reduce((sum, id) => sum + (words.get(id) ?? 0), 0);
}

/** The facts a fee depends on (product.md section 5): pricing sees no article. */
export function toFeeFacts({ use, countries }: CheckedUse, choices: readonly ArticleChoice[]): FeeFacts {
  return {
    media: use.media.map(({ medium, audience }) => ({ medium, audience: audience ?? null })),
    purpose: use.purpose,
    staff: use.staff ?? null,
    countries,
    term: use.term,
    exclusivity: use.exclusivity.kind,
    alreadyPublished: use.alreadyPublished,
    rush: use.rush,
    items: choices.map((choice) => toFeeItem(choice, use.languages)),
  };
}

function toFeeItem({ item, article, words, components }: ArticleChoice, languages: readonly string[]): FeeItemFacts {
  const count = (kind: string): number => components.filter((component) => component.kind === kind).length;
  return {
    key: item.articleId,
    words,
    isExcerpt: item.excerpt !== undefined,
    images: count('image'),
    graphics: count('graphic'),
    videos: count('video'),
    translations: translations(article.language, languages),
  };
}

/** Wanted languages other than the original, told apart by their primary subtag: en-GB is no translation of en-US. */
export function translations(original: string, wanted: readonly string[]): number {
  const primary = (tag: string): string => tag.split('-')[0]!.toLowerCase();
  return new Set(wanted.map(primary).filter((language) => language !== primary(original))).size;
}
