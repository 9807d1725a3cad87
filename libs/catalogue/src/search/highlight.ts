import { alternatives, formsOf } from './build-tsquery.js';
import { foldedWords, type FoldedWord } from './fold-text.js';
import type { LexemeOf } from './lexemes.js';
import type { QueryTerm } from './parse-query.js';
import type { SearchConfig } from './search-config.js';

/** A stretch of a text as it is printed; `match` where it answers to the query. */
export interface TextPart {
  text: string;
  match: boolean;
}

export interface AskedWords {
  terms: readonly QueryTerm[];
  completions: readonly string[];
  lexemeOf: LexemeOf;
}

const SNIPPET = 220;
const LEAD_IN = 60;

/** Whether a word as it is printed answers, or could answer, to a word of the query, in one language. */
export type Fits = (written: string) => boolean;

/**
 * Whether a word could be a form of others by how it begins: most cannot, and need not be looked up. Stemmers change
 * endings only; the Arabic one takes off beginnings as well.
 */
export function initialsOf(config: SearchConfig, words: readonly string[]): Fits {
  if (config === 'arabic') return (written) => written !== '';
  const initials = [...new Set(words.map((word) => word.charCodeAt(0)))];
  return (written) => initials.includes(written.charCodeAt(0));
}

function fitsOf(config: SearchConfig, word: string, isOpen: boolean, asked: AskedWords): Fits {
  const stems = new Set(alternatives(config, word, isOpen ? asked.completions : [], asked.lexemeOf));
  const known = new Map<string, boolean>();
  const couldFit = initialsOf(config, [word, ...stems]);
  const isAnswer = (written: string): boolean => {
    if (written === word || (isOpen && written.startsWith(word))) return true;
    return formsOf(config, written).some((form) => {
      const lexeme = asked.lexemeOf(config, form);
      return lexeme !== null && stems.has(lexeme);
    });
  };
  return (written) => {
    const seen = known.get(written);
    if (seen !== undefined) return seen;
    const answer = couldFit(written) && isAnswer(written);
    known.set(written, answer);
    return answer;
  };
}

/** Marks matches in texts of one language; each word of a text is looked at once. */
export class Highlighter {
  private readonly terms: Fits[][];

  constructor(config: SearchConfig, asked: AskedWords) {
    this.terms = asked.terms
      .filter(({ isExcluded }) => !isExcluded)
      .map(({ words, isOpen }) =>
        words.map((word, place) => fitsOf(config, word, isOpen && place === words.length - 1, asked)),
      );
  }

  /** A whole text with its matches marked. */
  all(text: string, words: readonly FoldedWord[] = foldedWords(text)): TextPart[] {
    return partsOf(text, words, this.matchesIn(words));
  }

  /** The part of a text around its first match; null when nothing in it matches. */
  snippet(text: string, words: readonly FoldedWord[] = foldedWords(text)): TextPart[] | null {
    return aroundFirst(text, words, this.matchesIn(words));
  }

  /** false: none of these words, in whatever order, answers to a part of the query. */
  couldMark(words: readonly string[]): boolean {
    return words.some((word) => this.terms.some((term) => term.some((fits) => fits(word))));
  }

  /** Which of a text's words answer to the query; a phrase only where its words stand side by side. */
  private matchesIn(words: readonly FoldedWord[]): boolean[] {
    const hits = words.map(() => false);
    for (const term of this.terms) {
      for (let start = 0; start + term.length <= words.length; start += 1) {
        if (term.every((fits, place) => fits(words[start + place]!.word))) hits.fill(true, start, start + term.length);
      }
    }
    return hits;
  }
}

function partsOf(text: string, words: readonly FoldedWord[], hits: readonly boolean[]): TextPart[] {
  const parts: TextPart[] = [];
  const add = (piece: string, match: boolean): void => {
    if (piece === '') return;
    const last = parts.at(-1);
    if (last?.match === match) last.text += piece;
    else parts.push({ text: piece, match });
  };
  let at = 0;
  words.forEach(({ start, end }, index) => {
    if (!hits[index]) return;
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  });
  add(text.slice(at), false);
  return parts;
}

function aroundFirst(text: string, words: readonly FoldedWord[], hits: readonly boolean[]): TextPart[] | null {
  const first = hits.indexOf(true);
  if (first === -1) return null;
  const wish = words[first]!.start - LEAD_IN;
  const from = wish <= 0 ? 0 : words.find(({ start }) => start >= wish)!.start;
  const behind = words.findLast(({ end }) => end <= from + SNIPPET) ?? words[first]!;
  const isWhole = behind === words.at(-1);
  const to = isWhole ? text.length : Math.max(behind.end, words[first]!.end);
  const inside = (word: FoldedWord): boolean => word.start >= from && word.end <= to;
  const shift = (word: FoldedWord): FoldedWord => ({ ...word, start: word.start - from, end: word.end - from });
  const parts = partsOf(
    text.slice(from, to),
    words.filter(inside).map(shift),
    hits.filter((_, i) => inside(words[i]!)),
  );
  const before = from > 0 ? [{ text: '… ', match: false }] : [];
  const after = isWhole ? [] : [{ text: ' …', match: false }];
  return joined([...before, ...parts, ...after]);
}

const joined = (parts: readonly TextPart[]): TextPart[] =>
  parts.reduce<TextPart[]>((all, part) => {
    const last = all.at(-1);
    if (last && last.match === part.match) return [...all.slice(0, -1), { ...last, text: last.text + part.text }];
    return [...all, part];
  }, []);
