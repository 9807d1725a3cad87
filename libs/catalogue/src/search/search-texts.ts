import type { ArticleContent } from '../article/article-content.js';
import { bodyText } from '../article/body-text.js';
import { foldText } from './fold-text.js';

/** The longest text that is indexed; PostgreSQL keeps at most 1 MB of lexemes for a row. */
const MAX_INDEXED = 200_000;
const MOST_WORDS_KEPT = 200;

/** What of an article is searched, folded; each part weighs less than the one before. */
export interface SearchTexts {
  headline: string;
  /** Standfirst, byline, authors, captions and credits. */
  aside: string;
  body: string;
  /** Different words of headline and aside, in order: offered while somebody types, and against slips. */
  words: string[];
}

export function searchTexts(content: ArticleContent): SearchTexts {
  const { standfirst, byline, authors, components } = content;
  const told = components.flatMap(({ caption, creditLine }) => [caption, creditLine]);
  const headline = folded(content.headline);
  const aside = folded([standfirst, byline, ...authors, ...told].filter(Boolean).join(' \n '));
  const words = [...new Set(`${headline} ${aside}`.split(' '))].filter(isKept).sort().slice(0, MOST_WORDS_KEPT);
  return { headline, aside, body: folded(bodyText(content)), words };
}

const folded = (text: string): string => foldText(text.slice(0, MAX_INDEXED)).replace(/ {2,}/g, ' ').trim();

const isKept = (word: string): boolean => word.length > 2 && word.length <= 40 && !/\p{N}/u.test(word);
