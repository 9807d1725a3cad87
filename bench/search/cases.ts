import type { ArticleSearch } from '../../libs/catalogue/src/search/search-articles.query.js';
import { PHRASES, RARE_WORDS } from './generate.js';
import { VOCABULARIES } from './vocabulary.js';

export interface SearchCase {
  name: string;
  /** Search number `turn`; different words each time. */
  ask: (turn: number) => ArticleSearch;
  turns: number;
}

const english = VOCABULARIES[0]!.words;
export const PAGE = 20;

/** Behind its last word each has a blank: the word is whole, so that bare SQL can ask the same. */
export const CASES: readonly SearchCase[] = [
  // Each in about a quarter to a half of the English articles.
  { name: 'common', turns: 100, ask: (turn) => ({ q: `${english[20 + (turn % 50)]!} ` }) },
  { name: 'rare', turns: 120, ask: (turn) => ({ q: `${RARE_WORDS[turn % RARE_WORDS.length]!} ` }) },
  {
    name: 'two terms',
    turns: 100,
    ask: (turn) => ({ q: `${english[100 + (turn % 90)]!} ${english[300 + (turn % 70)]!} ` }),
  },
  { name: 'phrase', turns: 60, ask: (turn) => ({ q: `"${PHRASES[turn % PHRASES.length]!}"` }) },
  {
    name: 'faceted',
    turns: 100,
    ask: (turn) => ({
      q: `${english[20 + (turn % 60)]!} `,
      section: turn % 2 ? 'Sport' : 'Culture',
      rights: 'licensable',
    }),
  },
];
