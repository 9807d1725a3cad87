import { foldText } from './fold-text.js';

/** Words that stand side by side; most often one. */
export interface QueryTerm {
  words: string[];
  /** Articles with it are not wanted. */
  isExcluded: boolean;
  /** Its last word may go on: somebody is still typing it. */
  isOpen: boolean;
}

const LONGEST = 400;
const MOST_WORDS = 12;
const LONGEST_WORD = 60;
const SHORTEST_OPEN = 3;
const PART = /(?<minus>(?<![^\s])[-−])?(?:["“”„«»](?<quoted>[^"“”„«»]*)(?<closed>["“”„«»])?|(?<plain>[^\s"“”„«»]+))/gu;

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD));

/**
 * What somebody typed: words that must all be there, `"a phrase"`, `-without`, and the last word as the beginning of one.
 * Whatever else is typed is read as blanks between words, so that there is nothing that cannot be searched.
 */
export function parseQuery(typed: string | undefined): QueryTerm[] {
  const text = (typed ?? '').slice(0, LONGEST);
  const terms: QueryTerm[] = [];
  let left = MOST_WORDS;
  for (const match of text.matchAll(PART)) {
    const { minus, quoted, closed, plain } = match.groups!;
    const words = wordsOf(quoted ?? plain ?? '').slice(0, left);
    if (words.length === 0) continue;
    left -= words.length;
    const isLast = match.index + match[0].length === text.length;
    const canGoOn = words.at(-1)!.length >= SHORTEST_OPEN && isLast && closed === undefined;
    terms.push({ words, isExcluded: minus !== undefined, isOpen: canGoOn && minus === undefined });
    if (left <= 0) break;
  }
  return terms;
}

/** Whether somebody typed something that holds no word to search for. */
export const findsNothing = (typed: string | undefined): boolean =>
  (typed ?? '').trim() !== '' && parseQuery(typed).length === 0;
