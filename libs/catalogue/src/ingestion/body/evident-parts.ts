import { descendants, isUnspoken, textOf, type PageElement, type PageTree } from '../page/page-tree.js';

/** A body that structured data gives is only believed from this many letters on: shorter ones are often summaries. */
const SHORTEST_BODY = 400;
const SHORTEST_PART = 20;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Share of the body that structured data gives which a text holds too, by runs of letters; null without a body. */
export function coverage(body: string | null, text: string): number | null {
  const wanted = lettersOf(body ?? '');
  if (wanted.length < SHORTEST_BODY) return null;
  const got = lettersOf(text);
  const step = 40;
  let found = 0;
  let looked = 0;
  for (let at = 0; at + step <= wanted.length; at += step) {
    looked += 1;
    if (got.includes(wanted.slice(at, at + step))) found += 1;
  }
  return found / looked;
}

const isPart = (element: PageElement): boolean =>
  !element.hasBlock && !isUnspoken(element.tag) && element.textLength >= SHORTEST_PART && element.tag !== 'a';

/** The indexes of the elements whose words structured data gives as the article's body. */
export function evidentParts(tree: PageTree, body: string): Set<number> {
  const wanted = lettersOf(body);
  const parts = new Set<number>();
  for (const element of descendants(tree.root)) {
    if (isPart(element) && wanted.includes(lettersOf(textOf(element)))) parts.add(element.index);
  }
  return parts;
}
