import type { LexemeOf } from './lexemes.js';
import type { QueryTerm } from './parse-query.js';
import { CONFIGS, type SearchConfig } from './search-config.js';

/** A query in one configuration, as text that PostgreSQL casts to `tsquery`. */
export interface ConfigQuery {
  config: SearchConfig;
  text: string;
  /** For each word that must be there, the lexemes it may be found by. */
  needed: string[][];
}

/** A lexeme quoted for a `tsquery`. */
export const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, (sign) => sign + sign)}'`;

const anyOf = (alternatives: readonly string[]): string =>
  alternatives.length === 1 ? alternatives[0]! : `(${alternatives.join(' | ')})`;

const FEW = 3;
const SHORTEST_BEGINNING = 4;

/**
 * A beginning that hardly any headline or name has is looked for in the index itself, which reads everything that begins
 * so; a frequent one becomes the words it may become.
 */
const isRareBeginning = (word: string, completions: readonly string[]): boolean =>
  word.length >= SHORTEST_BEGINNING && completions.length < FEW && !completions.includes(word);

/** German may write ä, ö and ü as ae, oe and ue. */
const UMLAUT = /([aou])e/g;

/** Every word that one word of the query may stand for in one language. */
export const formsOf = (config: SearchConfig, word: string): string[] =>
  config === 'german' && word.search(UMLAUT) >= 0 ? [word, word.replace(UMLAUT, '$1')] : [word];

/** All words whose lexemes are needed to build the query. */
export const wordsNeeded = (terms: readonly QueryTerm[], completions: readonly string[]): string[] => [
  ...new Set([...terms.flatMap(({ words }) => words), ...completions].flatMap((word) => formsOf('german', word))),
];

/** The lexemes a word, or a word that is still typed, may be found by; empty for a word the language leaves out. */
export function alternatives(
  config: SearchConfig,
  word: string,
  completions: readonly string[],
  lexemeOf: LexemeOf,
): string[] {
  const stems = [word, ...completions].flatMap((each) => formsOf(config, each)).map((form) => lexemeOf(config, form));
  return [...new Set(stems.filter((stem) => stem !== null))];
}

/** One term: its words side by side, with room for those the language leaves out. Null when it leaves out all. */
function termText(
  config: SearchConfig,
  term: QueryTerm,
  completions: readonly string[],
  lexemeOf: LexemeOf,
): string | null {
  let text: string | null = null;
  let gap = 1;
  term.words.forEach((word, place) => {
    const isOpen = term.isOpen && place === term.words.length - 1;
    const found = alternatives(config, word, isOpen ? completions : [], lexemeOf).map(quoted);
    // The plain form, too: headlines and names are indexed as they are written.
    if (isOpen) found.push(isRareBeginning(word, completions) ? `${quoted(word)}:*` : quoted(word));
    if (found.length === 0) gap += 1;
    else {
      const any = anyOf([...new Set(found)]);
      text = text === null ? any : `${text} <${gap}> ${any}`;
      gap = 1;
    }
  });
  if (text === null) return null;
  return term.isExcluded ? `!(${String(text)})` : `(${String(text)})`;
}

function configQuery(
  config: SearchConfig,
  terms: readonly QueryTerm[],
  completions: readonly string[],
  lexemeOf: LexemeOf,
): ConfigQuery {
  const told = (as: SearchConfig): string[] =>
    terms.map((term) => termText(as, term, completions, lexemeOf)).filter((text) => text !== null);
  const texts = told(config);
  // “The Who” says nothing in English; headlines and names still hold it as it is written.
  const [written, text] = texts.length > 0 ? ([config, texts] as const) : (['simple', told('simple')] as const);
  return { config, text: text.join(' & '), needed: neededOf(written, terms, completions, lexemeOf) };
}

function neededOf(
  config: SearchConfig,
  terms: readonly QueryTerm[],
  completions: readonly string[],
  lexemeOf: LexemeOf,
): string[][] {
  return terms
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap(({ words, isOpen }) =>
      words.map((word, place) =>
        alternatives(config, word, isOpen && place === words.length - 1 ? completions : [], lexemeOf),
      ),
    )
    .filter((found) => found.length > 0);
}

/** What somebody asked, in each configuration. Empty for no terms. */
export function buildQueries(
  terms: readonly QueryTerm[],
  completions: readonly string[],
  lexemeOf: LexemeOf,
  configs: readonly SearchConfig[] = CONFIGS,
): ConfigQuery[] {
  if (terms.length === 0) return [];
  return configs.map((config) => configQuery(config, terms, completions, lexemeOf));
}

/** The mark of one configuration, or of none of the others where they are fewer. */
function ofConfigs(group: readonly ConfigQuery[], all: readonly ConfigQuery[]): string {
  const others = all.filter((query) => !group.includes(query));
  const marks = (of: readonly ConfigQuery[]): string => of.map(({ config }) => quoted(`~c${config}`)).join(' | ');
  return others.length < group.length ? `!(${marks(others)})` : `(${marks(group)})`;
}

/**
 * One query over all languages: an article answers to the words as its own language writes them. Words that all languages
 * write alike are asked for once. Marks of facets are joined by `&`. Null when nothing is asked.
 */
export function joinQueries(queries: readonly ConfigQuery[], marks: readonly string[]): string | null {
  const byText = new Map<string, ConfigQuery[]>();
  for (const query of queries) byText.set(query.text, [...(byText.get(query.text) ?? []), query]);
  const isOneForAll = byText.size === 1;
  const parts = [...byText].map(([text, group]) =>
    isOneForAll ? `(${text})` : `((${text}) & ${ofConfigs(group, queries)})`,
  );
  const all = [...(parts.length > 0 ? [`(${parts.join(' | ')})`] : []), ...marks.map(quoted)];
  return all.length === 0 ? null : all.join(' & ');
}
