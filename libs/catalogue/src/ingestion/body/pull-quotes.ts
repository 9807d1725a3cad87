import { findFirst, textOf, type PageElement } from '../page/page-tree.js';
import type { Candidate, Media } from './candidate.js';

const NAMES = /(?:^|[\s_-])(?:pull(?:ed)?[_-]{0,2}quotes?|quote[_-]{1,2}pull)(?:$|[\s_-])/i;
const SHORTEST = 15;
const LONGEST = 600;
/** Each is looked for in the whole text: a page of nothing but quotations is not compared without end. */
const MOST = 100;

/** A line of the article shown large, by its name, or because it is all that an aside holds. */
export function isPullQuote(element: PageElement): boolean {
  if (element.textLength < SHORTEST || element.textLength > LONGEST) return false;
  const names = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`.slice(0, 200);
  if (NAMES.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'))) return true;
  if (element.tag !== 'aside') return false;
  const quote = findFirst(element, (inner) => inner.tag === 'blockquote' || inner.tag === 'q');
  return quote !== null && quote.textLength >= element.textLength * 0.7;
}

/** A pull-quote as a component: its words are its caption, who said them its credit. */
export function pullQuote(element: PageElement): Media {
  const cite = findFirst(element, ({ tag }) => tag === 'cite' || tag === 'footer' || tag === 'figcaption');
  const words = textOf(element, (inner) => inner === cite);
  return {
    kind: 'pull-quote',
    caption: words || null,
    creditLine: cite ? textOf(cite) || null : null,
    alt: null,
    sourceUrl: null,
    width: null,
    height: null,
    element,
    quoted: null,
  };
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Quotations that only repeat words of the running text become pull-quotes: they are no text of their own. An aside
 * that says something else is none of the article's.
 */
export function withPullQuotes(blocks: readonly Candidate[]): Candidate[] {
  const quotes = blocks
    .filter(({ kind, words, text }) => kind === 'quote' && words >= 4 && text.length <= LONGEST)
    .slice(0, MOST);
  if (quotes.length === 0) return [...blocks];
  const text = blocks.flatMap((block) => (block.kind === 'paragraph' ? [lettersOf(block.text)] : [])).join('\n');
  const repeats = new Map(quotes.map((quote) => [quote, pullQuote(quote.owner)]));
  return blocks.flatMap((block): Candidate[] => {
    const media = repeats.get(block);
    if (!media) return [block];
    if (text.includes(lettersOf(media.caption ?? block.text))) return [{ ...block, kind: 'media', media }];
    return block.owner.tag === 'aside' ? [] : [block];
  });
}
