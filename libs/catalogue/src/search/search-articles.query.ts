import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { pageSize, type Page } from '#platform/database';
import {
  FOUND_COLUMNS,
  FOUND_WITH_PREVIEW,
  readRow,
  toArticleFound,
  toMarkedArticle,
  type ArticleFound,
  type FoundRow,
  type ReadRow,
} from './article-found.js';
import { formsOf, wordsNeeded } from './build-tsquery.js';
import type { Facets } from './facets.js';
import { foldedWords } from './fold-text.js';
import { Highlighter, initialsOf, type AskedWords, type Fits } from './highlight.js';
import { Lexemes, type WordsByConfig } from './lexemes.js';
import { findsNothing, parseQuery } from './parse-query.js';
import { TextReader } from './read-texts.js';
import { NO_RESULTS, SearchIndex, toldOf, type IndexPage, type ResultsTold } from './search-index.js';
import type { SearchFilters } from './search-filters.js';
import type { SearchOrder } from './search-place.js';
import { configOf, type SearchConfig } from './search-config.js';
import { Spelling } from './spelling.js';

export interface ArticleSearch extends Pick<
  SearchFilters,
  'title' | 'section' | 'language' | 'rights' | 'from' | 'to'
> {
  /** Words, `"a phrase"`, `-without`; the last word may be the beginning of one. */
  q?: string | undefined;
  /** By how well an article answers (the default with words), or the newest first. */
  sort?: SearchOrder | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
}

export interface ArticleResults extends Page<ArticleFound>, Omit<ResultsTold, 'facets'> {
  facets: Facets | null;
  /** Other words that find something; `isShown` when nothing answered as typed and these are the results. */
  didYouMean: { q: string; isShown: boolean } | null;
}

/** What stands in the way of parts is the desk's business. */
function publicTold({ facets, ...told }: ResultsTold): Omit<ArticleResults, 'items' | 'nextCursor' | 'didYouMean'> {
  if (facets === null) return { ...told, facets };
  const { title, section, language, rights, year } = facets;
  return { ...told, facets: { title, section, language, rights, year } };
}

const NOTHING: ArticleResults = { items: [], nextCursor: null, ...publicTold(NO_RESULTS), didYouMean: null };

@Injectable()
export class SearchArticles {
  private readonly texts = new TextReader();

  constructor(
    private readonly index: SearchIndex,
    private readonly lexemes: Lexemes,
    private readonly spelling: Spelling,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Live articles by words and facets. @throws database.bad-cursor */
  async execute(search: ArticleSearch): Promise<ArticleResults> {
    if (findsNothing(search.q)) return NOTHING;
    const page = await this.page(search);
    if (page.facts?.about.count === 0 && search.q) return this.asMeant(search, page);
    return this.results(page, null);
  }

  private page(search: ArticleSearch): Promise<IndexPage<FoundRow>> {
    const { q, sort, cursor, title, section, language, rights, from, to } = search;
    return this.index.find<FoundRow>({
      ...{ q, sort, cursor, isPublic: true, now: this.clock.now(), limit: pageSize(search.limit) },
      filters: { title, section, language, rights, from, to },
      columns: q ? FOUND_WITH_PREVIEW : FOUND_COLUMNS,
    });
  }

  /** Nothing answers as typed: the same with slips mended, if that finds anything. */
  private async asMeant(search: ArticleSearch, page: IndexPage<FoundRow>): Promise<ArticleResults> {
    const words = parseQuery(search.q).flatMap((term) => (term.isExcluded ? [] : term.words));
    const corrections = await this.spelling.correct(words);
    if (!corrections) return this.results(page, null);
    const q = mended(search.q!, corrections);
    const meant = await this.page({ ...search, q });
    if (meant.rows.length === 0) return this.results(page, null);
    return this.results(meant, { q, isShown: true });
  }

  private async results(page: IndexPage<FoundRow>, didYouMean: ArticleResults['didYouMean']): Promise<ArticleResults> {
    const items = page.asked.terms.length > 0 ? await this.marked(page) : page.rows.map(toArticleFound);
    return { items, nextCursor: page.nextCursor, didYouMean, ...publicTold(toldOf(page)) };
  }

  private async marked({ rows, asked }: IndexPage<FoundRow>): Promise<ArticleFound[]> {
    const couldAnswer = byConfig((config) => initialsOf(config, wordsNeeded(asked.terms, asked.completions)));
    const read = rows.map((row) => readRow(row, this.texts.of(row), couldAnswer(configOf(row.language))));
    const written = await this.lexemes.of(wordsIn(read, couldAnswer));
    const known: AskedWords = {
      ...asked,
      lexemeOf: (config, word) => written(config, word) ?? asked.lexemeOf(config, word),
    };
    const marker = byConfig((config) => new Highlighter(config, known));
    return read.map((each) => toMarkedArticle(each, marker(configOf(each.row.language))));
  }
}

/** What is made once for each language of a page. */
function byConfig<Made>(make: (config: SearchConfig) => Made): (config: SearchConfig) => Made {
  const made = new Map<SearchConfig, Made>();
  return (config) => {
    const known = made.get(config) ?? make(config);
    made.set(config, known);
    return known;
  };
}

/** The words of a page's texts that could answer, to be looked up. */
function wordsIn(read: readonly ReadRow[], couldAnswer: (config: SearchConfig) => Fits): WordsByConfig {
  const found = byConfig(() => new Set<string>());
  const wanted = new Map<SearchConfig, Set<string>>();
  for (const { row, texts, preview } of read) {
    const config = configOf(row.language);
    const [could, words] = [couldAnswer(config), found(config)];
    wanted.set(config, words);
    const add = (word: string): void => {
      if (!words.has(word)) for (const form of formsOf(config, word)) words.add(form);
    };
    for (const { words: written } of [texts.headline, texts.standfirst]) {
      for (const { word } of written) if (could(word)) add(word);
    }
    preview.forEach(add);
  }
  return wanted;
}

/** What was typed with its slips mended; signs and all other words stay. */
function mended(typed: string, corrections: ReadonlyMap<string, string>): string {
  let text = '';
  let at = 0;
  for (const { word, start, end } of foldedWords(typed)) {
    text += typed.slice(at, start) + (corrections.get(word) ?? typed.slice(start, end));
    at = end;
  }
  return text + typed.slice(at);
}
