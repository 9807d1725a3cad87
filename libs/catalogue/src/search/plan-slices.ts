import type { Expected } from './frequencies.js';
import type { Shape } from './search-sql.js';

/** Looked at for each one that is wanted; words side by side are rarer than words in one article. */
const ROOM = 1.5;
const ROOM_FOR_PHRASES = 4;
/** To read one article costs as much as so many entries of the index; more where the places of its words are compared. */
const ENTRIES_AN_ARTICLE = 35;
const ENTRIES_AN_ARTICLE_WITH_PHRASE = 90;
/** An entry is held against every lexeme of the query, which costs a little more for each. Found by measuring. */
const FOR_EACH_LEXEME = 1.3;
/** Months are not alike: so many times as many are looked at one by one before all that is left. */
const PATIENCE = 2;

export interface Slices {
  shape: 'direct' | 'sliced';
  /** The newest, one by one. */
  months: number;
}

/**
 * Whether it is less work to read the newest months of the index, or all matches.
 * @param wanted how many of the newest matches
 * @param lexemes how many different ones the query names
 */
export function planSlices(
  { matches, articles, months }: Expected,
  { wanted, lexemes, isPhrase }: { wanted: number; lexemes: number; isPhrase: boolean },
): Slices & { shape: Shape } {
  const toRead = wanted * (isPhrase ? ROOM_FOR_PHRASES : ROOM);
  const part = matches > 0 ? Math.min(1, toRead / matches) : 1;
  const entries = part * articles * lexemes ** FOR_EACH_LEXEME;
  const saved = (matches - toRead) * (isPhrase ? ENTRIES_AN_ARTICLE_WITH_PHRASE : ENTRIES_AN_ARTICLE);
  return { shape: entries < saved ? 'sliced' : 'direct', months: PATIENCE * Math.max(1, Math.ceil(part * months)) };
}

/** How many different lexemes and marks a query names. */
export const lexemesIn = (query: string | null): number => new Set(query?.match(/'(?:[^']|\'\')+'/g)).size;
