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

/** Which of a text's words answer to the query; a phrase only where its words stand side by side. */
function matchesIn(words: readonly FoldedWord[], config: SearchConfig, asked: AskedWords): boolean[] {
  const hits = words.map(() => false);
  const lexemes = words.map(({ word }) => formsOf(config, word).map((form) => asked.lexemeOf(config, form)));
  for (const term of asked.terms) {
    if (term.isExcluded) continue;
    const wanted = term.words.map((word, place) => {
      const isOpen = term.isOpen && place === term.words.length - 1;
      const stems = new Set(alternatives(config, word, isOpen ? asked.completions : [], asked.lexemeOf));
      return (at: number): boolean => {
        const written = words[at]?.word ?? '';
        const isStem = lexemes[at]?.some((lexeme) => lexeme !== null && stems.has(lexeme)) ?? false;
        return isStem || written === word || (isOpen && written.startsWith(word));
      };
    });
    words.forEach((_, start) => {
      if (!wanted.every((fits, place) => fits(start + place))) return;
      wanted.forEach((_fits, place) => (hits[start + place] = true));
    });
  }
  return hits;
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

/** A whole text with its matches marked. */
export function highlight(text: string, config: SearchConfig, asked: AskedWords): TextPart[] {
  const words = foldedWords(text);
  return partsOf(text, words, matchesIn(words, config, asked));
}

/** The part of a text around its first match; null when nothing in it matches. */
export function snippetOf(text: string, config: SearchConfig, asked: AskedWords): TextPart[] | null {
  const words = foldedWords(text);
  const hits = matchesIn(words, config, asked);
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
